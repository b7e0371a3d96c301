import { partsOf } from './day';
import type { Day } from './day';
import type { Message } from './message';
import type { OpenItem } from './receivables';
import { isCalendarKnown, isCalendarKnownBetween } from './working-days';

/**
 * That working days between two days leave out weekends only, because the holidays of a year are not known, with that year; null when all are known.
 * @example calendarNotice(2026-12-30, 2027-01-14) names 2027 while the calendar ends in 2026; calendarNotice(2025-12-30, 2026-01-14) === null
 */
export function calendarNotice(from: Day, to: Day): Message | null {
  if (isCalendarKnownBetween(from, to)) return null;
  return { id: 'domain.calendarUnknown', values: { year: String(partsOf(isCalendarKnown(to) ? from : to).year) } };
}

/**
 * The same of an open item's due date; null where nothing was rolled or counted in working days.
 * @example due 2027-02-08 while the calendar ends in 2026 → names 2027; the same with rest days not rolled → null; no due date → null
 */
export function dueCalendarNotice({ calendarKnown, dueDate, rolledDueDate }: Pick<OpenItem, 'calendarKnown' | 'dueDate' | 'rolledDueDate'>): Message | null {
  return calendarKnown || dueDate === null ? null : calendarNotice(dueDate, rolledDueDate ?? dueDate);
}
