import { annualBucketOf, bucketOf, daysOverdue } from './aging';
import type { ItemDraft } from './cover-plan';
import type { Day } from './day';
import type { Placement } from './place-receipts';
import type { Deal, OpenItem } from './receivables';
import { disputeCell } from './row-facts';
import type { Settings } from './settings';
import { compareText } from './sorting';

/** Order of one customer's items in one currency: by what they are, so that ties, ids and lists do not depend on where rows stand. */
export function canonicalOrder(a: ItemDraft, b: ItemDraft): number {
  return compareText(a.currency, b.currency) || compareDays(a.due.day, b.due.day) || compareDays(a.documentDate, b.documentDate) || compareText(a.number, b.number)
    || compareText(a.milestone ?? '', b.milestone ?? '') || compareText(a.deal?.id ?? '', b.deal?.id ?? '') || a.amount - b.amount || a.credited - b.credited;
}

function compareDays(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
}

/** Customer, number, milestone and foreign currency of an item. */
export function idOf(item: ItemDraft): string {
  const name = item.number || item.deal?.id || `${item.documentDate ?? ''}|${item.amount}`;
  const part = item.milestone ?? (item.invoice ? '' : item.kind);
  return `${item.customer === '' ? '' : `${item.customer}|`}${name}${part === '' ? '' : `|${part}`}${item.currency === 'CNY' || item.currency === '' ? '' : `|${item.currency}`}`;
}

/** Ids of items; parts that share customer, number and milestone are numbered in due order. */
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

/** An item with what was placed on it; `index` is its place in the lists of `placement`. */
export function openItem(draft: ItemDraft, index: number, id: string, placement: Pick<Placement, 'applied' | 'bills' | 'assumed'>, deal: Deal | null, settings: Settings, asOf: Day): OpenItem {
  const { due, documentDate, amount, credited } = draft;
  const applied = placement.applied[index] ?? 0;
  const open = amount - credited - applied;
  const outside = draft.kind === 'notTriggered';
  const overdue = daysOverdue(due.day, asOf);
  const invoiceAgeDays = documentDate === null ? null : asOf - documentDate;
  // Invoiced before its event has happened: nobody can say when it is due, but it is not due now.
  const bucket = outside ? -1 : settings.basis === 'invoice' ? bucketOf(invoiceAgeDays, settings.buckets) : !draft.triggered ? 0 : bucketOf(overdue, settings.buckets);
  return {
    id, kind: draft.kind, customer: draft.customer, currency: draft.currency, currencyAssumed: draft.currencyAssumed, number: draft.number, milestone: draft.milestone,
    event: draft.event, triggered: draft.triggered, deal, row: draft.row, documentDate, dueDate: due.day, rolledDueDate: due.rolled, dueBasis: due.basis, amount, credited,
    applied, bills: placement.bills[index] ?? 0, open, daysOverdue: overdue, bucket, invoiceAgeDays, annualBucket: outside ? -1 : annualBucketOf(documentDate, asOf),
    disputed: disputeCell(draft.row) ?? (draft.deal && !draft.deal.standIn && draft.deal.row !== draft.row ? disputeCell(draft.deal.row) : null),
    smallDifference: open !== 0 && Math.abs(open) < settings.smallDifference, assumed: placement.assumed[index] === 1,
  };
}
