import { ANNUAL_BUCKET_LABELS, bucketLabels } from './aging';
import { totalsOf } from './balances';
import type { Day } from './day';
import type { Finding } from './finding';
import { allocationsOf, finishDeals, finishItems } from './finish-items';
import { drain, inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { itemDrafts } from './item-drafts';
import type { Ledger } from './ledger';
import { receiptsFromOpenDeals } from './open-on-deals';
import { receiptsFromStatus } from './paid-by-status';
import { placeReceipts } from './place-receipts';
import { readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import { readInvoices } from './read-invoices';
import { readReceipts, receiptsFromOpenAmounts } from './read-receipts';
import type { Receivables } from './receivables';
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

/**
 * The same with rests, so that a caller can let the screen draw or stop; each rest says how much is done, 0–1.
 * @example for (const done of computingReceivables(ledger, settings, asOf)) showProgress(done); `drain` gives what `computeReceivables` gives
 */
export function* computingReceivables(ledger: Ledger, settings: Settings, asOf: Day): Generator<number, Receivables, void> {
  const findings: Finding[] = [];
  const report = reporter(findings);
  const book = yield* stage(1, readInvoices(ledger, asOf, report));
  const standIns = new RowMap<DealDraft>();
  const deals = yield* stage(2, readDeals(ledger, book, asOf, report, standIns));
  const itemBook = yield* stage(3, itemDrafts(book, deals, standIns, { ledger, settings, asOf, report }));
  const receipts = yield* stage(4, readReceipts(ledger, book, asOf, report));
  yield* stage(4, inSlices(yield* stage(4, receiptsFromOpenAmounts(book, receipts, report)), (receipt) => { receipts.push(receipt); }));
  yield* stage(4, inSlices(yield* stage(4, receiptsFromOpenDeals(deals, receipts, ledger, asOf, report)), (receipt) => { receipts.push(receipt); }));
  yield* stage(4, inSlices(yield* stage(4, receiptsFromStatus(book.documents, deals, receipts, ledger, asOf, report)), (receipt) => { receipts.push(receipt); }));
  const placement = yield* stage(5, placeReceipts(itemBook, receipts, settings.matching, report));

  const dealOfRow = new RowMap<DealDraft>();
  yield* stage(6, inSlices(deals, (deal, place) => {
    deal.place = place;
    dealOfRow.set(deal.row, deal);
  }));
  const sums = yield* stage(6, finishItems(itemBook, placement, dealOfRow, settings, asOf, report));
  const allocations = yield* stage(7, allocationsOf(placement, itemBook.items, receipts, dealOfRow, settings));
  yield* stage(7, finishDeals(deals, dealOfRow, book, ledger));
  const balances = yield* stage(8, sums.withCash(receipts, placement));
  const totals = yield* stage(8, totalsOf(balances));
  // What the items came from has served its purpose.
  yield* stage(8, inSlices(itemBook.items, (item) => { item.invoice = null; }));
  return {
    asOf, items: itemBook.items, deals, dealOfRow, balances, totals, allocations, unapplied: placement.unapplied,
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
