import { adviceOf, moneyReason, reason } from '../advice';
import type { Play } from '../play';
import { spokenDay } from '../spoken';

/** Working days for the demand to be on its way; a demand only counts once it has arrived (民法典 195). */
const WITHIN = 3;

/** 4. The limitation period ends soon: a delivered written demand, or a signed instalment plan, restarts it (民法典 195). */
export const limitationEnding: Play = {
  id: 'limitation-ending',
  formal: true,
  urgency: 5,
  pressing: true,
  applies: (facts) => facts.situation.limitation === 'ending',
  advise: (facts) => {
    const { limitation, asOf } = facts;
    const lastDay = limitation?.lastDay ?? asOf;
    const id = limitation?.uncertain ? 'uncertain' : 'reason';
    return adviceOf('limitation-ending', facts, {
      reasons: [
        reason(`playbook.limitation-ending.${id}`, { date: { day: lastDay }, days: Math.max(0, lastDay - asOf) }, limitation?.cells ?? []),
        moneyReason(facts),
      ],
      channel: 'letter',
      within: WITHIN,
      words: { id: 'words.limitation-ending', values: { date: spokenDay(Math.max(lastDay, asOf), asOf) } },
      prepare: ['demandLetter', 'courier', 'instalmentPlan', 'delivery'],
      collects: true,
    });
  },
};
