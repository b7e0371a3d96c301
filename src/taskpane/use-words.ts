import { useMemo } from 'react';
import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import { formatFen } from '../messages/format';
import type { Locale } from '../messages/locale';
import { type PaneId, sayPane } from '../messages/say-pane';
import { bucketName, bucketText, dayInWords, rowMoney, shortMoney } from './format';
import { usePart } from './use-session';

/** Words and formats of the pane's language. */
export interface Words {
  readonly locale: Locale;
  t(id: PaneId, values?: Readonly<Record<string, string | number>>): string;
  money(fen: Fen, currency: string): string;
  short(fen: Fen, currency: string): string;
  row(fen: Fen, currency: string): string;
  day(day: Day): string;
  bucket(label: string): string;
  /** The same where no heading names the unit. */
  bucketName(label: string): string;
  /** A number of things, with separators of thousands. */
  count(number: number): string;
}

/** Words of the pane in its current language. */
export function useWords(): Words {
  const locale = usePart((state) => state.locale);
  const today = usePart((state) => state.today);
  return useMemo(() => wordsOf(locale, today), [locale, today]);
}

/** Words of a language. */
export function wordsOf(locale: Locale, today: Day): Words {
  return {
    locale,
    t: (id, values) => sayPane(locale, id, values),
    money: formatFen,
    short: (fen, currency) => shortMoney(fen, currency, locale),
    row: rowMoney,
    day: (day) => dayInWords(day, today, locale),
    bucket: (label) => bucketText(label, locale),
    bucketName: (label) => bucketName(label, locale),
    count: (number) => number.toLocaleString('en-US'),
  };
}
