import { addWorkingDays } from '../../domain/working-days';
import { adviceOf, moneyReason } from '../advice';
import type { Play } from '../play';
import { nextSigning } from '../next-signing';
import { contactDay } from '../timing';

/** Working days for the customer's approval; its transfer takes its own days after that. */
const LEAD = 5;
/** A payment run serves what falls due before the next run. */
const RUN_DAYS = 31;

/** 12. Not due yet: say so in time for the customer's own payment run. */
export const preDueNotice: Play = {
  id: 'pre-due-notice',
  formal: false,
  urgency: 1,
  applies: (facts) => facts.situation.daysPast <= 0,
  advise: (facts) => {
    const { asOf, party } = facts;
    const due = facts.item?.dueDate ?? null;
    const { contactBy } = party.timing;
    const runComesFirst = contactBy !== null && contactBy >= asOf && due !== null && contactBy <= due && due - contactBy <= RUN_DAYS;
    const lead = due === null ? asOf : Math.max(addWorkingDays(due - (party.timing.transferCycle ?? 0), -LEAD), asOf);
    return adviceOf('pre-due-notice', facts, {
      reasons: [moneyReason(facts)],
      channel: 'call',
      within: LEAD,
      by: runComesFirst ? contactBy : contactDay(party.timing, lead, 0),
      words: { id: 'words.pre-due-notice' },
      prepare: ['invoices', 'delivery'],
      nextSigning: nextSigning(facts),
    });
  },
};
