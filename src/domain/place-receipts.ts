import { referenceFinder } from './find-references';
import type { Reference } from './find-references';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { ItemBook } from './item-drafts';
import { NO_DAY, matchingCash } from './match-cash';
import type { MatchList } from './match-list';
import type { Message } from './message';
import type { Fen } from './money';
import { isUnbilled } from './open-item';
import type { ItemDraft } from './open-item';
import type { CashReceipt } from './read-receipts';
import type { Allocation, UnappliedCash } from './receivables';
import type { Report } from './reporter';
import type { MatchingMethod } from './settings';

/** Where the cash went. Columns run parallel to the items or to the receipts they were made from. */
export interface Placement {
  readonly matches: MatchList;
  /** How a placement was found: its receipt and the level that `matches` says. */
  readonly by: (receipt: number, level: number) => Allocation['by'];
  /** 分 per item. */
  readonly applied: Float64Array;
  /** Bills not yet matured within `applied`, 分 per item. */
  readonly bills: Float64Array;
  /** 1 for items that cash was placed on without reference. */
  readonly assumed: Uint8Array;
  /** Per receipt: number of the account it counts in. */
  readonly accounts: Int32Array;
  readonly unapplied: readonly UnappliedCash[];
}

const LAST = 0x7ffffffe;

/**
 * Places receipts on items with `matchCash`: the row itself or the invoice number, then the contract or project, then the method. Cash without
 * payer is placed only by a number that one customer alone has; a payer who pays another firm's invoice stays unidentified. The items must be in
 * canonical order, which breaks ties; accounts that only have cash are added to the book's.
 * @example items of 60.00 and 40.00 and a receipt of 120.00 without reference → applied 6000 and 4000, 2000 unapplied with the reason
 */
export function* placeReceipts(book: ItemBook, receipts: readonly CashReceipt[], method: MatchingMethod, report: Report): Steps<Placement> {
  const { items } = book;
  const before = new Float64Array(items.length);
  const due = new Int32Array(items.length);
  const documentDay = new Int32Array(items.length);
  yield* inSlices(items, (item, index) => {
    // Nothing is paid before its time has come at all: what is not triggered takes no cash.
    before[index] = item.kind === 'notTriggered' ? 0 : Math.max(0, item.amount - item.credited);
    due[index] = item.dueDate ?? NO_DAY;
    // The day of the contract is no day of an invoice: what is invoiced is paid first.
    documentDay[index] = (isUnbilled(item) ? null : item.documentDate) ?? NO_DAY;
  });
  const open = before.slice();

  const referenceOf = yield* referenceFinder(book, receipts, report);
  const references: Reference[] = [];
  const accounts = new Int32Array(receipts.length);
  const group = new Int32Array(receipts.length);
  const left = new Float64Array(receipts.length);
  const day = new Int32Array(receipts.length);
  yield* inSlices(receipts, (receipt, index) => {
    const reference = referenceOf(receipt);
    references.push(reference);
    const account = book.accounts.idOf(reference.customer ?? '', reference.currency);
    accounts[index] = account;
    group[index] = reference.foreign || reference.customer === null ? -1 : account;
    left[index] = receipt.amount;
    day[index] = receipt.day ?? (receipt.amount < 0 ? LAST : NO_DAY);
  });
  const matches = yield* matchingCash({ group: book.account, open, due, documentDay }, {
    group, left, day, tie: tieBreaker(receipts),
    named: (index) => {
      const { levels } = references[index] as Reference;
      return levels.length === 0 ? null : levels;
    },
  }, method);

  const applied = before;
  for (let index = 0; index < applied.length; index += 1) applied[index] = (before[index] as Fen) - (open[index] as Fen);
  const { bills, assumed } = marksOf(matches, receipts, items.length);
  yield receipts.length;
  const unapplied: UnappliedCash[] = [];
  const suggest = suggester(items, open, report);
  yield* inSlices(receipts, (receipt, index) => {
    const amount = left[index] ?? 0;
    const reference = references[index];
    if (amount === 0 || !reference) return;
    const reason = reasonOf(reference, amount, method);
    if (reason === REASONS.specificOnly) suggest(receipt, amount, reference);
    unapplied.push({ receipt: receipt.row, customer: reference.customer, currency: reference.currency, amount, reason });
  });
  const assumedBy = method === 'specific' ? 'due' : method;
  return { matches, by: (receipt, level) => (level < 0 ? assumedBy : (references[receipt]?.by[level] ?? 'invoiceNo')), applied, bills, assumed, accounts, unapplied };
}

