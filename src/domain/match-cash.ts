import type { Day } from './day';
import type { Fen } from './money';
import type { MatchingMethod } from './settings';
import { splitAmount } from './split-amount';

/** No day known, in a typed column of days. */
export const NO_DAY = 0;

/**
 * Items as columns, one entry an item. `group` numbers customer and currency together: money never leaves its group.
 * `capacity` is what can still be paid, 分; entries ≤ 0 (free credits) take no cash. Days are NO_DAY when unknown.
 */
export interface ItemColumns {
  readonly group: Int32Array;
  readonly capacity: Float64Array;
  readonly due: Int32Array;
  readonly documentDay: Int32Array;
  /** Orders items that the method finds equal, by what they are and not where they stand; without it the order of entries decides. */
  readonly tie?: (a: number, b: number) => number;
}

/** Cash as columns, one entry a receipt; a negative amount is a refund. `group` −1: whose money it is, is not known. */
export interface CashColumns {
  readonly group: Int32Array;
  readonly amount: Float64Array;
  readonly day: Int32Array;
  readonly tie?: (a: number, b: number) => number;
  /** Items the papers name for a receipt, best reference first: a list of item entries per level (invoice number, then contract). Null = none. */
  readonly references: (cash: number) => readonly (readonly number[])[] | null;
}

/** What part of a receipt paid what item. `level` is the level of the reference, −1 when the method placed it. */
export interface CashMatch {
  readonly cash: number;
  readonly item: number;
  amount: Fen;
  readonly level: number;
}

export interface CashMatches {
  readonly matches: readonly CashMatch[];
  /** Paid per item, 分. */
  readonly applied: Float64Array;
  /** Not placed per receipt, 分; negative for a refund that found nothing to reopen. */
  readonly left: Float64Array;
}

/**
 * Places cash on items: references first, level by level, then the method; `specific` stops after the references. What a referenced receipt
 * has too much stays unplaced: the payer said what it was for. Refunds take back unplaced cash, then the latest placement up to their day.
 * Methods (receivables rules §2): `due` earliest due day, `invoice` earliest document day, `statutory` as `due` with equal due days pro rata
 * to the 分 (民法典 560: earliest due is also matured first). Items without the day that decides come last.
 * Invariants: Σ matches + Σ left = Σ cash; no match crosses groups; the order of entries changes nothing when ties are ordered.
 */
