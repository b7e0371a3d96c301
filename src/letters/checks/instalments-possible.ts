import type { Check } from './check';

/** An instalment plan has an amount and sensible parts; its sum is exact by construction. */
export const instalmentsPossible: Check = {
  id: 'instalments-possible',
  find: ({ template, facts }) => {
    if (template.id !== 'instalment-plan') return [];
    const { parts, firstDay, everyMonths } = facts.instalments;
    const sensible = Number.isInteger(parts) && parts >= 1 && parts <= 60 && Number.isInteger(everyMonths) && everyMonths >= 1 && firstDay >= facts.request.today;
    const reason = !sensible ? 'letters.check.instalments.parts' : facts.planned < parts ? 'letters.check.instalments.amount' : null;
    return reason === null ? [] : [{ severity: 'block', message: { id: 'letters.check.instalments', values: { reason: { id: reason } } }, law: null }];
  },
};
