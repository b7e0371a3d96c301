import { chaseDays } from '../chases';
import { LADDER_CHASE_DAYS } from '../party';
import type { Sanction } from '../sanction';

/** Reputation: the debtor alone is told, in facts, what a public judgment or record would mean; never a third party. */
export const reputation: Sanction = {
  id: 'reputation',
  traces: /信誉|征信|失信|reputation|credit record/i,
  unmet: ({ party }) => {
    const chased = chaseDays(party.chases) > LADDER_CHASE_DAYS;
    return chased ? [] : [{ id: 'playbook.sanction.reputation.unmet.oneMore' }];
  },
};
