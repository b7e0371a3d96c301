import type { Day } from '../domain/day';
import { addMonths } from '../domain/day';
import type { Fen } from '../domain/money';
import { rollToWorkingDay } from '../domain/working-days';

/** One part of an instalment plan. */
export interface PlanPart {
  readonly day: Day;
  /** 分. */
  readonly amount: Fen;
}

/**
 * A plan of monthly parts on working days whose sum is exactly the amount; the first is at least the given share of it, the others are
 * equal and the last takes the odd 分. Empty for an amount ≤ 0 or fewer than one part.
 * @example instalmentPlan(10_001, 3, day, 0.4) → 4,001 / 3,000 / 3,000
 */
export function instalmentPlan(amount: Fen, parts: number, firstDay: Day, firstShare = 0): readonly PlanPart[] {
  if (amount <= 0 || parts < 1) return [];
  const first = parts === 1 ? amount : Math.min(amount, Math.max(Math.ceil(amount * firstShare), Math.ceil(amount / parts)));
  const rest = amount - first;
  const plan: PlanPart[] = [];
  for (let part = 0; part < parts; part += 1) {
    const before = Math.floor(rest * Math.max(0, part - 1) / Math.max(1, parts - 1));
    const after = Math.floor(rest * part / Math.max(1, parts - 1));
    plan.push({ day: rollToWorkingDay(addMonths(firstDay, part)).day, amount: part === 0 ? first : after - before });
  }
  return plan;
}
