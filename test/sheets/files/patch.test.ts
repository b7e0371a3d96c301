import ExcelJS from 'exceljs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync, unzipSync } from 'fflate';
import { openFile } from '../../../src/sheets/files/open-file';
import { inflateEntry, readZip } from '../../../src/sheets/files/zip-archive';
import type { Change, SheetImage } from '../../../src/sheets/workbook';
import { changedParts, partText } from './support/package-parts';
import { richParts, richWorkbook } from './support/rich-package';

const IMAGE: SheetImage = {
  name: '准备度', widths: [10, 12], frozenRows: 2, table: { name: '结果', headerRow: 2 }, groups: [{ first: 4, last: 4 }],
  rows: [
    [{ value: '标题 & <x>', style: 'title' }],
    [{ value: '客户', style: 'header' }, { value: '未收', style: 'header' }],
    [{ value: '=HYPERLINK("x")', style: 'text' }, { value: 12.5, style: 'money' }],
    [{ value: '甲', style: 'link', link: { sheet: "O'甲", row: 2, column: 1 } }, { formula: '=SUM(B3:B3)', value: 12.5, style: 'money' }],
  ],
  conditionalFormats: [{ rect: { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 }, formula: '=$B3>0', look: 'danger' }],
  validations: [{ rect: { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 }, list: ['甲', '乙'] }],
  print: { orientation: 'landscape', titleRows: 2, headerLeft: 'A & B', lastColumn: 2, pageBreaks: [3] },
};

