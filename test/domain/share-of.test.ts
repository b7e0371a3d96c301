import fc from 'fast-check';
import { shareOf } from '../../src/domain/share-of';

test.each([[10_001, 0.5, 5001], [-100, 0.285, -29], [100, 0.285, 29], [100, 0, 0], [-1, 0.1, 0], [0, 0.3, 0], [9_007_199_254_740_991, 1, 9_007_199_254_740_991]])('%d × %d is %d', (amount, share, part) => expect(shareOf(amount, share)).toBe(part));
test('days over the days of a year', () => expect(shareOf(5_000_000, 0.045, 90, 365)).toBe(55_479));
test.each([[-0.1], [NaN], [Infinity]])('a share of %d is refused', (share) => expect(() => shareOf(100, share)).toThrow(RangeError));
test('never more than half a 分 from the exact share', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 0, max: 1_000_000 }), (amount, millionths) => {
    const exact = BigInt(amount) * BigInt(millionths);
    const distance = BigInt(shareOf(amount, millionths / 1_000_000)) * 1_000_000n - exact;
    expect(distance).toBeLessThanOrEqual(500_000n);
    expect(distance).toBeGreaterThan(-500_000n);
  }));
});
