import { adviceOf, moneyReason, reason } from '../advice';
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
      reason('playbook.limitation-expired.reason', { date: { day: facts.limitation?.lastDay ?? facts.asOf } }, facts.limitation?.cells ?? []),
      moneyReason(facts),
    ],
    channel: 'lawyer',
    within: 3,
    prepare: ['agreement', 'delivery', 'chaseRecords', 'lettersSent', 'newAgreement'],
  }),
};
