import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import type { Deal, OpenItem } from '../domain/receivables';
import { addWorkingDays } from '../domain/working-days';

/** `partKept`: something came, not all; never treated as broken. */
export type PromiseStatus = 'pending' | 'kept' | 'partKept' | 'broken';

/** Working days a payment may take to arrive after the promised day. */
export const PROMISE_GRACE_WORKING_DAYS = 2;

/** A customer's word, from a row of the chase log. */
export interface DebtPromise {
  readonly row: LedgerRow;
  /** Day it was logged; receipts count from here. */
  readonly made: Day;
  readonly due: Day;
  /** 分; null when the row names none: then any receipt is part of it, and it is reported as incomplete. */
  readonly amount: Fen | null;
  /** 未兑现则: what was agreed for the case that it is not kept. */
  readonly otherwise: string;
  /** Deal row it names, or null. */
  readonly deal: LedgerRow | null;
  /** Invoice number it names, or null. */
  readonly number: string | null;
  /** Receipts counted for it, 分. */
  readonly received: Fen;
  readonly status: PromiseStatus;
}

/** Money that came in, as one amount on one day. */
export interface CashIn {
  readonly day: Day;
  readonly amount: Fen;
  /** Cell of the receipt's date, for proofs. */
  readonly cell: CellRef | null;
  /** Deal and invoice number that its papers name; null or absent when they name none, and then it may serve any promise of the customer. */
  readonly named?: { readonly deal: Deal | null; readonly number: string | null } | null;
}

/** A promise as the log row states it, before it is judged. */
export type PromiseTerms = Omit<DebtPromise, 'received' | 'status'>;

/**
 * Judges promises by what came in. Counted for a promise: receipts from the day it was logged to its date + 2 working days, unless their
 * papers name another deal or invoice than the promise. Money counts once: what has served an earlier-due promise is not there for the next. Kept as soon as the amount is reached; pending until the grace
 * is over; then part kept if anything came, else broken.
 * @example promised 50,000 for 10 June, 20,000 came on 12 June → partKept on 13 June
 */
export function judgePromises(terms: readonly PromiseTerms[], receipts: readonly CashIn[], asOf: Day): readonly DebtPromise[] {
  const pots = [...receipts].sort((a, b) => a.day - b.day).map((receipt) => ({ receipt, day: receipt.day, left: receipt.amount }));
  const inOrder = [...terms].sort((a, b) => a.due - b.due || a.made - b.made || a.row.row - b.row.row);
  return inOrder.map((promise) => {
    const end = addWorkingDays(promise.due, PROMISE_GRACE_WORKING_DAYS);
    let received = 0;
    for (const pot of pots) {
      if (pot.day < promise.made || pot.day > end || pot.left <= 0 || !mayServe(promise, pot.receipt)) continue;
      const taken = promise.amount === null ? pot.left : Math.min(pot.left, promise.amount - received);
      pot.left -= taken;
      received += taken;
    }
    return { ...promise, received, status: statusOf(promise.amount, received, asOf > end) };
  });
}

/** False when the money was paid for something else than the promise names. */
function mayServe({ number, deal }: PromiseTerms, { named }: CashIn): boolean {
  if (!named || (number === null && deal === null)) return true;
  if (number !== null) return named.number === null ? named.deal === null || named.deal.items.some((item) => item.number === number) : named.number === number;
  // Several rows of goods share one contract number and are one deal to the payer.
  const own = named.deal;
  return own !== null && deal !== null && (own.row === deal || (own.number !== '' && [deal.text('contractNo').value, deal.text('orderNo').value].includes(own.number)));
}

function statusOf(amount: Fen | null, received: Fen, over: boolean): PromiseStatus {
  if (amount !== null && received >= amount) return 'kept';
  if (!over) return 'pending';
  return received > 0 ? 'partKept' : 'broken';
}

/** What a promise must say before it is saved. */
export type PromisePart = 'promiseDate' | 'promiseAmount' | 'promiseDefault';

/** Parts that a promise lacks; one with any missing is not saved, and one that was typed so is reported. */
export function missingInPromise(promise: { readonly due: Day | null; readonly amount: Fen | null; readonly otherwise: string }): readonly PromisePart[] {
  const missing: PromisePart[] = [];
  if (promise.due === null) missing.push('promiseDate');
  if (promise.amount === null || promise.amount <= 0) missing.push('promiseAmount');
  if (promise.otherwise.trim() === '') missing.push('promiseDefault');
  return missing;
}

/** Whether a promise speaks of an item: it names the item's invoice or deal, or names nothing and so means the customer's debt. */
export function concerns(promise: DebtPromise, item: OpenItem): boolean {
  if (promise.number !== null) return promise.number === item.number;
  return promise.deal === null || promise.deal === item.deal?.row;
}

/**
 * How much of each item the pending promises cover, 分, earliest due first; items that are not payable yet are left out.
 * A promise without an amount covers everything that it speaks of.
 */
export function coverOfPending(promises: readonly DebtPromise[], items: readonly OpenItem[]): ReadonlyMap<OpenItem, Fen> {
  const cover = new Map<OpenItem, Fen>();
  const pending = promises.filter((promise) => promise.status === 'pending');
  if (pending.length === 0) return cover;
  const payable = items.filter((item) => item.open > 0 && item.kind !== 'notTriggered')
    .sort((a, b) => (a.dueDate ?? Infinity) - (b.dueDate ?? Infinity) || (a.id < b.id ? -1 : 1));
  for (const promise of pending) {
    let left = promise.amount === null ? Infinity : promise.amount - promise.received;
    for (const item of payable) {
      if (left <= 0) break;
      if (!concerns(promise, item)) continue;
      const covered = cover.get(item) ?? 0;
      const taken = Math.min(item.open - covered, left);
      if (taken <= 0) continue;
      cover.set(item, covered + taken);
      left -= taken;
    }
  }
  return cover;
}

/** The promise an item's play speaks of: a pending one if any, else the last that was due; null without any. */
export function leadingPromise(promises: readonly DebtPromise[], item: OpenItem): DebtPromise | null {
  let last: DebtPromise | null = null;
  for (const promise of promises) {
    if (!concerns(promise, item)) continue;
    if (promise.status === 'pending') return promise;
    last = promise;
  }
  return last;
}
