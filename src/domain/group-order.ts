/**
 * Entry of a column of whole numbers; columns are read inside their bounds only, which this says once. Apart from `fenAt`, because one reader for
 * both kinds of column makes the engine check the kind at every step, which costs more than the matching itself.
 */
export function intAt(list: Int32Array, index: number): number {
  return list[index] as number;
}

/** Entry of a column of amounts, 分; read inside its bounds only. */
export function fenAt(list: Float64Array, index: number): number {
  return list[index] as number;
}

/** Entries next to each other by group: group g holds list[start[g]] … list[start[g + 1] − 1]. */
export interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/**
 * Counting sort by group, stable: entries of a group keep their order. Entries of group −1 are left out.
 * @example byGroup(Int32Array.of(1, 0, 1), 2).list → [1, 0, 2]
 */
export function byGroup(group: Int32Array, groups: number): Grouped {
  const start = new Int32Array(groups + 1);
  let count = 0;
  for (let index = 0; index < group.length; index += 1) {
    const each = intAt(group, index);
    if (each < 0) continue;
    start[each + 1] = intAt(start, each + 1) + 1;
    count += 1;
  }
  for (let each = 0; each < groups; each += 1) start[each + 1] = intAt(start, each + 1) + intAt(start, each);
  const next = start.slice();
  const list = new Int32Array(count);
  for (let index = 0; index < group.length; index += 1) {
    const each = intAt(group, index);
    if (each < 0) continue;
    list[intAt(next, each)] = index;
    next[each] = intAt(next, each) + 1;
  }
  return { start, list };
}

/** Sorts a stretch of a list in place; short stretches, the usual case, by insertion. */
export function sortRange(list: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 48) {
    list.set([...list.subarray(from, to)].sort(compare), from);
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const entry = intAt(list, index);
    let slot = index;
    while (slot > from && compare(intAt(list, slot - 1), entry) > 0) {
      list[slot] = intAt(list, slot - 1);
      slot -= 1;
    }
    list[slot] = entry;
  }
}
