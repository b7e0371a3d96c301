import { instalmentPlan } from '../instalment-plan';
import type { Tactic } from '../tactic';
import { contactDay } from '../timing';

/** Parts and first share that the plan starts from; the letter's form changes them. */
const PARTS = 3;
const FIRST_SHARE = 0.4;
/** Working days until the first part. */
const FIRST_WITHIN = 5;

/** A signed plan of parts that the customer can bear; it also restarts the limitation period (民法典 195). */
export const instalments: Tactic = {
  id: 'instalments',
  suits: ['cash', 'upstream'],
  applies: ({ item, situation }) => item !== null && item.open > 0 && !situation.notTriggered,
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
