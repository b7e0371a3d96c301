import type { Steps } from './in-slices';

/** Entries sorted or merged between two rests. */
const SLICE = 1000;

/**
 * A sorted copy of a list, made with rests: stretches of a thousand are sorted by themselves and then merged, two and two. Stable, like
 * `Array.prototype.sort`; a hundred thousand entries in one go would hold the screen for a tenth of a second.
 * @example yield* sorting([3, 1, 2], (a, b) => a - b) → [1, 2, 3]
 */
export function* sorting<T>(list: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const first: T[] = [];
  for (let from = 0; from < list.length; from += SLICE) {
    for (const entry of list.slice(from, from + SLICE).sort(compare)) first.push(entry);
    if (from + SLICE < list.length) yield first.length;
  }
  let sorted = first;
  for (let width = SLICE; width < list.length; width *= 2) {
    const merged: T[] = [];
    for (let from = 0; from < list.length; from += 2 * width) {
      const middle = Math.min(from + width, list.length);
      const end = Math.min(from + 2 * width, list.length);
      let left = from;
      let right = middle;
      while (left < middle || right < end) {
        const a = sorted[left] as T;
        const b = sorted[right] as T;
        if (right === end || (left < middle && compare(a, b) <= 0)) {
          merged.push(a);
          left += 1;
        } else {
          merged.push(b);
          right += 1;
        }
        if (merged.length % SLICE === 0) yield merged.length;
      }
    }
    sorted = merged;
  }
  return sorted;
}

/**
 * Order of texts by code units, the same in every language.
 * @example compareText('A', 'B') === -1; compareText('A', 'A') === 0
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
