import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-sales-owner', 'salesOwner');

const LETTER = /\p{L}/u;
const SEVERAL = /[\p{L})）]\s*(?:[/、,，;；&+\n]|\band\b|和|与)\s*[\p{L}]/u;

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
    if (!LETTER.test(text)) return doubtful([owner], 'noName', { values: { text } });
    if (SEVERAL.test(text)) return doubtful([owner], 'several', { values: { text } });
    return proved([owner]);
  },
};
