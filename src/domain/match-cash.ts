import type { Day } from './day';
import { byGroup, fenAt, intAt, sortRange } from './group-order';
import { MatchList } from './match-list';
import type { Fen } from './money';
import type { MatchingMethod } from './settings';
import { splitAmount } from './split-amount';

/** No day known, in a typed column of days. */
export const NO_DAY = 0;

/**
 * Items as columns, one entry an item. `group` numbers customer and currency together: money never leaves its group.
 * `capacity` is what can still be paid, 分; entries ≤ 0 (free credits) take no cash. Days are NO_DAY when unknown.
 * Items that a method finds equal are taken in the order of entries: sort them by what they are, so that rows may move.
 */
export interface ItemColumns {
  readonly group: Int32Array;
  readonly capacity: Float64Array;
  readonly due: Int32Array;
  readonly documentDay: Int32Array;
}

/** Items that the papers of a receipt name: one item, or lists of items by level, best reference first; null or −1 = none. */
export type Named = number | readonly (readonly number[])[] | null;

/** Cash as columns, one entry a receipt; a negative amount is a refund. `group` −1: whose money it is, is not known, so it stays unplaced. */
export interface CashColumns {
  readonly group: Int32Array;
  readonly amount: Float64Array;
  readonly day: Int32Array;
  readonly tie?: (a: number, b: number) => number;
  readonly named: (cash: number) => Named;
}

export interface CashMatches {
  /** Every placement; empty when the caller wants sums only. */
  readonly matches: MatchList;
  /** Paid per item, 分. */
  readonly applied: Float64Array;
  /** Not placed per receipt, 分; negative for a refund that found nothing to take back. */
  readonly left: Float64Array;
}

/**
 * Places cash on items: references first, level by level, then the method; `specific` stops after the references. What a referenced receipt
 * has too much stays unplaced: the payer said what it was for. Refunds take back unplaced cash, then the latest placement up to their day.
 * Methods (receivables rules §2): `due` earliest due day, `invoice` earliest document day, `statutory` as `due` with equal due days pro rata
 * to the 分 (民法典 560: earliest due is also matured first). Items without the day that decides come last.
 * Groups are worked through one after the other, which keeps what belongs together close in memory.
 * Invariants: Σ matches + Σ left = Σ cash; no match crosses groups as long as references do not.
 */
