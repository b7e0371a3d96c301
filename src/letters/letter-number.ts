import { toIso } from '../domain/day';
import type { Day } from '../domain/day';
import { currencyCode } from '../domain/currency';
import type { LedgerRow } from '../domain/ledger';

/** What makes two letters letters about the same balance; one that shares a currency states that balance again. */
export interface LetterSubject {
  readonly customer: string;
  readonly currencies: readonly string[];
  readonly cutOff: Day;
  /** Text of the register's 用途 column. */
  readonly purpose: string;
}

/** A letter's number and version. */
export interface LetterNumber {
  readonly number: string;
  readonly version: number;
}

/**
 * Number and version of the next letter: HK-YYYY-MMDD-NNN, the date being the cut-off date, NNN counting from 001 among letters of
 * that cut-off date. A letter about a balance that already has one keeps that number and gets the next version.
 * Gaps in the numbering are never filled, because a number once used may be on paper somewhere.
 * @example no letters yet, cut-off 2025-06-30 → { number: 'HK-2025-0630-001', version: 1 }
 */
export function letterNumber(register: readonly LedgerRow[], taken: readonly string[], subject: LetterSubject): LetterNumber {
  const prefix = `HK-${toIso(subject.cutOff).replace(/-(\d\d)-(\d\d)$/, '-$1$2')}-`;
  let highest = 0;
  let earlier: LetterNumber | null = null;
  for (const letter of registered(register)) {
    if (!letter.number.startsWith(prefix)) continue;
    highest = Math.max(highest, sequenceOf(letter.number, prefix));
    if (isAbout(letter, subject) && (!earlier || letter.version > earlier.version)) earlier = letter;
  }
  for (const number of taken) if (number.startsWith(prefix)) highest = Math.max(highest, sequenceOf(number, prefix));
  if (earlier) return { number: earlier.number, version: earlier.version + 1 };
  return { number: prefix + String(highest + 1).padStart(3, '0'), version: 1 };
}

interface RegisteredLetter extends LetterNumber, Pick<LetterSubject, 'purpose'> {
  readonly currency: string;
  readonly customer: string | null;
  readonly cutOff: Day | null;
}

/** Registers as read, so that a run of a thousand letters reads the register once. */
const registers = new WeakMap<readonly LedgerRow[], readonly RegisteredLetter[]>();

function registered(register: readonly LedgerRow[]): readonly RegisteredLetter[] {
  const known = registers.get(register);
  if (known) return known;
  const letters = register.flatMap((row): RegisteredLetter[] => {
    const number = row.text('letterNo').value;
    return number === null ? [] : [{
      number,
      version: row.number('letterVersion').value ?? 1,
      customer: row.customer,
      currency: currencyCode(row.text('currency').value ?? '') ?? 'CNY',
      cutOff: row.day('letterCutoff').value,
      purpose: row.text('letterPurpose').value ?? '',
    }];
  });
  registers.set(register, letters);
  return letters;
}

function sequenceOf(number: string, prefix: string): number {
  const digits = /^\d+/.exec(number.slice(prefix.length));
  return digits ? Number(digits[0]) : 0;
}

function isAbout(letter: RegisteredLetter, subject: LetterSubject): boolean {
  return letter.customer === subject.customer && subject.currencies.includes(letter.currency) && letter.cutOff === subject.cutOff && letter.purpose === subject.purpose;
}
