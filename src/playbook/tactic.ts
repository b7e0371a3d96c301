import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { ExchangeInputs } from './exchange-offer';
import type { PaymentReason } from './payment-reason';
import type { PlayFacts } from './play-facts';

/** One way to make paying easier for the customer, ready to show. */
export interface TacticCard {
  readonly id: string;
  readonly name: Message;
  /** What to offer or say. */
  readonly text: Message;
  /** Figures it was worked out from, so that anybody can check them. */
  readonly inputs: readonly Message[];
  /** The figures themselves where the user may change them, for the pane's calculators; absent = there are none. */
  readonly calculator?: Calculator;
  /** What must not be done. */
  readonly warning: Message;
}

/** A tactic: data and one calculation; a tactic a file in `tactics/`. Texts: `playbook.tactic.<id>.name / warning / …`. */
export interface Tactic {
  readonly id: string;
  /** Reasons of non-payment that it answers, which put it first. */
  readonly suits: readonly PaymentReason[];
  applies(facts: PlayFacts): boolean;
  /** What to offer, and the figures behind it. */
  propose(facts: PlayFacts): Proposal;
}

/** What a tactic offers, with the figures behind it. */
export type Proposal = Pick<TacticCard, 'text' | 'inputs' | 'calculator'>;

/** What a card is worked out from. Whoever changes the figures gets the card's words from the tactic's own function. */
export type Calculator =
  | { readonly kind: 'exchange'; readonly currency: string; readonly inputs: ExchangeInputs }
  | { readonly kind: 'instalments'; readonly currency: string; readonly inputs: InstalmentInputs };

/** An instalment plan: 分, number of parts, first day, and the share of the amount that the first part reaches at least, 0–1. */
export interface InstalmentInputs {
  readonly amount: Fen;
  readonly parts: number;
  readonly firstDay: Day;
  readonly firstShare: number;
}

/**
 * The cards for an item, those that answer the stated reason first. None for a suspected malicious debtor: making it easier is for
 * customers that mean to pay.
 */
export function tacticCards(tactics: readonly Tactic[], facts: PlayFacts): readonly TacticCard[] {
  if (facts.nature === 'suspectedMalicious' || facts.item === null) return [];
  const reason = facts.party.reason.value;
  const suiting = tactics.filter((tactic) => tactic.applies(facts));
  const first = suiting.filter((tactic) => tactic.suits.includes(reason));
  const rest = suiting.filter((tactic) => !tactic.suits.includes(reason));
  return [...first, ...rest].map((tactic) => ({
    id: tactic.id,
    name: { id: `playbook.tactic.${tactic.id}.name` },
    warning: { id: `playbook.tactic.${tactic.id}.warning` },
    ...tactic.propose(facts),
  }));
}
