import { JOINT_DAYS, VISIT_DAYS } from '../ages';
import { adviceOf, moneyReason } from '../advice';
import { nextSigning } from '../next-signing';
import type { Play } from '../play';
import { spokenDay } from '../spoken';
import { contactDay } from '../timing';

/** 15. Sixty-one to ninety days late: go together (sales, finance, their own contacts), and offer instalments. */
export const jointApproach: Play = {
  id: 'joint-approach',
  formal: false,
  urgency: 3,
  applies: ({ situation }) => situation.daysPast > VISIT_DAYS && situation.daysPast <= JOINT_DAYS,
  advise: (facts) => adviceOf('joint-approach', facts, {
    reasons: [moneyReason(facts)],
    channel: 'meeting',
    within: 5,
    people: ['decisionMaker', 'payer', 'contact'],
    words: { id: 'words.joint-approach', values: { meet: spokenDay(contactDay(facts.party.timing, facts.asOf, 5), facts.asOf) } },
    prepare: ['meetingSheet', 'instalmentPlan', 'statement', 'delivery'],
    nextSigning: nextSigning(facts),
  }),
};
