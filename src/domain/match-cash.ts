import type { Day } from './day';
import { byGroup, sortRange } from './group-order';
import { drain } from './in-slices';
import type { Steps } from './in-slices';
import { MatchList } from './match-list';
import type { Fen } from './money';
import type { MatchingMethod } from './settings';
import { sorting } from './sorting';
import { splitAmount } from './split-amount';

/** No day known, in a typed column of days. */
export const NO_DAY = 0;

/**
 * Items as columns, one entry an item. `group` numbers customer and currency together: money never leaves its group. `open` is what can still be
 * paid, 分, and is lowered by what is placed; entries ≤ 0 (free credits) take no cash. Days are NO_DAY when unknown. Items that a method finds
 * equal are taken in the order of entries: sort them by what they are, so that rows may move.
 */
export interface ItemColumns {
  readonly group: Int32Array;
  readonly open: Float64Array;
  readonly due: Int32Array;
  readonly documentDay: Int32Array;
}

/** Items that the papers of a receipt name: one item, or lists of items by level, best reference first; null or −1 = none. */
export type Named = number | readonly (readonly number[])[] | null;

/**
 * Cash as columns, one entry a receipt. `left` is what is not placed yet, 分, and is lowered by what is; it starts as the amount, negative for a
 * refund, and stays negative for a refund that found nothing to take back. `group` −1: whose money it is, is not known, so it stays unplaced.
 */
export interface CashColumns {
  readonly group: Int32Array;
  readonly left: Float64Array;
  readonly day: Int32Array;
  readonly tie?: (a: number, b: number) => number;
  readonly named: (cash: number) => Named;
}

/** Entries looked at between two rests. */
const SLICE = 2000;
/** Groups fetched at once: what they hold fits the fast memory next to the processor. */
const FETCHED = 16;

/**
 * Places cash on items: references first, level by level, then the method; `specific` stops after the references. What a referenced receipt
 * has too much stays unplaced: the payer said what it was for. Refunds take back unplaced cash, then the latest placement up to their day.
 * Methods (receivables rules §2): `due` earliest due day, `invoice` earliest document day, `statutory` as `due` with equal due days pro rata
 * to the 分 (民法典 560: earliest due is also matured first). Items without the day that decides come last.
 * Works in place, on `items.open` and `cash.left`, because copies of a million entries make the engine collect garbage in the middle of it; groups
 * are worked through one after the other, a few of them fetched at once. Answers every placement, or none when the caller
 * wants the sums only. Throws when an amount is NaN. Invariants: Σ matches + Σ left = Σ cash; no match crosses groups as long as references do not.
 * @example open [60, 40], due [31, 90], one receipt of 70 → open [0, 30], left [0]
 */
export function matchCash(items: ItemColumns, cash: CashColumns, method: MatchingMethod, sumsOnly = false): MatchList {
  return drain(matchingCash(items, cash, method, sumsOnly));
}

/**
 * The same with rests; throws as that does.
 * @example drain(matchingCash(items, cash, 'due')) is what matchCash(items, cash, 'due') gives
 */
