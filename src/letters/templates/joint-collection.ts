import { addressee, contactLines, ownNote, signature } from '../frame-blocks';
import { friendlyText } from '../friendly-text';
import type { Template } from '../template';

/**
 * 联合催收沟通函: to another supplier of the same customer, about paperwork and visits. No balances, no word on solvency, no joint
 * stop of supply (反垄断法 17); a check holds it.
 */
export const jointCollection: Template = {
  id: 'joint-collection',
  friendly: true,
  internal: false,
  title: (facts) => facts.text('joint.title'),
  blocks: (facts) => [
    ...addressee(facts, friendlyText(facts.recipient)),
    { kind: 'paragraph', text: facts.text('joint.opening', { customer: facts.fullName }) },
    { kind: 'bullets', items: ['p1', 'p2', 'p3'].map((point) => facts.text(`joint.${point}`)) },
    { kind: 'paragraph', strong: true, text: facts.text('joint.limit') },
    { kind: 'paragraph', text: facts.text('joint.ask', { replyBy: facts.date(facts.replyBy) }) },
    ...ownNote(facts),
    { kind: 'bullets', items: contactLines(facts) },
    signature(facts),
  ],
};
