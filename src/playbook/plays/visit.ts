import { EARLY_DAYS, VISIT_DAYS } from '../ages';
import { adviceOf, moneyReason } from '../advice';
import { nextSigning } from '../next-signing';
import type { Play } from '../play';
import { spokenDay } from '../spoken';
import { contactDay } from '../timing';

/** 14. Thirty-one to sixty days late: visit, with a meeting sheet. */
export const visit: Play = {
  id: 'visit',
  formal: false,
  urgency: 2.5,
  applies: ({ situation }) => situation.daysPast > EARLY_DAYS && situation.daysPast <= VISIT_DAYS,
  advise: (facts) => adviceOf('visit', facts, {
    reasons: [moneyReason(facts)],
    channel: 'visit',
    within: 5,
    words: { id: 'words.visit', values: { meet: spokenDay(contactDay(facts.party.timing, facts.asOf, 5), facts.asOf) } },
    prepare: ['meetingSheet', 'statement', 'delivery', 'noAppointment'],
    nextSigning: nextSigning(facts),
  }),
};
