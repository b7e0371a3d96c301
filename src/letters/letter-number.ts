import { toIso } from '../domain/day';
import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';

/** What makes two letters letters about the same balance. */
export interface LetterSubject {
  readonly customer: string;
  readonly currency: string;
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
  let earlier: { number: string; version: number } | null = null;
  for (const row of register) {
    const number = row.text('letterNo').value;
    if (!number?.startsWith(prefix)) continue;
    highest = Math.max(highest, sequenceOf(number, prefix));
    if (isAbout(row, subject)) {
      const version = row.number('letterVersion').value ?? 1;
      if (!earlier || version > earlier.version) earlier = { number, version };
    }
  }
  for (const number of taken) if (number.startsWith(prefix)) highest = Math.max(highest, sequenceOf(number, prefix));
  if (earlier) return { number: earlier.number, version: earlier.version + 1 };
  return { number: prefix + String(highest + 1).padStart(3, '0'), version: 1 };
}

function sequenceOf(number: string, prefix: string): number {
  const digits = /^\d+/.exec(number.slice(prefix.length));
  return digits ? Number(digits[0]) : 0;
}

function isAbout(row: LedgerRow, subject: LetterSubject): boolean {
  return row.customer === subject.customer
    && (row.text('currency').value ?? 'CNY') === subject.currency
    && row.day('letterCutoff').value === subject.cutOff
    && row.text('letterPurpose').value === subject.purpose;
}
