import { IntlMessageFormat } from 'intl-messageformat';
import { pane as english } from './en-US/pane';
import type { Locale } from './locale';
import { pane as chinese } from './zh-CN/pane';

/** Ids of the pane's own texts. */
export type PaneId = keyof typeof chinese;

const TEXTS: Record<Locale, Readonly<Record<string, string>>> = { 'zh-CN': chinese, 'en-US': english };
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Words of the pane itself. Like `say`, but with this one catalogue, so that the first screen does not wait for the texts of rules,
 * plays and letters. Amounts and days are written out by the caller. An unknown id is said as the id itself.
 * @example sayPane('zh-CN', 'pane.tab.overview') === '概览'
 */
export function sayPane(locale: Locale, id: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = TEXTS[locale][id];
  if (text === undefined) return id;
  if (!text.includes('{')) return text;
  const key = `${locale} ${id}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
