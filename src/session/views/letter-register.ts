import { toIso, type Day } from '../../domain/day';
import type { LedgerRow } from '../../domain/ledger';
import type { Fen } from '../../domain/money';
import type { Report } from '../../report/report';

/** A letter as the register has it. */
export interface RegisteredLetter {
  readonly row: LedgerRow;
  readonly number: string;
  readonly version: number;
  readonly customer: string;
  readonly currency: string;
  readonly purpose: string;
  readonly cutOff: Day | null;
  readonly balance: Fen | null;
  readonly sent: Day | null;
  readonly replied: Day | null;
  readonly result: string;
  /** Days since it was sent (or, unsent, since its cut-off date); null when neither is known. */
  readonly waiting: number | null;
}

/** Letters of the register: unanswered first, longest wait on top; found by number, customer or amount. */
export function registeredLetters(report: Report, search: string): RegisteredLetter[] {
  const words = search.normalize('NFKC').toLowerCase().replace(/[\s,¥]/g, '');
  return report.ledger.letters
    .map((row) => lettersOf(row, report.asOf))
    .filter((letter) => letter.number !== '' && (words === '' || textOf(letter).includes(words)))
    .sort((a, b) => Number(a.replied !== null) - Number(b.replied !== null) || (b.waiting ?? -1) - (a.waiting ?? -1));
}

function lettersOf(row: LedgerRow, asOf: Day): RegisteredLetter {
  const sent = row.day('letterSentDate').value;
  const cutOff = row.day('letterCutoff').value;
  const from = sent ?? cutOff;
  return {
    row,
    number: row.text('letterNo').value ?? '',
    version: row.number('letterVersion').value ?? 1,
    customer: row.customer ?? row.text('customerName').value ?? '',
    currency: row.text('currency').value ?? 'CNY',
    purpose: row.text('letterPurpose').value ?? '',
    cutOff,
    balance: row.money('letterBalance').value,
    sent,
    replied: row.day('letterReplyDate').value,
    result: row.text('letterResult').value ?? '',
    waiting: from === null ? null : asOf - from,
  };
}

function textOf({ number, customer, balance, cutOff }: RegisteredLetter): string {
  const amount = balance === null ? '' : (balance / 100).toFixed(2);
  return [number, customer, amount, cutOff === null ? '' : toIso(cutOff)].join(' ').normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
