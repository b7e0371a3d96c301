import type { Message } from '../../domain/message';
import { exchangeOffer as offerOf, USUAL_OFFER, type ExchangeInputs } from '../exchange-offer';
import type { Proposal, Tactic } from '../tactic';

/** A small concession to the company for paying at once, in writing and approved. */
export const exchangeOffer: Tactic = {
  id: 'exchange-offer',
  suits: ['cash', 'process'],
  applies: ({ item, situation }) => item !== null && item.open > 0 && situation.daysPast > 0 && !situation.disputed,
  propose: ({ item, settings }) => {
    const annualRate = settings.agreedAnnualRate ?? settings.lpr?.rate ?? null;
    return exchangeProposal({ ...USUAL_OFFER, open: item?.open ?? 0, annualRate, dayBase: settings.dayBase }, item?.currency ?? 'CNY');
  },
};

/** The offer in words, with every figure behind it. */
export function exchangeProposal(inputs: ExchangeInputs, currency: string): Proposal {
  const offer = offerOf(inputs);
  const money = (fen: number) => ({ fen, currency });
  const interest: Message = inputs.annualRate === null
    ? { id: 'playbook.tactic.exchange-offer.noRate' }
    : { id: 'playbook.tactic.exchange-offer.interest', values: { rate: Math.round(inputs.annualRate * 10_000) / 100, days: inputs.daysSooner, saved: money(offer.interestSaved) } };
  return {
    text: {
      id: 'playbook.tactic.exchange-offer.text',
      values: { concession: money(offer.concession), payable: money(offer.payable), net: money(offer.net), worth: offer.net > 0 ? 'yes' : 'no' },
    },
    inputs: [
      { id: 'playbook.tactic.exchange-offer.concession', values: { share: { percent: inputs.concession } } },
      interest,
      {
        id: 'playbook.tactic.exchange-offer.ageing',
        values: { chance: { percent: inputs.ageingChance }, loss: { percent: inputs.ageingLoss }, saved: money(offer.ageingSaved) },
      },
      { id: 'playbook.tactic.exchange-offer.redInvoice', values: { cost: money(inputs.redInvoiceCost) } },
    ],
    calculator: { kind: 'exchange', currency, inputs },
  };
}
