import { instalments, MOST_INSTALMENTS } from '../domain/instalments';
import type { Instalment } from '../domain/instalments';
import type { LetterFacts } from './letter-facts';

/** Why a plan cannot be made: the choice makes no sense, or there is too little to split. */
export type PlanObstacle = 'parts' | 'amount';

/**
 * The parts of an instalment plan, or what stands in its way. The first day may not lie before the letter.
 * @example 100.00 in 3 parts from 2025-07-15 → 33.34, 33.33, 33.33 on 15 July, 15 August, 15 September
 */
export function instalmentParts(facts: LetterFacts): readonly Instalment[] | PlanObstacle {
  const { parts, firstDay, everyMonths, firstShare = 0 } = facts.instalments;
  const inRange = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (!inRange(parts, MOST_INSTALMENTS) || !inRange(everyMonths, 12) || !(firstDay >= facts.request.today) || !(firstShare >= 0 && firstShare <= 1)) return 'parts';
  return facts.planned < parts ? 'amount' : instalments(facts.planned, parts, firstDay, everyMonths, firstShare);
}
