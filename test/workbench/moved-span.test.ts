import fc from 'fast-check';
import { movedSpan } from '../../src/workbench/moved-span';

const LIMIT = 40;

/** The same by moving every row of its own. */
function byRows(first: number, size: number, at: number, count: number, deleted: boolean): number[] {
  return Array.from({ length: size }, (_, index) => first + index).flatMap((row) => {
    if (row < at) return [row];
    if (!deleted) return row + count < LIMIT ? [row + count] : [];
    return row < at + count ? [] : [row - count];
  });
}

describe('spans of rows after insertions and deletions', () => {
  it('reach from where their first row is to where their last row is', () => {
    fc.assert(fc.property(fc.nat(15), fc.integer({ min: 1, max: 15 }), fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.boolean(), (first, size, at, count, deleted) => {
      const rows = byRows(first, size, at, count, deleted);
      const span = movedSpan(first, size, at, count, deleted, LIMIT);
      if (rows.length === 0) expect(span).toBeNull();
      else expect(span).toEqual({ first: rows[0], size: (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1 });
    }));
  });

  it('an insertion undone by its deletion leaves them as they were', () => {
    fc.assert(fc.property(fc.nat(10), fc.integer({ min: 1, max: 10 }), fc.nat(15), fc.integer({ min: 1, max: 5 }), (first, size, at, count) => {
      const there = movedSpan(first, size, at, count, false, LIMIT);
      expect(there && movedSpan(there.first, there.size, at, count, true, LIMIT)).toEqual({ first, size });
    }));
  });
});
