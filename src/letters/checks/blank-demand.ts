import type { Check } from './check';

/** A request for payment names its amount: purpose demand and the blank-balance form exclude each other. */
export const blankDemand: Check = {
  id: 'blank-demand',
  find: ({ letter }) => (letter.template === 'confirmation' && letter.purpose === 'demand' && letter.form === 'blank'
    ? [{ severity: 'block', message: { id: 'letters.check.blankDemand' }, law: { id: 'letters.law.demand' } }]
    : []),
};