/** What receipts of one day say, for the few that came together; made when asked for. */
function tieBreaker(receipts: readonly CashReceipt[]): (a: number, b: number) => number {
  const keys: string[] = [];
  const keyOf = (index: number): string => {
    const { amount, numbers, deal, bill } = receipts[index] as CashReceipt;
    return keys[index] ??= JSON.stringify([amount, numbers, deal ? 1 : 0, bill]);
  };
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

/** Per item: bills among what was placed, and whether any of it was placed without reference. A refund may have taken a placement back. */
function marksOf(matches: MatchList, receipts: readonly CashReceipt[], count: number): { readonly bills: Float64Array; readonly assumed: Uint8Array } {
  const bills = new Float64Array(count);
  const assumed = new Uint8Array(count);
  for (let entry = 0; entry < matches.length; entry += 1) {
    const item = matches.item[entry] as number;
    const amount = matches.amount[entry] as Fen;
    if (amount === 0) continue;
    if (receipts[matches.cash[entry] as number]?.bill) bills[item] = (bills[item] as Fen) + amount;
    if ((matches.level[entry] as number) < 0) assumed[item] = 1;
  }
  return { bills, assumed };
}

const REASONS = {
  otherPayer: { id: 'domain.unapplied.otherPayer' }, refundUnmatched: { id: 'domain.unapplied.refundUnmatched' }, notTriggered: { id: 'domain.unapplied.notTriggered' },
  overReference: { id: 'domain.unapplied.overReference' }, noPayer: { id: 'domain.unapplied.noPayer' }, specificOnly: { id: 'domain.unapplied.specificOnly' }, noOpenItem: { id: 'domain.unapplied.noOpenItem' },
} as const satisfies Record<string, Message>;

function reasonOf(reference: Reference, amount: Fen, method: MatchingMethod): Message {
  if (reference.foreign) return REASONS.otherPayer;
  if (amount < 0) return REASONS.refundUnmatched;
  if (reference.levels.length > 0) return reference.levels.every((items) => items.length === 0) ? REASONS.notTriggered : REASONS.overReference;
  if (reference.customer === null) return REASONS.noPayer;
  return method === 'specific' ? REASONS.specificOnly : REASONS.noOpenItem;
}

/** An equal amount alone only suggests. Items are looked up by customer, currency and open amount, so that much unplaced cash costs no more than little. */
function suggester(items: readonly ItemDraft[], open: Float64Array, report: Report): (receipt: CashReceipt, amount: Fen, reference: Reference) => void {
  const keyOf = (customer: string | null, currency: string, amount: Fen): string => `${amount}\n${currency}\n${customer ?? ''}`;
  let byAmount: Map<string, ItemDraft | null> | null = null;
  return (receipt, amount, { customer, currency }) => {
    if (customer === null) return;
    if (byAmount === null) {
      byAmount = new Map();
      for (const [index, item] of items.entries()) {
        const key = keyOf(item.customer, item.currency, open[index] ?? 0);
        // Several items with the amount suggest nothing.
        byAmount.set(key, byAmount.has(key) ? null : item);
      }
    }
    const only = byAmount.get(keyOf(customer, currency, amount));
    if (only) report('equalAmount', 'info', receipt.row, 'receivedAmount', { number: only.number, amount: { fen: amount, currency } });
  };
}
