import { hits } from './letter-words';
import type { Check } from './check';

const SILENCE = /(?:不|未|没有)[^。；\n]{0,8}(?:回函|回复|答复|回覆|异议|反馈)[^。；\n]{0,12}(?:视为|视同|即为|表示)|(?:no|without|absence of)\b[^.\n]{0,30}\b(?:reply|response|objection)[^.\n]{0,40}\b(?:agree|accept|confirm|deem)|deemed (?:accepted|agreed|confirmed)/i;

/** No sentence says that no reply means agreed: silence is not consent (民法典 140). */
export const silenceAgreed: Check = {
  id: 'silence-agreed',
  find: (drafted) => hits(drafted, SILENCE).map((text) => ({
    severity: 'block', message: { id: 'letters.check.silence', values: { text } }, law: { id: 'letters.law.silence' },
  })),
};
