import { instalmentPlan } from '../instalment-plan';
import type { PaymentReason } from '../payment-reason';
import type { Tactic } from '../tactic';
import { contactDay } from '../timing';

/** Parts and first share that the plan starts from; the letter's form changes them. */
const PARTS = 3;
const FIRST_SHARE = 0.4;
/** Working days until the first part. */
const FIRST_WITHIN = 5;

const SHORT_OF_CASH: readonly PaymentReason[] = ['cash', 'upstream'];

/** A signed plan of parts that the customer can bear; it also restarts the limitation period (民法典 195). */
export const instalments: Tactic = {
  id: 'instalments',
  suits: SHORT_OF_CASH,
  // Nobody offers parts of what is not late, but to a customer that is short of cash; what is disputed is no sum yet that could be parted.
  applies: ({ item, party, situation }) => item !== null && item.open > 0 && !situation.notTriggered && !situation.disputed
    && (situation.daysPast > 0 || SHORT_OF_CASH.includes(party.reason.value)),
  propose: ({ item, party, asOf }) => {
    const currency = party.currency;
    const plan = instalmentPlan(item?.open ?? 0, PARTS, contactDay(party.timing, asOf, FIRST_WITHIN), FIRST_SHARE);
    return {
      text: { id: 'playbook.tactic.instalments.text', values: { parts: PARTS, first: { percent: FIRST_SHARE } } },
      inputs: plan.map(({ day, amount }, index) => ({
        id: 'playbook.tactic.instalments.part', values: { part: index + 1, date: { day }, amount: { fen: amount, currency } },
      })),
    };
  },
};
