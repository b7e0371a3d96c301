import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { openFile } from '../../../src/sheets/files/open-file';
import { NO_RESULT } from '../../../src/sheets/files/read-sheet';
import { richParts, richWorkbook } from './support/rich-package';

describe('reading a workbook file', () => {
  test.each([['without prefix', {}], ['with the prefix x:', { prefix: 'x:' }], ['in the strict dialect', { strict: true }], ['with macros', { macros: true }]])(
    'cells, structure and attachments %s',
    async (_name, options) => {
      const workbook = await openFile('台账.xlsx', richWorkbook(options));
      const [ledger, pivot] = await workbook.read(['台账', '透视']);
      expect(ledger).toMatchObject({
        name: '台账', visible: true, date1904: false, used: { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 5 },
        hiddenRows: [3], hiddenColumns: [4], merges: [{ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 3 }],
        tables: [{ name: '表1', rect: { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 3 }, hasHeaders: true, hasTotals: false }], pivots: [],
      });
      expect(ledger?.values).toEqual([
        ['客户', '日期', '金额', null, null],
        [' 苏州 & 甲 ', 45693, 45695, true, '#N/A'],
        ['富文本', 45694.5, 3, null, null],
        ['a\rb', 45695.5, NO_RESULT, null, null],
      ]);
      expect(ledger?.formats[1]?.slice(0, 2)).toEqual(['General', 'yyyy\\-mm\\-dd']);
      expect(ledger?.formats[2]?.[1]).toBe('yyyy"年"m"月"d"日"');
      expect(pivot).toMatchObject({ visible: false, pivots: [{ firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 2 }], values: [['客户', 12], ['甲', null]] });
    },
  );

  test('a workbook of the 1904 system says so, and its ISO dates follow it', async () => {
    const [sheet] = await (await openFile('a.xlsx', richWorkbook({ date1904: true }))).read(['台账']);
    expect(sheet?.date1904).toBe(true);
    expect(sheet?.values[1]?.[1]).toBe(45693);
    expect(sheet?.values[3]?.[1]).toBe(45695.5 - 1462);
  });

  test('a sheet that is not there is a fault with its name', async () => {
    await expect((await openFile('a.xlsx', richWorkbook())).read(['没有'])).rejects.toMatchObject({ code: 'sheetDeleted', values: { sheet: '没有' } });
  });

  test('what another writer wrote is read back: every kind of value, whatever the text', async () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '+86', '-', '@x', '<b>&"\'', '_x0041_', 'a\nb', ' x ', '007', '__proto__'), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
    await fc.assert(fc.asyncProperty(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet('数据').addRows([['起点'], ...rows]);
      const [sheet] = await (await openFile('x.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))).read(['数据']);
      rows.forEach((cells, row) => cells.forEach((cell, column) => {
        const read = sheet?.values[row + 1]?.[column] ?? null;
        // The other writer drops characters that XML cannot hold and writes line ends its own way: only texts without them are compared.
        if (typeof cell === 'string' && (/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/.test(cell) || /_x[0-9a-f]{4}_/i.test(cell))) return;
        expect(read ?? '').toEqual(Object.is(cell, -0) ? 0 : cell);
      }));
    }), { numRuns: 40 });
  });

  test('a table or pivot part that cannot be found leaves the cells readable', async () => {
    const parts = richParts();
    delete parts['xl/tables/table1.xml'];
    delete parts['xl/pivotTables/pivotTable1.xml'];
    const [sheet] = await (await openFile('a.xlsx', zipSync(parts))).read(['台账']);
    expect(sheet?.tables).toEqual([]);
    expect(sheet?.values[0]?.[0]).toBe('客户');
  });
});
