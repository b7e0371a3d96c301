import { IntlMessageFormat } from 'intl-messageformat';
import { cellAddress } from '../domain/cell';
import { toIso } from '../domain/day';
import type { Message, MessageValue } from '../domain/message';
import { enUS } from './en-US';
import { formatFen } from './format';
import { zhCN } from './zh-CN';
import type { Locale } from './locale';

const CATALOGUES: Record<Locale, Readonly<Record<string, string>>> = { 'zh-CN': zhCN, 'en-US': enUS };
const compiled = new Map<string, IntlMessageFormat>();

/** True when the catalogues have this id; the contract tests hold every id in the code against it. */
export function hasMessage(id: string): boolean {
  return Object.prototype.hasOwnProperty.call(zhCN, id);
}

/**
 * Words for a message. Money, days and cells are written as the language writes them; messages inside messages are said too.
 * An unknown id is said as the id itself, so that a missing text is seen and never stops a run.
 */
export function say(locale: Locale, message: Message): string {
  const text = hasMessage(message.id) ? CATALOGUES[locale][message.id] : undefined;
  if (text === undefined) return message.id;
  if (!text.includes('{')) return text;
  const key = `${locale} ${message.id}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.values ?? {})) values[name] = sayValue(locale, value);
  return String(format.format(values));
}

/** A value as it stands in a sentence. */
function sayValue(locale: Locale, value: MessageValue): string | number {
  if (typeof value !== 'object') return value;
  if ('fen' in value) return formatFen(value.fen, value.currency);
  if ('day' in value) return toIso(value.day);
  if ('cell' in value) return value.cell.row > 0 ? `${value.cell.sheet}!${cellAddress(value.cell)}` : value.cell.sheet;
  if ('percent' in value) return `${Math.round(value.percent * 100)}%`;
  if ('field' in value) return say(locale, { id: `field.${value.field}` });
  return say(locale, value);
}
