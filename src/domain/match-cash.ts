import type { Day } from './day';
import { at, byDay, byGroup, sortRange } from './group-order';
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

/** Cash as columns, one entry a receipt; a negative amount is a refund. `group` −1: whose money it is, is not known. */
export interface CashColumns {
  readonly group: Int32Array;
  readonly amount: Float64Array;
  readonly day: Int32Array;
  readonly tie?: (a: number, b: number) => number;
  readonly named: (cash: number) => Named;
}

export interface CashMatches {
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
 * Invariants: Σ matches + Σ left = Σ cash; no match crosses groups as long as references do not.
 */
export function matchCash(items: ItemColumns, cash: CashColumns, method: MatchingMethod): CashMatches {
  const capacity = items.capacity.slice();
  const left = cash.amount.slice();
  const applied = new Float64Array(capacity.length);
  const groups = 1 + Math.max(largest(items.group), largest(cash.group));
  const matches = new MatchList(groups);
  const compare = itemOrder(items, method);

  const place = (receipt: number, item: number, amount: Fen, level: number): void => {
    capacity[item] = at(capacity, item) - amount;
    applied[item] = at(applied, item) + amount;
    left[receipt] = at(left, receipt) - amount;
    matches.add(receipt, item, amount, level, at(items.group, item));
  };
  const fillOne = (receipt: number, item: number, level: number): void => {
    const amount = Math.min(at(left, receipt), at(capacity, item));
    if (amount > 0) place(receipt, item, amount, level);
  };

  const order = byDay(cash.day, cash.tie);
  const isNamed = new Uint8Array(left.length);
  const lists = new Map<number, readonly (readonly number[])[]>();
  for (let index = 0; index < order.length; index += 1) {
    const receipt = at(order, index);
    const named = cash.named(receipt);
    if (named === null || named === -1) continue;
    isNamed[receipt] = 1;
    if (typeof named === 'number') fillOne(receipt, named, 0);
    else {
      const levels = named.map((level) => (level.length > 1 ? [...level].sort(compare) : level));
      lists.set(receipt, levels);
      for (const item of levels[0] ?? []) fillOne(receipt, item, 0);
    }
  }
  for (let level = 1, more = lists.size > 0; more; level += 1) {
    more = false;
    for (const [receipt, levels] of lists) {
      const list = levels[level];
      if (!list) continue;
      more = true;
      for (const item of list) fillOne(receipt, item, level);
    }
  }

  const itemRows = byGroup(items.group, groups);
  const cashRows = byGroup(cash.group, groups, order);
  for (let group = 0; group < groups; group += 1) {
    const cashTo = at(cashRows.start, group + 1);
    const to = at(itemRows.start, group + 1);
    let next = at(itemRows.start, group);
    let sorted = false;
    for (let index = at(cashRows.start, group); index < cashTo; index += 1) {
      const receipt = at(cashRows.list, index);
      if (at(left, receipt) < 0) {
        refund(receipt, cashRows.list.subarray(at(cashRows.start, group), cashTo));
        next = at(itemRows.start, group);
      } else if (at(left, receipt) > 0 && isNamed[receipt] === 0 && method !== 'specific') {
        if (!sorted) sortRange(itemRows.list, next, to, compare);
        sorted = true;
        if (method === 'statutory') fillProRata(receipt, itemRows.list.subarray(at(itemRows.start, group), to));
        else {
          while (next < to && at(left, receipt) > 0) {
            fillOne(receipt, at(itemRows.list, next), -1);
            if (at(left, receipt) > 0) next += 1;
          }
        }
      }
    }
  }
  return { matches, applied, left };

  /** Equal due days share a receipt in proportion to what each has open. */
  function fillProRata(receipt: number, list: Int32Array): void {
    for (let from = 0; from < list.length && at(left, receipt) > 0; ) {
      let to = from + 1;
      while (to < list.length && at(items.due, at(list, to)) === at(items.due, at(list, from))) to += 1;
      const tied = [...list.subarray(from, to)].filter((item) => at(capacity, item) > 0);
      const open = tied.map((item) => at(capacity, item));
      const amount = Math.min(open.reduce((sum, each) => sum + each, 0), at(left, receipt));
      splitAmount(amount, open).forEach((part, index) => {
        const item = tied[index];
        if (item !== undefined && part > 0) place(receipt, item, part, -1);
      });
      from = to;
    }
  }

  /** Takes money back: from unplaced cash of the group, from what the refund names, from the latest placements; never from later days. */
  function refund(receipt: number, group: Int32Array): void {
    const day = at(cash.day, receipt);
    for (let index = group.length - 1; index >= 0 && at(left, receipt) < 0; index -= 1) {
      const other = at(group, index);
      if (at(left, other) <= 0 || at(cash.day, other) > day || (isNamed[other] === 0 && isAhead(receipt, other))) continue;
      const amount = Math.min(at(left, other), -at(left, receipt));
      left[other] = at(left, other) - amount;
      left[receipt] = at(left, receipt) + amount;
    }
    const named = cash.named(receipt);
    const own = new Set(typeof named === 'number' ? [named] : (named ?? []).flat());
    const entries = matches.ofGroup(at(cash.group, receipt)).filter((entry) => at(matches.amount, entry) > 0 && at(cash.day, at(matches.cash, entry)) <= day);
    const isOwn = (entry: number): number => Number(own.has(at(matches.item, entry)));
    entries.sort((a, b) => isOwn(b) - isOwn(a) || at(cash.day, at(matches.cash, b)) - at(cash.day, at(matches.cash, a)) || b - a);
    for (const entry of entries) {
      if (at(left, receipt) >= 0) break;
      const item = at(matches.item, entry);
      const amount = Math.min(at(matches.amount, entry), -at(left, receipt));
      matches.amount[entry] = at(matches.amount, entry) - amount;
      applied[item] = at(applied, item) - amount;
      capacity[item] = at(capacity, item) + amount;
      left[receipt] = at(left, receipt) + amount;
    }
  }

  /** A receipt of the same day that has not had its turn yet is no unplaced cash. */
  function isAhead(receipt: number, other: number): boolean {
    return at(cash.day, receipt) === at(cash.day, other) && (cash.tie ? cash.tie(receipt, other) : receipt - other) < 0;
  }
}

/** Compares two items by a method: the day that decides, then the other day, then the order of entries. */
function itemOrder(items: ItemColumns, method: MatchingMethod): (a: number, b: number) => number {
  const first = method === 'invoice' ? items.documentDay : items.due;
  const second = method === 'invoice' ? items.due : items.documentDay;
  return (a, b) => late(at(first, a)) - late(at(first, b)) || late(at(second, a)) - late(at(second, b)) || a - b;
}

function late(day: Day): Day {
  return day === NO_DAY ? 0x7fffffff : day;
}

function largest(list: Int32Array): number {
  let most = -1;
  for (let index = 0; index < list.length; index += 1) if (at(list, index) > most) most = at(list, index);
  return most;
}
