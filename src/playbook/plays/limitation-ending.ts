import { limitationStage } from '../../domain/limitation';
import { addWorkingDays } from '../../domain/working-days';
import { adviceOf, moneyReason } from '../advice';
import { limitationReasons } from '../limitation-reasons';
import type { Play } from '../play';
import { spokenDay } from '../spoken';
import { contactDay } from '../timing';

/** Working days for the demand to be on its way, and on the last call; a demand only counts once it has arrived (民法典 195). */
const WITHIN = 3;
const AT_ONCE = 1;
/** Working days that the customer is given. */
const ANSWER_WITHIN = 5;

/** 4. The limitation period ends soon: a delivered written demand, or a signed instalment plan, restarts it (民法典 195). */
export const limitationEnding: Play = {
  id: 'limitation-ending',
  formal: true,
  urgency: 5,
  pressing: true,
  applies: (facts) => facts.situation.limitation === 'ending',
  advise: (facts) => {
    const { limitation, asOf, party, settings } = facts;
    const lastDay = limitation?.lastDay ?? asOf;
    const uncertain = asOf > lastDay;
    const within = limitationStage(lastDay - asOf, settings.limitationWarningDays) === 'near' ? WITHIN : AT_ONCE;
    // The customer is given a near day of our own: nobody tells a debtor when its debt becomes time-barred.
    const answerBy = Math.min(addWorkingDays(asOf, ANSWER_WITHIN), uncertain ? Infinity : lastDay);
    return adviceOf('limitation-ending', facts, {
      reasons: [
        ...limitationReasons(uncertain ? 'playbook.limitation-ending.uncertain' : 'playbook.limitation-ending.reason', facts),
        moneyReason(facts),
      ],
      channel: 'letter',
      within,
      by: Math.min(contactDay(party.timing, asOf, within), Math.max(lastDay, asOf)),
      words: { id: 'words.limitation-ending', values: { date: spokenDay(answerBy, asOf) } },
      prepare: ['demandLetter', 'courier', 'instalmentPlan', 'delivery'],
    });
  },
};
