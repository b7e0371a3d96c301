import { computeReceivables } from '../../src/domain/compute-receivables';
import type { Receivables } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';

const AS_OF = 45_800;

describe('a credit on an invoice of a deal whose amount is known', () => {
  const deal = { customerName: '甲公司', contractNo: 'HT-1', contractAmount: 2240, contractDate: '2025-01-05', termsText: '开票后30天' };
  const invoice = { customerName: '甲公司', contractNo: 'HT-1', invoiceNo: '1001', amountInclTax: 2240, invoiceDate: '2025-02-01', originalInvoiceNo: null, memo: null };
  const credit = (memo: string | null) => ({ ...invoice, invoiceNo: '1002', amountInclTax: -140, originalInvoiceNo: '1001', memo });
  const items = ({ items: all }: Receivables) => all.map(({ kind, amount, credited, open }) => [kind, amount, credited, open]);

  test('leaves what it took to be invoiced again, and says so', () => {
    const result = computeReceivables(ledgerOf({ deals: [deal], invoices: [invoice, credit(null)] }), DEFAULT_SETTINGS, AS_OF);
    expect(items(result)).toEqual(expect.arrayContaining([['invoice', 224_000, 14_000, 210_000], ['unbilled', 14_000, 0, 14_000]]));
    expect(result.findings.map(({ id, message }) => [id, message.values?.rest])).toEqual([['creditLeavesUnbilled', { fen: 14_000, currency: 'CNY' }]]);
    expect([result.deals[0]?.open, result.deals[0]?.settled]).toEqual([224_000, false]);
  });

  test.each(['单价折让', '退货', '质量扣款', 'price allowance'])('takes a %s off the contract: nothing is left to invoice, and the deal is settled when the net was paid', (memo) => {
    const receipts = [{ customerName: '甲公司', invoiceNo: '1001', receivedAmount: 2100, receiptDate: '2025-02-20' }];
    const result = computeReceivables(ledgerOf({ deals: [deal], invoices: [invoice, credit(memo)], receipts }), DEFAULT_SETTINGS, AS_OF);
    expect(items(result)).toEqual([['invoice', 224_000, 14_000, 0]]);
    expect([result.findings, result.deals[0]?.settled]).toEqual([[], true]);
  });

  test('takes an allowance off once: what was never invoiced stays', () => {
    const half = { ...invoice, amountInclTax: 1000 };
    const result = computeReceivables(ledgerOf({ deals: [deal], invoices: [half, credit('折让')] }), DEFAULT_SETTINGS, AS_OF);
    expect(items(result)).toEqual(expect.arrayContaining([['invoice', 100_000, 14_000, 86_000], ['unbilled', 124_000, 0, 124_000]]));
  });
});

describe('two credits that name one invoice', () => {
  const base = { customerName: '甲公司', invoiceDate: '2025-02-01', dueDate: '2025-03-01', amountInclTax: 100 };
  const credit = (invoiceNo: string, invoiceDate: string | null) => ({ ...base, invoiceNo, invoiceDate, dueDate: null, amountInclTax: -100, originalInvoiceNo: '1001' });
  test.each<[string, object, object, string]>([
    ['the earlier one counts, the other stays free', credit('1003', '2025-02-10'), credit('1002', '2025-02-20'), '1002'],
    ['one without date comes last', credit('1003', '2025-02-10'), credit('1002', null), '1002'],
    ['of one day, the lower number counts', credit('1002', '2025-02-10'), credit('1003', '2025-02-10'), '1003'],
  ])('%s, wherever they stand', (_name, first, second, free) => {
    for (const credits of [[first, second], [second, first]]) {
      const { items, balances } = computeReceivables(ledgerOf({ invoices: [...credits, { ...base, invoiceNo: '1001' }] }), DEFAULT_SETTINGS, AS_OF);
      expect(items.map(({ number, kind, open }) => [number, kind, open]).sort()).toEqual([['1001', 'invoice', 0], [free, 'credit', -10_000]]);
      expect(balances[0]).toMatchObject({ invoiced: 0, credited: 10_000, open: -10_000 });
    }
  });
});
