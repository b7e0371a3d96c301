import type { Found, Check } from './check';

/** Nothing dated after the cut-off date is counted, and the balance was worked out at that date. */
export const afterCutOff: Check = {
  id: 'after-cut-off',
  find: ({ letter, facts: { accounts, request } }) => {
    const found: Found[] = [];
    const law = { id: 'letters.law.cutOff' };
    if (request.receivables.asOf !== letter.cutOff) {
      found.push({ severity: 'block', message: { id: 'letters.check.asOf', values: { computed: { day: request.receivables.asOf }, cutOff: { day: letter.cutOff } } }, law });
    }
    const later = accounts.flatMap(({ statement }) => [
      ...statement.lines.filter((line) => (line.item.documentDate ?? 0) > letter.cutOff).map((line) => line.item.number),
      ...statement.unassigned.filter((receipt) => (receipt.day ?? 0) > letter.cutOff).map(() => '-'),
      ...statement.allocations.filter(({ day }) => (day ?? 0) > letter.cutOff).map(({ item }) => item.number),
    ]);
    if (later.length > 0) {
      found.push({ severity: 'block', message: { id: 'letters.check.afterCutOff', values: { count: later.length, numbers: later.slice(0, 5).join('、') } }, law });
    }
    return found;
  },
};
