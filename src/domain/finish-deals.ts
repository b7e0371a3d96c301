import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { withOne } from './item-drafts';
import type { Ledger, LedgerRow } from './ledger';
import type { Fen } from './money';
import type { DealDraft } from './read-deals';
import type { InvoiceBook } from './read-invoices';
import type { Allocation, Deal, OpenItem } from './receivables';
import type { RowMap } from './row-map';

/** A deal whose lists are still being filled. */
export interface MadeDeal extends Deal {
  items: readonly OpenItem[];
  invoices: readonly LedgerRow[];
  receipts: readonly LedgerRow[];
  invoiced: Fen;
  open: Fen;
  overdue: Fen;
  settled: boolean;
}

const NO_ITEMS: readonly OpenItem[] = [];
const NO_ROWS: readonly LedgerRow[] = [];

/** A deal before its items are known. */
export function emptyDeal({ id, row, number, name, customer, currency, amount }: DealDraft): MadeDeal {
  return { id, row, number, name, customer, currency, amount, invoices: NO_ROWS, receipts: NO_ROWS, items: NO_ITEMS, invoiced: 0, open: 0, overdue: 0, settled: false };
}

/** Fills in what belongs to each deal besides its items, and the deals of the other rows. `dealOfRow` holds the deals' own rows. */
export function* finishDeals(deals: readonly MadeDeal[], dealOfRow: RowMap<MadeDeal>, items: readonly OpenItem[], allocations: readonly Allocation[], book: InvoiceBook, ledger: Ledger): Steps<void> {
  // Few rows belong to a deal, so a list is searched faster than a set is made.
  const addReceipt = (deal: MadeDeal | undefined, row: LedgerRow): void => {
    if (deal && !deal.receipts.includes(row)) deal.receipts = withOne(deal.receipts, row);
  };
  const addRow = (row: LedgerRow, deal: MadeDeal | undefined): void => {
    if (deal && !dealOfRow.has(row)) dealOfRow.set(row, deal);
  };
  yield* inSlices(deals, (deal) => { sumDeal(deal, book, ledger.invoices.length > 0); });
  yield* inSlices(items, (item) => {
    if (item.deal && item.deal.row !== item.row) addRow(item.row, dealOfRow.get(item.deal.row));
  });
  yield* inSlices(allocations, ({ receipt, item }) => {
    if (item.deal && receipt) addReceipt(dealOfRow.get(item.deal.row), receipt);
  });
  yield* inSlices(book.others, ([row, invoice]) => { addRow(row, dealOfRow.get(invoice.row)); });
  if (ledger.links.size === 0) return;
  yield* inSlices(ledger.links, ([row, link]) => { addRow(row, dealOfRow.get(link.deal)); });
  yield* inSlices(ledger.receipts, (row) => {
    const link = ledger.links.get(row);
    if (link && link.by !== 'sameRow') addReceipt(dealOfRow.get(link.deal), row);
  });
}

/** Sums of a deal's items, and the invoice rows among them. */
function sumDeal(deal: MadeDeal, book: InvoiceBook, hasInvoices: boolean): void {
  let covered = 0;
  let allPaid = deal.items.length > 0;
  for (const item of deal.items) {
    covered += item.applied + item.credited;
    allPaid &&= item.open === 0;
    if (item.kind === 'notTriggered') continue;
    deal.open += item.open;
    if (item.triggered && (item.daysOverdue ?? 0) > 0) deal.overdue += item.open;
    if (!book.documentOf.has(item.row)) continue;
    deal.invoiced += item.amount - item.credited;
    if (hasInvoices && !deal.invoices.includes(item.row)) deal.invoices = withOne(deal.invoices, item.row);
  }
  deal.settled = deal.amount !== null && allPaid && covered >= deal.amount;
}
