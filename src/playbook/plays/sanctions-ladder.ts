import { addWorkingDays } from '../../domain/working-days';
import { adviceOf, moneyReason, reason } from '../advice';
import { chaseDays } from '../chases';
import { SANCTIONS } from '../ladder';
import type { Play } from '../play';
import { stateOf } from '../sanction';
import { spokenDay } from '../spoken';

/** 8. Asked three times and more, once in writing, and still a hard case: the next rung of the ladder that may be taken. */
export const sanctionsLadder: Play = {
  id: 'sanctions-ladder',
  formal: false,
  urgency: 4,
  applies: (facts) => facts.situation.ladder,
  advise: (facts) => {
    const ladder = SANCTIONS.map((sanction) => stateOf(sanction, facts));
    const next = ladder.find((step) => step.unmet.length === 0 && !step.taken);
    const { chases, brokenPromises } = facts.party;
    return adviceOf('sanctions-ladder', facts, {
      reasons: [
        reason('playbook.sanctions-ladder.chases', { count: chaseDays(chases) }, chases.map((chase) => chase.row.cell('logDate') ?? chase.row.cell('letterSentDate'))),
        ...(brokenPromises.length >= 2
          ? [reason('playbook.sanctions-ladder.broken', { count: brokenPromises.length }, brokenPromises.map((promise) => promise.row.cell('promiseDate')))]
          : []),
        next ? reason('playbook.sanctions-ladder.next', { step: next.name }, []) : reason('playbook.sanctions-ladder.exhausted', undefined, []),
        moneyReason(facts),
      ],
      channel: 'meeting',
      within: 3,
      people: ['decisionMaker', 'payer', 'contact'],
      words: { id: 'words.sanctions-ladder', values: { count: chaseDays(chases), date: spokenDay(addWorkingDays(facts.asOf, 5), facts.asOf) } },
      prepare: ['chaseRecords', 'lettersSent', 'delivery', 'managerApproval'],
      ladder,
    });
  },
};
