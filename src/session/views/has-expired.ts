import { limitationOf } from '../../domain/limitation';
import type { Report } from '../../report/report';
import type { RegisteredLetter } from './letter-register';

/**
 * True when limitation of something that a letter lists has run out: a stamp on it restarts nothing for certain (诉讼时效规定 19). A letter whose
 * list was not kept speaks of all that the customer owes in its currency.
 */
export function hasExpired({ ledger, receivables, asOf }: Pick<Report, 'ledger' | 'receivables' | 'asOf'>, { customer, currency, items }: Pick<RegisteredLetter, 'customer' | 'currency' | 'items'>): boolean {
  const listed = new Set(items.split('、').filter((number) => number !== ''));
  const own = (row: { readonly customer: string | null }): boolean => row.customer === customer;
  const sources = { payments: receivables.allocations.filter(({ item }) => own(item)), log: ledger.log.filter(own), letters: ledger.letters.filter(own) };
  return receivables.items.some((item) =>
    own(item) && item.currency === currency && item.open > 0 && (listed.size === 0 || listed.has(item.number)) && limitationOf(item, sources, asOf).expired);
}
