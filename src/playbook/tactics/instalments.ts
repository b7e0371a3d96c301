import { instalments as partsOf } from '../../domain/instalments';
import type { PaymentReason } from '../payment-reason';
import type { InstalmentInputs, Proposal, Tactic } from '../tactic';
import { contactDay } from '../timing';

/** Parts and first share that the plan starts from; the user changes them on the card. */
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
  applies: ({ item, party, situation }) => item !== null && item.open >= PARTS && !situation.notTriggered && !situation.disputed
    && (situation.daysPast > 0 || SHORT_OF_CASH.includes(party.reason.value)),
  propose: ({ item, party, asOf }) => instalmentProposal(
    { amount: item?.open ?? 0, parts: PARTS, firstDay: contactDay(party.timing, asOf, FIRST_WITHIN), firstShare: FIRST_SHARE }, party.currency,
  ),
};

/** The plan in words, part by part. Throws RangeError for figures that make no plan, as the plan itself does. */
export function instalmentProposal(inputs: InstalmentInputs, currency: string): Proposal {
  const { amount, parts, firstDay, firstShare } = inputs;
  return {
    text: { id: 'playbook.tactic.instalments.text', values: { parts, first: { percent: firstShare } } },
    inputs: partsOf(amount, parts, firstDay, 1, firstShare).map((part, index) => ({
      id: 'playbook.tactic.instalments.part', values: { part: index + 1, date: { day: part.day }, amount: { fen: part.amount, currency } },
    })),
    calculator: { kind: 'instalments', currency, inputs },
  };
}
