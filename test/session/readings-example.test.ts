import { fromIso, toIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeReport } from '../../src/report/make-report';
import { readingsExample } from '../../src/session/views/readings-example';
import { ledgerOf, type TestRow } from '../support/ledger';

const example = (invoices: readonly TestRow[], customers: readonly TestRow[] = []) =>
  readingsExample(makeReport(ledgerOf({ invoices: invoices.map((row) => ({ customerName: '甲公司', amountInclTax: 100, ...row })), customers }), DEFAULT_SETTINGS, fromIso('2025-06-30') ?? 0), '甲公司');

test('dates the newest invoice whose terms have several readings under each of them', () => {
  const found = example([{ invoiceNo: '1', invoiceDate: '2024-11-10', termsText: '月结30天' }, { invoiceNo: '2', invoiceDate: '2025-01-10', termsText: '月结30天' }, { invoiceNo: '3', invoiceDate: '2025-03-10', termsText: '30天' }]);
  expect([found?.terms, toIso(found?.invoice ?? 0), found?.readings.map(({ reading, day, differenceDays }) => `${reading} ${toIso(day)} ${differenceDays}`)]).toEqual(['月结30天', '2025-01-10', ['A 2025-03-02 0', 'B 2025-02-28 -2', 'C 2025-02-10 -20']]);
});

test('takes the terms of the customer’s row where the invoice has none', () => expect(example([{ invoiceNo: '1', invoiceDate: '2025-01-10' }], [{ customerName: '甲公司', termsText: '月结60天' }])?.terms).toBe('月结60天'));
test('asks nothing where one reading is possible, or nobody is invoiced', () => {
  expect(example([{ invoiceNo: '1', invoiceDate: '2025-01-10', termsText: '30天' }])).toBeNull();
  expect(example([{ invoiceNo: '1', termsText: '月结30天' }])).toBeNull();
});
