import { adviceOf, reason } from '../advice';
import type { Play } from '../play';

/** 1. Everything is paid, or there is nothing to ask for: nothing to do. */
export const settled: Play = {
  id: 'settled',
  formal: false,
  urgency: 0,
  alone: true,
  applies: (facts) => facts.situation.settled,
  advise: (facts) => adviceOf('settled', facts, {
    reasons: [reason('playbook.settled.reason', undefined, [facts.deal?.row.cell('contractAmount')])],
    channel: 'none',
    within: 0,
    by: facts.asOf,
    prepare: [],
  }),
};
