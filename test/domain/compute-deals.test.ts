import { toIso } from '../../src/domain/day';
import { compute, findingIds, invoice, lines } from '../support/compute';

describe('deals and milestones', () => {
  const deal = { customerName: '甲公司', contractNo: 'HT-1', projectName: '一号线', contractAmount: 500_000, contractDate: '2025-02-01', termsText: '4411 30天', shipDate: '2025-05-10', acceptDate: null, warranty: '一年' };
  const paid = { customerName: '甲公司', contractNo: 'HT-1', receivedAmount: 250_000, receiptDate: '2025-06-01' };

  test('the 4411 example: receipts fill in order, what has not happened is not triggered', () => {
    const result = compute({ deals: [deal], receipts: [paid] }, '2025-07-01');
    expect(lines(result)).toEqual([
      'HT-1 预付 40% unbilled 20000000 0 2025-03-03 91-180天', 'HT-1 发货 40% unbilled 20000000 15000000 2025-06-09 1-30天',
      'HT-1 质保 10% notTriggered 5000000 5000000 -', 'HT-1 验收 10% notTriggered 5000000 5000000 -',
    ]);
    expect(result.items[1]?.daysOverdue).toBe(22);
    expect(result.balances[0]).toMatchObject({ unbilled: 40_000_000, open: 15_000_000, notTriggered: 10_000_000, difference: 0 });
    expect(result.deals[0]).toMatchObject({ open: 15_000_000, overdue: 15_000_000, settled: false });
  });

  test('retention waits for acceptance + warranty', () => {
    const result = compute({ deals: [{ ...deal, acceptDate: '2025-06-01' }] }, '2026-06-30');
    const retention = result.items.find((item) => item.kind === 'retention');
    expect([toIso(retention?.dueDate ?? 0), retention?.daysOverdue]).toEqual(['2026-07-01', -1]);
  });

  test('invoices cover milestones in order and are never counted twice', () => {
    const invoices = [invoice('F1', 300_000, '2025-04-30', { contractNo: 'HT-1' })];
    const result = compute({ deals: [deal], invoices }, '2025-07-01');
    expect(result.items.map((item) => [item.number, item.milestone, item.kind, item.amount])).toEqual([
      ['F1', '预付 40%', 'milestone', 20_000_000], ['F1', '发货 40%', 'milestone', 10_000_000], ['HT-1', '发货 40%', 'unbilled', 10_000_000],
      ['HT-1', '质保 10%', 'notTriggered', 5_000_000], ['HT-1', '验收 10%', 'notTriggered', 5_000_000],
    ]);
    expect(result.balances[0]).toMatchObject({ invoiced: 30_000_000, unbilled: 10_000_000, open: 40_000_000 });
    expect(findingIds(result)).toEqual(['dueDateConflict', 'dueDateConflict']);
  });

  test('goods shipped in lots fall due lot by lot, and only what was shipped is triggered', () => {
    const lots = [invoice('F1', 120_000, null, { contractNo: 'HT-1', memo: '发货款', shipDate: '2025-04-10' }), invoice('F2', 50_000, null, { contractNo: 'HT-1', memo: '发货款', shipDate: '2025-05-20' })];
    const result = compute({ deals: [{ ...deal, contractDate: null, shipDate: null }], invoices: lots }, '2025-07-01');
    expect(lines(result).filter((each) => each.includes('发货'))).toEqual([
      'F1 发货 40% milestone 12000000 12000000 2025-05-10 31-60天', 'F2 发货 40% milestone 5000000 5000000 2025-06-19 1-30天', 'HT-1 发货 40% notTriggered 3000000 3000000 -',
    ]);
    expect(result.items.find(({ number }) => number === 'F1')?.dueBasis.cells).toEqual([{ sheet: '发票', row: 2, column: 8 }]);
  });

  test('lines of one contract that were shipped on their own days are triggered each by its share', () => {
    const line = (contractAmount: number, shipDate: string | null): object => ({ ...deal, contractAmount, shipDate, contractDate: null });
    const result = compute({ deals: [line(300_000, '2025-04-10'), line(200_000, null)] }, '2025-07-01');
    expect(lines(result).filter((each) => each.includes('发货'))).toEqual([
      'HT-1 发货 40% unbilled 12000000 12000000 2025-05-10 31-60天', 'HT-1 发货 40% notTriggered 8000000 8000000 -',
    ]);
    expect(result.balances[0]).toMatchObject({ unbilled: 12_000_000, open: 12_000_000 });
  });

  test('a lot that is still to be shipped counts from the deal', () => {
    const result = compute({ deals: [deal], invoices: [invoice('F1', 200_000, null, { contractNo: 'HT-1', memo: '发货款', shipDate: '2025-07-02' })] }, '2025-07-01');
    expect(lines(result)).toContain('F1 发货 40% milestone 20000000 20000000 2025-06-09 1-30天');
  });

  test('an invoice covers the milestone it names', () => {
    const result = compute({ deals: [deal], invoices: [invoice('F1', 50_000, null, { contractNo: 'HT-1', memo: '质保金发票' })] }, '2025-07-01');
    expect(result.items.find((item) => item.number === 'F1')).toMatchObject({ kind: 'retention', milestone: '质保 10%', triggered: false, bucket: 0 });
  });

  test('credits come off before an invoice covers milestones', () => {
    const invoices = [invoice('F1', 300_000, null, { contractNo: 'HT-1' }), invoice('R1', -100_000, null, { contractNo: 'HT-1', originalInvoiceNo: 'F1' })];
    const result = compute({ deals: [deal], invoices }, '2025-07-01');
    expect(result.balances[0]).toMatchObject({ invoiced: 30_000_000, credited: 10_000_000, unbilled: 20_000_000, open: 40_000_000 });
  });

  test('parts that do not sum to 100 % are an error and nothing is computed from them', () => {
    const result = compute({ deals: [{ ...deal, termsText: '预付30%-发货60%' }] }, '2025-07-01');
    expect(findingIds(result)).toEqual(['milestonesNotWhole']);
    expect(lines(result)).toEqual(['HT-1 unbilled 50000000 50000000 - 未定到期日']);
  });

  test('a deal without milestones has one unbilled item for the rest', () => {
    const result = compute({ deals: [{ ...deal, termsText: '开票后30天' }], invoices: [invoice('F1', 200_000, null, { contractNo: 'HT-1' })] }, '2025-07-01');
    expect(lines(result)).toEqual(['F1 invoice 20000000 20000000 2025-02-01 91-180天', 'HT-1 unbilled 30000000 30000000 - 未定到期日']);
  });

  test('several lines of one contract share its invoices', () => {
    const row = { customerName: '甲公司', contractNo: 'HT-1', contractDate: '2025-02-01' };
    const result = compute({ deals: [{ ...row, spec: 'x', contractAmount: 60 }, { ...row, spec: 'y', contractAmount: 40 }], invoices: [invoice('F1', 100, '2025-04-30', { contractNo: 'HT-1' })] }, '2025-07-01');
    expect(result.balances[0]).toMatchObject({ invoiced: 10_000, unbilled: 0, open: 10_000 });
    expect(result.deals.map((each) => [each.id, each.open])).toEqual([['HT-1', 6000], ['HT-1#2', 4000]]);
  });

  test('cash before anything is triggered is kept as unapplied', () => {
    const result = compute({ deals: [{ ...deal, contractDate: null, shipDate: null }], receipts: [paid] }, '2025-07-01');
    expect(result.unapplied.map((cash) => [cash.amount, cash.reason.id])).toEqual([[25_000_000, 'domain.unapplied.notTriggered']]);
  });

  test('settled needs the whole contract amount paid or credited and nothing left', () => {
    const full = { ...paid, receivedAmount: 100 };
    const plain = { customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, dueDate: '2025-03-01' };
    expect(compute({ deals: [plain], receipts: [full] }, '2025-07-01').deals[0]?.settled).toBe(true);
    expect(compute({ deals: [plain], receipts: [{ ...full, receivedAmount: 99.99 }] }, '2025-07-01').deals[0]?.settled).toBe(false);
    expect(compute({ deals: [{ ...plain, contractAmount: null }], receipts: [full] }, '2025-07-01').deals[0]?.settled).toBe(false);
  });

  test('without a deals sheet each invoice stands in as a deal', () => {
    const result = compute({ invoices: [invoice('A', 50, '2025-01-31'), invoice('A', 50, '2025-02-28'), invoice('B', 10, '2025-02-28')] }, '2025-04-30');
    expect(result.deals.map((each) => [each.id, each.amount, each.open, each.items.length])).toEqual([['A', 10_000, 10_000, 2], ['B', 1000, 1000, 1]]);
  });

  test('each deal knows its place in the list, a stand-in too', () => {
    const deals = ['HC-1', 'HC-2', 'HC-1'].map((contractNo) => ({ customerName: '甲公司', contractNo, contractAmount: 100 }));
    expect(compute({ deals }, '2025-04-30').deals.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(compute({ invoices: [invoice('A', 50, null), invoice('B', 10, null)] }, '2025-04-30').deals.map(({ place }) => place)).toEqual([0, 1]);
  });

  test('numbers that are one when compared share a stand-in deal', () => {
    const result = compute({ invoices: [invoice('00123', 50, '2025-01-31'), invoice('123', 30, '2025-02-28')] }, '2025-04-30');
    expect(result.deals.map((each) => [each.id, each.amount, each.invoiced, each.open, each.items.length])).toEqual([['00123', 8000, 8000, 8000, 2]]);
    expect(result.items.every((item) => item.deal === result.deals[0])).toBe(true);
  });

  test('a deal row that holds its invoice too has invoiced only what the invoice says', () => {
    const row = { customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, contractDate: '2025-01-02', invoiceNo: '1', invoiceDate: '2025-01-10', amountInclTax: 30 };
    expect(compute({ deals: [row] }, '2025-04-30').deals[0]).toMatchObject({ invoiced: 3000, open: 10_000 });
  });

  test('another customer\'s invoice never covers a deal', () => {
    const result = compute({ deals: [{ customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, projectName: 'p' }], invoices: [invoice('A', 50, '2025-01-31', { contractNo: 'HT-1', customerName: '乙公司' })] }, '2025-04-30');
    expect(result.deals[0]?.open).toBe(10_000);
  });
});
