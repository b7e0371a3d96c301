import { parseClosingDay } from '../checklist/closing-day';
import { parseCycleDays } from '../checklist/transfer-cycle';
import type { Day } from '../domain/day';
import { dayOf, daysInMonth, partsOf } from '../domain/day';
import { addWorkingDays, rollToWorkingDay } from '../domain/working-days';

/** A customer's payment calendar as seen from the as-of date. Null = the sheets do not say. */
export interface Timing {
  /** Next closing day (扎账日), as-of included. */
  readonly closing: Day | null;
  /** Day of the month of the closing day, 31 = month end. */
  readonly closingDay: number | null;
  /** Next deadline for the customer's payment plan. */
  readonly planDeadline: Day | null;
  /** Latest day to speak to them before that deadline: 3 working days earlier. */
  readonly contactBy: Day | null;
  /** Last working day on which an invoice handed in is in this run. */
  readonly lastInvoiceDay: Day | null;
  /** Days from approval to transfer. */
  readonly transferCycle: number | null;
  /** Their own money came in on this day: a good moment. */
  readonly cashIn: Day | null;
  /** When and where people can be met, as the sheet says. */
  readonly pattern: string;
}

/** What the customer's cells say about paying, as text. */
export interface TimingInputs {
  readonly closingDay: string;
  readonly planDeadline: string;
  readonly transferCycle: string;
  readonly activityPattern: string;
  readonly cashIn: Day | null;
}

/** Working days between speaking to the customer and the deadline of their payment plan. */
export const PLAN_LEAD_WORKING_DAYS = 3;
/** How long after the customer's own cash came in the moment stays good, days. */
const CASH_IN_DAYS = 10;

/** Working day; where the calendar of the year is not published, Monday to Friday. */
export function isBusinessDay(day: Day): boolean {
  return rollToWorkingDay(day).day === day;
}

/** The day itself when it is a working day, else the last one before it. @example Sunday → Friday */
export function workingDayUpTo(day: Day): Day {
  return addWorkingDays(day + 1, -1);
}

/** First day on or after `from` that is this day of its month; months too short end earlier. */
export function nextMonthDay(dayOfMonth: number, from: Day): Day {
  const { year, month, day } = partsOf(from);
  const here = Math.min(dayOfMonth, daysInMonth(year, month));
  const [inYear, inMonth] = day <= here ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayOf(inYear, inMonth, Math.min(dayOfMonth, daysInMonth(inYear, inMonth))) ?? from;
}

/** Day of the month, 31 for the month end; null when the text names none. */
function monthDay(text: string): number | null {
  const day = parseClosingDay(text);
  return day === 'monthEnd' ? 31 : day;
}

/** The payment calendar that the customer's cells give. */
export function timingOf(inputs: TimingInputs, asOf: Day): Timing {
  const closingDay = monthDay(inputs.closingDay);
  const closing = closingDay === null ? null : nextMonthDay(closingDay, asOf);
  const planDeadline = planDeadlineOf(inputs.planDeadline, closingDay, asOf);
  const lastRun = planDeadline ?? closing;
  return {
    closing, closingDay, planDeadline,
    contactBy: planDeadline === null ? null : addWorkingDays(planDeadline, -PLAN_LEAD_WORKING_DAYS),
    lastInvoiceDay: lastRun === null ? null : workingDayUpTo(lastRun),
    transferCycle: parseCycleDays(inputs.transferCycle),
    cashIn: inputs.cashIn !== null && inputs.cashIn <= asOf && asOf - inputs.cashIn <= CASH_IN_DAYS ? inputs.cashIn : null,
    pattern: inputs.activityPattern,
  };
}

/** 扎账前5天, 月底前3个工作日, 5 working days before closing. */
const BEFORE = /(?<end>扎账|结账|月底|月末).*?前\s*(?<days>\d{1,2})\s*(?<working>个?工作日)?/;
const BEFORE_IN_ENGLISH = /(?<days>\d{1,2})\s*(?<working>working |business )?days? before.*?(?<end>clos|month[- ]?end|end of (?:the )?month)/i;

/** 每月20日前 → the next 20th; 扎账前5天 → five days before the closing day that still lies ahead, 月底前5天 before the end of the month. */
function planDeadlineOf(text: string, closingDay: number | null, asOf: Day): Day | null {
  const plain = text.normalize('NFKC');
  const before = (BEFORE.exec(plain) ?? BEFORE_IN_ENGLISH.exec(plain))?.groups;
  const end = /月|month/i.test(before?.end ?? '') ? 31 : closingDay;
  if (before && end !== null) {
    const days = Number(before.days);
    const back = (from: Day): Day => (before.working === undefined ? from - days : addWorkingDays(from, -days));
    const deadline = back(nextMonthDay(end, asOf));
    return deadline >= asOf ? deadline : back(nextMonthDay(end, nextMonthDay(end, asOf) + 1));
  }
  const day = monthDay(text);
  return day === null ? null : nextMonthDay(day, asOf);
}

/** The customer is closing its books: the closing day itself, the day before and the day after. */
export function nearClosing(timing: Timing, day: Day): boolean {
  if (timing.closingDay === null) return false;
  const next = nextMonthDay(timing.closingDay, day - 1);
  return Math.abs(next - day) <= 1;
}

/**
 * The day by which to speak to the customer: within so many working days, three working days before the deadline of its payment plan when
 * that comes first, never on a rest day, and not around its closing day if any other day will do.
 * @example as of Wed 2025-06-25, closing day 25, within 2 → Fri 2025-06-27
 */
export function contactDay(timing: Timing, asOf: Day, withinWorkingDays: number): Day {
  const earliest = rollToWorkingDay(asOf).day;
  const latest = Math.max(addWorkingDays(asOf, withinWorkingDays), earliest);
  if (timing.contactBy !== null && timing.contactBy >= earliest && timing.contactBy <= latest) return timing.contactBy;
  for (let day = latest; day >= earliest; day -= 1) {
    if (isBusinessDay(day) && !nearClosing(timing, day)) return day;
  }
  let day = latest;
  while (nearClosing(timing, day) || !isBusinessDay(day)) day += 1;
  return day;
}

/** Working days that a good window for a visit is long. */
const WINDOW_WORKING_DAYS = 5;

/**
 * The best days to visit: the working days that end three before the payment plan closes, so that the money can still be planned; without a
 * plan, the working days once the books are closed; right away when the customer was just paid itself. Null when nothing is known.
 */
export function bestWindow(timing: Timing, asOf: Day): { readonly from: Day; readonly to: Day } | null {
  const { cashIn, contactBy, closing } = timing;
  if (cashIn !== null) return { from: rollToWorkingDay(asOf).day, to: addWorkingDays(asOf, WINDOW_WORKING_DAYS) };
  if (contactBy !== null && contactBy >= asOf) {
    return { from: Math.max(rollToWorkingDay(asOf).day, addWorkingDays(contactBy, 1 - WINDOW_WORKING_DAYS)), to: contactBy };
  }
  if (closing === null) return null;
  const from = rollToWorkingDay(closing + 2).day;
  return { from, to: addWorkingDays(from, WINDOW_WORKING_DAYS - 1) };
}
