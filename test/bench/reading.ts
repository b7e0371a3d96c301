import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { CellValue } from '../../src/domain/cell';
import { readLedger } from '../../src/sheets/read-ledger';
import type { SheetData } from '../../src/sheets/workbook';
import { type Bench, median } from './bench';

const HEADERS = [
  '序号', '客户名称', '客户编码', '项目名称', '合同编号', '发票号码', '开票日期', '不含税金额', '税率', '税额', '价税合计', '到期日', '付款条件', '业务员', '币种', '发票状态', '已收金额', '收款日期', '联系人', '备注',
];

/** Rows like those of a real invoice list: serials for dates, some text dates, blanks and remarks. Seeded by the row number. */
export function invoiceRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index): CellValue[] => {
    const net = 1_000 + ((index * 7919) % 900_000) / 100;
    const tax = Math.round(net * 13) / 100;
    const day = 45_000 + (index % 700);
    return [
      index + 1, `客户${index % 5_000}有限公司`, `C${index % 5_000}`, `项目${index % 20_000}`, `HT-2025-${index % 20_000}`, String(10_000_000 + index), index % 10 === 0 ? '2025-03-05' : day, net, 0.13, tax,
      Math.round((net + tax) * 100) / 100, day + 30, '月结30天', `业务员${index % 40}`, 'CNY', index % 500 === 0 ? '已作废' : '正常', index % 3 === 0 ? net : null, index % 3 === 0 ? day + 20 : null, '王先生', index % 7 === 0 ? '已对账' : '',
    ];
  });
}

function sheetOf(values: CellValue[][]): SheetData {
  return {
    id: '1', name: '开票明细', visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: values.length, lastColumn: HEADERS.length },
    values, formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  };
}

/** Reading and mapping against JSON.parse of the same payload, in turn, each on a fresh parse. */
export function benchReading(rows = 100_000, rounds = 5): { parseMs: number; readMs: number; ratio: number } {
  const payload = JSON.stringify([HEADERS, ...invoiceRows(rows)]);
  const parse: number[] = [];
  const read: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const values = JSON.parse(payload) as CellValue[][];
    const parsed = performance.now();
    const ledger = readLedger([sheetOf(values)], { settings: DEFAULT_SETTINGS });
    const end = performance.now();
    const total = ledger.tables.reduce((sum, table) => sum + table.rows.length + table.skipped.length, 0);
    if (total !== rows) throw new Error(`row accounting: ${total} of ${rows}`);
    // The first round warms up.
    if (round > 0) { parse.push(parsed - start); read.push(end - parsed); }
  }
  return { parseMs: median(parse), readMs: median(read), ratio: median(read) / median(parse) };
}

/** 100,000 × 20 cells; the bound of reading and mapping is twice the time of JSON.parse of the same cells. */
export const bench: Bench = {
  name: 'Reading and mapping a sheet (100,000 rows × 20 columns)',
  run: () => {
    const { parseMs, readMs, ratio } = benchReading();
    return [`JSON.parse ${parseMs.toFixed(0)} ms, reading and mapping ${readMs.toFixed(0)} ms = ${ratio.toFixed(2)} ×`];
  },
};
