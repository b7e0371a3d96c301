import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { exportMapping, importMapping, mappingOf, type SavedMapping } from '../../src/sheets/mapping-store';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const HEADER: CellValue[] = ['客户名称', '发票号码', '价税合计', '开票日期', '日期', '备注'];
const ROW: CellValue[] = ['甲公司', 'A1', 100, 45693, 45730, 'x'];
const read = (values: CellValue[][], mapping: SavedMapping | null, name = '发票') => readLedger([sheetData(name, values)], { settings: DEFAULT_SETTINGS, mapping });
const columns = (ledger: ReturnType<typeof read>) => Object.fromEntries([...(ledger.tables[0]?.columns ?? [])].map(([field, column]) => [field, column.column]));

/** What the user confirmed: 日期 is the due date, 备注 is not to be read. */
const confirmed: SavedMapping = {
  version: 1,
  sheets: [{
    sheet: '发票', tableName: null, use: true, roles: ['invoices'], headerRow: 1, headers: HEADER.map((header, index) => ({ header: String(header), column: index + 1 })),
    columns: (['customerName', 'invoiceNo', 'amountInclTax', 'invoiceDate', 'dueDate'] as const).map((field, index) => ({ field, header: String(HEADER[index]), column: index + 1 })),
  }],
};

describe('a confirmed mapping', () => {
  test('is used with full confidence where the header is the same, and what was left out stays out', () => {
    const ledger = read([HEADER, ROW], confirmed);
    expect(columns(ledger)).toEqual({ customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4, dueDate: 5 });
    expect([...(ledger.tables[0]?.columns.values() ?? [])].every((column) => column.confidence === 1)).toBe(true);
    expect(ledger.tables[0]?.unmapped).toEqual([{ header: '备注', column: 6 }]);
    expect(ledger.findings).toEqual([]);
  });

  test('follows columns that moved and says so', () => {
    const order = [4, 0, 1, 2, 3, 5];
    const ledger = read([HEADER, ROW].map((cells) => order.map((index) => cells[index] ?? null)), confirmed);
    expect(columns(ledger)).toEqual({ dueDate: 1, customerName: 2, invoiceNo: 3, amountInclTax: 4, invoiceDate: 5 });
    expect(ledger.invoices[0]?.day('dueDate').value).toBe(45730);
    expect(ledger.findings.filter((finding) => finding.id === 'reading.columnMoved')).toHaveLength(5);
  });

  test('proposes new columns and says which are gone', () => {
    const ledger = read([['客户名称', '发票号码', '价税合计', '开票日期', '业务员', '备注'], ROW.with(4, '张三')], confirmed);
    expect(columns(ledger)).toEqual({ customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4, salesOwner: 5 });
    expect(ledger.findings.map((finding) => finding.id)).toEqual(['reading.columnGone']);
  });

  test('is not used, and that is said, when the header is another one', () => {
    const ledger = read([['付款单位', '到账日期', '到账金额', '渠道'], ['甲公司', 45730, 100, '电汇']], confirmed);
    expect(ledger.tables[0]?.roles).toEqual(['receipts']);
    expect(ledger.findings.map((finding) => finding.id)).toContain('reading.mappingNotUsed');
  });

  test('follows a sheet that was renamed', () => {
    expect(columns(read([HEADER, ROW], confirmed, '2025发票')).dueDate).toBe(5);
  });

  test('switches a sheet off', () => {
    const off: SavedMapping = { version: 1, sheets: [{ sheet: '发票', tableName: null, use: false, roles: [], headerRow: 0, headers: [], columns: [] }] };
    expect(read([HEADER, ROW], off).tables).toEqual([]);
    expect(read([HEADER, ROW], off).otherSheets).toEqual(['发票']);
  });

  test('reads a sheet without header by position', () => {
    const byHand: SavedMapping = {
      version: 1,
      sheets: [{ sheet: '数据', tableName: null, use: true, roles: ['invoices'], headerRow: 0, headers: [], columns: (['customerName', 'invoiceNo', 'amountInclTax', 'invoiceDate'] as const).map((field, index) => ({ field, header: '', column: index + 1 })) }],
    };
    const ledger = read([['甲公司', 'A1', 100, 45693], ['乙公司', 'A2', 200, 45700], ['甲公司', 'A3', 300, 45710]], byHand, '数据');
    expect(ledger.invoices.map((row) => [row.row, row.customer, row.money('amountInclTax').value])).toEqual([[1, '甲公司', 10_000], [2, '乙公司', 20_000], [3, '甲公司', 30_000]]);
    expect(ledger.findings.map((finding) => finding.id)).not.toContain('reading.noHeader');
  });

  test('reads a header row that the user pointed at', () => {
    const pointed: SavedMapping = { version: 1, sheets: [{ sheet: '奇表', tableName: null, use: true, roles: ['invoices'], headerRow: 2, headers: [{ header: '谁', column: 1 }, { header: '多少', column: 2 }], columns: [{ field: 'customerName', header: '谁', column: 1 }, { field: 'amountInclTax', header: '多少', column: 2 }] }] };
    const ledger = read([['随便', null], ['谁', '多少'], ['甲公司', 12]], pointed, '奇表');
    expect(ledger.invoices.map((row) => [row.row, row.customer, row.money('amountInclTax').value])).toEqual([[3, '甲公司', 1200]]);
  });

  test('lets the user point at a header row, and proposes its columns', () => {
    const values: CellValue[][] = [['客户名称', '电话', '地址', '联系人'], ['说明', '见下', '', ''], ['谁家', '摘要', '金额', '日期'], ['甲公司', '货款', 12, 45693]];
    const pointed: SavedMapping = { version: 1, sheets: [{ sheet: '奇表', tableName: null, use: true, roles: ['receipts'], headerRow: 3, headers: [], columns: [] }] };
    const ledger = read(values, pointed, '奇表');
    expect(read(values, null, '奇表').tables.map((table) => table.headerRow)).toEqual([1]);
    expect(ledger.tables.map((table) => [table.headerRow, table.roles])).toEqual([[3, ['receipts']]]);
    expect(ledger.receipts.map((row) => [row.row, row.text('memo').value])).toEqual([[4, '货款']]);
  });

  test('comes from what was read and goes through a file unchanged', () => {
    const mapping = mappingOf(read([HEADER, ROW], null).tables, ['草稿']);
    expect(importMapping(exportMapping(mapping))).toEqual({ mapping, finding: null });
    expect(columns(read([HEADER, ROW], mapping))).toEqual(columns(read([HEADER, ROW], null)));
  });

  test.each([['', 'JSON'], ['{}', 'version'], ['{"version":1,"sheets":[{"sheet":1}]}', 'sheets.0.sheet'], ['{"version":9,"sheets":[]}', 'version']])('refuses %j as a file and says what is wrong', (text, detail) => {
    const { mapping, finding } = importMapping(text);
    expect(mapping).toBeNull();
    expect(String(finding?.message.values?.detail)).toContain(detail);
  });
});
