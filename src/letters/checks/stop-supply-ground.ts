import type { Check } from './check';

/** Says to the user what the law wants before supply may be stopped; another order's debt alone does not justify it. */
export const stopSupplyGround: Check = {
  id: 'stop-supply-ground',
  find: ({ template }) => (template.id === 'stop-supply'
    ? [{ severity: 'warn', message: { id: 'letters.check.stopGround' }, law: { id: 'letters.law.stopSupply' } }]
    : []),
};
