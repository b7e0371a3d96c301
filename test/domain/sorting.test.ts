import fc from 'fast-check';
import { drain } from '../../src/domain/in-slices';
import { sorting } from '../../src/domain/sorting';

interface Entry { readonly key: number; readonly place: number }
const byKey = (a: Entry, b: Entry): number => a.key - b.key;
const entries = (keys: readonly number[]): Entry[] => keys.map((key, place) => ({ key, place }));

describe('sorting with rests', () => {
  it.each([0, 1, 999, 1000, 1001, 2000, 3500, 10_000])('sorts %i entries as the engine does, equal ones in their order', (length) => {
    fc.assert(fc.property(fc.array(fc.nat(50), { minLength: length, maxLength: length }), (keys) => {
      const list = entries(keys);
      expect(drain(sorting(list, byKey))).toEqual([...list].sort(byKey));
    }), { numRuns: 3 });
  });

  it('leaves the list as it was', () => {
    const list = [3, 1, 2];
    drain(sorting(list, (a, b) => a - b));
    expect(list).toEqual([3, 1, 2]);
  });

  it.each([['rising', (place: number) => place], ['falling', (place: number) => -place], ['mixed', (place: number) => (place * 7919) % 10_007]])('compares some ten thousand times at most between two rests: %s', (_, keyOf) => {
    let compared = 0;
    let most = 0;
    const steps = sorting(entries(Array.from({ length: 20_000 }, (__, place) => keyOf(place))), (a, b) => {
      compared += 1;
      return byKey(a, b);
    });
    for (let step = steps.next(); !step.done; step = steps.next()) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(12_000);
  });
});