export function matchCash(items: ItemColumns, cash: CashColumns, method: MatchingMethod): CashMatches {
  const capacity = items.capacity.slice();
  const left = cash.amount.slice();
  const applied = new Float64Array(capacity.length);
  const matches: CashMatch[] = [];

  const place = (receipt: number, item: number, amount: Fen, level: number): void => {
    capacity[item] = at(capacity, item) - amount;
    applied[item] = at(applied, item) + amount;
    left[receipt] = at(left, receipt) - amount;
    matches.push({ cash: receipt, item, amount, level });
  };
  const fill = (receipt: number, list: ArrayLike<number>, from: number, to: number, level: number): void => {
    for (let index = from; index < to && at(left, receipt) > 0; index += 1) {
      const item = at(list, index);
      if (at(capacity, item) > 0) place(receipt, item, Math.min(at(left, receipt), at(capacity, item)), level);
    }
  };

  const byMethod = itemOrder(items, method);
  const byDay = (a: number, b: number): number => at(cash.day, a) - at(cash.day, b) || (cash.tie ? cash.tie(a, b) : a - b);
  const named = new Map<number, readonly (readonly number[])[]>();
  for (let receipt = 0; receipt < left.length; receipt += 1) {
    const levels = cash.references(receipt);
    if (levels) named.set(receipt, levels.map((level) => (level.length > 1 ? [...level].sort(byMethod) : level)));
  }
  const referenced = [...named.keys()].filter((receipt) => at(left, receipt) > 0).sort(byDay);
  const depth = Math.max(0, ...[...new Set([...named.values()].map((levels) => levels.length))]);
  for (let level = 0; level < depth; level += 1) {
    for (const receipt of referenced) {
      const list = named.get(receipt)?.[level];
      if (list) fill(receipt, list, 0, list.length, level);
    }
  }

  const groups = 1 + Math.max(largest(items.group), largest(cash.group));
  const itemRows = byGroup(items.group, groups);
  const cashRows = byGroup(cash.group, groups);
  for (let group = 0; group < groups; group += 1) {
    const cashFrom = at(cashRows.start, group);
    const cashTo = at(cashRows.start, group + 1);
    if (cashFrom === cashTo) continue;
    const itemFrom = at(itemRows.start, group);
    const itemTo = at(itemRows.start, group + 1);
    sortRange(itemRows.list, itemFrom, itemTo, byMethod);
    sortRange(cashRows.list, cashFrom, cashTo, byDay);
    for (let index = cashFrom; index < cashTo; index += 1) {
      const receipt = at(cashRows.list, index);
      if (at(left, receipt) < 0) refund(receipt, cashRows.list.subarray(cashFrom, cashTo));
      else if (method === 'statutory' && !named.has(receipt)) fillProRata(receipt, itemRows.list.subarray(itemFrom, itemTo));
      else if (method !== 'specific' && !named.has(receipt)) fill(receipt, itemRows.list, itemFrom, itemTo, -1);
    }
  }
  return { matches: matches.filter((match) => match.amount > 0), applied, left };

  /** Equal due days share a receipt in proportion to what each has open. */
  function fillProRata(receipt: number, list: Int32Array): void {
    for (let from = 0; from < list.length && at(left, receipt) > 0; ) {
      let to = from + 1;
      while (to < list.length && at(items.due, at(list, to)) === at(items.due, at(list, from))) to += 1;
      const tied = [...list.subarray(from, to)].filter((item) => at(capacity, item) > 0);
      const open = tied.map((item) => at(capacity, item));
      const whole = open.reduce((sum, each) => sum + each, 0);
      const amount = Math.min(whole, at(left, receipt));
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
      if (at(left, other) <= 0 || at(cash.day, other) > day) continue;
      const amount = Math.min(at(left, other), -at(left, receipt));
      left[other] = at(left, other) - amount;
      left[receipt] = at(left, receipt) + amount;
    }
    const own = new Set(named.get(receipt)?.flat() ?? []);
    const groupOf = at(cash.group, receipt);
    const candidates = matches.filter((match) => match.amount > 0 && at(items.group, match.item) === groupOf && at(cash.day, match.cash) <= day);
    candidates.sort((a, b) => Number(own.has(b.item)) - Number(own.has(a.item)) || byDay(b.cash, a.cash) || byMethod(b.item, a.item));
    for (const match of candidates) {
      if (at(left, receipt) >= 0) break;
      const amount = Math.min(match.amount, -at(left, receipt));
      match.amount -= amount;
      applied[match.item] = at(applied, match.item) - amount;
      capacity[match.item] = at(capacity, match.item) + amount;
      left[receipt] = at(left, receipt) + amount;
    }
  }
}

/** Compares two items by a method; the day that decides, then the other day, then ties. */
function itemOrder(items: ItemColumns, method: MatchingMethod): (a: number, b: number) => number {
  const first = method === 'invoice' ? items.documentDay : items.due;
  const second = method === 'invoice' ? items.due : items.documentDay;
  return (a, b) => late(at(first, a)) - late(at(first, b)) || late(at(second, a)) - late(at(second, b)) || (items.tie ? items.tie(a, b) : a - b);
}

function late(day: Day): Day {
  return day === NO_DAY ? 0x7fffffff : day;
}

/** Typed arrays are read inside their bounds only; this says so once. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}

function largest(list: Int32Array): number {
  let most = -1;
  for (let index = 0; index < list.length; index += 1) if (at(list, index) > most) most = at(list, index);
  return most;
}

/** Entries of each group next to each other, in their order (counting sort); entries of group −1 are left out. */
function byGroup(group: Int32Array, groups: number): { readonly start: Int32Array; readonly list: Int32Array } {
  const start = new Int32Array(groups + 1);
  let count = 0;
  for (let index = 0; index < group.length; index += 1) {
    const each = at(group, index);
    if (each < 0) continue;
    start[each + 1] = at(start, each + 1) + 1;
    count += 1;
  }
  for (let each = 0; each < groups; each += 1) start[each + 1] = at(start, each + 1) + at(start, each);
  const next = start.slice();
  const list = new Int32Array(count);
  for (let index = 0; index < group.length; index += 1) {
    const each = at(group, index);
    if (each < 0) continue;
    list[at(next, each)] = index;
    next[each] = at(next, each) + 1;
  }
  return { start, list };
}

/** Sorts a stretch of a list in place; short stretches, the usual case, by insertion. */
function sortRange(list: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 48) {
    const sorted = [...list.subarray(from, to)].sort(compare);
    list.set(sorted, from);
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const entry = at(list, index);
    let slot = index;
    while (slot > from && compare(at(list, slot - 1), entry) > 0) {
      list[slot] = at(list, slot - 1);
      slot -= 1;
    }
    list[slot] = entry;
  }
}
