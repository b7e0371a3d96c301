import { fromIso } from '../../src/domain/day';
import { call, testFunction } from './function-tester';

const AS_OF = fromIso('2025-06-30') ?? 0;
const INVOICES = [
  ['客户', '发票号', '开票日期', '到期日', '价税合计', '币种'],
  ['甲公司', 'F1', '2025-03-01', '2025-03-31', 60000, 'CNY'], ['甲公司', 'F2', '2025-05-01', '2025-05-31', 40000, 'CNY'], ['乙公司', 'F3', '2025-06-10', '2025-07-10', 20000, 'USD'],
];
const RECEIPTS = [['付款方', '收款日期', '收款金额'], ['甲公司', '2025-06-05', 110000]];
const HEAD = ['客户', '币种', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '未定到期日', '未收合计', '未核销收款'];

testFunction('AGINGTABLE', [
  {
    kind: 'normal', name: 'customers by currency, totals by currency', given: [INVOICES, null, AS_OF, null, '30,60,90'],
    shows: [
      HEAD,
      ['乙公司', 'USD', 20000, 0, 0, 0, 0, 0, 20000, 0], ['甲公司', 'CNY', 0, 40000, 0, 0, 60000, 0, 100000, 0],
      ['合计', 'CNY', 0, 40000, 0, 0, 60000, 0, 100000, 0], ['合计', 'USD', 20000, 0, 0, 0, 0, 0, 20000, 0],
    ],
  },
  {
    kind: 'edges', name: 'money that pays nothing stands beside, never netted', given: [INVOICES.slice(0, 3), RECEIPTS, AS_OF, null, '30,60,90'],
    shows: [HEAD, ['甲公司', 'CNY', 0, 0, 0, 0, 0, 0, 0, 10000], ['合计', 'CNY', 0, 0, 0, 0, 0, 0, 0, 10000]],
  },
  { kind: 'blank', name: 'no as-of date', given: [INVOICES, RECEIPTS, 0], throws: { code: '#VALUE!', says: /没有截止日/ } },
  { kind: 'blank', name: 'no invoices', given: [[['']], null, AS_OF, null, '30,60,90'], shows: [HEAD] },
  {
    kind: 'blank', name: 'a receipt list that has only its header yet', given: [INVOICES.slice(0, 2), RECEIPTS.slice(0, 1), AS_OF, null, '30,60,90'],
    shows: [HEAD, ['甲公司', 'CNY', 0, 0, 0, 0, 60000, 0, 60000, 0], ['合计', 'CNY', 0, 0, 0, 0, 60000, 0, 60000, 0]],
  },
  { kind: 'wrong type', name: 'buckets that are none', given: [INVOICES, null, AS_OF, null, '三十'], throws: { code: '#VALUE!', says: /「分段」/ } },
  { kind: 'wrong type', name: 'an error cell for the invoices is that error', given: [{ code: '#N/A' }, RECEIPTS, AS_OF], throws: { code: '#N/A' } },
  { kind: 'wrong type', name: 'an error cell for the receipts is that error', given: [INVOICES, { code: '#N/A' }, AS_OF], throws: { code: '#N/A' } },
  { kind: 'wrong shape', name: 'only the header row', given: [INVOICES.slice(0, 1), null, AS_OF], throws: { code: '#VALUE!', says: /「发票」只有一行/ } },
  { kind: 'wrong shape', name: 'receipts without a receipt column', given: [INVOICES, [['x'], ['y']], AS_OF], throws: { code: '#VALUE!', says: /「收款」里没有认出/ } },
  { kind: 'array', name: 'standard buckets have nine columns of money and labels', given: [INVOICES.slice(0, 2), null, AS_OF], shows: [
    ['客户', '币种', '未到期', '1-30天', '31-60天', '61-90天', '91-180天', '181-365天', '1年以上', '未定到期日', '未收合计', '未核销收款'],
    ['甲公司', 'CNY', 0, 0, 0, 0, 60000, 0, 0, 0, 60000, 0], ['合计', 'CNY', 0, 0, 0, 0, 60000, 0, 0, 0, 60000, 0],
  ] },
]);

it('buckets add up to the open amount in every row, to the 分', () => {
  const rows = call('AGINGTABLE', [INVOICES, RECEIPTS, AS_OF]).slice(1);
  for (const row of rows) {
    const numbers = row.slice(2).map((value) => Math.round(Number(value) * 100));
    const open = numbers.at(-2);
    expect(numbers.slice(0, -2).reduce((sum, part) => sum + part, 0)).toBe(open);
  }
});
