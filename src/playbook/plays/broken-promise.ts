import { adviceOf, moneyReason, reason } from '../advice';
import type { Play } from '../play';
import { spoken, spokenDay } from '../spoken';

/** 9. A promise was broken: what was agreed for that case (未兑现则), and one step up. */
export const brokenPromise: Play = {
  id: 'broken-promise',
  formal: false,
  urgency: 3.5,
  applies: (facts) => facts.situation.promise === 'broken',
  advise: (facts) => {
    const { promise, asOf, party } = facts;
    const due = promise?.due ?? asOf;
    const amount = { fen: promise?.amount ?? 0, currency: party.currency };
    const otherwise = spoken(promise?.otherwise);
    return adviceOf('broken-promise', facts, {
      reasons: [
        reason(promise?.amount === null ? 'playbook.broken-promise.noAmount' : 'playbook.broken-promise.reason', { date: { day: due }, amount },
          [promise?.row.cell('promiseDate'), promise?.row.cell('promiseAmount')]),
        promise?.otherwise
          ? reason('playbook.broken-promise.otherwise', { otherwise: promise.otherwise }, [promise.row.cell('promiseDefault')])
          : reason('playbook.broken-promise.noOtherwise', undefined, [promise?.row.cell('promiseDefault')]),
        moneyReason(facts),
      ],
      channel: 'call',
      within: 1,
      people: ['decisionMaker', 'payer', 'contact'],
      words: {
        id: 'words.broken-promise',
        values: { date: spokenDay(due, asOf), amount, otherwise, agreed: otherwise === '' ? 'no' : 'yes', sum: promise && promise.amount !== null ? 'yes' : 'no' },
      },
      prepare: ['promiseRecord', 'statement', 'instalmentPlan'],
    });
  },
};
