import { hits } from './letter-words';
import type { Check } from './check';

/** What unfinished text looks like: template variables, undefined, NaN, 某某公司, XX公司, 待补. Blanks to fill in (____) are meant. */
const PLACEHOLDER = /\bundefined\b|\bNaN\b|\[object |\{\s*[A-Za-z_]\w*\s*\}|\$\{|<<|【\s*】|某某|[Xx×]{2,}(?:公司|有限|先生|女士|元|年)|待补|待填|\bTODO\b|\bTBD\b|lorem ipsum/i;

/** No placeholder is left in any text of the letter, the data included; one that stands in several places is told once. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  find: (drafted) => [...new Set(hits(drafted, PLACEHOLDER))].map((text) => ({ severity: 'block', message: { id: 'letters.check.placeholder', values: { text } }, law: null })),
};
