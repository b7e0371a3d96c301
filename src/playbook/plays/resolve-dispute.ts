import { adviceOf, moneyReason, reason } from '../advice';
import type { Play } from '../play';

/** 5. Something is disputed: settle it with evidence, on its own; what nobody disputes goes on by its own play. */
export const resolveDispute: Play = {
  id: 'resolve-dispute',
  formal: false,
  urgency: 3,
  applies: (facts) => facts.situation.disputed,
  advise: (facts) => {
    const disputed = facts.party.items.reduce((sum, item) => sum + (item.disputed ? item.open : 0), 0);
    const currency = facts.party.currency;
    return adviceOf('resolve-dispute', facts, {
      reasons: [
        reason('playbook.resolve-dispute.reason', undefined, [facts.item?.disputed]),
        reason('playbook.resolve-dispute.rest', {
          disputed: { fen: disputed, currency }, rest: { fen: (facts.balance?.open ?? disputed) - disputed, currency },
        }, []),
        moneyReason(facts),
      ],
      channel: 'visit',
      within: 3,
      people: ['acceptor', 'decisionMaker', 'payer', 'contact'],
      words: { id: 'words.resolve-dispute' },
      prepare: ['delivery', 'acceptance', 'qualityRecords', 'splitProposal'],
    });
  },
};
