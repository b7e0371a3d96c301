import type { Check } from './check';

/**
 * There is something to write about: an open balance for every letter, and something due and undisputed for a letter that asks for
 * payment. A confirmation of a balance that nets to zero, or that we owe, is in order.
 */
export const somethingOwed: Check = {
  id: 'something-owed',
  find: ({ letter, facts: { statement } }) => {
    if (letter.template === 'joint-collection') return [];
    if (letter.lineCount === 0) {
      return [{ severity: 'block', message: { id: 'letters.check.nothing', values: { customer: letter.customer, currency: letter.currency } }, law: null }];
    }
    const demands = letter.template === 'demand' || letter.template === 'stop-supply' || (letter.template === 'confirmation' && letter.purpose === 'demand');
    const asks = demands ? statement.due <= 0 : letter.template === 'reminder' && statement.total <= 0;
    return asks ? [{ severity: 'block', message: { id: 'letters.check.nothingDue' }, law: null }] : [];
  },
};
