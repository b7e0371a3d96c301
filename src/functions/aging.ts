import { bucketLabels, bucketOf } from '../domain/aging';
import { boundsIn } from './bucket-bounds';
import { asOfIn, dayIn, eachCell } from './cell-values';
import type { Argument } from './cell-values';

/**
 * Aging bucket of a due date at the as-of date, such as 1-30天.
 * @customfunction AGING
 * @helpurl https://localhost:3000/help/functions.html#AGING
 * @zh 到期日在截止日时属于哪个账龄段，例如 1-30天。
 * @param {any[][]} dueDate Due date, or a whole column of them, for example C2 or C2:C100
 * @zhParam dueDate 到期日：一个日期或整列，例如 C2 或 C2:C100
 * @param {any[][]} asOf As-of date, for example 截止日 or DATE(2025,6,30)
 * @zhParam asOf 截止日：账龄算到哪一天，例如 截止日 或 DATE(2025,6,30)
 * @param {any[][]} [buckets] Upper bounds in days, for example "30,60,90", or default, monthly, quarterly, yearly
 * @zhParam buckets 分段：各段的上限天数，例如 "30,60,90"，或 默认、按月、按季、按年
 * @returns {any[][]} Label of the bucket; "" for a blank due date
 */
export function aging(dueDate: unknown[][], asOf: unknown[][], buckets?: unknown[][]): unknown[][] {
  const bounds = boundsIn(buckets);
  const labels = bucketLabels(bounds);
  const ranges: readonly Argument[] = [dueDate, asOf];
  return eachCell(ranges, ([due, day]) => {
    const last = dayIn(due, 'dueDate');
    const until = asOfIn(day, 'AGING');
    return last === null ? '' : labels[bucketOf(until - last, bounds)] ?? '';
  });
}
