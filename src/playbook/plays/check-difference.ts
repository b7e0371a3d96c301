import { adviceOf, reason } from '../advice';
import type { Play } from '../play';

/** 1. A small difference (尾差) is left: our own books are checked, nobody is called for it. */
export const checkDifference: Play = {
  id: 'check-difference',
  formal: false,
  urgency: 0.2,
  alone: true,
  applies: (facts) => facts.situation.smallDifference,
  advise: (facts) => adviceOf('check-difference', facts, {
    reasons: [reason('playbook.check-difference.reason', {
      amount: { fen: facts.item?.open ?? 0, currency: facts.party.currency },
      limit: { fen: facts.settings.smallDifference },
    }, [facts.item?.row.cell('amountInclTax'), facts.item?.row.cell('receivedAmount')])],
    channel: 'internal',
    within: 5,
    prepare: ['receipts', 'invoices'],
  }),
};
