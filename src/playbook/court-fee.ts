import type { Fen } from '../domain/money';

/** Bands of the acceptance fee for property cases: up to this claim (元), this share of what lies in the band (in 0.1 %). */
const BANDS: readonly (readonly [number, number])[] = [
  [100_000, 25], [200_000, 20], [500_000, 15], [1_000_000, 10], [2_000_000, 9], [5_000_000, 8], [10_000_000, 7], [20_000_000, 6], [Infinity, 5],
];
const FIRST_BAND_YUAN = 10_000;
const FIRST_FEE: Fen = 5000;

/**
 * Court acceptance fee of a property claim in CNY, 分 (诉讼费用交纳办法 13: 50 元 up to 10,000 元, then 2.5 % falling to 0.5 % by bands).
 * Rounded up to the 分. Zero or less gives 0.
 * @example courtFee(10_000_000) === 230_000  (100,000 元 → 2,300 元); courtFee(0) === 0
 */
export function courtFee(claim: Fen): Fen {
  if (claim <= 0) return 0;
  let fee = FIRST_FEE;
  let from = FIRST_BAND_YUAN * 100;
  for (const [limit, perMille] of BANDS) {
    if (claim <= from) break;
    const upTo = Math.min(claim, limit * 100);
    fee += Math.ceil((upTo - from) * perMille / 1000);
    from = upTo;
  }
  return fee;
}
