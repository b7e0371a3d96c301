import type { Argument } from './cell-values';

/** So many different calls are remembered; a workbook rarely has more sets of linked ranges. */
const KEPT = 4;
/** Cells of the older calls together; beyond, only the newest is kept, so that large sheets do not fill the memory several times. */
const KEPT_CELLS = 1_000_000;

/**
 * Remembers the last results by the content of the ranges, so that READINESS, READINESSGAPS and NEXTACTION over the same ranges analyse them
 * once. Contents are compared cell by cell: a changed cell never gives an old answer.
 * @example const reportOf = remembered(makeReportOf); reportOf(ranges, '2025-06-30')
 */
export function remembered<T>(compute: (ranges: readonly Argument[], key: string) => T): (ranges: readonly Argument[], key: string) => T {
  const entries: { readonly ranges: readonly Argument[]; readonly key: string; readonly result: T }[] = [];
  return (ranges, key) => {
    const found = entries.find((entry) => entry.key === key && entry.ranges.length === ranges.length && ranges.every((range, index) => sameCells(range, entry.ranges[index])));
    if (found) return found.result;
    while (entries.length >= KEPT || entries.reduce((sum, entry) => sum + cellsOf(entry.ranges), 0) > KEPT_CELLS) entries.pop();
    const result = compute(ranges, key);
    entries.unshift({ ranges, key, result });
    return result;
  };
}

function cellsOf(ranges: readonly Argument[]): number {
  return ranges.reduce((sum, range) => sum + (range ? range.length * (range[0]?.length ?? 0) : 0), 0);
}

/** True when two ranges hold the same values in the same places. */
export function sameCells(a: Argument, b: Argument): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return !a && !b;
  for (let row = 0; row < a.length; row += 1) {
    const left = a[row] ?? [];
    const right = b[row] ?? [];
    if (left.length !== right.length) return false;
    for (let column = 0; column < left.length; column += 1) if (left[column] !== right[column]) return false;
  }
  return true;
}
