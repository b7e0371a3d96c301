import { interestStatement, type InterestStatement } from '../domain/interest-statement';
import { interestRate, type InterestRate } from '../domain/late-interest';
import type { PlayFacts } from './play-facts';

/** Late interest of an item, as its payments were placed and by the statute. */
export interface ItemInterest {
  /** The rate with its reason, or why there is none; then nothing is computed. */
  readonly rate: InterestRate;
  /** Payments come off the principal, as the books have them; null without a rate. */
  readonly booked: InterestStatement | null;
  /** Payments pay interest first (民法典 561); null without a rate, or where nothing was paid late. */
  readonly statutory: InterestStatement | null;
}

/**
 * Interest since the due date, 分, from stated rates only; null for an item without due date or with nothing open. Payments without a date are taken
 * to have come in time. The LPR is a rate for CNY: another currency needs an agreed one.
 */
export function itemInterest({ item, settings, asOf, party }: PlayFacts): ItemInterest | null {
  if (item === null || item.dueDate === null || item.open <= 0) return null;
  const { dueDate } = item;
  const rate: InterestRate = item.currency === 'CNY' || settings.agreedAnnualRate !== null
    ? interestRate(settings, dueDate) : { annualRate: null, message: { id: 'playbook.legal.interest.foreign', values: { currency: item.currency } } };
  if (rate.annualRate === null) return { rate, booked: null, statutory: null };
  const payments = party.sources.paymentsOf(item).map(({ day, amount }) => ({ day: day ?? Math.min(dueDate, asOf), amount }));
  const debt = { amount: item.amount - item.credited, dueDate, asOf, rate: rate.annualRate, base: settings.dayBase, payments };
  const paidLate = payments.some(({ day }) => day > dueDate && day <= asOf);
  return { rate, booked: interestStatement(debt, 'principal'), statutory: paidLate ? interestStatement(debt, 'statutory') : null };
}
