import { findDay } from '../look-up';
import type { Found } from '../look-up';
import type { Day } from '../../domain/day';
import type { DealFacts } from '../deal-facts';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-date', 'contractDate');

/** Date of the transaction is a real date, not after as-of: the contract date, else the invoice date, else the day of shipment. */
export const dealDate: Rule = {
  id: 'deal-date',
  group: 'transaction',
  severity: 'blocking',
  needs: ['contractDate', 'invoiceDate', 'shipDate'],
  home: 'deals',
  check(facts) {
    const date = dateOf(facts);
    const gap = unstated(date);
    if (gap) return gap;
    const day = date.fact.value ?? facts.asOf;
    if (day > facts.asOf) return doubtful([date], 'future', { values: { day: { day }, asOf: { day: facts.asOf } } });
    return proved([date]);
  },
};

/** The first of the three that is readable; otherwise the first that has a column. */
function dateOf(facts: DealFacts): Found<Day> {
  let place: Found<Day> | null = null;
  for (const field of ['contractDate', 'invoiceDate', 'shipDate'] as const) {
    const found = findDay(facts, field);
    if (found.fact.status === 'ok') return found;
    if (place === null || place.fact.status === 'noColumn' || (place.fact.status === 'blank' && found.fact.status !== 'noColumn' && found.fact.status !== 'blank')) place = found;
  }
  return place ?? findDay(facts, 'contractDate');
}
