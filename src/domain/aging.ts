import { addMonths } from './day';
import type { Day } from './day';

/** Label of what is not due, today's due date included. */
export const NOT_DUE_LABEL = '未到期';
/** Label of what has no computable due date; always the last bucket. */
export const NO_DUE_DATE_LABEL = '未定到期日';

/**
 * Bucket labels for upper bounds in days: not due first, then a-b天, the open end, 未定到期日 last. The hyphen is plain, so that people can
 * type and filter labels. Throws nothing; bounds must ascend (see `areBounds`). Source: receivables rules §1.
 * @example bucketLabels([30, 365]) → ['未到期', '1-30天', '31-365天', '1年以上', '未定到期日']; bucketLabels([90]) → ['未到期', '1-90天', '90天以上', '未定到期日']
 */
export function bucketLabels(bounds: readonly number[]): string[] {
  const last = bounds.at(-1) ?? 0;
  const end = last > 0 && last % 365 === 0 ? `${last / 365}年以上` : `${last}天以上`;
  return [NOT_DUE_LABEL, ...bounds.map((bound, index) => `${(bounds[index - 1] ?? 0) + 1}-${bound}天`), end, NO_DUE_DATE_LABEL];
}

/**
 * Bucket of days overdue: 0 and less is not due, day 30 belongs to 1-30, day 31 to the next; null → 未定到期日. Index into `bucketLabels`.
 * @example bucketOf(0, [30, 60]) === 0; bucketOf(30, [30, 60]) === 1; bucketOf(31, [30, 60]) === 2; bucketOf(61, [30, 60]) === 3; bucketOf(null, [30, 60]) === 4
 */
export function bucketOf(days: number | null, bounds: readonly number[]): number {
  if (days === null) return bounds.length + 2;
  if (days <= 0) return 0;
  for (let index = 0; index < bounds.length; index += 1) if (days <= (bounds[index] as number)) return index + 1;
  return bounds.length + 1;
}

/**
 * True for usable bounds: whole days above 0, ascending, at least one.
 * @example areBounds([30, 60]) === true; areBounds([]) === false; areBounds([60, 30]) === false; areBounds([0, 30]) === false
 */
export function areBounds(bounds: readonly number[]): boolean {
  return bounds.length > 0 && bounds.every((bound, index) => Number.isInteger(bound) && bound > (bounds[index - 1] ?? 0));
}

/** Annual buckets of the provision table; 日期不明 takes items without document date, so that nothing is lost. */
export const ANNUAL_BUCKET_LABELS: readonly string[] = ['1年以内', '1-2年', '2-3年', '3-4年', '4-5年', '5年以上', '日期不明'];

/**
 * Annual bucket by anniversaries, not by 365 days: exactly one year is still 1年以内. Index into `ANNUAL_BUCKET_LABELS`; a document dated
 * after the as-of date counts as 1年以内. Source: receivables rules §1.7.
 * @example annualBucketOf(2024-02-29, 2025-02-28) === 0; annualBucketOf(2024-02-29, 2025-03-01) === 1; annualBucketOf(null, 2025-03-01) === 6
 */
export function annualBucketOf(documentDay: Day | null, asOf: Day): number {
  if (documentDay === null) return 6;
  const days = asOf - documentDay;
  for (let years = 1; years <= 5; years += 1) {
    // Only within a few days of an anniversary does the calendar have to be asked.
    if (days <= years * 365 || (days <= years * 366 && asOf <= addMonths(documentDay, years * 12))) return years - 1;
  }
  return 5;
}

/**
 * Days overdue: as-of − due, 0 on the day itself, negative before it; null without due date.
 * @example daysOverdue(2025-03-15, 2025-04-14) === 30
 */
export function daysOverdue(due: Day | null, asOf: Day): number | null {
  return due === null ? null : asOf - due;
}
