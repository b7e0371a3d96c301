import fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { FIELDS, type Field, type Ledger } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { hasMessage } from '../../src/messages/say';
import { ledgerFromRanges } from '../../src/sheets/ranges-ledger';
import { readLedger } from '../../src/sheets/read-ledger';
import { readSettings } from '../../src/sheets/settings-sheet';
import type { SheetData } from '../../src/sheets/workbook';
import { sheetData } from './sheet-data';

const WORDS = [
  '客户名称', '客户', '发票号码', '价税合计', '金额', '开票日期', '到期日', '收款日期', '收款金额', '合同编号', '合同金额', '项目名称', '状态', '合计', '小计', '备注', '应收', '日期', '单位：万元', 'Invoice No', 'Amount', 'Due Date', '__proto__', 'constructor',
  '苏州恒力机械有限公司', '苏州恒力机械有限责任公司', '2025-02-05', '7.27日', '1/2/2025', '暂无', '-', '#N/A', '#VALUE!', '已作废', '已红冲', '（1,234.56）', '¥1.5万', '=1+1', '', ' ', '\t\n', 'version', 'mapping.sheet', 'mapping.column', 'basis', '#',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.double({ noDefaultInfinity: false }) }, { weight: 2, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  fc.boolean(), fc.constant(null), fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(1e300, -1e300, NaN, Infinity, 25322000000012346000, 0.1 + 0.2),
);
const rect = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([firstRow, height, firstColumn, width]) => ({ firstRow, lastRow: firstRow + height, firstColumn, lastColumn: firstColumn + width }));
const sheet: fc.Arbitrary<SheetData> = fc.record({
  values: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 16 }), merges: fc.array(rect, { maxLength: 4 }), tables: fc.array(rect, { maxLength: 2 }), pivots: fc.array(rect, { maxLength: 1 }),
  name: fc.constantFrom('Sheet1', '发票', '收款', '催款记录', '函件登记', '回款设置', '__proto__', ''), date1904: fc.boolean(), row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 4 }), totals: fc.boolean(),
}).map(({ values, merges, tables, pivots, name, date1904, row, column, totals }) => sheetData(name, values, {
  at: { row, column }, merges, pivots, date1904, tables: tables.map((each, index) => ({ name: `T${index}`, rect: each, hasHeaders: true, hasTotals: totals })),
}));

/** What must hold of any ledger, whatever was read. */
function expectSound(ledger: Ledger, sheets: readonly SheetData[]): void {
  for (const table of ledger.tables) {
    const rows = [...table.rows.map((row) => row.row), ...table.skipped.map((each) => each.row)].sort((a, b) => a - b);
    expect(rows).toEqual(Array.from({ length: table.lastRow - table.firstDataRow + 1 }, (_, index) => table.firstDataRow + index));
    for (const row of table.rows) {
      for (const field of Object.keys(FIELDS) as Field[]) {
        const fact = row.fact(field);
        if (!table.columns.has(field)) { expect(fact.status).toBe('noColumn'); continue; }
        expect(fact.value === null).toBe(fact.status !== 'ok');
        expect(fact.cell).not.toBeNull();
        const source = sheets.find((each) => each.name === fact.cell?.sheet && each.used);
        const used = source?.used;
        const raw = fact.cell && used ? source.values[fact.cell.row - used.firstRow]?.[fact.cell.column - used.firstColumn] ?? null : undefined;
        if (sheets.filter((each) => each.name === table.sheet).length === 1) expect(fact.raw).toEqual(raw);
        if (typeof fact.value === 'number' && (FIELDS[field] === 'money' || FIELDS[field] === 'day')) expect(Number.isSafeInteger(fact.value)).toBe(true);
      }
      if (row.customer !== null) expect(ledger.customers.has(row.customer)).toBe(true);
    }
  }
  for (const finding of ledger.findings) {
    expect(finding.id).toBe(finding.message.id);
    for (const message of [finding.message, ...Object.values(finding.message.values ?? {})]) {
      if (typeof message === 'object' && 'id' in message) expect(hasMessage(message.id) ? '' : message.id).toBe('');
    }
  }
  for (const column of ledger.tables.flatMap((table) => [...table.columns.values()])) for (const why of column.why) expect(hasMessage(why.id) ? '' : why.id).toBe('');
}

