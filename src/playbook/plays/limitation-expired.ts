import { adviceOf, moneyReason } from '../advice';
import { limitationReasons } from '../limitation-reasons';
import type { Play } from '../play';

/** 3. The limitation period is over (民法典 188, 192): only a new signed agreement helps, and a lawyer says how to seek it. */
export const limitationExpired: Play = {
  id: 'limitation-expired',
  formal: true,
  urgency: 4,
  pressing: true,
  applies: (facts) => facts.situation.limitation === 'expired',
  advise: (facts) => adviceOf('limitation-expired', facts, {
    reasons: [
      ...limitationReasons('playbook.limitation-expired.reason', facts),
      moneyReason(facts),
    ],
    channel: 'lawyer',
    within: 3,
    prepare: ['agreement', 'delivery', 'chaseRecords', 'lettersSent', 'newAgreement'],
  }),
};
