/**
 * A calendar day as an Excel serial of the 1900 system (45693 is 2025-02-05), always whole, 61 (1900-03-01) or later.
 * One representation for cells, arithmetic and comparison; ISO text appears only in JSON and on screen.
 * Serial 60, the day that never was, and the days before it are not representable (reference §7).
 */
export type Day = number;

const EPOCH_UTC = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

/** First day this product accepts: 1900-03-01. */
export const FIRST_DAY: Day = 61;
/** Last day this product accepts: 9999-12-31. */
export const LAST_DAY: Day = 2_958_465;

/** First day of every month from 1900 to 2199; most dates lie there, and a look-up costs no `Date` object. */
const TABLE_YEAR = 1900;
const MONTH_STARTS: readonly Day[] = Array.from({ length: 300 * 12 + 1 }, (_, index) => Math.round((Date.UTC(TABLE_YEAR, index, 1) - EPOCH_UTC) / MS_A_DAY));
const TABLE_END: Day = MONTH_STARTS[MONTH_STARTS.length - 1] ?? 0;

/** Index into the table of the month that a day lies in; the average length of a month leads next to it. */
function monthIndexOf(day: Day): number {
  let index = Math.floor((day - 2) / 30.437);
  while ((MONTH_STARTS[index + 1] as Day) <= day) index += 1;
  while ((MONTH_STARTS[index] as Day) > day) index -= 1;
  return index;
}

/** Calendar parts of a day; `month` counts from 1. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a year, month (1–12) and day of month, or null when no such day exists or it lies outside 1900-03-01…9999-12-31.
 * @example dayOf(2025, 2, 5) === 45693; dayOf(2023, 2, 30) === null
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const start = MONTH_STARTS[(year - TABLE_YEAR) * 12 + month - 1];
  if (start !== undefined) return start + day - 1 >= FIRST_DAY ? start + day - 1 : null;
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH_UTC) / MS_A_DAY);
  return serial >= FIRST_DAY && serial <= LAST_DAY ? serial : null;
}

/**
 * Year, month (1–12) and day of month of a day; a fraction of a day is not looked at.
 * @example partsOf(45693) → { year: 2025, month: 2, day: 5 }
 */
export function partsOf(day: Day): YearMonthDay {
  if (day >= FIRST_DAY && day < TABLE_END) {
    const index = monthIndexOf(day);
    return { year: TABLE_YEAR + Math.floor(index / 12), month: (index % 12) + 1, day: day - (MONTH_STARTS[index] as Day) + 1 };
  }
  const date = new Date(EPOCH_UTC + day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * How many days a month (1–12) has, leap years by the Gregorian rule.
 * @example daysInMonth(2024, 2) === 29; daysInMonth(2023, 2) === 28
 */
export function daysInMonth(year: number, month: number): number {
  const index = (year - TABLE_YEAR) * 12 + month - 1;
  const [start, next] = [MONTH_STARTS[index], MONTH_STARTS[index + 1]];
  if (start !== undefined && next !== undefined) return next - start;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * ISO text of a day.
 * @example toIso(45693) === '2025-02-05'
 */
export function toIso(day: Day): string {
  return new Date(EPOCH_UTC + day * MS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The day of strict ISO text (YYYY-MM-DD), or null for anything else.
 * @example fromIso('2025-02-05') === 45693; fromIso('2025-2-5') === null
 */
export function fromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * A day some months later; a day that the target month lacks becomes its last (reference §4, month-end clamping).
 * @example toIso(addMonths(fromIso('2025-01-31')!, 1)) === '2025-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month))) ?? (months < 0 ? FIRST_DAY : LAST_DAY);
}

/**
 * Last day of the month that `day` lies in; the day itself on a month end.
 * @example toIso(endOfMonth(fromIso('2024-02-01')!)) === '2024-02-29'
 */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return day - partsOf(day).day + daysInMonth(year, month);
}
