import fc from 'fast-check';
import { fromIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLists } from '../../src/functions/linked-ranges';
import { plainAmounts } from '../../src/functions/plain-amounts';
import { call } from './function-tester';

const AS_OF = fromIso('2025-06-30') ?? 0;
const INVOICE_HEADERS = ['客户', '发票号', '开票日期', '到期日', '价税合计'];
const RECEIPT_HEADERS = ['付款方', '发票号', '收款日期', '收款金额'];

const name = fc.constantFrom('甲公司', '乙公司', '丙公司');
const anyName = fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom('甲 公司', '丁（苏州）公司', '', '暂无') });
const day = fc.integer({ min: AS_OF - 90, max: AS_OF });
// Few different days and amounts, so that ties are common.
const few = fc.constantFrom(AS_OF - 61, AS_OF - 60, AS_OF - 1, AS_OF, AS_OF + 20);
const yuan = fc.constantFrom(10, 100, 100, 2500.5, 0.01);
const oddYuan = fc.oneof({ weight: 9, arbitrary: yuan }, { weight: 1, arbitrary: fc.constantFrom<string | number>(-100, '', '1,234.50', 'x') });
const number = fc.integer({ min: 8, max: 120 }).map(String);

type Row = (string | number)[];

/** The same lists with a blank remarks column, which the fast way does not take. */
const full = (rows: readonly Row[]): Row[] => rows.map((row, index) => [...row, index === 0 ? '备注' : '']);

function expectSame(invoices: readonly Row[], receipts: readonly Row[], method: string): void {
  const paid = receipts.length > 0 ? [RECEIPT_HEADERS, ...receipts] : null;
  const lists = [[INVOICE_HEADERS, ...invoices], paid];
  const slow = [full([INVOICE_HEADERS, ...invoices]), paid && full(paid)];
  expect(call('OPENAMOUNT', [...lists, AS_OF, method])).toEqual(call('OPENAMOUNT', [...slow, AS_OF, method]));
  expect(call('AGINGTABLE', [...lists, AS_OF, method, '30,60'])).toEqual(call('AGINGTABLE', [...slow, AS_OF, method, '30,60']));
}

const methods = fc.constantFrom('due', 'invoice', 'specific', 'statutory');
const receiptsOf = (invoices: readonly Row[]): fc.Arbitrary<Row[]> => fc.array(
  fc.oneof(
    fc.tuple(fc.nat(invoices.length - 1), day, yuan).map(([index, date, amount]): Row => [invoices[index]?.[0] ?? '', invoices[index]?.[1] ?? '', date, amount]),
    fc.tuple(name, fc.constant(''), fc.oneof(day, few), yuan).map((row): Row => row),
  ), { maxLength: 8 },
);

describe('plain lists, the fast way', () => {
  it('gives the amounts of the full reading, row by row and customer by customer', () => {
    const invoices = fc.uniqueArray(fc.tuple(name, number, day, fc.oneof(few, fc.constant('')), yuan), { minLength: 1, maxLength: 12, selector: (row) => row[1] });
    fc.assert(fc.property(invoices.chain((rows) => fc.tuple(fc.constant(rows), receiptsOf(rows))), methods, ([rows, receipts], method) => {
      expectSame(rows, receipts, method);
    }), { numRuns: 200 });
  });

  it('and where the lists are odd', () => {
    const invoices = fc.array(fc.tuple(anyName, fc.oneof(number, fc.constantFrom('', '007', 'A-1')), fc.oneof(few, fc.constant('')), fc.oneof(few, fc.constant('待定')), oddYuan), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(invoices.chain((rows) => fc.tuple(fc.constant(rows), receiptsOf(rows))), methods, ([rows, receipts], method) => {
      expectSame(rows, receipts, method);
    }), { numRuns: 200 });
  });

  it('is taken for plain lists, and not with a column that counts, a unit, or a currency', () => {
    const taken = (headers: readonly string[], row: readonly (string | number)[]): boolean => {
      const { ledger, lists } = readLists({ invoices: [[...headers], [...row]] }, { settings: DEFAULT_SETTINGS, mapping: null });
      return plainAmounts(ledger, lists, AS_OF, 'due', [30]) !== null;
    };
    const row = ['甲公司', '101', AS_OF - 40, AS_OF - 10, 100];
    expect(taken(INVOICE_HEADERS, row)).toBe(true);
    expect(taken([...INVOICE_HEADERS, '业务员'], [...row, '李明'])).toBe(true);
    expect(taken([...INVOICE_HEADERS, '备注'], [...row, ''])).toBe(false);
    expect(taken([...INVOICE_HEADERS, '已收金额'], [...row, 5])).toBe(false);
    expect(taken([...INVOICE_HEADERS.slice(0, 4), '价税合计（万元）'], row)).toBe(false);
    expect(taken([...INVOICE_HEADERS.slice(0, 4), '价税合计(USD)'], row)).toBe(false);
  });
});
