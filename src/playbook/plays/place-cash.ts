import { adviceOf, reason } from '../advice';
import type { Play } from '../play';

/** 2. The customer has paid more than is overdue, or holds a credit of ours: place it first. A call would ask for money that is here. */
export const placeCash: Play = {
  id: 'place-cash',
  formal: false,
  urgency: 2,
  applies: (facts) => facts.situation.cashFirst,
  advise: (facts) => {
    const { item, balance, party } = facts;
    const currency = party.currency;
    const credit = item !== null && item.open < 0;
    return adviceOf('place-cash', facts, {
      reasons: [credit
        ? reason('playbook.place-cash.credit', { amount: { fen: -item.open, currency } }, [item.row.cell('amountInclTax')])
        : reason('playbook.place-cash.cash', {
          amount: { fen: balance?.unapplied ?? 0, currency }, overdue: { fen: balance?.overdue ?? 0, currency },
        }, party.unappliedCells)],
      channel: 'internal',
      within: 1,
      prepare: ['receipts', 'bankSlip'],
    });
  },
};