/** Parts that adding one sheet with a table must touch, and no others. */
const TOUCHED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function exceljsWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows([['客户', '金额'], ['甲', 1], ['乙', 2]]);
  sheet.getCell('A2').note = '批注';
  sheet.getCell('B2').dataValidation = { type: 'decimal', operator: 'greaterThan', formulae: [0] };
  sheet.addConditionalFormatting({ ref: 'B2:B3', rules: [{ type: 'expression', priority: 1, formulae: ['B2>1'], style: { font: { bold: true } } }] });
  const image = book.addImage({ base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', extension: 'png' });
  sheet.addImage(image, 'D2:E3');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same workbook as LibreOffice writes it; null on a machine without it. */
function byLibreOffice(bytes: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'huikuan-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    const made = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), path.join(folder, 'in.xlsx')], { timeout: 60_000 });
    return made.status === 0 ? new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx'))) : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('saving by patching', () => {
  test('nothing changed: every part is the same, compressed bytes included', async () => {
    const bytes = richWorkbook({ macros: true });
    const saved = await (await openFile('a.xlsm', bytes)).save();
    expect(changedParts(bytes, saved)).toEqual({ changed: [], added: [], gone: [] });
    expect(readZip(saved).map(({ name, data }) => [name, Buffer.from(data).toString('hex')])).toEqual(readZip(bytes).map(({ name, data }) => [name, Buffer.from(data).toString('hex')]));
  });

  test.each([['plain', {}], ['prefixed', { prefix: 'x:' }], ['strict', { strict: true }], ['macros', { macros: true }]])('a new sheet leaves chart, picture, pivot, comment and macros alone (%s)', async (_name, options) => {
    const bytes = richWorkbook(options);
    const workbook = await openFile('a.xlsm', bytes);
    await workbook.apply([{ kind: 'image', image: IMAGE }], '检查');
    const saved = await workbook.save();
    const { changed, added, gone } = changedParts(bytes, saved);
    expect(changed).toEqual(TOUCHED);
    expect(added).toEqual(['xl/tables/table2.xml', 'xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/sheet3.xml']);
    // The calculation chain goes when formulas come or go; Excel makes a new one.
    expect(gone).toEqual(['xl/calcChain.xml']);
    const again = await openFile('b.xlsm', saved);
    const [sheet] = await again.read(['准备度']);
    expect(sheet?.values).toEqual([['标题 & <x>', null], ['客户', '未收'], ['=HYPERLINK("x")', 12.5], ['甲', 12.5]]);
    expect(sheet?.tables[0]).toMatchObject({ name: '结果', rect: { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 2 } });
    expect((await again.sheets()).map(({ name }) => name)).toEqual(['台账', '透视', '准备度']);
  });

  test.each([['exceljs', exceljsWorkbook], ['LibreOffice where there is one', async () => { const made = await exceljsWorkbook(); return byLibreOffice(made) ?? made; }]])('a workbook by %s keeps its parts and takes changes', async (_name, make) => {
    const bytes = await make();
    const workbook = await openFile('a.xlsx', bytes);
    await workbook.apply([{ kind: 'image', image: IMAGE }, { kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 2, value: 77 }] }], '检查');
    const saved = await workbook.save();
    const { changed, gone } = changedParts(bytes, saved);
    expect(gone).toEqual([]);
    expect(changed).toEqual([...TOUCHED, 'xl/worksheets/sheet1.xml']);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Buffer.from(saved) as unknown as ArrayBuffer);
    expect(read.getWorksheet('台账')?.getCell('B2').value).toBe(77);
    expect(read.getWorksheet('准备度')?.getCell('A3').value).toBe('=HYPERLINK("x")');
    expect(read.getWorksheet('准备度')?.getCell('B4').value).toMatchObject({ formula: 'SUM(B3:B3)', result: 12.5 });
  }, 120_000);

  test('a changed cell keeps its format, and the sheet everything but that cell', async () => {
    const bytes = richWorkbook();
    const workbook = await openFile('a.xlsx', bytes);
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 2, value: 45700 }, { row: 9, column: 3, value: '新' }] }], '改');
    const before = partText(bytes, 'xl/worksheets/sheet1.xml');
    const after = partText(await workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(after).toContain('<c r="B2" s="1"><v>45700</v></c>');
    expect(after).toContain('<row r="9"><c r="C9" t="inlineStr"><is><t xml:space="preserve">新</t></is></c></row>');
    expect(after.slice(after.indexOf('</sheetData>'))).toBe(before.slice(before.indexOf('</sheetData>')));
    expect(after.slice(0, after.indexOf('<row r="2"'))).toBe(before.slice(0, before.indexOf('<row r="2"')));
    expect(after).toContain('<row r="2" ht="20" customHeight="1"><c r="A2" t="s"><v>1</v></c>');
  });

  test('overwriting the head of a shared formula leaves its followers their own', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 3, value: 1 }] }], '改');
    const xml = partText(await workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="C3"><f>ROW()*$D$1+B3</f><v>3</v></c>');
    expect(xml).toContain('<c r="C4"><f>ROW()*$D$1+B4</f></c>');
    expect(xml).not.toContain('t="shared"');
  });

  test('writing a result sheet again keeps widths, the column on its right and its row notes, and shortens the table', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'image', image: IMAGE }], '检查');
    await workbook.apply([{ kind: 'cells', sheet: '准备度', cells: [{ row: 3, column: 4, value: '我的备注' }] }], '备注');
    await workbook.apply([{ kind: 'image', image: { ...IMAGE, widths: [99, 99], rows: IMAGE.rows.slice(0, 3), groups: [] } }], '再检查');
    const saved = await workbook.save();
    const xml = partText(saved, 'xl/worksheets/sheet3.xml');
    expect(xml).toContain('width="10"');
    expect(xml).not.toContain('width="99"');
    expect(xml.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).not.toContain('outlineLevel="1"');
    expect(partText(saved, 'xl/tables/table2.xml')).toContain('ref="A2:B3"');
    const [sheet] = await workbook.read(['准备度']);
    expect(sheet?.values).toEqual([['标题 & <x>', null, null, null], ['客户', '未收', null, null], ['=HYPERLINK("x")', 12.5, null, '我的备注']]);
  });

  test('the same change twice gives the same bytes: styles are not piled up', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'image', image: IMAGE }], '一');
    const first = await workbook.save();
    await workbook.apply([{ kind: 'image', image: IMAGE }], '二');
    expect(changedParts(first, await workbook.save())).toEqual({ changed: [], added: [], gone: [] });
  });

  test.each(['=1+1', '+86 138', '-5', '@SUM(A1)', '\t=1', "'x", '26322000000000001001', '<b>', 'a\u0001b', '\ud800', '_x0041_'])('text %j stays text', async (text) => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 7, column: 1, value: text, style: 'text' }] }], '写');
    const again = await openFile('b.xlsx', await workbook.save());
    const [sheet] = await again.read(['台账']);
    expect(sheet?.values[6]?.[0]).toBe(text);
    expect(partText(await again.save(), 'xl/worksheets/sheet1.xml')).not.toMatch(/r="A7"[^>]*>\s*<f>/);
  });

  test('a name is set once for the workbook, local names stay, and functions of ours are stored as Excel stores them', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    const target = { sheet: '台账', row: 2, column: 2 };
    await workbook.apply([{ kind: 'name', name: '截止日', target }, { kind: 'name', name: '截止日', target: { ...target, row: 3 } }, { kind: 'cells', sheet: '台账', cells: [{ row: 7, column: 1, formula: '=HUIKUAN.AGING(B2,截止日)&"HUIKUAN.AGING("' }] }], '名称');
    const saved = await workbook.save();
    const xml = partText(saved, 'xl/workbook.xml');
    expect(xml.match(/name="截止日"/g)).toHaveLength(1);
    expect(xml).toContain("<definedName name=\"截止日\">'台账'!$B$3</definedName>");
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
    expect(xml).toContain('fullCalcOnLoad="1"');
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<f>_xldudf_HUIKUAN_AGING(B2,截止日)&amp;&quot;HUIKUAN.AGING(&quot;</f>');
  });

  test('removing a sheet takes its table, its names and its place, and renumbers local names behind it', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    await workbook.apply([{ kind: 'image', image: IMAGE }, { kind: 'image', image: { ...IMAGE, name: '账龄', table: { name: '账龄表', headerRow: 2 } } }], '检查');
    await workbook.apply([{ kind: 'removeSheets', names: ['准备度'] }], '删');
    const saved = await workbook.save();
    expect(Object.keys(unzipSync(saved)).filter((name) => /sheet3|table2/.test(name))).toEqual([]);
    expect(partText(saved, '[Content_Types].xml')).not.toMatch(/sheet3|table2/);
    const xml = partText(saved, 'xl/workbook.xml');
    expect(xml).not.toContain('准备度');
    expect(xml).toContain("localSheetId=\"2\">'账龄'!$1:$2");
    expect((await (await openFile('b.xlsx', saved)).sheets()).map(({ name }) => name)).toEqual(['台账', '透视', '账龄']);
    await expect(workbook.apply([{ kind: 'removeSheets', names: ['台账', '透视', '账龄'] }], '全删')).rejects.toMatchObject({ code: 'writeStopped' });
  });
});

