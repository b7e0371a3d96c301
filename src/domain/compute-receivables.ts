import { ANNUAL_BUCKET_LABELS, annualBucketOf, bucketLabels, bucketOf, daysOverdue } from './aging';
import { balancesOf, totalsOf } from './balances';
import { coverPlan, invoiceItem } from './cover-plan';
import type { ItemDraft, PlanContext } from './cover-plan';
import type { Day } from './day';
import type { Finding } from './finding';
import { drain, inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { Ledger, LedgerRow } from './ledger';
import type { Fen } from './money';
import { placeReceipts } from './place-receipts';
import type { Placement } from './place-receipts';
import { readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import { readInvoices } from './read-invoices';
import type { InvoiceBook, InvoiceDocument } from './read-invoices';
import { readReceipts, receiptsFromOpenAmounts } from './read-receipts';
import type { Allocation, Deal, OpenItem, Receivables } from './receivables';
import { reporter } from './reporter';
import { disputeCell } from './row-facts';
import type { Settings } from './settings';

/**
 * Everything about money at the as-of date: open items, what paid them, deals, balances, totals. Pure: the same ledger, settings and day give
 * the same answer whatever the order of rows. Amounts 分. Documents and receipts after as-of do not exist yet (receivables rules §1–6).
 * @example an invoice of 100.00 due 2025-03-15, as of 2025-04-14 → one item, open 10000, daysOverdue 30, bucket 1-30天
 */
export function computeReceivables(ledger: Ledger, settings: Settings, asOf: Day): Receivables {
  return drain(computingReceivables(ledger, settings, asOf));
}

/** The same with rests, so that a caller can let the screen draw or stop; each rest says how much is done, 0–1. */
export function* computingReceivables(ledger: Ledger, settings: Settings, asOf: Day): Generator<number, Receivables, void> {
  const findings: Finding[] = [];
  const report = reporter(findings);
  const book = yield* stage(1, readInvoices(ledger, asOf, report));
  const drafts = yield* stage(2, readDeals(ledger, book, asOf, report));
  const items = yield* stage(3, inCanonicalOrder(yield* stage(3, itemDrafts(ledger, book, drafts, { ledger, settings, asOf, report }))));
  const receipts = yield* stage(4, readReceipts(ledger, book, asOf, report));
  receipts.push(...receiptsFromOpenAmounts(book, receipts, report));
  const placement = yield* stage(5, placeReceipts(items, receipts, settings.matching, report));

  const deals = drafts.map(emptyDeal);
  const dealOfRow = new Map<LedgerRow, MadeDeal>();
  yield* stage(6, inSlices(deals, (deal) => { dealOfRow.set(deal.row, deal); }));
  const openItems: OpenItem[] = [];
  const ids = new Ids();
  yield* stage(6, inSlices(items, (item, index) => {
    const deal = item.deal ? (dealOfRow.get(item.deal.row) ?? null) : null;
    const open = openItem(item, index, ids.of(item), placement, deal, settings, asOf);
    openItems.push(open);
    deal?.items.push(open);
  }));
  const allocations: Allocation[] = [];
  yield* stage(6, inSlices(placement.allocations, ({ receipt, item, amount, by }) => {
    const paid = openItems[item];
    if (paid) allocations.push({ receipt: receipt.row, item: paid, amount, day: receipt.day, certainty: by === settings.matching ? 'assumed' : 'referenced', by });
  }));
  yield* stage(7, finishDeals(deals, dealOfRow, openItems, allocations, book, ledger));
  const balances = yield* stage(8, balancesOf(openItems, items, receipts, placement, settings.buckets));
  return {
    asOf, items: openItems, deals, dealOfRow, balances, totals: totalsOf(balances), allocations, unapplied: placement.unapplied,
    bucketLabels: bucketLabels(settings.buckets), annualBucketLabels: ANNUAL_BUCKET_LABELS, findings,
  };
}

const STAGES = 9;

/** Rests of one part of the work, told as a share of the whole. */
function* stage<T>(number: number, steps: Steps<T>): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield number / STAGES;
  }
}

/** Items of every contract (rows that share customer, currency and number) and of invoices without a deal. */
function* itemDrafts(ledger: Ledger, book: InvoiceBook, deals: readonly DealDraft[], context: PlanContext): Steps<ItemDraft[]> {
  if (ledger.deals.length === 0) return yield* standInItems(book, deals, context);
  const contracts = new Map<string, Contract>();
  const contractOf = new Map<LedgerRow, Contract>();
  yield* inSlices(deals, (deal, index) => {
    const key = deal.number === '' ? `row ${index}` : `${deal.number}\n${deal.customer ?? ''}\n${deal.currency}`;
    let contract = contracts.get(key);
    if (!contract) contracts.set(key, contract = { deals: [], documents: [] });
    contract.deals.push(deal);
    contractOf.set(deal.row, contract);
  });
  const items: ItemDraft[] = [];
  yield* inSlices(book.documents, (invoice) => {
    const contract = contractOf.get(ledger.links.get(invoice.row)?.deal ?? invoice.row);
    const deal = contract?.deals[0];
    // Another customer's or another currency's invoice never covers a deal, whatever number it carries.
    if (contract && deal && (deal.customer ?? '') === invoice.customer && deal.currency === invoice.currency) contract.documents.push(invoice);
    else {
      if (deal) context.report('dealMismatch', 'warning', invoice.row, 'contractNo', { number: deal.number });
      items.push(invoiceItem(invoice, null, context));
    }
  });
  yield* inSlices(contracts.values(), (contract) => {
    for (const item of coverPlan(contract.deals, contract.documents, context)) items.push(item);
  });
  return items;
}

