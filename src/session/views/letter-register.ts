import { toIso, type Day } from '../../domain/day';
import type { LedgerRow } from '../../domain/ledger';
import type { Fen } from '../../domain/money';
import { currencyCode } from '../../domain/currency';
import { addWorkingDays } from '../../domain/working-days';
import type { Report } from '../../report/report';

/** A letter as the register has it, in one of its currencies. */
export interface RegisteredLetter {
  readonly row: LedgerRow;
  readonly number: string;
  readonly version: number;
  readonly customer: string;
  readonly currency: string;
  readonly purpose: string;
  readonly items: string;
  readonly cutOff: Day | null;
  readonly balance: Fen | null;
  readonly sent: Day | null;
  /** As the register says it; '' while nobody has noted that the customer got it. */
  readonly delivered: string;
  readonly replied: Day | null;
  readonly result: string;
  /** Days since it was sent (or, unsent, since its cut-off date); null when neither is known. */
  readonly waiting: number | null;
  /** Days since the reply was due (the usual working days after sending); null when it is in, not yet due, or nothing was sent. */
  readonly late: number | null;
}

/** Notes for ourselves; nobody answers them. */
const INTERNAL = /拜访|visit|meeting/i;

/** Letters of the register: unanswered first, longest wait on top; found by number, customer or amount. */
export function registeredLetters(report: Report, search: string): RegisteredLetter[] {
  const words = search.normalize('NFKC').toLowerCase().replace(/[\s,¥]/g, '');
  const letters = new Map<string, RegisteredLetter>();
  // A letter that stands in two sheets (a register of the user's own, and ours with the reply) is one; the later row knows more.
  for (const row of report.ledger.letters) {
    const letter = letterOf(row, report);
    if (letter.number !== '' && !INTERNAL.test(letter.purpose)) letters.set(`${letter.number}\n${letter.version}\n${letter.currency}`, letter);
  }
  return [...letters.values()]
    .filter((letter) => words === '' || textOf(letter).includes(words))
    .sort((a, b) => Number(a.replied !== null) - Number(b.replied !== null) || (b.waiting ?? -1) - (a.waiting ?? -1));
}

/** The same letter in its other currencies, as they stand in the register. */
export function otherAccounts(report: Report, { number, version, currency }: { readonly number: string; readonly version: number; readonly currency: string }): RegisteredLetter[] {
  return registeredLetters(report, '').filter((one) => one.number === number && one.version === version && one.currency !== currency);
}

/** True when the register has this version of a letter. */
export function isRegistered(report: Report, { number, version }: { readonly number: string; readonly version: number }): boolean {
  return report.ledger.letters.some((row) => row.text('letterNo').value === number && (row.number('letterVersion').value ?? 1) === version);
}

function letterOf(row: LedgerRow, { asOf, settings }: Report): RegisteredLetter {
  const sent = row.day('letterSentDate').value;
  const cutOff = row.day('letterCutoff').value;
  const replied = row.day('letterReplyDate').value;
  const from = sent ?? cutOff;
  const due = sent === null || replied !== null ? null : addWorkingDays(sent, settings.replyWorkingDays);
  return {
    row,
    number: row.text('letterNo').value ?? '',
    version: row.number('letterVersion').value ?? 1,
    customer: row.customer ?? row.text('customerName').value ?? '',
    currency: currencyCode(row.text('currency').value ?? '') ?? 'CNY',
    purpose: row.text('letterPurpose').value ?? '',
    items: row.text('letterItems').value ?? '',
    cutOff,
    balance: row.money('letterBalance').value,
    sent,
    delivered: row.text('letterDelivered').value ?? '',
    replied,
    result: row.text('letterResult').value ?? '',
    waiting: from === null ? null : asOf - from,
    late: due === null || asOf <= due ? null : asOf - due,
  };
}

function textOf({ number, customer, balance, cutOff }: RegisteredLetter): string {
  const amount = balance === null ? '' : (balance / 100).toFixed(2);
  return [number, customer, amount, cutOff === null ? '' : toIso(cutOff)].join(' ').normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
