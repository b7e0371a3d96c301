import { computeReceivables } from '../../src/domain/compute-receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow, TestSheets } from '../support/ledger';

const AS_OF = 45_800;
const DEAL: TestRow = { customerName: '甲公司', contractNo: 'JN-1', contractAmount: 100, amountInclTax: 60, contractDate: '2025-01-05', dueDate: '2025-03-01', receivedAmount: null };

function computed(sheets: TestSheets, amountInclTax = '已开票金额') {
  const { items, balances, deals, findings } = computeReceivables(ledgerOf(sheets, { amountInclTax }), DEFAULT_SETTINGS, AS_OF);
  return {
    items: items.map(({ kind, number, open }) => [kind, number, open]), balance: balances[0], findings: findings.map(({ id }) => id),
    deals: deals.map(({ invoiced, open, invoices }) => [invoiced, open, invoices.length]),
  };
}

describe('a deal with a negative amount', () => {
  const RETURN: TestRow = { customerName: '甲公司', contractNo: 'XT-1', contractAmount: -30, contractDate: '2025-02-10' };
  test('is a credit, and lowers what is open', () => {
    const { items, balance, findings } = computed({ deals: [DEAL, RETURN] }, '价税合计');
    expect(items).toEqual(expect.arrayContaining([['unbilled', 'JN-1', 10_000], ['credit', 'XT-1', -3_000]]));
    expect(balance).toMatchObject({ open: 7_000, difference: 0 });
    expect(findings).toEqual(['dealCredit']);
  });
  test('does not count beside a list of invoices, and that is told', () => {
    const { balance, findings } = computed({ deals: [DEAL, RETURN], invoices: [{ customerName: '乙公司', invoiceNo: '1', amountInclTax: 5, dueDate: '2025-03-01' }] }, '价税合计');
    expect(balance).toMatchObject({ open: 500 });
    expect(findings).toContain('dealNegative');
  });
  test('after as-of it is none yet', () => expect(computed({ deals: [{ ...RETURN, contractDate: '2026-02-10' }] }).items).toEqual([]));
});

describe('what a deal says was invoiced on it, where no list of invoices does', () => {
  test('is invoiced, and only the rest is not', () => {
    const { items, balance, deals } = computed({ deals: [DEAL] });
    expect(items).toEqual([['invoice', 'JN-1', 6_000], ['unbilled', 'JN-1', 4_000]]);
    expect(balance).toMatchObject({ invoiced: 6_000, unbilled: 4_000, open: 10_000, overdue: 10_000, difference: 0 });
    expect(deals).toEqual([[6_000, 10_000, 1]]);
  });

  test.each(['已开票', '開票金額', '已开具发票', 'Invoiced amount', 'Billed to date'])('under the header %s', (header) => expect(computed({ deals: [DEAL] }, header).balance).toMatchObject({ invoiced: 6_000 }));
  test.each(['价税合计', '含税金额', '应收金额', 'Gross'])('not under the header %s, which may say what the deal is worth', (header) => expect(computed({ deals: [DEAL] }, header).balance).toMatchObject({ invoiced: 0, unbilled: 10_000 }));

  test('covers the plan in its order, and keeps its due dates', () => {
    const plan = { ...DEAL, dueDate: null, termsText: '预付30%，发货60%，质保10%', shipDate: '2025-02-01', amountInclTax: 50 };
    expect(computed({ deals: [plan] }).items).toEqual([['milestone', 'JN-1', 3_000], ['milestone', 'JN-1', 2_000], ['unbilled', 'JN-1', 4_000], ['notTriggered', 'JN-1', 1_000]]);
  });

  test('money on the same row pays it', () => {
    expect(computed({ deals: [{ ...DEAL, amountInclTax: 100, receivedAmount: 100 }] })).toMatchObject({ items: [['invoice', 'JN-1', 0]], deals: [[10_000, 0, 1]] });
  });

  test('stands on its own where the amount of the contract is not known', () => {
    expect(computed({ deals: [{ ...DEAL, contractAmount: null }] }).items).toEqual([['invoice', 'JN-1', 6_000]]);
  });

  test('money pays what was invoiced before what was not', () => {
    expect(computed({ deals: [{ ...DEAL, dueDate: null, receivedAmount: 30 }] }).items).toEqual([['invoice', 'JN-1', 3_000], ['unbilled', 'JN-1', 4_000]]);
  });

  test('beyond the contract it is told', () => {
    expect(computed({ deals: [{ ...DEAL, amountInclTax: 130 }] })).toMatchObject({ balance: { invoiced: 13_000 }, findings: ['overInvoiced'] });
  });

  test('belongs to its own row where a contract has several', () => {
    const { items } = computed({ deals: [{ ...DEAL, amountInclTax: null }, { ...DEAL, contractAmount: 50, amountInclTax: 50 }] });
    expect(items).toEqual(expect.arrayContaining([['unbilled', 'JN-1', 10_000], ['invoice', 'JN-1', 5_000]]));
  });

  test.each<[string, Partial<TestRow>, TestSheets]>([
    ['0', { amountInclTax: 0 }, {}], ['nothing', { amountInclTax: null }, {}], ['words', { amountInclTax: '未开' }, {}],
    ['a list of invoices says it', {}, { invoices: [{ customerName: '乙公司', invoiceNo: '1', amountInclTax: 5, dueDate: '2025-03-01' }] }],
  ])('%s: nothing is taken for invoiced', (_why, change, more) => {
    expect(computed({ deals: [{ ...DEAL, ...change }], ...more }).items).toContainEqual(['unbilled', 'JN-1', 10_000]);
  });

  test('a deal after as-of has no invoice yet', () => expect(computed({ deals: [{ ...DEAL, contractDate: '2026-01-05' }] }).items).toEqual([]));
});
