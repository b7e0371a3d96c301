import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import type { CustomerBalance } from '../domain/receivables';

/** What would be lost if the customer never paid again, 分. */
export interface Exposure {
  /** Open less cash that could not be placed; delivered and payable but not invoiced is in it. */
  readonly open: Fen;
  /** The part of `open` that is delivered but not invoiced. */
  readonly unbilled: Fen;
  /** Shipped, but payable only after a later event (acceptance, warranty): outside `open`. */
  readonly shippedNotDue: Fen;
  /** Bills received that have not matured. */
  readonly bills: Fen;
  /** open + shippedNotDue + bills, never below 0. */
  readonly total: Fen;
}

/** Exposure of one customer in one currency on a day, as the decision to stop supplying needs it. */
export function exposureOf(balance: CustomerBalance, asOf: Day): Exposure {
  let unbilled = 0;
  let shippedNotDue = 0;
  let bills = 0;
  for (const item of balance.items) {
    bills += item.bills;
    if (item.kind === 'unbilled') unbilled += item.open;
    if (item.kind === 'notTriggered' && (item.deal?.row.day('shipDate').value ?? Infinity) <= asOf) shippedNotDue += item.open;
  }
  const open = balance.open - balance.unapplied;
  return { open, unbilled, shippedNotDue, bills, total: Math.max(0, open + shippedNotDue + bills) };
}
