import type { Message } from '../domain/message';
import type { PaymentReason } from './payment-reason';
import type { PlayFacts } from './play-facts';

/** One way to make paying easier for the customer, ready to show. */
export interface TacticCard {
  readonly id: string;
  readonly name: Message;
  /** What to offer or say. */
  readonly text: Message;
  /** Figures it was worked out from, so that anybody can check and change them. */
  readonly inputs: readonly Message[];
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
  propose(facts: PlayFacts): { readonly text: Message; readonly inputs: readonly Message[] };
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
