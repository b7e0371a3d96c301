/** Typed arrays are read inside their bounds only; this says so once. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}

/** Entries next to each other by group: group g holds list[start[g]] … list[start[g + 1] − 1]. */
export interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/**
 * Counting sort by group, stable: entries keep the order in which `order` (or their index) has them. Entries of group −1 are left out.
 * @example byGroup(Int32Array.of(1, 0, 1), 2).list → [1, 0, 2]
 */
export function byGroup(group: Int32Array, groups: number, order?: Int32Array): Grouped {
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
    const entry = order ? at(order, index) : index;
    const each = at(group, entry);
    if (each < 0) continue;
    list[at(next, each)] = entry;
    next[each] = at(next, each) + 1;
  }
  return { start, list };
}

/** Days spread over more than this are sorted by comparing instead of counting. */
const COUNTED_RANGE = 200_000;

/**
 * Entries by day, ties by `tie` or else by index.
 * @example byDay(Int32Array.of(9, 3, 9)) → [1, 0, 2]
 */
export function byDay(day: Int32Array, tie?: (a: number, b: number) => number): Int32Array {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < day.length; index += 1) {
    least = Math.min(least, at(day, index));
    most = Math.max(most, at(day, index));
  }
  if (tie || most - least > COUNTED_RANGE) {
    return Int32Array.from(day.keys()).sort((a, b) => at(day, a) - at(day, b) || (tie ? tie(a, b) : a - b));
  }
  return byGroup(day.map((each) => each - least), day.length === 0 ? 0 : most - least + 1).list;
}

/** Sorts a stretch of a list in place; short stretches, the usual case, by insertion. */
export function sortRange(list: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 48) {
    list.set([...list.subarray(from, to)].sort(compare), from);
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
