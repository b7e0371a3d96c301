import { addWorkingDays } from '../../domain/working-days';
import { JOINT_DAYS } from '../ages';
import { adviceOf, moneyReason } from '../advice';
import { nextSigning } from '../next-signing';
import type { Play } from '../play';
import { spokenDay } from '../spoken';

/** 16. Over ninety days late: a signed plan, or a written demand with a date, in a meeting of those who decide. */
export const signedPlan: Play = {
  id: 'signed-plan',
  formal: false,
  urgency: 3.5,
  applies: ({ situation }) => situation.daysPast > JOINT_DAYS,
  advise: (facts) => adviceOf('signed-plan', facts, {
    reasons: [moneyReason(facts)],
    channel: 'meeting',
    within: 5,
    people: ['decisionMaker', 'payer', 'contact'],
    words: { id: 'words.signed-plan', values: { date: spokenDay(addWorkingDays(facts.asOf, facts.settings.replyWorkingDays), facts.asOf) } },
    prepare: ['instalmentPlan', 'demandLetter', 'meetingSheet', 'chaseRecords', 'managerApproval'],
    nextSigning: nextSigning(facts),
  }),
};