export function* matchingCash(items: ItemColumns, cash: CashColumns, method: MatchingMethod, sumsOnly = false): Steps<MatchList> {
  const { group, open, due, documentDay } = items;
  const { left, day } = cash;
  const groups = 1 + Math.max(largest(group), largest(cash.group));
  const matches = new MatchList(groups);
  const compare = itemOrder(items, method);
  // A refund has to find what was placed before it.
  const record = !sumsOnly || hasRefund(left);
  const itemRows = byGroup(group, groups);
  const cashRows = byGroup(cash.group, groups);
  const order = itemRows.list;
  const receipts = cashRows.list;
  let depth = 1;
  let done = 0;
  for (let each = 0; each < groups; each += 1) {
    if (each % FETCHED === 0 && Number.isNaN(touch(each, Math.min(each + FETCHED, groups)))) throw new Error('An amount to match is not a number.');
    const from = cashRows.start[each] as number;
    const to = cashRows.start[each + 1] as number;
    if (from === to) continue;
    if (to - from > SLICE) receipts.set(yield* sorting([...receipts.subarray(from, to)], earlier), from);
    else sortRange(receipts, from, to, earlier);
    // First what the papers name: the best reference of every receipt, then the next level.
    depth = 1;
    for (let level = 0; level < depth; level += 1) {
      for (let index = from; index < to; index += 1) {
        placeNamed(receipts[index] as number, level);
        if (++done % SLICE === 0) yield done;
      }
    }
    // Then, in the order of days, what names nothing; refunds take back on their day.
    const first = itemRows.start[each] as number;
    const end = itemRows.start[each + 1] as number;
    let next = first;
    let sorted = false;
    for (let index = from; index < to; index += 1) {
      const receipt = receipts[index] as number;
      const amount = left[receipt] as Fen;
      if (amount < 0) {
        refund(receipt, from, to);
        next = first;
      } else if (amount > 0 && !isNamed(receipt) && method !== 'specific') {
        if (!sorted && end - first > SLICE) order.set(yield* sorting([...order.subarray(first, end)], compare), first);
        else if (!sorted) sortRange(order, first, end, compare);
        sorted = true;
        next = method === 'statutory' ? fillProRata(receipt, next, end) : fillInOrder(receipt, next, end);
      }
      if (++done % SLICE === 0) yield done;
    }
  }
  return matches;

  /**
   * Reads what some groups hold and answers the sum of it. Their entries are strewn over columns of megabytes: reading them one after the other without
   * deciding anything lets the processor wait for all of them at once, where matching would wait for each by itself.
   */
  function touch(group: number, end: number): number {
    let sum = 0;
    for (let index = cashRows.start[group] as number; index < (cashRows.start[end] as number); index += 1) {
      const receipt = receipts[index] as number;
      sum += (left[receipt] as Fen) + (day[receipt] as Day) + Number(isNamed(receipt));
    }
    for (let index = itemRows.start[group] as number; index < (itemRows.start[end] as number); index += 1) {
      const item = order[index] as number;
      sum += (open[item] as Fen) + (due[item] as Day) + (documentDay[item] as Day);
    }
    return sum;
  }

  function isNamed(receipt: number): boolean {
    const named = cash.named(receipt);
    return named !== null && named !== -1;
  }

  function earlier(a: number, b: number): number {
    return (day[a] as Day) - (day[b] as Day) || (cash.tie ? cash.tie(a, b) : a - b);
  }

  function place(receipt: number, item: number, amount: Fen, level: number): void {
    open[item] = (open[item] as Fen) - amount;
    left[receipt] = (left[receipt] as Fen) - amount;
    if (record) matches.add(receipt, item, amount, level, group[item] as number);
  }

  function fillOne(receipt: number, item: number, level: number): void {
    const amount = Math.min(left[receipt] as Fen, open[item] as Fen);
    if (amount > 0) place(receipt, item, amount, level);
  }

  /** Pays what a receipt names on one level; deeper levels of any receipt make the group be gone through again. */
  function placeNamed(receipt: number, level: number): void {
    const named = cash.named(receipt);
    if (named === null || named === -1) return;
    if (typeof named === 'number') {
      if (level === 0) fillOne(receipt, named, 0);
      return;
    }
    depth = Math.max(depth, named.length);
    const list = named[level] ?? [];
    for (const item of list.length > 1 ? [...list].sort(compare) : list) fillOne(receipt, item, level);
  }

  /** Pays items in their order from `next` on; returns the first that is not full. */
  function fillInOrder(receipt: number, next: number, end: number): number {
    let at = next;
    while (at < end) {
      fillOne(receipt, order[at] as number, -1);
      if (left[receipt] === 0) break;
      at += 1;
    }
    return at;
  }

  /** The same with equal due days sharing a receipt in proportion to what each has open. */
  function fillProRata(receipt: number, next: number, end: number): number {
    for (let from = next; from < end; ) {
      const shared = due[order[from] as number];
      let to = from + 1;
      while (to < end && due[order[to] as number] === shared) to += 1;
      const tied = [...order.subarray(from, to)].filter((item) => (open[item] as Fen) > 0);
      const parts = tied.map((item) => open[item] as Fen);
      const sum = parts.reduce((total, each) => total + each, 0);
      const amount = Math.min(sum, left[receipt] as Fen);
      splitAmount(amount, parts).forEach((part, index) => {
        if (part > 0) place(receipt, tied[index] as number, part, -1);
      });
      if (left[receipt] === 0) return from;
      from = to;
    }
    return end;
  }

  /** Takes money back: from unplaced cash of the group, from what the refund names, from the latest placements; never from later days. */
  function refund(receipt: number, from: number, to: number): void {
    const today = day[receipt] as Day;
    for (let index = to - 1; index >= from && (left[receipt] as Fen) < 0; index -= 1) {
      const other = receipts[index] as number;
      if ((left[other] as Fen) <= 0 || (day[other] as Day) > today || (!isNamed(other) && isAhead(receipt, other))) continue;
      const amount = Math.min(left[other] as Fen, -(left[receipt] as Fen));
      left[other] = (left[other] as Fen) - amount;
      left[receipt] = (left[receipt] as Fen) + amount;
    }
    const named = cash.named(receipt);
    const own = new Set(typeof named === 'number' ? [named] : (named ?? []).flat());
    const dayOf = (entry: number): Day => day[matches.cash[entry] as number] as Day;
    const isOwn = (entry: number): number => Number(own.has(matches.item[entry] as number));
    const entries = matches.ofGroup(cash.group[receipt] as number).filter((entry) => (matches.amount[entry] as Fen) > 0 && dayOf(entry) <= today);
    entries.sort((a, b) => isOwn(b) - isOwn(a) || dayOf(b) - dayOf(a) || b - a);
    for (const entry of entries) {
      if ((left[receipt] as Fen) >= 0) break;
      const item = matches.item[entry] as number;
      const amount = Math.min(matches.amount[entry] as Fen, -(left[receipt] as Fen));
      matches.amount[entry] = (matches.amount[entry] as Fen) - amount;
      open[item] = (open[item] as Fen) + amount;
      left[receipt] = (left[receipt] as Fen) + amount;
    }
  }

  /** A receipt of the same day that has not had its turn yet is no unplaced cash. */
  function isAhead(receipt: number, other: number): boolean {
    return day[receipt] === day[other] && (cash.tie ? cash.tie(receipt, other) : receipt - other) < 0;
  }
}

/** Compares two items by a method: the day that decides, then the other day, then the order of entries. */
function itemOrder({ due, documentDay }: ItemColumns, method: MatchingMethod): (a: number, b: number) => number {
  const first = method === 'invoice' ? documentDay : due;
  const second = method === 'invoice' ? due : documentDay;
  return (a, b) => late(first[a] as Day) - late(first[b] as Day) || late(second[a] as Day) - late(second[b] as Day) || a - b;
}

function late(day: Day): Day {
  return day === NO_DAY ? 0x7fffffff : day;
}

/** A loop, as `some` would make an object of every amount. */
function hasRefund(left: Float64Array): boolean {
  for (let index = 0; index < left.length; index += 1) if ((left[index] as Fen) < 0) return true;
  return false;
}

function largest(list: Int32Array): number {
  let most = -1;
  for (let index = 0; index < list.length; index += 1) if ((list[index] as number) > most) most = list[index] as number;
  return most;
}
