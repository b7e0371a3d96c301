import type { Found, Check } from './check';

/**
 * Amounts of different currencies never share a table or a sum: every item stands among those of its own currency, and only the
 * confirmation has room for several. Items whose currency was assumed are named.
 */
export const currencyMixed: Check = {
  id: 'currency-mixed',
  find: ({ letter, template, facts: { accounts } }) => {
    const found: Found[] = [];
    const block = (currencies: readonly string[]): void => {
      found.push({ severity: 'block', message: { id: 'letters.check.currencyMixed', values: { count: currencies.length, currencies: currencies.join(', ') } }, law: null });
    };
    for (const { statement } of accounts) {
      const currencies = [...new Set([statement.currency, ...statement.lines.map((line) => line.item.currency)])];
      if (currencies.length > 1) block(currencies);
    }
    if (accounts.length > 1 && template.id !== 'confirmation') block(letter.accounts.map(({ currency }) => currency));
    const items = accounts.flatMap(({ statement }) => statement.lines.map((line) => line.item));
    const assumed = items.filter((item) => item.currencyAssumed).length;
    // A workbook that names no currency at all leaves no doubt about it.
    if (assumed > 0 && assumed < items.length) found.push({ severity: 'warn', message: { id: 'letters.check.currencyAssumed', values: { count: assumed } }, law: null });
    return found;
  },
};
