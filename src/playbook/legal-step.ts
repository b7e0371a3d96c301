import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import { shareOf } from '../domain/share-of';
import { courtFee } from './court-fee';
import { itemInterest } from './item-interest';
import type { PlayFacts } from './play-facts';

/** A claim and what it is worth. All amounts 分. */
export interface LegalStep {
  /** Principal: the open amount of the item. */
  readonly claim: Fen;
  /** On what is open and on what came late, since the due date; null without a rate or a due date. */
  readonly interest: Fen | null;
  /** Estimate of the court's acceptance fee; only for claims in CNY. */
  readonly courtFee: Fen | null;
  /** Last day of the limitation period, null when it cannot be computed. */
  readonly lastDay: Day | null;
  /** claim × expected share − court fee − other costs, for claims in CNY, the currency of the costs; null until share and costs are stated. */
  readonly expectedNet: Fen | null;
}

/**
 * Works out the legal step of an item: claim, interest, limitation, and the expected net. Costs, expected recovery and rates are stated in
 * the settings; nothing is made up for what is missing.
 */
export function legalStep(facts: PlayFacts): LegalStep {
  const { item, settings } = facts;
  const claim = Math.max(0, item?.open ?? 0);
  const fee = item?.currency === 'CNY' ? courtFee(claim) : null;
  const { expectedRecovery, legalCosts } = settings;
  return {
    claim,
    interest: itemInterest(facts)?.booked?.interest ?? null,
    courtFee: fee,
    lastDay: facts.limitation?.lastDay ?? null,
    expectedNet: fee === null || expectedRecovery === null || legalCosts === null ? null : shareOf(claim, expectedRecovery) - fee - legalCosts,
  };
}
