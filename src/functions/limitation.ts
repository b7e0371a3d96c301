import { limitationDay } from '../domain/limitation';
import { dayIn, eachCell } from './cell-values';

/**
 * Last day of the limitation period (three years), rolled over rest days, as a date serial. For information only, not legal advice.
 * @customfunction LIMITATION
 * @helpurl https://localhost:3000/help/functions.html#LIMITATION
 * @zh 诉讼时效的最后一天（三年，遇休息日顺延），结果是日期序号。仅供参考，不构成法律意见。
 * @param {any[][]} dueDate Due date, for example C2
 * @zhParam dueDate 到期日：例如 C2
 * @param {any[][]} [lastInterruption] Day of the last provable demand or payment, for example F2
 * @zhParam lastInterruption 最近一次中断：有凭据的催款或对方付款的日期，例如 F2
 * @returns {any[][]} Date serial; "" for a blank due date
 */
export function limitation(dueDate: unknown[][], lastInterruption?: unknown[][]): unknown[][] {
  return eachCell([dueDate, lastInterruption], ([due, interrupted]) => {
    const day = dayIn(due, 'dueDate');
    const restart = interrupted === undefined ? null : dayIn(interrupted, 'lastInterruption');
    return day === null ? '' : limitationDay(day, restart).day;
  });
}
