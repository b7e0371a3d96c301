import { adviceOf, reason } from '../advice';
import type { Play } from '../play';

/** 6. The event that makes the amount payable has not happened: make it happen, do not ask for money. */
export const makeTriggerHappen: Play = {
  id: 'make-trigger-happen',
  formal: false,
  urgency: 1,
  applies: (facts) => facts.situation.notTriggered,
  advise: (facts) => {
    const event = facts.item?.event ?? 'other';
    return adviceOf('make-trigger-happen', facts, {
      reasons: [reason('playbook.make-trigger-happen.reason', {
        kind: event, event: { id: `playbook.event.${event}` }, amount: { fen: facts.item?.open ?? 0, currency: facts.party.currency },
      }, [facts.item?.row.cell('trigger'), ...(facts.item?.dueBasis.cells ?? [])])],
      channel: 'call',
      within: 5,
      people: ['acceptor', 'contact', 'decisionMaker', 'payer'],
      words: { id: 'words.make-trigger-happen', values: { event } },
      prepare: ['eventDocument', 'eventPlan'],
    });
  },
};
