import { adviceOf, moneyReason, reason } from '../advice';
import { EARLY_DAYS } from '../ages';
import type { Play } from '../play';

/** 11. No confirmation letter within the period: have the balance confirmed while everybody is still friendly. */
export const sendConfirmation: Play = {
  id: 'send-confirmation',
  formal: true,
  urgency: 1.5,
  applies: (facts) => facts.situation.confirmationDue && facts.situation.daysPast <= EARLY_DAYS,
  accompanies: (facts) => facts.situation.confirmationDue,
  advise: (facts) => {
    const { item, party, settings, asOf } = facts;
    const sent = item ? party.confirmedOn(item) : null;
    return adviceOf('send-confirmation', facts, {
      reasons: [sent === null
        ? reason('playbook.send-confirmation.never', undefined, [])
        : reason('playbook.send-confirmation.reason', { days: asOf - sent, limit: settings.confirmationDays },
          party.letters.filter((row) => row.day('letterSentDate').value === sent).map((row) => row.cell('letterSentDate'))), moneyReason(facts)],
      channel: 'letter',
      within: 3,
      words: { id: 'words.send-confirmation' },
      prepare: ['statement', 'sealedLetter', 'replyEnvelope'],
    });
  },
};
