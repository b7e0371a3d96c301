import { hits } from './letter-words';
import type { Check } from './check';

const INTEREST_FIGURE = /(?:利息|违约金|滞纳金|罚息)[^。；\n]{0,20}?[\d,]+(?:\.\d+)?\s*(?:元|%|‰|％)|[\d,]+(?:\.\d+)?\s*(?:元|%|‰|％)[^。；\n]{0,6}?(?:利息|违约金|滞纳金|罚息)|(?:interest|penalt(?:y|ies)|late fee)[^.\n]{0,30}?\d|\d[\d,.]*\s*%[^.\n]{0,20}(?:interest|penalty)/i;

/**
 * A figure for interest or a penalty stands in the letter only when the user chose it: a statement of principal and interest replaces the
 * agreed penalty (买卖合同解释 18).
 */
export const interestNotChosen: Check = {
  id: 'interest-not-chosen',
  find: (drafted) => (drafted.facts.request.interest ? [] : hits(drafted, INTEREST_FIGURE).map((text) => ({
    severity: 'block', message: { id: 'letters.check.interest', values: { text } }, law: { id: 'letters.law.interest' },
  }))),
};
