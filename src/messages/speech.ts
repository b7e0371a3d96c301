import { IntlMessageFormat } from 'intl-messageformat';
import { cellAddress } from '../domain/cell';
import { toIso } from '../domain/day';
import type { Message, MessageValue } from '../domain/message';
import { formatFen } from './format';
import type { Locale } from './locale';

/** Texts by message id in both languages. */
export type Catalogues = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What can be said with some catalogues. */
export interface Speech {
  /**
   * Words for a message. Money, days and cells are written as the language writes them; messages inside messages are said too.
   * An unknown id is said as the id itself, so that a missing text is seen and never stops a run.
   */
  readonly say: (locale: Locale, message: Message) => string;
  /** True when the catalogues have this id; the contract tests hold every id in the code against it. */
  readonly hasMessage: (id: string) => boolean;
}

/**
 * Speech over some catalogues. Each script carries the texts that it can say and no others: a formula never says what a letter says.
 * @example speech({ 'zh-CN': { hi: '{who}好' }, 'en-US': { hi: 'Hello {who}' } }).say('zh-CN', { id: 'hi', values: { who: '你' } }) === '你好'
 */
export function speech(catalogues: Catalogues): Speech {
  const compiled = new Map<string, IntlMessageFormat>();
  const hasMessage = (id: string): boolean => Object.hasOwn(catalogues['zh-CN'], id);

  const say = (locale: Locale, message: Message): string => {
    const text = hasMessage(message.id) ? catalogues[locale][message.id] : undefined;
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
  };

  /** A value as it stands in a sentence. */
  const sayValue = (locale: Locale, value: MessageValue): string | number => {
    if (typeof value !== 'object') return value;
    if ('fen' in value) return formatFen(value.fen, value.currency);
    if ('day' in value) return toIso(value.day);
    if ('cell' in value) return value.cell.row > 0 ? `${value.cell.sheet}!${cellAddress(value.cell)}` : value.cell.sheet;
    if ('percent' in value) return `${Math.round(value.percent * 100)}%`;
    if ('field' in value) return say(locale, { id: `field.${value.field}` });
    return say(locale, value);
  };

  return { say, hasMessage };
}
