import type { Found, Check } from './check';

/** One letter, one currency; items whose currency was assumed are named. */
export const currencyMixed: Check = {
  id: 'currency-mixed',
  find: ({ letter, facts: { statement } }) => {
    const found: Found[] = [];
    const currencies = [...new Set([letter.currency, ...statement.lines.map((line) => line.item.currency)])];
    if (currencies.length > 1) {
      found.push({ severity: 'block', message: { id: 'letters.check.currencyMixed', values: { count: currencies.length, currencies: currencies.join(', ') } }, law: null });
    }
    // A workbook without any other currency has no doubt about it.
    const foreign = statement.lines.length > 0 && statement.lines.some((line) => !line.item.currencyAssumed);
    const assumed = statement.lines.filter((line) => line.item.currencyAssumed).length;
    if (foreign && assumed > 0) found.push({ severity: 'warn', message: { id: 'letters.check.currencyAssumed', values: { count: assumed } }, law: null });
    return found;
  },
};
