import type { Fen } from '../domain/money';

/**
 * Simple interest, 分, half up: principal × annual rate × days ÷ day base.
 * @example simpleInterest(5_000_000, 0.045, 90, 365) === 55_479
 */
export function simpleInterest(principal: Fen, annualRate: number, days: number, dayBase: 360 | 365): Fen {
  return Math.round(principal * annualRate * days / dayBase);
}
