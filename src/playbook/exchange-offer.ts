import type { Fen } from '../domain/money';
import { shareOf } from '../domain/share-of';

/** What an exchange offer is worked out from; every one is shown beside the result. */
export interface ExchangeInputs {
  /** Open amount, 分. */
  readonly open: Fen;
  /** Share of the open amount that is given up, 0–1. */
  readonly concession: number;
  /** Annual cost of money as a fraction; null = not stated, and then no interest is counted. */
  readonly annualRate: number | null;
  /** Days that payment comes sooner by the offer. */
  readonly daysSooner: number;
  /** Chance that the debt otherwise ages into the next bucket, 0–1. */
  readonly ageingChance: number;
  /** Share of it that is lost when it does, 0–1. */
  readonly ageingLoss: number;
  /** Cost of the red-letter invoice (红字发票) and its handling, 分. */
  readonly redInvoiceCost: Fen;
  readonly dayBase: 360 | 365;
}

/** The two sides of an exchange offer, 分. */
export interface ExchangeOffer {
  readonly concession: Fen;
  /** What they pay when they take it. */
  readonly payable: Fen;
  readonly interestSaved: Fen;
  readonly ageingSaved: Fen;
  readonly cost: Fen;
  /** What is saved less what it costs; positive = worth offering. */
  readonly net: Fen;
}

/** Figures to start from; the user changes them on the card. */
export const USUAL_OFFER = { concession: 0.01, daysSooner: 30, ageingChance: 0.3, ageingLoss: 0.1, redInvoiceCost: 0 } as const;

/**
 * A small concession for prompt payment, against the interest and the ageing that it saves. Each figure half up to the 分.
 * Throws RangeError for a negative share or rate.
 * @example open 100,000.00, 1 %, rate 4.5 %, 30 days sooner, chance 30 %, loss 10 % → concession 1,000.00, saved 369.86 + 3,000.00, net 2,369.86
 */
export function exchangeOffer(inputs: ExchangeInputs): ExchangeOffer {
  const concession = shareOf(inputs.open, inputs.concession);
  const interestSaved = shareOf(inputs.open, inputs.annualRate ?? 0, inputs.daysSooner, inputs.dayBase);
  const ageingSaved = shareOf(inputs.open, inputs.ageingChance * inputs.ageingLoss);
  const cost = concession + inputs.redInvoiceCost;
  return { concession, payable: inputs.open - concession, interestSaved, ageingSaved, cost, net: interestSaved + ageingSaved - cost };
}
