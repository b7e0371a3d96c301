import { plainText } from '../domain/plain-text';

/** Day of the month on which a customer closes its books (扎账日): 1–31, or the last day of the month whatever its length. */
export type ClosingDay = number | 'monthEnd';

/**
 * Closing day as people write it; null when the text names none, several, or a day that no month has.
 * @example parseClosingDay('每月25日') === 25; parseClosingDay('月底') === 'monthEnd'; parseClosingDay('32') === null; parseClosingDay('') === null
 */
export function parseClosingDay(text: string): ClosingDay | null {
  const plain = plainText(text).toLowerCase();
  if (/^(?:每个?月)?(?:月底|月末|最后一天|末日)$|^(?:end of (?:the )?month|month[ -]?end|last day(?: of (?:the )?month)?|eom)$/.test(plain)) return 'monthEnd';
  const match = /^(?:每个?月|当月|次月|every month on the |the )?\s*(\d{1,2})(?:\.0+)?\s*(?:日|号|th|st|nd|rd)?(?:\s*(?:扎账|结账|关账|前|截止|之前|of (?:the|each|every) month))?$/.exec(plain);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}
