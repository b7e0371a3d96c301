import type { Check, Found } from './check';

/**
 * There is something to write about: an open balance in every currency of the letter, and something due and undisputed for a letter that
 * asks for payment. A confirmation of a balance that nets to zero, or that we owe, is in order.
 */
export const somethingOwed: Check = {
  id: 'something-owed',
  find: ({ letter, facts: { accounts } }) => {
    if (letter.template === 'joint-collection') return [];
    const empty = letter.accounts.filter(({ lineCount }) => lineCount === 0);
    if (empty.length > 0) {
      return empty.map(({ currency }): Found => (
        { severity: 'block', message: { id: 'letters.check.nothing', values: { customer: letter.customer, currency } }, law: null }
      ));
    }
    const demands = letter.template === 'demand' || letter.template === 'stop-supply' || (letter.template === 'confirmation' && letter.purpose === 'demand');
    const asks = accounts.every(({ statement }) => (demands ? statement.due <= 0 : letter.template === 'reminder' && statement.total <= 0));
    return asks ? [{ severity: 'block', message: { id: 'letters.check.nothingDue' }, law: null }] : [];
  },
};
