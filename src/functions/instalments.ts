import { MOST_INSTALMENTS, instalments as instalmentsOf } from '../domain/instalments';
import { dayIn, fenIn, isBlank, numberIn, onlyCell } from './cell-values';
import { argument, functionError } from './function-error';

/**
 * Instalment plan: a row for each part with date (a working day) and amount; the parts sum exactly to the amount.
 * @customfunction INSTALMENTS
 * @helpurl https://localhost:3000/help/functions.html#INSTALMENTS
 * @zh 分期付款表：每期一行，日期（顺延到工作日）和金额，合计正好等于总额。
 * @param {any[][]} amount Amount to pay in yuan, for example D2
 * @zhParam amount 金额：要分期的总额，元，例如 D2
 * @param {any[][]} parts Number of parts, 1 to 60, for example 6
 * @zhParam parts 期数：1 到 60，例如 6
 * @param {any[][]} firstDate Date of the first part, for example DATE(2025,7,31)
 * @zhParam firstDate 首期日期：例如 DATE(2025,7,31)
 * @param {any[][]} [everyMonths] Months between parts, 1 to 12, for example 3; 1 when left out
 * @zhParam everyMonths 间隔月数：1 到 12，例如 3；不填是 1
 * @returns {any[][]} Rows of date serial and amount
 */
export function instalments(amount: unknown[][], parts: unknown[][], firstDate: unknown[][], everyMonths?: unknown[][]): unknown[][] {
  const total = fenIn(onlyCell(amount, 'amount'), 'amount');
  const first = dayIn(onlyCell(firstDate, 'firstDate'), 'firstDate');
  const count = onlyCell(parts, 'parts');
  const months = onlyCell(everyMonths, 'everyMonths');
  if (total === null || first === null || isBlank(count)) return [['']];
  const number = wholeIn(count, 'parts', MOST_INSTALMENTS);
  const every = isBlank(months) ? 1 : wholeIn(months, 'everyMonths', 12);
  if (total < number) throw functionError('tooSmall', { argument: argument('amount'), parts: number });
  return instalmentsOf(total, number, first, every).map(({ day, amount: fen }) => [day, fen / 100]);
}

/** A whole number from 1 to the largest allowed. */
function wholeIn(value: unknown, name: string, most: number): number {
  const number = numberIn(value, name) ?? 0;
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw functionError('whole', { argument: argument(name), most, text: String(value) });
}
