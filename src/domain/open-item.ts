import { annualBucketOf, bucketOf, daysOverdue } from './aging';
import type { Day } from './day';
import type { ItemDue } from './due-of-row';
import type { Fen } from './money';
import type { DealDraft } from './read-deals';
import type { InvoiceDocument } from './read-invoices';
import type { Deal, OpenItem } from './receivables';
import { disputeCell } from './row-facts';
import type { Settings } from './settings';
import { compareText } from './sorting';

/** An open item that is still being worked out: first what it is, then what was paid on it. One object for each item, whatever is known of it. */
export type ItemDraft = { -readonly [K in keyof OpenItem]: OpenItem[K] } & {
  /** The invoice behind it, until it is finished; null for what is not invoiced. */
  invoice: InvoiceDocument | null;
};

/** What an item is before cash. */
interface ItemOrigin extends Pick<OpenItem, 'kind' | 'customer' | 'currency' | 'currencyAssumed' | 'number' | 'milestone' | 'event' | 'triggered' | 'row' | 'documentDate' | 'amount' | 'credited'> {
  readonly deal: DealDraft | null;
  readonly invoice: InvoiceDocument | null;
  readonly due: ItemDue;
}

/**
 * An item before cash; `finishItem` says the rest.
 * @example amount 10000 and credited 3000 → open 7000, applied 0, daysOverdue null, bucket −1
 */
export function newItem({ kind, customer, currency, currencyAssumed, number, milestone, event, triggered, deal, row, invoice, documentDate, due, amount, credited }: ItemOrigin): ItemDraft {
  return {
    id: '', kind, customer, currency, currencyAssumed, number, milestone, event, triggered, deal, row, documentDate, dueDate: due.day, rolledDueDate: due.rolled, calendarKnown: due.calendarKnown, dueBasis: due.basis,
    amount, credited, applied: 0, bills: 0, open: amount - credited, daysOverdue: null, bucket: -1, invoiceAgeDays: null, annualBucket: -1,
    disputed: disputeCell(row) ?? (deal && !deal.standIn && deal.row !== row ? disputeCell(deal.row) : null), smallDifference: false, assumed: false, invoice,
  };
}

/**
 * Order of one customer's items: by currency, due day (none last), what is invoiced before what is not, document day and what else they are, so that ties,
 * ids and lists do not depend on where rows stand.
 * @example due 2025-01-31 before due 2025-03-31 before no due date
 */
export function canonicalOrder(a: ItemDraft, b: ItemDraft): number {
  return compareText(a.currency, b.currency) || compareDays(a.dueDate, b.dueDate) || Number(isUnbilled(a)) - Number(isUnbilled(b)) || compareDays(a.documentDate, b.documentDate) || compareText(a.number, b.number)
    || compareText(a.milestone ?? '', b.milestone ?? '') || compareText(a.deal?.id ?? '', b.deal?.id ?? '') || a.amount - b.amount || a.credited - b.credited;
}

/**
 * True for what no invoice covers yet.
 * @example kind unbilled or notTriggered → true; kind milestone → false
 */
export function isUnbilled({ kind }: Pick<OpenItem, 'kind'>): boolean {
  return kind === 'unbilled' || kind === 'notTriggered';
}

function compareDays(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
}

/**
 * Customer, number, milestone and foreign currency of an item; equal ones are told apart by `ItemIds`.
 * @example 甲公司, invoice 1 in USD → '甲公司|1|USD'; an unbilled rest of HT-1 → '甲公司|HT-1|unbilled'
 */
export function idOf(item: ItemDraft): string {
  const name = item.number || item.deal?.id || `${item.documentDate ?? ''}|${item.amount}`;
  const part = item.milestone ?? (item.invoice ? '' : item.kind);
  return `${item.customer === '' ? '' : `${item.customer}|`}${name}${part === '' ? '' : `|${part}`}${item.currency === 'CNY' || item.currency === '' ? '' : `|${item.currency}`}`;
}

/**
 * Ids of items; parts that share customer, number and milestone are numbered in due order.
 * @example two items 甲公司, invoice 1 → '甲公司|1', then '甲公司|1#2'
 */
export class ItemIds {
  private readonly first = new Set<string>();
  private readonly count = new Map<string, number>();

  of(item: ItemDraft): string {
    const key = idOf(item);
    if (!this.first.has(key)) {
      this.first.add(key);
      return key;
    }
    const seen = (this.count.get(key) ?? 1) + 1;
    this.count.set(key, seen);
    return `${key}#${seen}`;
  }
}

/** What was placed on an item, 分. */
interface Paid {
  readonly applied: Fen;
  readonly bills: Fen;
  readonly assumed: boolean;
}

/**
 * Says of an item what follows from its id, its cash (分) and the day: open, days overdue, buckets, small difference. An invoiced part whose event has
 * not happened counts as not due; one that is not triggered is in no bucket. Source: receivables rules §1.
 * @example amount 10000, applied 10000 → open 0, no small difference; amount 10000, applied 9995 → open 5, a small difference; kind notTriggered → bucket −1
 */
export function finishItem(item: ItemDraft, id: string, { applied, bills, assumed }: Paid, deal: Deal | null, settings: Settings, asOf: Day): void {
  const outside = item.kind === 'notTriggered';
  item.id = id;
  item.deal = deal;
  item.applied = applied;
  item.bills = bills;
  item.assumed = assumed;
  item.open = item.amount - item.credited - applied;
  item.daysOverdue = daysOverdue(item.dueDate, asOf);
  item.invoiceAgeDays = item.documentDate === null ? null : asOf - item.documentDate;
  // Invoiced before its event has happened: nobody can say when it is due, but it is not due now.
  const byDue = item.triggered ? bucketOf(item.daysOverdue, settings.buckets) : 0;
  item.bucket = outside ? -1 : settings.basis === 'invoice' ? bucketOf(item.invoiceAgeDays, settings.buckets) : byDue;
  item.annualBucket = outside ? -1 : annualBucketOf(item.documentDate, asOf);
  item.smallDifference = item.open !== 0 && Math.abs(item.open) < settings.smallDifference;
}
