import type { Day } from '../../domain/day';
import { limitationOf } from '../../domain/limitation';
import { listsItem } from '../../domain/listed-numbers';
import type { Report } from '../../report/report';
import type { RegisteredLetter } from './letter-register';

/**
 * True when limitation of something that a letter lists had run out by `asOf`, the day its reply came: a stamp on it restarts nothing for certain (诉讼时效规定 19). A letter whose
 * list was not kept speaks of all that the customer owes in its currency.
 */
export function hasExpired({ ledger, receivables }: Pick<Report, 'ledger' | 'receivables'>, { customer, currency, items }: Pick<RegisteredLetter, 'customer' | 'currency' | 'items'>, asOf: Day): boolean {
  const own = (row: { readonly customer: string | null }): boolean => row.customer === customer;
  const sources = { payments: receivables.allocations.filter(({ item }) => own(item)), log: ledger.log.filter(own), letters: ledger.letters.filter(own) };
  return receivables.items.some((item) =>
    own(item) && item.currency === currency && item.open > 0 && listsItem(items, item) && limitationOf(item, sources, asOf).expired);
}
