import { EARLY_DAYS } from '../ages';
import { adviceOf, moneyReason } from '../advice';
import { nextSigning } from '../next-signing';
import type { Play } from '../play';

/** 13. One to thirty days late: call at a good moment, ask what is missing. */
export const call: Play = {
  id: 'call',
  formal: false,
  urgency: 2,
  applies: ({ situation }) => situation.daysPast > 0 && situation.daysPast <= EARLY_DAYS,
  advise: (facts) => adviceOf('call', facts, {
    reasons: [moneyReason(facts)],
    channel: 'call',
    within: 2,
    words: { id: 'words.call' },
    prepare: ['statement', 'invoices', 'delivery'],
    nextSigning: nextSigning(facts),
  }),
};
