import { computeReceivables } from '../../src/domain/compute-receivables';
import { standAlone } from '../../src/domain/lone-deals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow, TestSheets } from '../support/ledger';

const AS_OF = 45_800;
const DEAL: TestRow = { customerName: '甲公司', contractNo: 'JN-1', contractAmount: 100, openAmount: 30, dueDate: '2025-03-01', contractDate: '2025-01-05' };

function computed(sheets: TestSheets) {
  const { balances, findings, items } = computeReceivables(ledgerOf(sheets, { amountInclTax: '已开票' }), DEFAULT_SETTINGS, AS_OF);
  return { open: balances[0]?.open, received: balances[0]?.received, unapplied: balances[0]?.unapplied, findings: findings.map(({ id, cell }) => [id, cell?.column]), items: items.map(({ open }) => open) };
}

describe('deals that state what is open', () => {
  test('and nothing says what was received: the rest was', () => {
    expect(computed({ deals: [DEAL, { ...DEAL, contractNo: 'JN-2', openAmount: 100 }] })).toEqual({ open: 13_000, received: 7_000, unapplied: 0, findings: [['receivedFromOpen', 4]], items: [3_000, 10_000] });
  });

  test('open 0 is paid in full, a blank cell says nothing', () => {
    expect(computed({ deals: [{ ...DEAL, openAmount: 0 }, { ...DEAL, contractNo: 'JN-2', openAmount: null }] })).toMatchObject({ open: 10_000, received: 10_000, items: [0, 10_000] });
  });

  test('and what was received: both must agree, else it is told and the receipts count', () => {
    expect(computed({ deals: [{ ...DEAL, receivedAmount: 70 }] })).toMatchObject({ open: 3_000, findings: [['receiptWithoutDate', 1]] });
    expect(computed({ deals: [{ ...DEAL, receivedAmount: 60 }] })).toMatchObject({ open: 4_000, received: 6_000, findings: [['receiptWithoutDate', 1], ['openDiffers', 4]] });
    expect(computed({ deals: [{ ...DEAL, receivedAmount: null }] })).toMatchObject({ open: 10_000, received: 0, findings: [['openDiffers', 4]] });
  });

  test('open of what was invoiced is right as well, and alone says too little', () => {
    expect(computed({ deals: [{ ...DEAL, amountInclTax: 60, receivedAmount: 30 }] })).toMatchObject({ open: 7_000, findings: [['receiptWithoutDate', 1]] });
    expect(computed({ deals: [{ ...DEAL, amountInclTax: 60 }] })).toMatchObject({ open: 10_000, received: 0, findings: [['openDiffers', 4]] });
  });

  test('more open than the contract is worth is told', () => expect(computed({ deals: [{ ...DEAL, openAmount: 130 }] })).toMatchObject({ open: 10_000, findings: [['openDiffers', 4]] }));

  test('a list of receipts or invoices says it better', () => {
    const receipt = { customerName: '甲公司', receivedAmount: 10, receiptDate: '2025-02-01' };
    expect(computed({ deals: [DEAL], receipts: [receipt] })).toMatchObject({ received: 1_000, findings: [] });
    expect(computed({ deals: [DEAL], invoices: [{ customerName: '甲公司', contractNo: 'JN-1', invoiceNo: '1', amountInclTax: 100, dueDate: '2025-03-01' }] })).toMatchObject({ open: 10_000, received: 0, findings: [] });
  });

  test('a day of receipt alone does not say how much came: it is told, or the open amount says it', () => {
    const dated = { ...DEAL, receiptDate: '2025-02-01' };
    const { openAmount, ...without } = dated;
    expect(openAmount).toBe(30);
    expect(computed({ deals: [without, { ...without, contractNo: 'JN-2' }] })).toMatchObject({ open: 20_000, received: 0, findings: [['receivedUnknown', 6]] });
    expect(computed({ deals: [dated] })).toMatchObject({ open: 3_000, received: 7_000, findings: [['receivedFromOpen', 4]] });
    expect(computed({ deals: [without], receipts: [{ customerName: '乙公司', receivedAmount: 10, receiptDate: '2025-02-01' }] }).findings).toEqual([]);
  });

  test('a deal after as-of has nothing received yet', () => expect(computed({ deals: [{ ...DEAL, contractDate: '2026-01-05' }] })).toMatchObject({ items: [] }));
  test('no longer stand alone', () => expect([standAlone(ledgerOf({ deals: [DEAL] })), standAlone(ledgerOf({ deals: [{ customerName: '甲公司', contractAmount: 100 }] }))]).toEqual([false, true]));
});
