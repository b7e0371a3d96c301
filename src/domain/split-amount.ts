import type { Fen } from './money';

/**
 * Splits an amount by weights to the 分, by largest remainder: parts sum exactly to the amount, and each differs from its exact share by
 * less than 1 分. Equal remainders go to the earlier part. Negative amounts split like positive ones. All weights 0: everything to the first.
 * @example splitAmount(100, [1, 1, 1]) → [34, 33, 33]; splitAmount(-100, [1, 1, 1]) → [-34, -33, -33]; splitAmount(0, [1, 2]) → [0, 0]
 */
export function splitAmount(amount: Fen, weights: readonly number[]): Fen[] {
  if (weights.length === 0) return [];
  const scaled = weights.map((weight) => BigInt(Math.round(weight)));
  const whole = scaled.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n) return weights.map((_, index) => (index === 0 ? amount : 0));
  // Products of 分 and weights pass 2^53, so the division is done in big integers.
  const size = BigInt(Math.abs(amount));
  const parts = scaled.map((weight) => Number((size * weight) / whole));
  const remainders = scaled.map((weight, index) => ({ index, rest: (size * weight) % whole }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let missing = Math.abs(amount) - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of remainders) {
    if (missing <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    missing -= 1;
  }
  return amount < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}
