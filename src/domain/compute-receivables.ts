import { ANNUAL_BUCKET_LABELS, annualBucketOf, bucketLabels, bucketOf, daysOverdue } from './aging';
import { balancesOf, totalsOf } from './balances';
import { coverPlan, invoiceItem } from './cover-plan';
import type { ItemDraft } from './cover-plan';
import type { Day } from './day';
import type { Finding } from './finding';
import type { Ledger, LedgerRow } from './ledger';
import { placeReceipts } from './place-receipts';
import type { Placement } from './place-receipts';
import { readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import { readInvoices, reporter } from './read-invoices';
import type { InvoiceBook, InvoiceDocument } from './read-invoices';
import { readReceipts, receiptsFromOpenAmounts } from './read-receipts';
import type { Allocation, Deal, OpenItem, Receivables } from './receivables';
import { disputeCell } from './row-facts';
import type { Settings } from './settings';

/**
 * Everything about money at the as-of date: open items, what paid them, deals, balances, totals. Pure: the same ledger, settings and day give
 * the same answer whatever the order of rows. Amounts 分. Documents and receipts after as-of do not exist yet (receivables rules §1–6).
 * @example an invoice of 100.00 due 2025-03-15, as of 2025-04-14 → one item, open 10000, daysOverdue 30, bucket 1-30天
 */
export function computeReceivables(ledger: Ledger, settings: Settings, asOf: Day): Receivables {
  const findings: Finding[] = [];
  const report = reporter(findings);
  const book = readInvoices(ledger, asOf, report);
  const drafts = readDeals(ledger, book, asOf, report);
  const items = inCanonicalOrder(itemDrafts(ledger, book, drafts, { ledger, settings, asOf, report }));
  const receipts = readReceipts(ledger, book, asOf, report);
  receipts.push(...receiptsFromOpenAmounts(book, receipts, report));
  const placement = placeReceipts(items, receipts, settings.matching, report);

  const made = new Map<DealDraft, MutableDeal>(drafts.map((draft) => [draft, emptyDeal(draft)]));
  const ids = uniqueIds(items);
  const openItems = items.map((item, index) => openItem(item, index, ids[index] ?? '', placement, item.deal ? (made.get(item.deal) ?? null) : null, settings, asOf));
  const allocations = placement.allocations.flatMap((each): Allocation[] => {
    const item = openItems[each.item];
    return item ? [{ receipt: each.receipt.row, item, amount: each.amount, day: each.receipt.day, certainty: each.by === settings.matching ? 'assumed' : 'referenced', by: each.by }] : [];
  });
  const dealOfRow = finishDeals(made, openItems, allocations, book, ledger);
  const balances = balancesOf(openItems, items.map((item) => item.invoice !== null), receipts, placement, settings.buckets);
  return {
    asOf, items: openItems, deals: [...made.values()], dealOfRow, balances, totals: totalsOf(balances), allocations, unapplied: placement.unapplied,
    bucketLabels: bucketLabels(settings.buckets), annualBucketLabels: ANNUAL_BUCKET_LABELS, findings,
  };
}

/** Items of every contract (rows that share customer, currency and number) and of invoices without a deal. */
function itemDrafts(ledger: Ledger, book: InvoiceBook, deals: readonly DealDraft[], context: Parameters<typeof coverPlan>[2]): ItemDraft[] {
  if (ledger.deals.length === 0) return standInItems(book, deals, context);
  const contracts = new Map<string, DealDraft[]>();
  const contractOf = new Map<LedgerRow, string>();
  deals.forEach((deal, index) => {
    const key = deal.number === '' ? `row ${index}` : JSON.stringify([deal.customer, deal.currency, deal.number]);
    const rows = contracts.get(key);
    if (rows) rows.push(deal);
    else contracts.set(key, [deal]);
    contractOf.set(deal.row, key);
  });
  const documents = new Map<string, InvoiceDocument[]>();
  const items: ItemDraft[] = [];
  for (const invoice of book.documents) {
    const link = ledger.links.get(invoice.row);
    const key = contractOf.get(link?.deal ?? invoice.row);
    const deal = key === undefined ? undefined : contracts.get(key)?.[0];
    // Another customer's or another currency's invoice never covers a deal, whatever number it carries.
    if (key === undefined || !deal || (deal.customer ?? '') !== invoice.customer || deal.currency !== invoice.currency) {
      if (deal) context.report('dealMismatch', 'warning', invoice.row, 'contractNo', { number: deal.number });
      items.push(invoiceItem(invoice, null, context));
    } else if (documents.has(key)) documents.get(key)?.push(invoice);
    else documents.set(key, [invoice]);
  }
  for (const [key, rows] of contracts) items.push(...coverPlan(rows, documents.get(key) ?? [], context));
  return items;
}

function standInItems(book: InvoiceBook, deals: readonly DealDraft[], context: Parameters<typeof coverPlan>[2]): ItemDraft[] {
  const byRow = new Map(deals.map((deal) => [deal.row, deal]));
  const byNumber = new Map(deals.filter((deal) => deal.number !== '').map((deal) => [JSON.stringify([deal.customer ?? '', deal.currency, deal.number]), deal]));
  return book.documents.map((invoice) => {
    const deal = byRow.get(invoice.row) ?? byNumber.get(JSON.stringify([invoice.customer, invoice.currency, invoice.number])) ?? null;
    return invoiceItem(invoice, deal, context);
  });
}

/** By what items are, so that ties, ids and lists do not depend on where rows stand. */
function inCanonicalOrder(items: readonly ItemDraft[]): ItemDraft[] {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const day = (a: Day | null, b: Day | null): number => (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
  return [...items].sort((a, b) => text(a.customer, b.customer) || text(a.currency, b.currency) || day(a.due.day, b.due.day) || day(a.documentDate, b.documentDate)
    || text(a.number, b.number) || text(a.milestone ?? '', b.milestone ?? '') || text(a.deal?.id ?? '', b.deal?.id ?? '') || a.amount - b.amount || a.credited - b.credited);
}

/** Customer, number, milestone; parts that share all of it are numbered in due order. */
function uniqueIds(items: readonly ItemDraft[]): string[] {
  const count = new Map<string, number>();
  return items.map((item) => {
    const name = item.number || item.deal?.id || `${item.documentDate ?? ''}|${item.amount}`;
    const parts = [item.customer, name, item.milestone ?? (item.invoice ? '' : item.kind), item.currency === 'CNY' ? '' : item.currency].filter((part) => part !== '');
    const key = parts.join('|');
    const seen = (count.get(key) ?? 0) + 1;
    count.set(key, seen);
    return seen === 1 ? key : `${key}#${seen}`;
  });
}

function openItem(draft: ItemDraft, index: number, id: string, placement: Placement, deal: Deal | null, settings: Settings, asOf: Day): OpenItem {
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
    disputed: disputeCell(draft.row) ?? (draft.deal && !draft.deal.standIn ? disputeCell(draft.deal.row) : null),
    smallDifference: open !== 0 && Math.abs(open) < settings.smallDifference, assumed: placement.assumed[index] ?? false,
  };
}

type MutableDeal = { -readonly [K in keyof Deal]: Deal[K] };

function emptyDeal({ id, row, number, name, customer, currency, amount }: DealDraft): MutableDeal {
  return { id, row, number, name, customer, currency, amount, invoices: [], receipts: [], items: [], invoiced: 0, open: 0, overdue: 0, settled: false };
}

/** Fills in what belongs to each deal; returns the deal of every row. */
function finishDeals(deals: ReadonlyMap<DealDraft, MutableDeal>, items: readonly OpenItem[], allocations: readonly Allocation[], book: InvoiceBook, ledger: Ledger): Map<LedgerRow, Deal> {
  const dealOfRow = new Map<LedgerRow, Deal>();
  const own = new Map<Deal, OpenItem[]>();
  const invoices = new Map<Deal, LedgerRow[]>();
  const receipts = new Map<Deal, LedgerRow[]>();
  // Few rows belong to a deal, so a list is searched faster than a set is made.
  const add = (map: Map<Deal, LedgerRow[]>, deal: Deal, row: LedgerRow): void => {
    const list = map.get(deal);
    if (!list) map.set(deal, [row]);
    else if (!list.includes(row)) list.push(row);
  };
  for (const deal of deals.values()) dealOfRow.set(deal.row, deal);
  for (const item of items) {
    if (!item.deal) continue;
    const list = own.get(item.deal);
    if (list) list.push(item);
    else own.set(item.deal, [item]);
    if (item.kind !== 'notTriggered' && ledger.invoices.length > 0 && book.documentOf.has(item.row)) add(invoices, item.deal, item.row);
    if (!dealOfRow.has(item.row)) dealOfRow.set(item.row, item.deal);
  }
  for (const { receipt, item } of allocations) if (item.deal && receipt) add(receipts, item.deal, receipt);
  for (const [row, invoice] of book.documentOf) {
    const deal = dealOfRow.get(invoice.row);
    if (deal && !dealOfRow.has(row)) dealOfRow.set(row, deal);
  }
  const isReceipt = new Set(ledger.receipts);
  for (const [row, link] of ledger.links) {
    const deal = dealOfRow.get(link.deal);
    if (!deal) continue;
    if (!dealOfRow.has(row)) dealOfRow.set(row, deal);
    if (isReceipt.has(row) && link.by !== 'sameRow') add(receipts, deal, row);
  }
  for (const deal of deals.values()) {
    const list = own.get(deal) ?? [];
    const counted = list.filter((item) => item.kind !== 'notTriggered');
    const sum = (rows: readonly OpenItem[], value: (item: OpenItem) => number): number => rows.reduce((total, item) => total + value(item), 0);
    deal.items = list;
    deal.invoices = invoices.get(deal) ?? [];
    deal.receipts = receipts.get(deal) ?? [];
    deal.invoiced = sum(counted.filter((item) => book.documentOf.has(item.row)), (item) => item.amount - item.credited);
    deal.open = sum(counted, (item) => item.open);
    deal.overdue = sum(counted.filter((item) => (item.daysOverdue ?? 0) > 0 && item.triggered), (item) => item.open);
    deal.settled = deal.amount !== null && list.length > 0 && list.every((item) => item.open === 0) && sum(list, (item) => item.applied + item.credited) >= deal.amount;
  }
  return dealOfRow;
}
