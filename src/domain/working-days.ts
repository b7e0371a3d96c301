import calendar from 'chinese-days/dist/chinese-days.json';
import { dayOf, fromIso, partsOf } from './day';
import type { Day } from './day';

/** Holidays (incl. days off in lieu) and 补班 days as published by the State Council, years as the library has them. */
const HOLIDAYS: ReadonlySet<Day> = daysOf(calendar.holidays);
const MAKE_UP_DAYS: ReadonlySet<Day> = daysOf(calendar.workdays);
const YEARS: ReadonlySet<number> = new Set([...HOLIDAYS].map((day) => partsOf(day).year));

function daysOf(record: Readonly<Record<string, string>>): Set<Day> {
  return new Set(Object.keys(record).map(fromIso).filter((day) => day !== null));
}

/** First and last year whose holidays are known; outside, the calendar is unknown. */
export const CALENDAR_YEARS: { readonly first: number; readonly last: number } = { first: Math.min(...YEARS), last: Math.max(...YEARS) };

const KNOWN_FROM: Day = dayOf(CALENDAR_YEARS.first, 1, 1) ?? 0;
const KNOWN_TO: Day = dayOf(CALENDAR_YEARS.last, 12, 31) ?? 0;
const GAPLESS = YEARS.size === CALENDAR_YEARS.last - CALENDAR_YEARS.first + 1;

/**
 * True when holidays and 补班 days of the year that `day` lies in have been published.
 * @example isCalendarKnown(fromIso('2025-02-05')!) === true; isCalendarKnown(fromIso('2095-01-03')!) === false
 */
export function isCalendarKnown(day: Day): boolean {
  return day >= KNOWN_FROM && day <= KNOWN_TO && (GAPLESS || YEARS.has(partsOf(day).year));
}

/**
 * True when that holds for every year from one day to another, in either order: only then do working days counted between them leave out holidays.
 * @example isCalendarKnownBetween(fromIso('2025-12-30')!, fromIso('2026-01-09')!) === true; isCalendarKnownBetween(fromIso('2026-12-30')!, fromIso('2095-01-03')!) === false
 */
export function isCalendarKnownBetween(from: Day, to: Day): boolean {
  if (!isCalendarKnown(from) || !isCalendarKnown(to)) return false;
  if (GAPLESS) return true;
  const [first, last] = [partsOf(Math.min(from, to)).year, partsOf(Math.max(from, to)).year];
  for (let year = first; year <= last; year += 1) if (!YEARS.has(year)) return false;
  return true;
}

/**
 * Working day in China: weekdays that are no holiday, and weekend days that are worked (补班). Null when the year's calendar is unknown.
 * Source: 民法典 203 and the yearly holiday notices of the State Council.
 * @example isWorkingDay(fromIso('2026-09-20')!) === true (a Sunday, 补班); isWorkingDay(fromIso('2026-10-01')!) === false; isWorkingDay(fromIso('2095-01-03')!) === null
 */
export function isWorkingDay(day: Day): boolean | null {
  return isCalendarKnown(day) ? isProbablyWorked(day) : null;
}

/** Like `isWorkingDay`, with weekends alone deciding where the calendar is unknown. Serial 0 mod 7 is a Saturday, 1 a Sunday. */
function isProbablyWorked(day: Day): boolean {
  if (HOLIDAYS.has(day)) return false;
  return MAKE_UP_DAYS.has(day) || day % 7 > 1;
}

/**
 * The day itself when it is a working day, else the next one; in years without published calendar only weekends are skipped.
 * @example workingDayFrom(fromIso('2026-10-03')!) is 2026-10-08
 */
export function workingDayFrom(day: Day): Day {
  let rolled = day;
  while (!isProbablyWorked(rolled)) rolled += 1;
  return rolled;
}

/**
 * The day itself when it is a working day, else the next one (民法典 203). `known` is false when a year without published calendar was
 * touched: then only weekends were skipped.
 * @example rollToWorkingDay(fromIso('2026-10-03')!) → { day: 2026-10-08, known: true }
 */
export function rollToWorkingDay(day: Day): { readonly day: Day; readonly known: boolean } {
  const rolled = workingDayFrom(day);
  return { day: rolled, known: isCalendarKnown(day) && isCalendarKnown(rolled) };
}

/**
 * The n-th working day after `day` (before it when n is negative); n = 0 gives `day` itself, worked or not. In years without published
 * calendar only weekends are skipped.
 * @example addWorkingDays(fromIso('2026-09-30')!, 1) is 2026-10-08; addWorkingDays(fromIso('2025-02-07')!, -1) is 2025-02-06
 */
export function addWorkingDays(day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at += step;
    if (isProbablyWorked(at)) left -= 1;
  }
  return at;
}
