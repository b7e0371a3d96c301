import { TEMPLATE_IDS } from '../../letters/letter';
import { LETTER_SEALS, REPLY_RESULTS } from '../../letters/reply-effects';
import type { Locale } from '../../messages/locale';
import { say } from '../../messages/say';

/** Choices that our registers write, Chinese in every language because rules read them. */
const CHOICES = [
  'letters.purpose.reconcile', 'letters.purpose.demand', ...TEMPLATE_IDS.map((id) => `letters.template.${id}`), ...REPLY_RESULTS.map((result) => `letters.result.${result}`),
  ...LETTER_SEALS.map((seal) => `letters.sealType.${seal}`),
];
/** What people write for the same. */
const ALSO: readonly (readonly [string, string])[] = [
  ['对账', 'letters.purpose.reconcile'], ['对账函', 'letters.template.confirmation'], ['询证函', 'letters.template.confirmation'], ['催款', 'letters.purpose.demand'],
];
const KNOWN = new Map([...CHOICES.map((id): [string, string] => [say('zh-CN', { id }), id]), ...ALSO]);

/**
 * A word of the register in the language of the pane, when it stands for one of our choices; the user's own words are shown as they stand. The
 * cell keeps what it is. A day in brackets behind the word stays.
 * @example registerWord('相符', 'en-US') === 'Agreed'; registerWord('口头，未盖章（2025-06-30）', 'en-US') === 'Oral, not stamped (2025-06-30)';
 * registerWord('相符，见附件', 'en-US') === '相符，见附件'
 */
export function registerWord(text: string, locale: Locale): string {
  if (locale === 'zh-CN') return text;
  const [, word = '', day] = /^(.*?)(?:（(\d{4}-\d{2}-\d{2})）)?$/.exec(text.trim()) ?? [];
  const id = KNOWN.get(word);
  return id === undefined ? text : say(locale, { id }) + (day === undefined ? '' : ` (${day})`);
}
