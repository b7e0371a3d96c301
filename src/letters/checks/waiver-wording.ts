import { letterWords, quote } from './letter-words';
import type { Check } from './check';

const WAIVER = /放弃|免除|豁免|不再追究|不再主张|不予追究|一笔勾销|\b(?:waive|waiver|forgive|relinquish|give up|gives up)\b/gi;
/** Words shortly before that turn the sense round: 不表示…放弃. */
const DENIED = /(?:不|未|并非|不得|no|not|without)[^。；.\n]{0,24}$/i;

/** No sentence gives up a right; a claim for a part covers the rest only unless waived (诉讼时效规定 9, 民法典 575). */
export const waiverWording: Check = {
  id: 'waiver-wording',
  find: (drafted) => letterWords(drafted).flatMap((text) => {
    const hit = [...text.matchAll(WAIVER)].find((match) => match[0].startsWith('不') || !DENIED.test(text.slice(0, match.index)));
    return hit ? [{ severity: 'block', message: { id: 'letters.check.waiver', values: { text: quote(text, hit.index) } }, law: { id: 'letters.law.waiver' } }] : [];
  }),
};
