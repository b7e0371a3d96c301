import { fromIso, toIso } from '../../src/domain/day';
import type { Receivables } from '../../src/domain/receivables';
import { say } from '../../src/messages/say';
import { compute, findingIds, invoice, lines } from '../support/compute';

describe('aging', () => {
  test.each([
    ['2025-03-14', -1, '未到期'], ['2025-03-15', 0, '未到期'], ['2025-03-16', 1, '1-30天'], ['2025-04-14', 30, '1-30天'], ['2025-04-15', 31, '31-60天'],
    ['2026-03-15', 365, '181-365天'], ['2026-03-16', 366, '1年以上'],
  ])('due 2025-03-15 as of %s is %d days, %s', (asOf, days, bucket) => {
    const result = compute({ invoices: [invoice('1', 100, '2025-03-15')] }, asOf);
    expect(result.items[0]?.daysOverdue).toBe(days);
    expect(result.bucketLabels[result.items[0]?.bucket ?? -1]).toBe(bucket);
    expect(result.balances[0]?.difference).toBe(0);
  });

  test('an invoice without computable due date is shown under 未定到期日 and counted', () => {
    const result = compute({ invoices: [invoice('1', 100, null, { termsText: '月结' })] }, '2025-06-30');
    expect(lines(result)).toEqual(['1 invoice 10000 10000 - 未定到期日']);
    expect(result.items[0]?.dueBasis.message.id).toBe('domain.terms.monthlyAlone');
    expect(result.totals[0]?.open).toBe(10_000);
  });

  describe('票到30天 counts from the day the customer received the invoice', () => {
    const one = (more: object, asOf = '2025-06-30'): Receivables => compute({ invoices: [invoice('1', 100, null, { termsText: '票到30天', ...more })] }, asOf);

    test('as its own column has it, whatever the invoice date', () => {
      expect(lines(one({ invoiceReceivedDate: '2025-03-05' }))).toEqual(['1 invoice 10000 10000 2025-04-04 61-90天']);
    });

    test('without that day nothing is computed, and the column is named', () => {
      for (const more of [{}, { invoiceReceivedDate: null }, { invoiceReceivedDate: '2025-07-01' }]) {
        const result = one(more);
        expect(lines(result)).toEqual(['1 invoice 10000 10000 - 未定到期日']);
        expect(say('zh-CN', result.items[0]?.dueBasis.message ?? { id: '' })).toBe('账期从客户收到发票之日起算，但没有该日期。请在“客户收票日期”一列填写，没有这一列就加上。');
      }
    });

    test.each([
      ['2025-03-05', '2025-03-20', '2025-04-19'], ['2025-03-20', '2025-03-05', '2025-04-19'],
    ])('货到票到30天 counts from the later of the two: invoice %s, goods %s', (invoiceReceivedDate, shipDate, due) => {
      expect(one({ termsText: '货到票到30天', invoiceReceivedDate, shipDate }).items[0]?.dueDate).toBe(fromIso(due));
    });

    test.each<[string, object, string]>([
      ['goods', { invoiceReceivedDate: '2025-03-05' }, 'shipDate'], ['invoice', { shipDate: '2025-03-05' }, 'invoiceReceivedDate'],
    ])('货到票到30天 without the day of the %s gives no date and names that column', (_what, more, field) => {
      const item = one({ termsText: '货到票到30天', ...more }).items[0];
      expect([item?.dueDate, item?.dueBasis.message.values?.column]).toEqual([null, { field }]);
    });

    test('the deal of an invoice may say it for its invoices', () => {
      const deals = [{ customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, termsText: '票到30天', invoiceReceivedDate: '2025-03-05' }];
      expect(compute({ deals, invoices: [invoice('1', 100, null, { contractNo: 'HT-1' })] }, '2025-06-30').items[0]?.dueDate).toBe(fromIso('2025-04-04'));
    });
  });

  test('the invoice date stands in only when that is switched on, and is marked', () => {
    const sheets = { invoices: [invoice('1', 100, null)] };
    const item = compute(sheets, '2025-01-12', { fallbackToInvoiceDate: true }).items[0];
    expect([item?.dueBasis.kind, item?.daysOverdue]).toEqual(['invoiceDate', 10]);
  });

  test('the invoice clock ages from the invoice date', () => {
    const result = compute({ invoices: [invoice('1', 100, '2025-03-15')] }, '2025-02-01', { basis: 'invoice' });
    expect(result.bucketLabels[result.items[0]?.bucket ?? -1]).toBe('1-30天');
  });

  test('what is overdue by more than 90 days is told apart, whatever the buckets are', () => {
    const rows = [invoice('1', 100, '2025-03-02'), invoice('2', 40, '2025-03-01'), invoice('3', 7, '2024-03-01'), invoice('4', -5, '2024-06-01', { customerName: '乙公司' }), invoice('5', 1, '2025-05-31')];
    const result = compute({ invoices: rows }, '2025-05-31', { buckets: [45, 400] });
    // 2025-03-02 is 90 days ago, 2025-03-01 is 91.
    expect(result.balances.map(({ customer, overdue, overdueOver90 }) => [customer, overdue, overdueOver90])).toEqual([['乙公司', -500, -500], ['甲公司', 14_700, 4700]]);
    expect(result.totals.map(({ overdue, overdueOver90 }) => [overdue, overdueOver90])).toEqual([[14_200, 4200]]);
  });

  test('words wait for the working day, aging does not', () => {
    const item = compute({ invoices: [invoice('1', 100, '2026-10-03')] }, '2026-10-06').items[0];
    expect([item?.daysOverdue, toIso(item?.rolledDueDate ?? 0)]).toEqual([3, '2026-10-08']);
  });
});

