import { zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shownFormula, storedFormula } from '../../../src/sheets/files/formula-names';
import { openFile } from '../../../src/sheets/files/open-file';
import type { Change } from '../../../src/sheets/workbook';
import { changedParts, partText } from './support/package-parts';
import { richParts, richWorkbook } from './support/rich-package';

const SPILL: Change = {
  kind: 'cells', sheet: '台账', cells: [
    { row: 10, column: 1, formula: '=SORT(A2:A4)', value: '甲', spill: { rows: 3, columns: 1 } },
    { row: 11, column: 1, value: '=乙', spilled: true }, { row: 12, column: 1, value: 3, spilled: true },
    { row: 10, column: 3, formula: '=HUIKUAN.AGING(B2:B4,截止日)', value: '1-30天', spill: { rows: 1, columns: 1 } },
    { row: 10, column: 4, formula: '=SUM(B2:B4)', value: 1 },
  ],
};

describe('formulas that spill', () => {
  test('are stored as dynamic arrays with the area they fill, results beside them', async () => {
    const bytes = richWorkbook();
    const workbook = await openFile('a.xlsx', bytes);
    await workbook.apply([SPILL], 'x');
    const saved = await workbook.save();
    const sheet = partText(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A10" t="str" cm="1"><f t="array" ref="A10:A12">_xlfn._xlws.SORT(A2:A4)</f><v>甲</v></c>');
    expect(sheet).toContain('<c r="A11" t="str"><v>=乙</v></c>');
    expect(sheet).toContain('<c r="A12"><v>3</v></c>');
    expect(sheet).toContain('<c r="C10" t="str" cm="1"><f t="array" ref="C10">_xldudf_HUIKUAN_AGING(B2:B4,截止日)</f>');
    expect(sheet).toContain('<c r="D10"><f>SUM(B2:B4)</f><v>1</v></c>');
    const metadata = partText(saved, 'xl/metadata1.xml');
    expect(metadata).toMatch(/<metadataTypes count="1"><metadataType name="XLDAPR" [^>]*cellMeta="1"\/><\/metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="\{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3\}"><xda:dynamicArrayProperties [^>]*fDynamic="1" fCollapsed="0"\/><\/ext><\/extLst><\/bk><\/futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata><\/metadata>$/);
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).toContain('relationships/sheetMetadata" Target="metadata1.xml"');
    expect(partText(saved, '[Content_Types].xml')).toContain('<Override PartName="/xl/metadata1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>');
    expect(changedParts(bytes, saved)).toMatchObject({ added: ['xl/metadata1.xml'], gone: ['xl/calcChain.xml'] });
    expect((await (await openFile('a.xlsx', saved)).read(['台账']))[0]?.values.slice(9).map((row) => row[0])).toEqual(['甲', '=乙', 3]);
  });

  test('share one mark, also with those that the workbook had', async () => {
    const parts = richParts();
    const once = await openFile('a.xlsx', zipSync(parts));
    await once.apply([SPILL], 'x');
    const twice = await openFile('a.xlsx', await once.save());
    await twice.apply([{ kind: 'image', image: { name: '新', widths: [10], rows: [[{ formula: '=UNIQUE(台账!A2:A4)', value: 1, spill: { rows: 1, columns: 1 } }]] } }], 'x');
    const saved = await twice.save();
    expect(partText(saved, 'xl/worksheets/sheet3.xml')).toContain('cm="1"><f t="array" ref="A1">_xlfn.UNIQUE(台账!A2:A4)</f>');
    expect(partText(saved, 'xl/metadata1.xml').match(/<rc /g)).toHaveLength(1);
  });

  test('leave a workbook that LibreOffice opens, as array formulas', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 10, column: 1, formula: '=B2:B4*2', value: 1, spill: { rows: 3, columns: 1 } }] }], 'x');
    const folder = mkdtempSync(path.join(tmpdir(), 'huikuan-'));
    try {
      writeFileSync(path.join(folder, 'in.xlsx'), await workbook.save());
      const made = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'fods', '--outdir', folder, path.join(folder, 'in.xlsx')], { timeout: 60_000 });
      if (made.error) return; // A machine without LibreOffice.
      const flat = readFileSync(path.join(folder, 'in.fods'), 'utf8');
      expect(flat).toMatch(/number-matrix-rows-spanned="3"/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});

describe('names of functions in files', () => {
  test.each([
    ['=HUIKUAN.AGING(C5,截止日)', '_xldudf_HUIKUAN_AGING(C5,截止日)'],
    ['=IF(A1="SORT(x)",filter(\'SORT(\'!A1:B2,1),SUM(1))', 'IF(A1="SORT(x)",_xlfn._xlws.FILTER(\'SORT(\'!A1:B2,1),SUM(1))'],
    ['=XLOOKUP(1,A:A,B:B)+_xlfn.CONCAT(A1)', '_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn.CONCAT(A1)'],
  ])('%s', (shown, stored) => { expect(storedFormula(shown)).toBe(stored); });

  test('come back as people write them', () => {
    expect(shownFormula('_xldudf_HUIKUAN_AGING(C5,"_xlfn.A")&_xlfn._xlws.SORT(A1:A2)')).toBe('HUIKUAN.AGING(C5,"_xlfn.A")&SORT(A1:A2)');
  });
});
