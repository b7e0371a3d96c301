import fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { FIELDS, type Field, type Ledger } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { DealRowReader } from '../../src/sheets/deal-row-reader';
import { ledgerFromRanges } from '../../src/sheets/ranges-ledger';

const HEADERS = ['客户', '合同编号', '项目', '数量', '单位', '合同金额(万元)', '签订日期', '到期日', '付款方式', '编号', '金额', '签收单'];
const SETTINGS = { ...DEFAULT_SETTINGS, merges: { 甲厂: '甲公司' } };
const cell = (...some: CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom<CellValue>(null, '', '待定', ...some);
const row: fc.Arbitrary<CellValue[]> = fc.tuple(
  cell('甲公司', '甲厂', '乙（集团）有限公司', 'C-001', 17), cell('H-1', 12345), cell('一号线', '合计'), cell(2, '3台', 0), cell('台'), cell(1.5, '2万'), cell('2025-03-01', 45_700, '3/4/2025'), cell('13/4/2025', '下周'),
  cell('电汇', '月结30天'), cell(1, 'A-1'), cell(100, 'x'), cell('QS-1'),
).map((cells) => [...cells]);

function shown({ tables, deals, invoices, receipts, customers, links }: Ledger): object {
  return {
    tables: tables.map(({ roles, columns, skipped, lastRow }) => ({ roles, columns: [...columns], skipped, lastRow })), invoices: invoices.length, receipts: receipts.length, links: links.size,
    deals: deals.map((deal) => [deal.customer, deal.row, ...(Object.keys(FIELDS) as Field[]).map((field) => deal.fact(field))]),
    customers: [...customers].map(([name, customer]) => [name, customer.spellings, customer.codes, customer.rows.length]),
  };
}

test.each([['deals alone', HEADERS], ['with what was received', [...HEADERS.slice(0, 11), '已收金额']], ['with tax', [...HEADERS.slice(0, 10), '金额', '税额']]])(
  '%s: rows read one by one are read as the only row of a list', (_, headers) => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const reader = new DealRowReader(headers, SETTINGS);
      for (const cells of rows) expect(shown(reader.read(cells))).toEqual(shown(ledgerFromRanges({ deals: [headers, cells] }, SETTINGS)));
    }), { numRuns: 150 });
  },
);
