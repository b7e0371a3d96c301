import { lateInterest as lateInterestOf } from '../domain/late-interest';
import { asOfIn, dayIn, eachCell, fenIn, isBlank, numberIn, rateIn } from './cell-values';
import { argument, functionError } from './function-error';

/**
 * Simple interest for late payment, from the day after the due date to the as-of date; 0 while nothing is overdue.
 * @customfunction LATEINTEREST
 * @helpurl https://localhost:3000/help/functions.html#LATEINTEREST
 * @zh 逾期利息（单利），从到期日次日算到截止日；没逾期是 0。
 * @param {any[][]} principal Amount overdue in yuan, for example D2
 * @zhParam principal 本金：逾期的金额，元，例如 D2
 * @param {any[][]} dueDate Due date, for example C2
 * @zhParam dueDate 到期日：例如 C2
 * @param {any[][]} asOf As-of date, for example 截止日
 * @zhParam asOf 截止日：利息算到哪一天，例如 截止日
 * @param {any[][]} annualRate Annual rate, for example 4.5% or 0.045
 * @zhParam annualRate 年利率：例如 4.5% 或 0.045
 * @param {any[][]} [dayBase] Days of a year, for example 360; 365 when left out
 * @zhParam dayBase 一年按几天算：365 或 360，例如 360；不填是 365
 * @returns {any[][]} Interest in yuan; "" when principal or due date is blank
 */
export function lateInterest(principal: unknown[][], dueDate: unknown[][], asOf: unknown[][], annualRate: unknown[][], dayBase?: unknown[][]): unknown[][] {
  return eachCell([principal, dueDate, asOf, annualRate, dayBase], ([amount, due, day, rate, base]) => {
    const fen = fenIn(amount, 'principal');
    const last = dayIn(due, 'dueDate');
    const until = asOfIn(day, 'LATEINTEREST');
    const days = baseIn(base);
    if (fen === null || last === null) return '';
    const annual = isBlank(rate) ? null : rateIn(rate, 'annualRate');
    if (annual === null) throw functionError('rateMissing');
    return lateInterestOf({ principal: fen, dueDate: last, asOf: until, annualRate: annual, dayBase: days }) / 100;
  });
}

function baseIn(value: unknown): 360 | 365 {
  if (isBlank(value)) return 365;
  const days = numberIn(value, 'dayBase');
  if (days === 360 || days === 365) return days;
  throw functionError('dayBase', { argument: argument('dayBase'), text: String(value) });
}