export function matchCash(items: ItemColumns, cash: CashColumns, method: MatchingMethod, sumsOnly = false): CashMatches {
  const capacity = items.capacity.slice();
  const left = cash.amount.slice();
  const applied = new Float64Array(capacity.length);
  const groups = 1 + Math.max(largest(items.group), largest(cash.group));
  const matches = new MatchList(groups);
  const compare = itemOrder(items, method);
  // A refund has to find what was placed before it.
  const record = !sumsOnly || cash.amount.some((amount) => amount < 0);

  const place = (receipt: number, item: number, amount: Fen, level: number): void => {
    capacity[item] = fenAt(capacity, item) - amount;
    applied[item] = fenAt(applied, item) + amount;
    left[receipt] = fenAt(left, receipt) - amount;
    if (record) matches.add(receipt, item, amount, level, intAt(items.group, item));
  };
  const fillOne = (receipt: number, item: number, level: number): void => {
    const amount = Math.min(fenAt(left, receipt), fenAt(capacity, item));
    if (amount > 0) place(receipt, item, amount, level);
  };

  const earlier = (a: number, b: number): number => intAt(cash.day, a) - intAt(cash.day, b) || (cash.tie ? cash.tie(a, b) : a - b);
  const isNamed = new Uint8Array(left.length);
  const itemRows = byGroup(items.group, groups);
  const cashRows = byGroup(cash.group, groups);
  for (let group = 0; group < groups; group += 1) {
    const from = intAt(cashRows.start, group);
    const to = intAt(cashRows.start, group + 1);
    if (from === to) continue;
    sortRange(cashRows.list, from, to, earlier);
    placeNamed(from, to);
    placeByMethod(group, from, to);
  }
  return { matches, applied, left };

  /** First what the papers name: the best reference of every receipt, then the next level. */
  function placeNamed(from: number, to: number): void {
    const lists: { readonly receipt: number; readonly levels: readonly (readonly number[])[] }[] = [];
    for (let index = from; index < to; index += 1) {
      const receipt = intAt(cashRows.list, index);
      const named = cash.named(receipt);
      if (named === null || named === -1) continue;
      isNamed[receipt] = 1;
      if (typeof named === 'number') fillOne(receipt, named, 0);
      else {
        const levels = named.map((level) => (level.length > 1 ? [...level].sort(compare) : level));
        for (const item of levels[0] ?? []) fillOne(receipt, item, 0);
        if (levels.length > 1) lists.push({ receipt, levels });
      }
    }
    const depth = lists.reduce((most, { levels }) => Math.max(most, levels.length), 0);
    for (let level = 1; level < depth; level += 1) {
      for (const { receipt, levels } of lists) for (const item of levels[level] ?? []) fillOne(receipt, item, level);
    }
  }

  /** Then, in the order of days, what names nothing; refunds take back on their day. */
  function placeByMethod(group: number, from: number, to: number): void {
    const first = intAt(itemRows.start, group);
    const last = intAt(itemRows.start, group + 1);
    let next = first;
    let sorted = false;
    for (let index = from; index < to; index += 1) {
      const receipt = intAt(cashRows.list, index);
      if (fenAt(left, receipt) < 0) {
        refund(receipt, cashRows.list.subarray(from, to));
        next = first;
      } else if (fenAt(left, receipt) > 0 && isNamed[receipt] === 0 && method !== 'specific') {
        if (!sorted) sortRange(itemRows.list, first, last, compare);
        sorted = true;
        if (method === 'statutory') fillProRata(receipt, itemRows.list.subarray(first, last));
        while (method !== 'statutory' && next < last && fenAt(left, receipt) > 0) {
          fillOne(receipt, intAt(itemRows.list, next), -1);
          if (fenAt(left, receipt) > 0) next += 1;
        }
      }
    }
  }

  /** Equal due days share a receipt in proportion to what each has open. */
  function fillProRata(receipt: number, list: Int32Array): void {
    for (let from = 0; from < list.length && fenAt(left, receipt) > 0; ) {
      let to = from + 1;
      while (to < list.length && intAt(items.due, intAt(list, to)) === intAt(items.due, intAt(list, from))) to += 1;
      const tied = [...list.subarray(from, to)].filter((item) => fenAt(capacity, item) > 0);
      const open = tied.map((item) => fenAt(capacity, item));
      const amount = Math.min(open.reduce((sum, each) => sum + each, 0), fenAt(left, receipt));
      splitAmount(amount, open).forEach((part, index) => {
        const item = tied[index];
        if (item !== undefined && part > 0) place(receipt, item, part, -1);
      });
      from = to;
    }
  }

  /** Takes money back: from unplaced cash of the group, from what the refund names, from the latest placements; never from later days. */
  function refund(receipt: number, group: Int32Array): void {
    const day = intAt(cash.day, receipt);
    for (let index = group.length - 1; index >= 0 && fenAt(left, receipt) < 0; index -= 1) {
      const other = intAt(group, index);
      if (fenAt(left, other) <= 0 || intAt(cash.day, other) > day || (isNamed[other] === 0 && isAhead(receipt, other))) continue;
      const amount = Math.min(fenAt(left, other), -fenAt(left, receipt));
      left[other] = fenAt(left, other) - amount;
      left[receipt] = fenAt(left, receipt) + amount;
    }
    const named = cash.named(receipt);
    const own = new Set(typeof named === 'number' ? [named] : (named ?? []).flat());
    const entries = matches.ofGroup(intAt(cash.group, receipt)).filter((entry) => fenAt(matches.amount, entry) > 0 && intAt(cash.day, intAt(matches.cash, entry)) <= day);
    const isOwn = (entry: number): number => Number(own.has(intAt(matches.item, entry)));
    entries.sort((a, b) => isOwn(b) - isOwn(a) || intAt(cash.day, intAt(matches.cash, b)) - intAt(cash.day, intAt(matches.cash, a)) || b - a);
    for (const entry of entries) {
      if (fenAt(left, receipt) >= 0) break;
      const item = intAt(matches.item, entry);
      const amount = Math.min(fenAt(matches.amount, entry), -fenAt(left, receipt));
      matches.amount[entry] = fenAt(matches.amount, entry) - amount;
      applied[item] = fenAt(applied, item) - amount;
      capacity[item] = fenAt(capacity, item) + amount;
      left[receipt] = fenAt(left, receipt) + amount;
    }
  }

  /** A receipt of the same day that has not had its turn yet is no unplaced cash. */
  function isAhead(receipt: number, other: number): boolean {
    return intAt(cash.day, receipt) === intAt(cash.day, other) && (cash.tie ? cash.tie(receipt, other) : receipt - other) < 0;
  }
}

/** Compares two items by a method: the day that decides, then the other day, then the order of entries. */
function itemOrder(items: ItemColumns, method: MatchingMethod): (a: number, b: number) => number {
  const first = method === 'invoice' ? items.documentDay : items.due;
  const second = method === 'invoice' ? items.due : items.documentDay;
  return (a, b) => late(intAt(first, a)) - late(intAt(first, b)) || late(intAt(second, a)) - late(intAt(second, b)) || a - b;
}

function late(day: Day): Day {
  return day === NO_DAY ? 0x7fffffff : day;
}

function largest(list: Int32Array): number {
  let most = -1;
  for (let index = 0; index < list.length; index += 1) if (intAt(list, index) > most) most = intAt(list, index);
  return most;
}
