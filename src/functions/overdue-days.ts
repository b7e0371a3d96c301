import { asOfIn, dayIn, eachCell } from './cell-values';

/**
 * Days overdue at the as-of date; 0 on the due date itself, negative before it.
 * @customfunction OVERDUEDAYS
 * @helpurl https://localhost:3000/help/functions.html#OVERDUEDAYS
 * @zh 到截止日逾期了几天；到期当天是 0，没到期是负数。
 * @param {any[][]} dueDate Due date, or a whole column of them, for example C2 or C2:C100
 * @zhParam dueDate 到期日：一个日期或整列，例如 C2 或 C2:C100
 * @param {any[][]} asOf As-of date, for example 截止日
 * @zhParam asOf 截止日：算到哪一天，例如 截止日
 * @returns {any[][]} Days; "" for a blank due date
 */
export function overdueDays(dueDate: unknown[][], asOf: unknown[][]): unknown[][] {
  return eachCell([dueDate, asOf], ([due, day]) => {
    const last = dayIn(due, 'dueDate');
    const until = asOfIn(day, 'OVERDUEDAYS');
    return last === null ? '' : until - last;
  });
}
