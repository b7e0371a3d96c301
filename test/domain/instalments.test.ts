import fc from 'fast-check';
import { fromIso, toIso } from '../../src/domain/day';
import { instalments } from '../../src/domain/instalments';
import { isWorkingDay } from '../../src/domain/working-days';

const day = (iso: string): number => fromIso(iso) ?? NaN;

describe('instalments', () => {
  test('days are rolled, months clamped, the odd 分 comes first', () => {
    expect(instalments(10_000, 3, day('2025-01-31')).map((part) => [toIso(part.day), part.amount])).toEqual([['2025-02-05', 3334], ['2025-02-28', 3333], ['2025-03-31', 3333]]);
    expect(instalments(100, 2, day('2025-01-15'), 3).map((part) => toIso(part.day))).toEqual(['2025-01-15', '2025-04-15']);
  });
  test.each([[100, 0, 1], [100, 61, 1], [2, 3, 1], [100, 1.5, 1], [100, 2, 0], [100, 2, 13]])('%d in %d parts every %d months is refused', (amount, parts, months) => expect(() => instalments(amount, parts, day('2025-01-15'), months)).toThrow(RangeError));
  test.each<[number, number, number, number[]]>([[10_001, 3, 0.4, [4001, 3000, 3000]], [100, 3, 0, [34, 33, 33]], [100, 3, 0.1, [34, 33, 33]], [100, 1, 0.4, [100]], [5, 2, 1, [4, 1]], [100, 2, 0.07, [50, 50]], [1000, 3, 0.57, [570, 215, 215]]])(
    '%d in %d parts, the first at least %d', (amount, parts, share, amounts) => expect(instalments(amount, parts, day('2025-01-15'), 1, share).map((part) => part.amount)).toEqual(amounts));
  test.each([[-0.1], [1.1], [NaN]])('a first share of %d is refused', (share) => expect(() => instalments(100, 2, day('2025-01-15'), 1, share)).toThrow(RangeError));
  test('the first part reaches its share, every part is paid, and the sum is exact', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 1e13 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (amount, parts, percent) => {
      const plan = instalments(amount, parts, 45_000, 1, percent / 100);
      expect(plan.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      expect(plan.every((part) => part.amount >= 1)).toBe(true);
      expect(BigInt(plan[0]?.amount ?? 0) * 100n).toBeGreaterThanOrEqual(BigInt(Math.min(amount * percent, (amount - parts + 1) * 100)));
    }));
  });
  test('the parts sum to the amount, on working days, in order', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 1e13 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 43_000, max: 45_000 }), fc.integer({ min: 1, max: 12 }), (amount, parts, first, months) => {
      const plan = instalments(amount, parts, first, months);
      expect(plan.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      plan.forEach((part, index) => {
        expect(isWorkingDay(part.day)).not.toBe(false);
        if (index > 0) expect(part.day).toBeGreaterThan(plan[index - 1]?.day ?? 0);
      });
    }));
  });
});
