import { ANNUAL_BUCKET_LABELS, bucketLabels } from './aging';
import { balancesOf, totalsOf } from './balances';
import type { Day } from './day';
import type { Finding } from './finding';
import { emptyDeal, finishDeals } from './finish-deals';
import type { MadeDeal } from './finish-deals';
import { drain, inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { itemDrafts, withOne } from './item-drafts';
import type { Ledger } from './ledger';
import { ItemIds, openItem } from './open-item';
import { placeReceipts } from './place-receipts';
import type { Placement } from './place-receipts';
import { readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import { readInvoices } from './read-invoices';
import { readReceipts, receiptsFromOpenAmounts } from './read-receipts';
import type { CashReceipt } from './read-receipts';
import type { Allocation, OpenItem, Receivables } from './receivables';
import { reporter } from './reporter';
import { RowMap } from './row-map';
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
  const standIns = new RowMap<DealDraft>();
  const drafts = yield* stage(2, readDeals(ledger, book, asOf, report, standIns));
  const itemBook = yield* stage(3, itemDrafts(book, drafts, standIns, { ledger, settings, asOf, report }));
  const receipts = yield* stage(4, readReceipts(ledger, book, asOf, report));
  yield* stage(4, inSlices(yield* stage(4, receiptsFromOpenAmounts(book, receipts, report)), (receipt) => { receipts.push(receipt); }));
  const placement = yield* stage(5, placeReceipts(itemBook, receipts, settings.matching, report));

  const deals: MadeDeal[] = [];
  const dealOfRow = new RowMap<MadeDeal>();
  yield* stage(6, inSlices(drafts, (draft) => {
    const deal = emptyDeal(draft);
    deals.push(deal);
    dealOfRow.set(deal.row, deal);
  }));
  const items: OpenItem[] = [];
  const ids = new ItemIds();
  yield* stage(6, inSlices(itemBook.items, (draft, index) => {
    const deal = draft.deal ? (dealOfRow.get(draft.deal.row) ?? null) : null;
    const item = openItem(draft, index, ids.of(draft), placement, deal, settings, asOf);
    items.push(item);
    if (deal) deal.items = withOne(deal.items, item);
  }));
  const allocations = yield* stage(6, allocationsOf(placement, items, receipts, settings));
  yield* stage(7, finishDeals(deals, dealOfRow, items, allocations, book, ledger));
  const balances = yield* stage(8, balancesOf(items, itemBook, receipts, placement, settings.buckets));
  return {
    asOf, items, deals, dealOfRow, balances, totals: yield* stage(8, totalsOf(balances)), allocations, unapplied: placement.unapplied,
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

/** What the placements say about receipts and items; those that a refund took back are none. */
function* allocationsOf({ matches, by }: Placement, items: readonly OpenItem[], receipts: readonly CashReceipt[], { matching }: Settings): Steps<Allocation[]> {
  const allocations: Allocation[] = [];
  for (let entry = 0; entry < matches.length; entry += 1) {
    if (entry % MANY === MANY - 1) yield entry;
    const amount = matches.amount[entry] ?? 0;
    const receipt = receipts[matches.cash[entry] ?? 0];
    const item = items[matches.item[entry] ?? 0];
    if (amount === 0 || !receipt || !item) continue;
    const way = by(matches.cash[entry] ?? 0, matches.level[entry] ?? -1);
    allocations.push({ receipt: receipt.row, item, amount, day: receipt.day, certainty: way === matching ? 'assumed' : 'referenced', by: way });
  }
  return allocations;
}

/** Placements between two rests. */
const MANY = 1000;
