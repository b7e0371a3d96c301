import type { Day } from './day';
import { splitPayment } from './late-interest';
import type { Fen } from './money';
import { shareOf } from './share-of';

/** Money that came in on a debt, 分, positive. */
export interface DebtPayment {
  readonly day: Day;
  readonly amount: Fen;
}

/** A debt that runs late. `rate` is a fraction for `base` days: 0.045 and 365 for a year, 0.0005 and 1 for a day. */
export interface LateDebt {
  /** What was owed on the due date, 分; payments up to the due date come off it first. */
  readonly amount: Fen;
  readonly dueDate: Day;
  readonly asOf: Day;
  readonly rate: number;
  readonly base: 1 | 360 | 365;
  /** In any order; those after as-of do not count. */
  readonly payments: readonly DebtPayment[];
}

/** A stretch in which the principal stayed the same. */
export interface InterestPeriod {
  /** First and last day that bear interest. */
  readonly from: Day;
  readonly to: Day;
  readonly principal: Fen;
  readonly interest: Fen;
}

/** What stands at as-of, 分. `rest` is what was paid beyond everything. */
export interface InterestStatement {
  readonly periods: readonly InterestPeriod[];
  readonly principal: Fen;
  /** Interest that has run and is not paid. */
  readonly interest: Fen;
  readonly rest: Fen;
}

/**
 * Interest on a debt that is paid in parts: each part bears interest until the day it came, that day included. Each stretch is rounded half up
 * to the 分. `principal`: payments come off the principal, as books place them; `statutory`: off the interest that has run, then off the principal
 * (民法典 561, unless agreed otherwise; costs are not in it). Interest bears no interest. Throws RangeError for an unusable rate.
 * @example 50,000 due day 0, 20,000 paid on day 30, as of day 90, 4.5 %, 365 → 30 days on 50,000 and 60 days on 30,000: 184.93 + 221.92
 */
export function interestStatement({ amount, dueDate, asOf, rate, base, payments }: LateDebt, order: 'principal' | 'statutory'): InterestStatement {
  const periods: InterestPeriod[] = [];
  let principal = amount;
  let interest = 0;
  let rest = 0;
  let from = dueDate;
  const runTo = (day: Day): void => {
    if (day <= from) return;
    const run = shareOf(principal, rate, day - from, base);
    if (run !== 0) periods.push({ from: from + 1, to: day, principal, interest: run });
    interest += run;
    from = day;
  };
  for (const payment of payments.filter(({ day }) => day <= asOf).sort((a, b) => a.day - b.day)) {
    runTo(payment.day);
    const parts = splitPayment(payment.amount, { costs: 0, interest: order === 'statutory' ? interest : 0, principal });
    interest -= parts.interest;
    principal -= parts.principal;
    rest += parts.rest;
  }
  runTo(asOf);
  return { periods, principal, interest, rest };
}
