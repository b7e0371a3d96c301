import type { Day } from '../../domain/day';
import { parseTerms, termsReadings } from '../../domain/terms';
import type { Report } from '../../report/report';

/** What the readings of a customer's own terms make of one of its invoices. */
export interface ReadingsExample {
  /** The wording as it stands in the sheet. */
  readonly terms: string;
  readonly invoice: Day;
  /** Reading A first; differences in days are to it. */
  readonly readings: ReturnType<typeof termsReadings>;
}

/** The newest invoice of a customer whose terms have several readings (月结N天), dated under each; null when there is none to ask about. */
export function readingsExample({ receivables, ledger }: Report, customer: string): ReadingsExample | null {
  let example: ReadingsExample | null = null;
  for (const item of receivables.items) {
    if (item.customer !== customer || item.documentDate === null || (example !== null && item.documentDate <= example.invoice)) continue;
    const rows = [item.row, ...(item.deal ? [item.deal.row] : []), ...(ledger.customers.get(customer)?.rows ?? [])];
    const terms = rows.map((row) => row.text('termsText').value).find((text) => text !== null) ?? '';
    const readings = termsReadings(parseTerms(terms), item.documentDate);
    if (readings.length > 0) example = { terms, invoice: item.documentDate, readings };
  }
  return example;
}
