import { wholeThing } from '../spoken';
import type { Tactic } from '../tactic';

/** What the goods mean to the customer's own work, and what the delay means to us: the reason to put us first in their plan. */
export const productMeaning: Tactic = {
  id: 'product-meaning',
  suits: ['unknown', 'handover', 'process', 'papers', 'quality', 'refusal'],
  applies: ({ item, situation }) => item !== null && item.open > 0 && !situation.notTriggered,
  propose: (facts) => ({
    text: { id: 'playbook.tactic.product-meaning.text', values: { thing: wholeThing(facts) } },
    inputs: facts.situation.daysPast > 0 ? [{ id: 'playbook.tactic.product-meaning.delay', values: { days: facts.situation.daysPast } }] : [],
  }),
};