describe('matching', () => {
  const two = [invoice('A', 60_000, '2025-01-31'), invoice('B', 40_000, '2025-03-31')];
  const receipt = (receivedAmount: number, more: object = {}): object => ({ customerName: '甲公司', receivedAmount, receiptDate: '2025-04-10', ...more });
  const openOf = (result: Receivables): Record<string, number> => Object.fromEntries(result.items.map((item) => [item.number, item.open / 100]));

  test('70,000 without reference pays the earliest due first', () => {
    const result = compute({ invoices: two, receipts: [receipt(70_000)] }, '2025-04-30');
    expect(openOf(result)).toEqual({ A: 0, B: 30_000 });
    expect(result.items.map((item) => item.assumed)).toEqual([true, true]);
  });

  test('70,000 for B pays B, and 30,000 stays unapplied', () => {
    const result = compute({ invoices: two, receipts: [receipt(70_000, { invoiceNo: 'B' })] }, '2025-04-30');
    expect(openOf(result)).toEqual({ A: 60_000, B: 0 });
    expect(result.unapplied.map((cash) => [cash.amount, cash.reason.id])).toEqual([[3_000_000, 'domain.unapplied.overReference']]);
    expect(result.allocations.map((each) => [each.certainty, each.by])).toEqual([['referenced', 'invoiceNo']]);
  });

  test('specific stops after references and suggests an equal amount', () => {
    const result = compute({ invoices: two, receipts: [receipt(40_000)] }, '2025-04-30', { matching: 'specific' });
    expect(openOf(result)).toEqual({ A: 60_000, B: 40_000 });
    expect(result.unapplied[0]?.reason.id).toBe('domain.unapplied.specificOnly');
    expect(findingIds(result)).toContain('equalAmount');
  });

  test('by invoice date the older invoice is first even when it is due later', () => {
    const invoices = [invoice('A', 100, '2025-06-30'), invoice('B', 100, '2025-02-28', { invoiceDate: '2025-02-01' })];
    expect(openOf(compute({ invoices, receipts: [receipt(100)] }, '2025-04-30', { matching: 'invoice' }))).toEqual({ A: 0, B: 100 });
    expect(openOf(compute({ invoices, receipts: [receipt(100)] }, '2025-04-30', { matching: 'due' }))).toEqual({ A: 100, B: 0 });
  });

  test('the statute shares equal due dates in proportion, to the 分', () => {
    const invoices = [invoice('A', 100, '2025-01-31'), invoice('B', 200, '2025-01-31'), invoice('C', 50, '2025-01-15')];
    const result = compute({ invoices, receipts: [receipt(150.01)] }, '2025-04-30', { matching: 'statutory' });
    expect(openOf(result)).toEqual({ A: 66.66, B: 133.33, C: 0 });
  });

  test('a receipt after as-of does not exist yet, whatever it was matched to', () => {
    const result = compute({ invoices: two, receipts: [receipt(60_000, { invoiceNo: 'A' })] }, '2025-04-09');
    expect(openOf(result)).toEqual({ A: 60_000, B: 40_000 });
    expect(findingIds(result)).toContain('receiptsAfterAsOf');
  });

  test('cash without payer is shown, and placed only where a number says whose it is', () => {
    const blank = compute({ invoices: two, receipts: [receipt(100, { customerName: null })] }, '2025-04-30');
    expect(blank.unapplied.map((cash) => [cash.customer, cash.reason.id])).toEqual([[null, 'domain.unapplied.noPayer']]);
    expect(openOf(compute({ invoices: two, receipts: [receipt(100, { customerName: null, invoiceNo: 'A' })] }, '2025-04-30'))).toEqual({ A: 59_900, B: 40_000 });
  });

  test('another firm that pays our customer\'s invoice stays unidentified', () => {
    const result = compute({ invoices: [...two, invoice('C', 10, '2025-01-31', { customerName: '乙公司' })], receipts: [receipt(100, { customerName: '乙公司', invoiceNo: 'A' })] }, '2025-04-30');
    expect(openOf(result)).toEqual({ A: 60_000, B: 40_000, C: 10 });
    expect(result.unapplied.map((cash) => cash.reason.id)).toEqual(['domain.unapplied.otherPayer']);
  });

  test('a refund reopens the latest allocation', () => {
    const receipts = [receipt(60_000, { receiptDate: '2025-02-01' }), receipt(40_000), receipt(-10_000, { receiptDate: '2025-04-20' })];
    const result = compute({ invoices: two, receipts }, '2025-04-30');
    expect(openOf(result)).toEqual({ A: 0, B: 10_000 });
    expect(result.balances[0]).toMatchObject({ received: 9_000_000, applied: 9_000_000, unapplied: 0 });
  });

  test('a refund of an overpayment takes the unplaced cash', () => {
    const receipts = [receipt(110_000), receipt(-10_000, { receiptDate: '2025-04-20' })];
    const result = compute({ invoices: two, receipts }, '2025-04-30');
    expect([openOf(result), result.unapplied]).toEqual([{ A: 0, B: 0 }, []]);
  });

  test('leading zeros, full width and several numbers in a cell find their invoices', () => {
    const invoices = [invoice('00012345', 100, '2025-01-31'), invoice('00012346', 100, '2025-01-31')];
    const result = compute({ invoices, receipts: [receipt(150, { invoiceNo: '１２３４５、12346' })] }, '2025-04-30');
    expect(openOf(result)).toEqual({ '00012345': 0, '00012346': 50 });
  });

  test('a number that Excel damaged is never matched', () => {
    const invoices = [invoice('x', 100, '2025-01-31', { invoiceNo: 2.4442e19 }), invoice('y', 100, '2025-01-15')];
    const result = compute({ invoices, receipts: [receipt(100, { invoiceNo: 2.4442e19 })] }, '2025-04-30');
    expect(findingIds(result)).toContain('invoiceNoDamaged');
    expect(result.allocations.every((each) => each.certainty === 'assumed')).toBe(true);
  });

  test('currencies are never mixed', () => {
    const invoices = [invoice('A', 100, '2025-01-31', { currency: 'USD' }), invoice('B', 100, '2025-02-28', { currency: '人民币' })];
    const result = compute({ invoices, receipts: [receipt(150, { currency: 'RMB' })] }, '2025-04-30');
    expect(openOf(result)).toEqual({ A: 100, B: 0 });
    expect(result.totals.map((total) => [total.currency, total.open, total.unapplied])).toEqual([['CNY', 0, 5000], ['USD', 10_000, 0]]);
  });
});

