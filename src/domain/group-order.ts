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
  // Two places ahead, so that filling the list moves every start to where it belongs.
  const ends = new Int32Array(groups + 2);
  let count = 0;
  for (let index = 0; index < group.length; index += 1) {
    const each = group[index] as number;
    if (each < 0) continue;
    ends[each + 2] = (ends[each + 2] as number) + 1;
    count += 1;
  }
  for (let each = 2; each < ends.length; each += 1) ends[each] = (ends[each] as number) + (ends[each - 1] as number);
  const list = new Int32Array(count);
  for (let index = 0; index < group.length; index += 1) {
    const each = group[index] as number;
    if (each < 0) continue;
    const slot = ends[each + 1] as number;
    list[slot] = index;
    ends[each + 1] = slot + 1;
  }
  return { start: ends.subarray(0, groups + 1), list };
}

/**
 * Sorts a stretch of a list in place, `to` not included; short stretches, the usual case, by insertion. Stable.
 * @example sortRange(list of 3, 1, 2; 0 to 3; by size) → 1, 2, 3
 */
export function sortRange(list: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 48) {
    list.subarray(from, to).sort(compare);
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const entry = list[index] as number;
    let slot = index;
    while (slot > from && compare(list[slot - 1] as number, entry) > 0) {
      list[slot] = list[slot - 1] as number;
      slot -= 1;
    }
    list[slot] = entry;
  }
}