/** The deal rows of one contract number and the invoices that belong to it. */
interface Contract {
  readonly deals: DealDraft[];
  readonly documents: InvoiceDocument[];
}

function* standInItems(book: InvoiceBook, deals: readonly DealDraft[], context: PlanContext): Steps<ItemDraft[]> {
  const byRow = new Map<LedgerRow, DealDraft>();
  for (const deal of deals) byRow.set(deal.row, deal);
  let byNumber: Map<string, DealDraft> | null = null;
  const key = (customer: string, currency: string, number: string): string => `${number}\n${customer}\n${currency}`;
  const items: ItemDraft[] = [];
  yield* inSlices(book.documents, (invoice) => {
    let deal = byRow.get(invoice.row);
    if (!deal) {
      // Further rows of one number are few, so the index is made when the first of them comes.
      byNumber ??= new Map(deals.filter((each) => each.number !== '').map((each) => [key(each.customer ?? '', each.currency, each.number), each]));
      deal = byNumber.get(key(invoice.customer, invoice.currency, invoice.number));
    }
    items.push(invoiceItem(invoice, deal ?? null, context));
  });
  return items;
}

/** By what items are, so that ties, ids and lists do not depend on where rows stand. Customer by customer, which are small lists to sort. */
function* inCanonicalOrder(items: readonly ItemDraft[]): Steps<ItemDraft[]> {
  const byCustomer = new Map<string, ItemDraft[]>();
  yield* inSlices(items, (item) => {
    const own = byCustomer.get(item.customer);
    if (own) own.push(item);
    else byCustomer.set(item.customer, [item]);
  });
  const sorted: ItemDraft[] = [];
  yield* inSlices([...byCustomer.keys()].sort(compareText), (customer) => {
    for (const item of (byCustomer.get(customer) ?? []).sort(canonicalOrder)) sorted.push(item);
  });
  return sorted;
}

/** Order of one customer's items. */
export function canonicalOrder(a: ItemDraft, b: ItemDraft): number {
  return compareText(a.currency, b.currency) || compareDays(a.due.day, b.due.day) || compareDays(a.documentDate, b.documentDate) || compareText(a.number, b.number)
    || compareText(a.milestone ?? '', b.milestone ?? '') || compareText(a.deal?.id ?? '', b.deal?.id ?? '') || a.amount - b.amount || a.credited - b.credited;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareDays(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
}

/** Ids of items; parts that share customer, number and milestone are numbered in due order. */
class Ids {
  private readonly count = new Map<string, number>();

  of(item: ItemDraft): string {
    const key = idOf(item);
    const seen = (this.count.get(key) ?? 0) + 1;
    this.count.set(key, seen);
    return seen === 1 ? key : `${key}#${seen}`;
  }
}

/** Customer, number, milestone and foreign currency of an item. */
export function idOf(item: ItemDraft): string {
  const name = item.number || item.deal?.id || `${item.documentDate ?? ''}|${item.amount}`;
  const part = item.milestone ?? (item.invoice ? '' : item.kind);
  return `${item.customer === '' ? '' : `${item.customer}|`}${name}${part === '' ? '' : `|${part}`}${item.currency === 'CNY' || item.currency === '' ? '' : `|${item.currency}`}`;
}

/** An item with what was placed on it; `index` is its place in the lists of `placement`. */
export function openItem(draft: ItemDraft, index: number, id: string, placement: Placement, deal: Deal | null, settings: Settings, asOf: Day): OpenItem {
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
    smallDifference: open !== 0 && Math.abs(open) < settings.smallDifference, assumed: placement.assumed[index] ?? false,
  };
}

/** A deal whose lists are still being filled. */
interface MadeDeal extends Deal {
  readonly items: OpenItem[];
  readonly invoices: LedgerRow[];
  readonly receipts: LedgerRow[];
  invoiced: Fen;
  open: Fen;
  overdue: Fen;
  settled: boolean;
}

function emptyDeal({ id, row, number, name, customer, currency, amount }: DealDraft): MadeDeal {
  return { id, row, number, name, customer, currency, amount, invoices: [], receipts: [], items: [], invoiced: 0, open: 0, overdue: 0, settled: false };
}

/** Fills in what belongs to each deal besides its items, and the deals of the other rows. `dealOfRow` holds the deals' own rows. */
function* finishDeals(deals: readonly MadeDeal[], dealOfRow: Map<LedgerRow, MadeDeal>, items: readonly OpenItem[], allocations: readonly Allocation[], book: InvoiceBook, ledger: Ledger): Steps<void> {
  // Few rows belong to a deal, so a list is searched faster than a set is made.
  const addReceipt = (deal: MadeDeal | undefined, row: LedgerRow): void => {
    if (deal && !deal.receipts.includes(row)) deal.receipts.push(row);
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
  yield* inSlices(book.documentOf, ([row, invoice]) => {
    if (row !== invoice.row) addRow(row, dealOfRow.get(invoice.row));
  });
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
    if (hasInvoices && !deal.invoices.includes(item.row)) deal.invoices.push(item.row);
  }
  deal.settled = deal.amount !== null && allPaid && covered >= deal.amount;
}
