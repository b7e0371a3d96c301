import type { Day } from '../domain/day';
import { addMonths } from '../domain/day';
import type { Fen } from '../domain/money';
import { splitAmount } from '../domain/split-amount';
import { rollToWorkingDay } from '../domain/working-days';

/** One part of an instalment plan. */
export interface PlanPart {
  readonly day: Day;
  /** 分. */
  readonly amount: Fen;
}

/**
 * A plan of monthly parts on working days whose sum is exactly the amount; the first is at least the given share of it, the others are
 * equal to the 分. (`instalments` of the domain makes plans whose parts are all equal.) Empty for an amount ≤ 0 or fewer than one part.
 * @example instalmentPlan(10_001, 3, day, 0.4) → 4,001 / 3,000 / 3,000
 */
export function instalmentPlan(amount: Fen, parts: number, firstDay: Day, firstShare = 0): readonly PlanPart[] {
  if (amount <= 0 || parts < 1) return [];
  const first = parts === 1 ? amount : Math.min(amount, Math.max(Math.ceil(amount * firstShare), Math.ceil(amount / parts)));
  const amounts = [first, ...(parts === 1 ? [] : splitAmount(amount - first, new Array<number>(parts - 1).fill(1)))];
  return amounts.map((part, index) => ({ day: rollToWorkingDay(addMonths(firstDay, index)).day, amount: part }));
}
