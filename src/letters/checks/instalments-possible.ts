import { instalmentParts } from '../instalment-parts';
import type { Check } from './check';

/** An instalment plan has an amount and sensible parts; its sum is exact by construction. */
export const instalmentsPossible: Check = {
  id: 'instalments-possible',
  find: ({ template, facts }) => {
    if (template.id !== 'instalment-plan') return [];
    const parts = instalmentParts(facts);
    return typeof parts === 'string'
      ? [{ severity: 'block', message: { id: 'letters.check.instalments', values: { reason: { id: `letters.check.instalments.${parts}` } } }, law: null }]
      : [];
  },
};
