import { interestRate, type InterestRate } from '../../domain/late-interest';
import type { Report } from '../../report/report';
import type { Addressee } from '../letter-job';

/**
 * The rate that the settings give for these letters: the agreed one, else LPR × factor by the earliest breach among them, with the reason. Null
 * where nothing is overdue, or where the LPR, which is a rate of renminbi, is all there is for another currency.
 * @example an agreed rate of 18 % → { annualRate: 0.18, … }
 */
export function suggestedInterest({ receivables, settings }: Pick<Report, 'receivables' | 'settings'>, addressees: readonly Addressee[]): InterestRate | null {
  if (settings.agreedAnnualRate === null && addressees.some(({ currency }) => currency !== 'CNY')) return null;
  const isAsked = (customer: string, currency: string): boolean => addressees.some((one) => one.customer === customer && one.currency === currency);
  const breaches = receivables.items
    .filter((item) => (item.daysOverdue ?? 0) > 0 && item.open > 0 && isAsked(item.customer, item.currency))
    .flatMap((item) => item.rolledDueDate ?? item.dueDate ?? []);
  return breaches.length === 0 ? null : interestRate(settings, breaches.reduce((first, day) => Math.min(first, day)));
}
