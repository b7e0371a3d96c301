import { BalanceSums } from './balances';
import type { Day } from './day';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { withOne } from './item-drafts';
import type { ItemBook } from './item-drafts';
import type { Ledger, LedgerRow } from './ledger';
import { ItemIds, finishItem } from './open-item';
import type { ItemDraft } from './open-item';
import type { Placement } from './place-receipts';
import type { DealDraft } from './read-deals';
import type { InvoiceBook } from './read-invoices';
import type { CashReceipt } from './read-receipts';
import type { Allocation, OpenItem } from './receivables';
import type { Report } from './reporter';
import type { RowMap } from './row-map';
import type { Settings } from './settings';
import { CALENDAR_YEARS } from './working-days';

/**
 * Finishes every item, in one pass that also adds it to its deal and to its customer's balance: each of them is looked at once, while it is at hand.
 * `dealOfRow` holds the deals' own rows and gets those of their invoices. Items still open whose due date lies beyond the known holidays are reported.
 * @example an item of 100.00 due 2025-03-15 with 30.00 placed on it, as of 2025-04-14 → open 7000, daysOverdue 30, and 7000 in its deal's and customer's overdue
 */
export function* finishItems(book: ItemBook, placement: Placement, dealOfRow: RowMap<DealDraft>, settings: Settings, asOf: Day, report: Report): Steps<BalanceSums> {
  const ids = new ItemIds();
  const sums = new BalanceSums(book.accounts, settings.buckets.length + 3);
  yield* inSlices(book.items, (item, index) => {
    const deal = item.deal ? (dealOfRow.get(item.deal.row) ?? null) : null;
    const paid = { applied: placement.applied[index] ?? 0, bills: placement.bills[index] ?? 0, assumed: placement.assumed[index] === 1 };
    finishItem(item, ids.of(item), paid, deal, settings, asOf);
    sums.addItem(item, book.account[index] ?? 0);
    if (!item.calendarKnown && item.open !== 0) report('calendarUnknown', 'info', item.row, 'dueDate', KNOWN_YEARS);
    if (!deal) return;
    addToDeal(deal, item);
    if (!dealOfRow.has(item.row)) dealOfRow.set(item.row, deal);
  });
  return sums;
}

const KNOWN_YEARS = { first: String(CALENDAR_YEARS.first), last: String(CALENDAR_YEARS.last) };

function addToDeal(deal: DealDraft, item: ItemDraft): void {
  deal.items = withOne(deal.items, item);
  deal.covered += item.applied + item.credited;
  if (item.open !== 0) deal.unpaid += 1;
  if (item.kind === 'notTriggered') return;
  deal.open += item.open;
  if (item.triggered && (item.daysOverdue ?? 0) > 0) deal.overdue += item.open;
  if (!item.invoice) return;
  deal.invoiced += item.amount - item.credited;
  if (!deal.invoices.includes(item.row)) deal.invoices = withOne(deal.invoices, item.row);
}

/**
 * What the placements say about receipts and items, and the receipts of each deal; placements that a refund took back are none.
 * @example 60.00 placed by invoice number and 40.00 by the method → { amount: 6000, certainty: 'referenced' } and { amount: 4000, certainty: 'assumed' }; an amount of 0 → no entry
 */
export function* allocationsOf({ matches, by }: Placement, items: readonly OpenItem[], receipts: readonly CashReceipt[], dealOfRow: RowMap<DealDraft>, { matching }: Settings): Steps<Allocation[]> {
  const allocations: Allocation[] = [];
  for (let entry = 0; entry < matches.length; entry += 1) {
    if (entry % MANY === MANY - 1) yield entry;
    const amount = matches.amount[entry] ?? 0;
    const receipt = receipts[matches.cash[entry] ?? 0];
    const item = items[matches.item[entry] ?? 0];
    if (amount === 0 || !receipt || !item) continue;
    const way = by(matches.cash[entry] ?? 0, matches.level[entry] ?? -1);
    allocations.push({ receipt: receipt.row, item, amount, day: receipt.day, certainty: way === matching ? 'assumed' : 'referenced', by: way });
    if (item.deal) addReceipt(dealOfRow.get(item.deal.row), receipt.row);
  }
  return allocations;
}

/** Placements between two rests. */
const MANY = 1000;

/** Few rows belong to a deal, so a list is searched faster than a set is made. */
function addReceipt(deal: DealDraft | undefined, row: LedgerRow): void {
  if (deal && !deal.receipts.includes(row)) deal.receipts = withOne(deal.receipts, row);
}

/**
 * Says which deals are settled, and whose the other rows are: credits, duplicates, and what was linked by reading.
 * @example a contract of 100.00 whose one item is paid → settled true; one without a known amount or without items → settled false
 */
export function* finishDeals(deals: readonly DealDraft[], dealOfRow: RowMap<DealDraft>, book: InvoiceBook, ledger: Ledger): Steps<void> {
  const addRow = (row: LedgerRow, deal: DealDraft | undefined): void => {
    if (deal && !dealOfRow.has(row)) dealOfRow.set(row, deal);
  };
  yield* inSlices(deals, (deal) => {
    deal.settled = deal.amount !== null && deal.items.length > 0 && deal.unpaid === 0 && deal.covered >= deal.amount;
  });
  yield* inSlices(book.others, ([row, invoice]) => { addRow(row, dealOfRow.get(invoice.row)); });
  if (ledger.links.size === 0) return;
  yield* inSlices(ledger.links, ([row, link]) => { addRow(row, dealOfRow.get(link.deal)); });
  yield* inSlices(ledger.receipts, (row) => {
    const link = ledger.links.get(row);
    if (link && link.by !== 'sameRow') addReceipt(dealOfRow.get(link.deal), row);
  });
}
