import type { Day } from '../domain/day';
import { interestRate, lateInterest } from '../domain/late-interest';
import type { Fen } from '../domain/money';
import { courtFee } from './court-fee';
import type { PlayFacts } from './play-facts';

/** What the user states about a lawsuit; nothing is made up for what is missing. */
export interface LegalInputs {
  /** Lawyer and other costs, 分. */
  readonly otherCosts?: Fen;
  /** Share of the claim that is expected to come back, 0–1. */
  readonly expectedShare?: number;
  /** Annual rate for interest; when left out the agreed rate of the settings, else what its LPR allows. */
  readonly annualRate?: number;
}

/** A claim and what it is worth. All amounts 分. */
export interface LegalStep {
  /** Principal: the open amount of the item. */
  readonly claim: Fen;
  /** Null without a rate or a due date. */
  readonly interest: Fen | null;
  /** Estimate of the court's acceptance fee; only for claims in CNY. */
  readonly courtFee: Fen | null;
  /** Last day of the limitation period, null when it cannot be computed. */
  readonly lastDay: Day | null;
  /** claim × expected share − court fee − other costs; null until share and costs are stated. */
  readonly expectedNet: Fen | null;
}

/** Works out the legal step of an item: claim, interest, limitation, and the expected net from stated inputs. */
export function legalStep(facts: PlayFacts, inputs: LegalInputs): LegalStep {
  const { item, settings, asOf } = facts;
  const claim = Math.max(0, item?.open ?? 0);
  const due = item?.dueDate ?? null;
  const annualRate = due === null ? null : inputs.annualRate ?? interestRate(settings, due)?.annualRate ?? null;
  const fee = item?.currency === 'CNY' ? courtFee(claim) : null;
  const { expectedShare, otherCosts } = inputs;
  return {
    claim,
    interest: annualRate === null || due === null ? null : lateInterest({ principal: claim, dueDate: due, asOf, annualRate, dayBase: settings.dayBase }),
    courtFee: fee,
    lastDay: facts.limitation?.lastDay ?? null,
    expectedNet: expectedShare === undefined || otherCosts === undefined ? null : Math.round(claim * expectedShare) - (fee ?? 0) - otherCosts,
  };
}
