import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-sales-owner', 'salesOwner');

/** One of us owns the account (业务员). Doubtful when several names stand there, or a number instead of a name. */
export const dealSalesOwner: Rule = {
  id: 'deal-sales-owner',
  group: 'transaction',
  severity: 'important',
  needs: ['salesOwner'],
  home: 'deals',
  check(facts) {
    const owner = findText(facts, 'salesOwner');
    const gap = unstated(owner);
    if (gap) return gap;
    const text = owner.fact.value ?? '';
    if (!/\p{L}/u.test(text)) return doubtful([owner], 'noName', { values: { text } });
    if (/[\p{L})）]\s*(?:[/、,，;；&+\n]|\band\b|和|与)\s*[\p{L}]/u.test(text)) return doubtful([owner], 'several', { values: { text } });
    return proved([owner]);
  },
};