describe('invoice rows', () => {
  test('rows with one number and different due dates are instalments', () => {
    const result = compute({ invoices: [invoice('A', 50, '2025-01-31'), invoice('A', 50, '2025-02-28')] }, '2025-04-30');
    expect(lines(result)).toEqual(['A invoice 5000 5000 2025-01-31 61-90天', 'A invoice 5000 5000 2025-02-28 61-90天']);
    expect(new Set(result.items.map((item) => item.id)).size).toBe(2);
  });

  test('0.01 is shown, and totals match', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31')], receipts: [{ customerName: '甲公司', invoiceNo: 'A', receivedAmount: 99.99, receiptDate: '2025-02-10' }] }, '2025-04-30');
    expect([result.items[0]?.open, result.items[0]?.smallDifference, result.totals[0]?.open, result.balances[0]?.difference]).toEqual([1, true, 1, 0]);
  });

  test('a fully credited invoice has nothing open', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31'), invoice('R', -100, null, { originalInvoiceNo: 'A' })] }, '2025-04-30');
    expect([lines(result), result.totals[0]?.open]).toEqual([['A invoice 10000 0 2025-01-31 61-90天'], 0]);
  });

  test('equal rows are reported and counted once', () => {
    const result = compute({ invoices: [invoice('A', 50, '2025-01-31'), invoice('A', 50, '2025-01-31')] }, '2025-04-30');
    expect([result.items.length, findingIds(result)]).toEqual([1, ['invoiceDuplicate']]);
  });

  test('a credit with an original number reduces that invoice; without one it is a negative item', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31'), invoice('R1', -30, null, { originalInvoiceNo: 'A' }), invoice('R2', -20, null)] }, '2025-04-30');
    expect(lines(result)).toEqual(['R2 credit -2000 -2000 2025-01-02 91-180天', 'A invoice 10000 7000 2025-01-31 61-90天']);
    expect(result.balances[0]).toMatchObject({ invoiced: 8000, credited: 3000, open: 5000 });
  });

  test('void rows are out, reversed rows are credited in full, both with a finding', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { invoiceStatus: '已作废' }), invoice('B', 100, '2025-01-31', { invoiceStatus: '全额红冲' })] }, '2025-04-30');
    expect([result.totals[0]?.open, findingIds(result)]).toEqual([0, ['invoiceVoid', 'invoiceReversed']]);
  });

  test('a reversed invoice whose red invoice is listed is credited once', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { invoiceStatus: '已红冲' }), invoice('R', -100, null, { originalInvoiceNo: 'A' })] }, '2025-04-30');
    expect(result.balances[0]).toMatchObject({ invoiced: 10_000, credited: 10_000, open: 0 });
  });

  test('an invoice after as-of does not exist yet', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31')] }, '2025-01-01');
    expect([result.items, findingIds(result)]).toEqual([[], ['invoiceAfterAsOf']]);
  });

  test('an amount nobody can read keeps the row out, with its cell', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { amountInclTax: '1,23,456' })] }, '2025-04-30');
    expect(result.findings).toMatchObject([{ id: 'amountUnreadable', severity: 'error', cell: { sheet: '发票', row: 2, column: 4 } }]);
  });

  test('a settlement date without amount means the full invoice on that day', () => {
    const rows = [invoice('A', 100, '2025-01-31', { receiptDate: '2025-02-10' }), invoice('B', 100, '2025-01-31', { receiptDate: '2025-05-10' }), invoice('C', 100, '2025-01-31', { receiptDate: null })];
    const result = compute({ invoices: rows }, '2025-04-30');
    expect(result.items.map((item) => item.open)).toEqual([0, 10_000, 10_000]);
    expect(result.allocations.map((each) => [each.by, each.amount])).toEqual([['sameRow', 10_000]]);
  });

  test('a received amount without date counts as received, with a finding', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { receivedAmount: 30 })] }, '2025-04-30');
    expect([result.items[0]?.open, findingIds(result)]).toEqual([7000, ['receiptWithoutDate']]);
  });

  test('the received column is a summary when the customer has a receipts sheet', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { receivedAmount: 30 })], receipts: [{ customerName: '甲公司', invoiceNo: 'A', receivedAmount: 30, receiptDate: '2025-02-10' }] }, '2025-04-30');
    expect(result.items[0]?.open).toBe(7000);
    expect(findingIds(result)).toContain('receivedIsSummary');
  });

  test.each<[string, object]>([['not invoiced yet', { invoiceDate: '2025-05-02' }], ['void', { invoiceStatus: '作废' }]])('money received on a row that is %s is never lost and pays no other row', (_name, more) => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { receivedAmount: 30, receiptDate: '2025-02-10', ...more }), invoice('B', 100, '2025-01-31')] }, '2025-04-30');
    expect(result.balances[0]).toMatchObject({ open: 10_000, received: 3000, unapplied: 3000 });
  });

  test('a full payment before the invoice is an advance', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-06-30', { invoiceDate: '2025-05-02', receiptDate: '2025-02-10' })] }, '2025-04-30');
    expect(result.balances[0]).toMatchObject({ open: 0, unapplied: 10_000 });
  });

  test('a sheet that says only what is open counts the rest as received', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31', { openAmount: 25 })] }, '2025-04-30');
    expect([result.items[0]?.open, findingIds(result)]).toEqual([2500, ['receivedFromOpen']]);
  });
});

