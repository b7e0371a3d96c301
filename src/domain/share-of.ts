import type { Fen } from './money';

/**
 * amount × share × times ÷ over, 分, half up away from zero, in big integers: binary fractions would lose half 分. Twelve decimals of the share count;
 * `times` and `over` are whole (days of interest and days of the year). Throws RangeError for a share that is negative or no number.
 * @example shareOf(10_001, 0.5) === 5001; shareOf(5_000_000, 0.045, 90, 365) === 55_479; shareOf(-100, 0.285) === -29; shareOf(100, 0) === 0
 */
export function shareOf(amount: Fen, share: number, times = 1, over = 1): Fen {
  if (!Number.isFinite(share) || share < 0) throw new RangeError(`no share: ${share}`);
  const divisor = 1_000_000_000_000n * BigInt(over);
  const product = BigInt(Math.abs(amount)) * BigInt(Math.round(share * 1e12)) * BigInt(Math.trunc(times));
  const size = Number((product * 2n + divisor) / (divisor * 2n));
  return amount < 0 && size !== 0 ? -size : size;
}
