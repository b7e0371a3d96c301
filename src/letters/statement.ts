import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import type { Allocation, CustomerBalance, OpenItem, Receivables, UnappliedCash } from '../domain/receivables';

/** An item as a letter lists it. amount − settled = remaining. */
export interface StatementLine {
  readonly item: OpenItem;
  readonly amount: Fen;
  /** Credited, and paid by receipts whose papers name the item. */
  readonly settled: Fen;
  readonly remaining: Fen;
  /** Past its due date, rolled over rest days, at the cut-off date. */
  readonly due: boolean;
  /** Retention (质保金) before its time. */
  readonly retention: boolean;
}

/** Money received that names no item: it is listed by itself and never spread over items in a letter. */
export interface UnassignedReceipt {
  readonly receipt: LedgerRow | null;
  readonly day: Day | null;
  /** Without the part that names an item, and without what was paid back. */
  readonly amount: Fen;
}

/**
 * What one customer owes in one currency, in a form that a third party can check: Σ remaining − Σ unassigned = total, to the 分,
 * and no figure rests on an assumed allocation.
 */
export interface Statement {
  readonly customer: string;
  readonly currency: string;
  readonly balance: CustomerBalance | null;
  readonly lines: readonly StatementLine[];
  readonly unassigned: readonly UnassignedReceipt[];
  /** Net: open − unapplied. */
  readonly total: Fen;
  /**
   * What is due and undisputed, after all credits and all money without a named item: matured debts are paid first (民法典 560),
   * so this holds whatever the matching method. Never negative.
   */
  readonly due: Fen;
  readonly disputed: Fen;
  /** Not yet triggered, outside the total. */
  readonly notTriggered: Fen;
  /** Bills received and not matured, counted as received. */
  readonly bills: Fen;
  /** Everything that was allocated to this customer's items in this currency. */
  readonly allocations: readonly Allocation[];
  /** An assumed allocation touched this balance: open figures of single items are not stated. */
  readonly assumed: boolean;
}

/**
 * The statement of a customer in a currency at the as-of date of `receivables`.
 * Items that referenced money settled in full are left out together with that money, so the sum is not touched.
 * @example invoices 100.00 and 50.00, a receipt of 80.00 naming neither → lines 100.00 and 50.00, unassigned 80.00, total 70.00
 */
export function statementOf(receivables: Receivables, customer: string, currency: string): Statement {
  const { balance, allocations, unapplied } = indexOf(receivables).get(keyOf(customer, currency)) ?? { balance: null, allocations: [], unapplied: [] };
  const counted = (balance?.items ?? []).filter((item) => item.kind !== 'notTriggered');
  const assumedByItem = new Map<string, Fen>();
  const byReceipt = new Map<LedgerRow | string, UnassignedReceipt>();
  const addReceipt = (receipt: LedgerRow | null, day: Day | null, amount: Fen): void => {
    const key = receipt ?? `day ${day ?? ''}`;
    const earlier = byReceipt.get(key);
    byReceipt.set(key, { receipt, day: earlier?.day ?? day, amount: (earlier?.amount ?? 0) + amount });
  };
  for (const { item, certainty, amount, receipt, day } of allocations) {
    if (certainty !== 'assumed' || item.kind === 'notTriggered') continue;
    assumedByItem.set(item.id, (assumedByItem.get(item.id) ?? 0) + amount);
    addReceipt(receipt, day, amount);
  }
  for (const cash of unapplied) addReceipt(cash.receipt, cash.receipt.day('receiptDate').value, cash.amount);
  const lines = counted
    .map((item) => lineOf(item, item.open + (assumedByItem.get(item.id) ?? 0), receivables.asOf))
    .filter((line) => line.remaining !== 0)
    .sort((a, b) => (a.item.documentDate ?? 0) - (b.item.documentDate ?? 0) || compareText(a.item.number, b.item.number) || compareText(a.item.id, b.item.id));
  const unassigned = [...byReceipt.values()].filter((receipt) => receipt.amount !== 0).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const cash = sum(unassigned.map((receipt) => receipt.amount));
  const claimable = lines.filter((line) => line.remaining < 0 || (line.due && !line.item.disputed));
  return {
    customer, currency, balance, lines, unassigned, allocations,
    total: (balance?.open ?? 0) - (balance?.unapplied ?? 0),
    due: Math.max(0, sum(claimable.map((line) => line.remaining)) - cash),
    disputed: sum(lines.filter((line) => line.item.disputed).map((line) => line.remaining)),
    notTriggered: balance?.notTriggered ?? 0,
    bills: sum(counted.map((item) => item.bills)),
    assumed: assumedByItem.size > 0 || counted.some((item) => item.assumed),
  };
}

function lineOf(item: OpenItem, remaining: Fen, asOf: Day): StatementLine {
  // Invoiced before its event has happened is not due, whatever a cell says.
  const due = item.triggered && item.daysOverdue !== null && item.daysOverdue > 0 && asOf > (item.rolledDueDate ?? item.dueDate ?? asOf);
  const notYet = item.dueDate === null || item.dueDate > asOf;
  return { item, amount: item.amount, settled: item.amount - remaining, remaining, due, retention: item.kind === 'retention' && notYet };
}

interface Account {
  balance: CustomerBalance | null;
  readonly allocations: Allocation[];
  readonly unapplied: UnappliedCash[];
}

/** Accounts by customer and currency, built once for all letters of a run. */
const indexes = new WeakMap<Receivables, Map<string, Account>>();

function indexOf(receivables: Receivables): Map<string, Account> {
  const known = indexes.get(receivables);
  if (known) return known;
  const index = new Map<string, Account>();
  const account = (customer: string, currency: string): Account => {
    const key = keyOf(customer, currency);
    const found = index.get(key) ?? { balance: null, allocations: [], unapplied: [] };
    index.set(key, found);
    return found;
  };
  for (const balance of receivables.balances) account(balance.customer, balance.currency).balance = balance;
  for (const allocation of receivables.allocations) account(allocation.item.customer, allocation.item.currency).allocations.push(allocation);
  for (const cash of receivables.unapplied) if (cash.customer !== null) account(cash.customer, cash.currency).unapplied.push(cash);
  indexes.set(receivables, index);
  return index;
}

function keyOf(customer: string, currency: string): string {
  return `${currency} ${customer}`;
}

/** Total of amounts in 分. */
export function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
