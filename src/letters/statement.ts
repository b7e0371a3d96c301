import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import type { CustomerBalance, OpenItem, Receivables } from '../domain/receivables';

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
  /** An assumed allocation touched this balance: open figures of single items are not stated. */
  readonly assumed: boolean;
}

/**
 * The statement of a customer in a currency at the as-of date of `receivables`.
 * Items that referenced money settled in full are left out together with that money, so the sum is not touched.
 * @example invoices 100.00 and 50.00, a receipt of 80.00 naming neither → lines 100.00 and 50.00, unassigned 80.00, total 70.00
 */
export function statementOf(receivables: Receivables, customer: string, currency: string): Statement {
  const balance = receivables.balances.find((each) => each.customer === customer && each.currency === currency) ?? null;
  const counted = (balance?.items ?? []).filter((item) => item.kind !== 'notTriggered');
  const ids = new Set(counted.map((item) => item.id));
  const assumedByItem = new Map<string, Fen>();
  const byReceipt = new Map<LedgerRow | string, UnassignedReceipt>();
  const addReceipt = (receipt: LedgerRow | null, day: Day | null, amount: Fen): void => {
    const key = receipt ?? `day ${day ?? ''}`;
    byReceipt.set(key, { receipt, day: byReceipt.get(key)?.day ?? day, amount: (byReceipt.get(key)?.amount ?? 0) + amount });
  };
  for (const { item, certainty, amount, receipt, day } of receivables.allocations) {
    if (certainty !== 'assumed' || !ids.has(item.id)) continue;
    assumedByItem.set(item.id, (assumedByItem.get(item.id) ?? 0) + amount);
    addReceipt(receipt, day, amount);
  }
  for (const cash of receivables.unapplied) {
    if (cash.customer === customer && cash.currency === currency) addReceipt(cash.receipt, cash.receipt.day('receiptDate').value, cash.amount);
  }
  const lines = counted
    .map((item) => lineOf(item, item.open + (assumedByItem.get(item.id) ?? 0), receivables.asOf))
    .filter((line) => line.remaining !== 0)
    .sort((a, b) => (a.item.documentDate ?? 0) - (b.item.documentDate ?? 0) || compareText(a.item.number, b.item.number) || compareText(a.item.id, b.item.id));
  const unassigned = [...byReceipt.values()].filter((receipt) => receipt.amount !== 0).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const cash = sum(unassigned.map((receipt) => receipt.amount));
  const claimable = lines.filter((line) => line.remaining < 0 || (line.due && !line.item.disputed));
  return {
    customer, currency, balance, lines, unassigned,
    total: (balance?.open ?? 0) - (balance?.unapplied ?? 0),
    due: Math.max(0, sum(claimable.map((line) => line.remaining)) - cash),
    disputed: sum(lines.filter((line) => line.item.disputed).map((line) => line.remaining)),
    notTriggered: balance?.notTriggered ?? 0,
    bills: sum(counted.map((item) => item.bills)),
    assumed: assumedByItem.size > 0 || counted.some((item) => item.assumed),
  };
}

function lineOf(item: OpenItem, remaining: Fen, asOf: Day): StatementLine {
  const due = item.daysOverdue !== null && item.daysOverdue > 0 && asOf > (item.rolledDueDate ?? item.dueDate ?? asOf);
  const notYet = item.dueDate === null || item.dueDate > asOf;
  return { item, amount: item.amount, settled: item.amount - remaining, remaining, due, retention: item.kind === 'retention' && notYet };
}

/** Total of amounts in 分. */
export function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
