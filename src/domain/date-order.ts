import type { CellValue } from './cell';
import { tripletDay } from './parse-day';
import type { DateOrder } from './parse-day';
import { plainText } from './plain-text';

const ORDERS: readonly DateOrder[] = ['ymd', 'mdy', 'dmy'];

/**
 * Order of year, month and day in a column, from all its cells together: only the order that every slashed date allows is taken.
 * A column without such text is `ymd`; one that allows several orders, or none, is `ambiguous` (its dates become doubtful, never guessed).
 * @example inferDateOrder(['1/2/2013', '1/26/2013']) === 'mdy'; inferDateOrder(['1/2/2013']) === 'ambiguous'; inferDateOrder(['2025-02-05', 45693]) === 'ymd'
 */
export function inferDateOrder(column: readonly CellValue[]): DateOrder | 'ambiguous' {
  const possible = new Set(ORDERS);
  let seen = 0;
  for (const cell of column) {
    if (typeof cell !== 'string') continue;
    const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d.])/.exec(plainText(cell));
    if (!match) continue;
    const allowed = ORDERS.filter((order) => tripletDay(Number(match[1]), Number(match[3]), match[4] ?? '', order) !== null);
    // A cell that is a date in no order at all (13/13/2020) says nothing about the others.
    if (allowed.length === 0) continue;
    seen += 1;
    for (const order of possible) if (!allowed.includes(order)) possible.delete(order);
    if (possible.size === 0) return 'ambiguous';
  }
  if (seen === 0) return 'ymd';
  const [only] = possible;
  return possible.size === 1 && only !== undefined ? only : 'ambiguous';
}
