import * as fc from 'fast-check';
import { subsetsWithSum } from '../../src/letters/subset-sum';

const BOUNDS = { least: 2, most: 6, found: 3, steps: 200_000 };

describe('combinations with a sum', () => {
  it('finds the shortest first', () => {
    expect(subsetsWithSum([100, 200, 50, 150, 300], 300, BOUNDS).subsets[0]).toEqual([0, 1]);
    expect(subsetsWithSum([100, 250, -50], 300, { ...BOUNDS, most: 3 })).toEqual({ subsets: [[0, 1, 2]], complete: true });
  });

  it('finds nothing where there is nothing, and says that it tried everything', () => expect(subsetsWithSum([100, 200], 150, BOUNDS)).toEqual({ subsets: [], complete: true }));

  it('gives up after its steps and says so', () => {
    const amounts = Array.from({ length: 60 }, (_, index) => 1000 + index * 2);
    expect(subsetsWithSum(amounts, 4001, { ...BOUNDS, steps: 500 }).complete).toBe(false);
  });

  it('finds a combination of up to six whenever there is one, and every answer adds up', () => {
    fc.assert(fc.property(
      fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 14 }), fc.integer({ min: 2, max: 6 }),
      (amounts, size) => {
        const target = amounts.slice(0, size).reduce((sum, amount) => sum + amount, 0);
        const { subsets, complete } = subsetsWithSum(amounts, target, BOUNDS);
        expect(complete).toBe(true);
        expect(subsets.length).toBeGreaterThan(0);
        for (const subset of subsets) {
          expect(subset.reduce((sum, index) => sum + (amounts[index] ?? Number.NaN), 0)).toBe(target);
          expect(new Set(subset).size).toBe(subset.length);
        }
      },
    ));
  });
});
