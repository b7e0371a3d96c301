import type { Tactic } from '../tactic';

/** Going together with other suppliers of the same customer: the time of a visit is agreed, figures are not exchanged (反垄断法 17). */
export const jointCollection: Tactic = {
  id: 'joint-collection',
  suits: ['upstream'],
  applies: ({ party, situation }) => situation.daysPast > 0 && party.text('otherSuppliers') !== '',
  propose: ({ party }) => ({
    text: { id: 'playbook.tactic.joint-collection.text', values: { suppliers: party.text('otherSuppliers') } },
    inputs: [],
  }),
};