describe('bills', () => {
  const receipt = { customerName: '甲公司', receivedAmount: 60, receiptDate: '2025-02-10', paymentMethod: '银行承兑汇票', paymentMaturity: '2025-08-10' };
  test('a bill reduces open and is shown until it matures', () => {
    const sheets = { invoices: [invoice('A', 100, '2025-01-31')], receipts: [receipt] };
    expect(compute(sheets, '2025-04-30').items[0]).toMatchObject({ open: 4000, bills: 6000 });
    expect(compute(sheets, '2025-08-10').items[0]).toMatchObject({ open: 4000, bills: 0 });
  });

  test('a dishonoured bill reopens the item', () => {
    const result = compute({ invoices: [invoice('A', 100, '2025-01-31')], receipts: [{ ...receipt, receiptStatus: '拒付' }] }, '2025-09-30');
    expect([result.items[0]?.open, findingIds(result)]).toEqual([10_000, ['billDishonoured']]);
  });
});

test('everything disputed says where', () => {
  const result = compute({ invoices: [invoice('A', 50, '2025-01-31', { disputed: '质量问题' }), invoice('B', 50, '2025-01-31', { disputed: '无' })] }, '2025-04-30');
  expect(result.items.map((item) => item.disputed)).toEqual([{ sheet: '发票', row: 2, column: 6 }, null]);
});
