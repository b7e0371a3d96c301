import { ownersOf } from '../../src/playbook/owners';
import { exposureOf } from '../../src/playbook/exposure';
import { ledgerOf } from '../support/ledger';
import { CUSTOMER, day, make } from './facts';

describe('one debtor, several of us', () => {
  const rows = ledgerOf({ invoices: [{ customerName: CUSTOMER, salesOwner: '王芳' }, { customerName: CUSTOMER, salesOwner: '李明' }, { customerName: CUSTOMER, salesOwner: null }] }).invoices;
  const owners = (opens: readonly number[], days: readonly number[]) => ownersOf(make({
    others: rows.map((row, index) => ({ row, open: opens[index] ?? 0, daysOverdue: days[index] ?? 0 })),
  }).receivables.items.slice(1));

  it('lets the one with the most overdue money call', () => {
    expect(owners([500, 300, 0], [0, 5, 0])).toEqual({ names: ['李明', '王芳'], caller: '李明', sheets: ['发票'] });
  });

  it('then the one with the most open money, then by name', () => {
    expect(owners([500, 300, 0], [0, 0, 0]).caller).toBe('王芳');
    expect(owners([300, 300, 0], [0, 0, 0]).caller).toBe('李明');
  });

  it('knows nobody where no sheet names anybody', () => {
    expect(ownersOf(make({ others: [{ row: rows[2] }] }).receivables.items.slice(1)).caller).toBe('');
  });
});

describe('exposure', () => {
  it('is open, what is shipped and not due yet, and bills, less cash that waits', () => {
    const { receivables } = make({
      deal: { orderNo: 'PO-1', shipDate: '2025-06-01' },
      item: { open: 1000, bills: 50 }, others: [{ open: 300, kind: 'unbilled' }, { open: 200, kind: 'notTriggered', triggered: false }], balance: { unapplied: 100 },
    });
    const [balance] = receivables.balances;
    if (!balance) throw new Error('a balance');
    expect(exposureOf(balance, receivables.asOf)).toEqual({ open: 1200, unbilled: 300, shippedNotDue: 200, bills: 50, total: 1450 });
    expect(exposureOf(balance, day('2025-05-31')).shippedNotDue).toBe(0);
  });
});