describe('all or nothing', () => {
  const changes = (sheet: string): Change[] => [{ kind: 'image', image: IMAGE }, { kind: 'cells', sheet, cells: [{ row: 1, column: 1, value: 'x' }] }];

  test('a change that cannot be made leaves every part as it was', async () => {
    const bytes = richWorkbook();
    const workbook = await openFile('a.xlsx', bytes);
    await expect(workbook.apply(changes('没有这张表'), '写')).rejects.toMatchObject({ code: 'sheetDeleted' });
    expect(changedParts(bytes, await workbook.save())).toEqual({ changed: [], added: [], gone: [] });
  });

  test('a protected sheet is not written', async () => {
    const parts = richParts();
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(xml.replace('<mergeCells', '<sheetProtection sheet="1" objects="1"/><mergeCells'));
    const bytes = zipSync(parts);
    const workbook = await openFile('a.xlsx', bytes);
    await expect(workbook.apply(changes('台账'), '写')).rejects.toMatchObject({ code: 'protected', values: { sheet: '台账' } });
    expect(changedParts(bytes, await workbook.save())).toEqual({ changed: [], added: [], gone: [] });
  });

  test('stopping half-way leaves the workbook as it was', async () => {
    const bytes = richWorkbook();
    const workbook = await openFile('a.xlsx', bytes);
    const stop = new AbortController();
    await expect(workbook.apply(changes('台账'), '写', { signal: stop.signal, onProgress: ({ done }) => { if (done === 1) stop.abort(); } })).rejects.toMatchObject({ code: 'cancelled' });
    expect(changedParts(bytes, await workbook.save())).toEqual({ changed: [], added: [], gone: [] });
  });

  test('inflated parts are checked against the archive', () => {
    const entry = readZip(richWorkbook()).find(({ name }) => name === 'xl/workbook.xml');
    expect(entry && new TextDecoder().decode(inflateEntry(entry))).toContain('<sheets>');
  });
});

describe('undo', () => {
  test('cells get back content, formula and format; a sheet that we made goes', async () => {
    const bytes = richWorkbook();
    const workbook = await openFile('a.xlsx', bytes);
    const [before] = await workbook.read(['台账']);
    const record = await workbook.apply([
      { kind: 'image', image: IMAGE }, { kind: 'name', name: '截止日', target: { sheet: '准备度', row: 1, column: 1 } },
      { kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 1, value: '=改' }, { row: 2, column: 2, value: 'x', style: 'money' }, { row: 2, column: 3, formula: '=1+1' }, { row: 20, column: 8, value: 5 }] },
    ], '写');
    const result = await workbook.undo(JSON.parse(JSON.stringify(record)) as typeof record);
    expect(result).toEqual({ restored: 7 + 4, kept: [] });
    const [after] = await workbook.read(['台账']);
    expect(after).toEqual(before);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['台账', '透视']);
    const saved = await workbook.save();
    expect(partText(saved, 'xl/workbook.xml')).not.toContain('截止日');
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="C2"><f>ROW()*$D$1+B2</f>');
  });

  test('what somebody changed since stays, and is named', async () => {
    const workbook = await openFile('a.xlsx', richWorkbook());
    const record = await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 1, value: '甲' }, { row: 3, column: 1, value: '乙' }] }], '写');
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 3, column: 1, value: '别人改的' }] }], '改');
    expect(await workbook.undo(record)).toEqual({ restored: 1, kept: [{ sheet: '台账', row: 3, column: 1 }] });
    const [sheet] = await workbook.read(['台账']);
    expect([sheet?.values[1]?.[0], sheet?.values[2]?.[0]]).toEqual([' 苏州 & 甲 ', '别人改的']);
  });
});
