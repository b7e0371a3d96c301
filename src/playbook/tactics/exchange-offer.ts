import type { Message } from '../../domain/message';
import { exchangeOffer as offerOf, USUAL_OFFER } from '../exchange-offer';
import type { Tactic } from '../tactic';

/** A small concession to the company for paying at once, in writing and approved. */
export const exchangeOffer: Tactic = {
  id: 'exchange-offer',
  suits: ['cash', 'process'],
  applies: ({ item, situation }) => item !== null && item.open > 0 && situation.daysPast > 0 && !situation.disputed,
  propose: ({ item, settings }) => {
    const currency = item?.currency ?? 'CNY';
    const annualRate = settings.agreedAnnualRate ?? settings.lpr?.rate ?? null;
    const offer = offerOf({ ...USUAL_OFFER, open: item?.open ?? 0, annualRate, dayBase: settings.dayBase });
    const money = (fen: number) => ({ fen, currency });
    const interest: Message = annualRate === null
      ? { id: 'playbook.tactic.exchange-offer.noRate' }
      : { id: 'playbook.tactic.exchange-offer.interest', values: { rate: Math.round(annualRate * 10_000) / 100, days: USUAL_OFFER.daysSooner, saved: money(offer.interestSaved) } };
    return {
      text: {
        id: 'playbook.tactic.exchange-offer.text',
        values: { concession: money(offer.concession), payable: money(offer.payable), net: money(offer.net), worth: offer.net > 0 ? 'yes' : 'no' },
      },
      inputs: [
        { id: 'playbook.tactic.exchange-offer.concession', values: { share: { percent: USUAL_OFFER.concession } } },
        interest,
        {
          id: 'playbook.tactic.exchange-offer.ageing',
          values: { chance: { percent: USUAL_OFFER.ageingChance }, loss: { percent: USUAL_OFFER.ageingLoss }, saved: money(offer.ageingSaved) },
        },
        { id: 'playbook.tactic.exchange-offer.redInvoice', values: { cost: money(USUAL_OFFER.redInvoiceCost) } },
      ],
    };
  },
};
