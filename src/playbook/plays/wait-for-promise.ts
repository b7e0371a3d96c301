import { addWorkingDays } from '../../domain/working-days';
import { adviceOf, reason } from '../advice';
import { PROMISE_GRACE_WORKING_DAYS } from '../promises';
import type { Play } from '../play';

/** 7. The customer has given its word for all of it: wait, and look on the day whether it came. */
export const waitForPromise: Play = {
  id: 'wait-for-promise',
  formal: false,
  urgency: 0.5,
  applies: (facts) => facts.situation.promise === 'pending',
  advise: (facts) => {
    const due = facts.promise?.due ?? facts.asOf;
    return adviceOf('wait-for-promise', facts, {
      reasons: [
        reason('playbook.wait-for-promise.reason', {
          date: { day: due }, amount: { fen: facts.promised, currency: facts.party.currency },
        }, [facts.promise?.row.cell('promiseDate'), facts.promise?.row.cell('promiseAmount')]),
        ...(facts.promise?.amount === null ? [reason('playbook.wait-for-promise.noAmount', undefined, [facts.promise.row.cell('promiseAmount')])] : []),
      ],
      channel: 'none',
      within: 0,
      by: due >= facts.asOf ? due : addWorkingDays(due, PROMISE_GRACE_WORKING_DAYS),
      prepare: ['bankSlip'],
    });
  },
};
