import { adviceOf, moneyReason } from '../advice';
import type { Play } from '../play';
import { EARLY_DAYS } from '../ages';

/** 10. A blocking proof is missing while there is time to fetch it: the smallest one first. Later it goes along with the stronger play. */
export const fetchProof: Play = {
  id: 'fetch-proof',
  formal: false,
  urgency: 1.5,
  applies: (facts) => facts.situation.gap && facts.situation.daysPast <= EARLY_DAYS,
  accompanies: (facts) => facts.situation.gap,
  advise: (facts) => adviceOf('fetch-proof', facts, {
    reasons: [
      ...(facts.gap ? [{ message: facts.gap.message, cells: facts.gap.cells }] : []),
      ...(facts.gap?.fix ? [{ message: facts.gap.fix, cells: facts.gap.cells }] : []),
      ...(facts.item?.dueDate ? [moneyReason(facts)] : []),
    ],
    channel: 'call',
    within: 3,
    people: ['contact', 'acceptor', 'payer', 'decisionMaker'],
    words: { id: 'words.fetch-proof' },
    prepare: ['gapList', 'delivery'],
  }),
};
