import { dueDate as dueDateOf, parseTerms } from '../domain/terms';
import type { Terms } from '../domain/terms';
import type { TermsReading } from '../domain/settings';
import { dayIn, eachCell, textIn } from './cell-values';
import { functionError } from './function-error';

/**
 * Due date under payment terms such as 月结30天, as a date serial.
 * @customfunction DUEDATE
 * @helpurl https://localhost:3000/help/functions.html#DUEDATE
 * @zh 按付款条件（例如 月结30天）算出到期日，结果是日期序号。
 * @param {any[][]} invoiceDate Invoice date, or a whole column, for example B2
 * @zhParam invoiceDate 开票日期：一个日期或整列，例如 B2
 * @param {any[][]} terms Payment terms, for example "30天" or "月结30天"
 * @zhParam terms 付款条件：例如 "开票后30天" 或 "月结30天"
 * @param {any[][]} [reading] Reading of 月结, for example "B": "A" month end plus days (when left out), "B" end of a later month, "C" same day of a later month
 * @zhParam reading 月结的算法：例如 "B" 往后几个月的月底；不填是 "A" 月底起加天数；"C" 往后几个月的同一天
 * @returns {any[][]} Date serial; "" when date or terms are blank
 */
export function dueDate(invoiceDate: unknown[][], terms: unknown[][], reading?: unknown[][]): unknown[][] {
  const known = new Map<string, Terms>();
  return eachCell([invoiceDate, terms, reading], ([date, words, chosen]) => {
    const invoice = dayIn(date, 'invoiceDate');
    const text = textIn(words);
    const which = readingIn(chosen);
    if (invoice === null || text === '') return '';
    let parsed = known.get(text);
    if (!parsed) {
      parsed = parseTerms(text);
      known.set(text, parsed);
    }
    const due = dueDateOf(parsed, { invoice }, { reading: which, roll: false });
    if (due.status === 'ok') return due.day;
    throw functionError('terms', { text, why: due.message }, true);
  });
}

function readingIn(value: unknown): TermsReading {
  const text = textIn(value).toUpperCase();
  if (text === '' || text === 'A' || text === 'B' || text === 'C') return text === '' ? 'A' : text;
  throw functionError('reading', { text });
}