describe('reading anything at all', () => {
  test('never throws, accounts for every row, and takes no value without its cell', () => {
    fc.assert(fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const saved = readSettings(sheets);
      expectSound(readLedger(sheets, { settings: saved.settings, mapping: saved.mapping }), sheets);
    }), { numRuns: 500 });
  });

  test('holds for the ranges of formulas too', () => {
    const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(fc.property(range, range, range, (invoices, receipts, deals) => {
      const ledger = ledgerFromRanges({ invoices, receipts, deals }, DEFAULT_SETTINGS);
      for (const table of ledger.tables) expect(table.rows.length + table.skipped.length).toBe(table.lastRow - table.firstDataRow + 1);
    }), { numRuns: 200 });
  });
});

describe('reading the same list laid out differently', () => {
  const HEADERS = ['客户名称', '合同编号', '发票号码', '价税合计', '开票日期', '到期日', '已收金额', '收款日期', '业务员', '备注'];
  const row = fc.tuple(
    fc.constantFrom('甲公司', '乙公司', '丙公司'), fc.constantFrom('HT-1', 'HT-2', null), fc.integer({ min: 100_000, max: 999_999 }).map((number) => `N${number}`), fc.integer({ min: 1, max: 9_999_999 }).map((fen) => fen / 100),
    fc.integer({ min: 45_000, max: 46_000 }), fc.integer({ min: 45_000, max: 46_000 }), fc.constantFrom(null, 5, 7.25), fc.constantFrom(null, 45_900), fc.constantFrom('张三', '李四'), fc.constantFrom(null, '已对账'),
  ).map((cells) => cells as CellValue[]);
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: (cells) => cells[2] });
  /** What was read, by invoice number, without addresses. */
  const read = (values: CellValue[][], name = '发票') => {
    const ledger = readLedger([sheetData(name, values)], { settings: DEFAULT_SETTINGS });
    return {
      roles: ledger.tables.map((table) => table.roles),
      rows: ledger.invoices.map((each) => (['customerName', 'contractNo', 'invoiceNo', 'amountInclTax', 'invoiceDate', 'dueDate', 'receivedAmount', 'receiptDate', 'salesOwner', 'memo'] as const).map((field) => each.fact(field).value)),
    };
  };

  test('gives the same in any order of columns', () => {
    fc.assert(fc.property(rows, fc.shuffledSubarray([...HEADERS.keys()], { minLength: HEADERS.length }), (body, order) => {
      const straight = read([HEADERS, ...body]);
      expect(straight.rows).toEqual(body.map((cells) => cells.map((value, index) => (typeof value === 'number' && (index === 3 || index === 6) ? Math.round(value * 100) : value))));
      expect(read([HEADERS, ...body].map((cells) => order.map((index) => cells[index] ?? null)))).toEqual(straight);
    }), { numRuns: 60 });
  });

  test('gives the same below titles, between blank rows and columns, and on a sheet of any name', () => {
    fc.assert(fc.property(rows, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('Sheet1', '收款', '合同台账', '客户'), (body, above, left, name) => {
      const pad = (cells: CellValue[]): CellValue[] => [...Array.from({ length: left }, () => null), ...cells];
      const titles = Array.from({ length: above }, (_, index) => pad([index === 0 ? '应收款明细表' : null]));
      const spaced = body.flatMap((cells) => [pad(cells), pad([null])]);
      expect(read([...titles, pad(HEADERS), ...spaced], name)).toEqual(read([HEADERS, ...body]));
    }), { numRuns: 60 });
  });

  test('gives the same whether figures and dates are numbers or text', () => {
    fc.assert(fc.property(rows, (body) => {
      const text = body.map((cells) => cells.map((value) => (value === null ? '' : String(value))));
      const asText = read([HEADERS, ...text]);
      expect(asText.rows).toEqual(read([HEADERS, ...body]).rows);
    }), { numRuns: 60 });
  });
});
