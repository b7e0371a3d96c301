import { fromIso } from './day';
import type { Day } from './day';
import type { Message } from './message';
import type { Fen } from './money';
import type { Settings } from './settings';
import { shareOf } from './share-of';

/** What interest is computed from. Rates are fractions (0.045 = 4.5 % a year). */
export interface LateInterestInput {
  readonly principal: Fen;
  readonly dueDate: Day;
  readonly asOf: Day;
  readonly annualRate: number;
  readonly dayBase: 360 | 365;
}

/**
 * Simple interest for late payment, 分, half up: principal × rate × days overdue ÷ day base. The due date itself bears none; not due = 0.
 * Throws RangeError for a negative or unusable rate. Source: receivables rules §11.
 * @example lateInterest({ principal: 5_000_000, dueDate, asOf: dueDate + 90, annualRate: 0.045, dayBase: 365 }) === 55_479
 */
export function lateInterest({ principal, dueDate, asOf, annualRate, dayBase }: LateInterestInput): Fen {
  return shareOf(principal, annualRate, Math.max(0, asOf - dueDate), dayBase);
}

/** 保障中小企业款项支付条例 17: without an agreed rate, 0.05 % for each day. */
export const SME_DAILY_RATE = 0.0005;

/**
 * Interest at a rate per day, 分, half up; no days or fewer bear none. Throws RangeError for a negative or unusable rate.
 * @example dailyInterest(8_000_000, SME_DAILY_RATE, 20) === 80_000; dailyInterest(8_000_000, SME_DAILY_RATE, -3) === 0
 */
export function dailyInterest(principal: Fen, dailyRate: number, days: number): Fen {
  return shareOf(principal, dailyRate, Math.max(0, days));
}

/** From this day on a breach is charged at LPR × 1.3–1.5 (买卖合同解释 18); before it another rate applied. */
const LPR_FROM: Day = fromIso('2019-08-20') ?? 0;

/** A rate, and why it is this one or why there is none. */
export interface InterestRate {
  /** Fraction a year; null where nothing stated gives one. */
  readonly annualRate: number | null;
  readonly message: Message;
}

/**
 * The rate that may be asked for, from stated inputs only: the agreed rate, else LPR × `lprFactor` (1.3–1.5) for a breach from 2019-08-20 on. Without
 * either, and for an older breach (to which the lending rates of that time apply, which nobody has stated), the rate is null and the message says why.
 * The LPR is that of the time of the breach: one published after it, or more than a month before it, is used and said to be of another time.
 * Throws RangeError for a factor outside 1.3–1.5. Source: 买卖合同解释 18, receivables rules §11.
 * @example interestRate({ agreedAnnualRate: null, lpr: { rate: 0.03, on }, lprFactor: 1.5 }, dueDate).annualRate === 0.045
 */
export function interestRate({ agreedAnnualRate, lpr, lprFactor }: Pick<Settings, 'agreedAnnualRate' | 'lpr' | 'lprFactor'>, dueDate: Day): InterestRate {
  if (!(lprFactor >= 1.3 && lprFactor <= 1.5)) throw new RangeError(`factor outside 1.3–1.5: ${lprFactor}`);
  if (agreedAnnualRate !== null) return { annualRate: agreedAnnualRate, message: { id: 'domain.interest.agreed', values: { rate: percentText(agreedAnnualRate) } } };
  const breach = dueDate + 1;
  if (breach < LPR_FROM) return { annualRate: null, message: { id: 'domain.interest.beforeLpr', values: { from: { day: LPR_FROM } } } };
  if (lpr === null) return { annualRate: null, message: { id: 'domain.interest.noRate' } };
  const annualRate = Number((lpr.rate * lprFactor).toFixed(12));
  const ofBreach = lpr.on <= breach && breach - lpr.on <= LPR_INTERVAL;
  const values = { lpr: percentText(lpr.rate), day: { day: lpr.on }, factor: lprFactor, rate: percentText(annualRate), breach: { day: breach } };
  return { annualRate, message: { id: ofBreach ? 'domain.interest.lpr' : 'domain.interest.lprOtherTime', values } };
}

/** The LPR is published once a month. */
const LPR_INTERVAL = 31;

/**
 * A rate as per cent with as many decimals as it has, at most six.
 * @example percentText(0.045) === '4.5%'; percentText(0) === '0%'
 */
export function percentText(rate: number): string {
  return `${Number((rate * 100).toFixed(6))}%`;
}

/**
 * How a payment that does not cover everything is counted, all amounts 分, 0 or more: costs, then interest, then principal (民法典 561). `rest` is what
 * is left over.
 * @example splitPayment(500, { costs: 100, interest: 300, principal: 1000 }) → costs 100, interest 300, principal 100, rest 0
 */
export function splitPayment(payment: Fen, owed: { readonly costs: Fen; readonly interest: Fen; readonly principal: Fen }): { readonly costs: Fen; readonly interest: Fen; readonly principal: Fen; readonly rest: Fen } {
  const costs = Math.min(payment, owed.costs);
  const interest = Math.min(payment - costs, owed.interest);
  const principal = Math.min(payment - costs - interest, owed.principal);
  return { costs, interest, principal, rest: payment - costs - interest - principal };
}
