import type { ItemDraft } from './cover-plan';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { LedgerRow } from './ledger';
import { NO_DAY, matchingCash } from './match-cash';
import type { Fen } from './money';
import type { CashReceipt } from './read-receipts';
import type { Allocation, UnappliedCash } from './receivables';
import type { Report } from './reporter';
import type { MatchingMethod } from './settings';

/** Where the cash went. Lists run parallel to the items or to the receipts they were made from. */
export interface Placement {
  readonly allocations: readonly { readonly receipt: CashReceipt; readonly item: number; readonly amount: Fen; readonly by: Allocation['by'] }[];
  /** Per item. */
  readonly applied: Float64Array;
  readonly bills: readonly Fen[];
  readonly assumed: readonly boolean[];
  /** Per receipt: whose account and currency it counts in. */
  readonly accounts: readonly { readonly customer: string; readonly currency: string }[];
  readonly unapplied: readonly UnappliedCash[];
}

/** What the papers of a receipt point at. */
interface Reference {
  readonly levels: readonly { readonly items: readonly number[]; readonly by: Allocation['by'] }[];
  readonly customer: string | null;
  readonly currency: string;
  /** The papers name somebody else's invoice or deal (代付): shown, never placed. */
  readonly foreign: boolean;
}

const LAST = 0x7ffffffe;

/**
 * Places receipts on items with `matchCash`: the row itself or the invoice number, then the contract or project, then the method. Cash without
 * payer is placed only by a number that one customer alone has; a payer who pays another firm's invoice stays unidentified. `items` must be in
 * canonical order, which breaks ties.
 */
export function* placeReceipts(items: readonly ItemDraft[], receipts: readonly CashReceipt[], method: MatchingMethod, report: Report): Steps<Placement> {
  const groups = new Map<string, number>();
  const groupOf = (customer: string, currency: string): number => {
    const key = `${customer}\n${currency}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, group = groups.size);
    return group;
  };
  const columns = {
    group: Int32Array.from(items, (item) => groupOf(item.customer, item.currency)),
    // Nothing is paid before its time has come at all: what is not triggered takes no cash.
    open: Float64Array.from(items, (item) => (item.kind === 'notTriggered' ? 0 : Math.max(0, item.amount - item.credited))),
    due: Int32Array.from(items, (item) => item.due.day ?? NO_DAY),
    documentDay: Int32Array.from(items, (item) => item.documentDate ?? NO_DAY),
  };
  yield 0;
  const references = referenceFinder(items, report);
  const found: Reference[] = [];
  yield* inSlices(receipts, (receipt) => { found.push(references(receipt)); });
  // What a receipt says, for the few that came on one day; made when asked for.
  const keys: string[] = [];
  const keyOf = (index: number): string => {
    const { amount, numbers, deal, bill } = receipts[index] as CashReceipt;
    return keys[index] ??= JSON.stringify([amount, numbers, deal ? 1 : 0, bill]);
  };
  const before = columns.open.slice();
  const left = Float64Array.from(receipts, (receipt) => receipt.amount);
  const matches = yield* matchingCash(columns, {
    left,
    group: Int32Array.from(receipts, (_receipt, index) => {
      const reference = found[index];
      return !reference || reference.foreign || reference.customer === null ? -1 : groupOf(reference.customer, reference.currency);
    }),
    day: Int32Array.from(receipts, (receipt) => receipt.day ?? (receipt.amount < 0 ? LAST : NO_DAY)),
    tie: (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0),
    named: (index) => {
      const levels = found[index]?.levels ?? [];
      return levels.length === 0 ? null : levels.map((level) => level.items);
    },
  }, method);

  yield receipts.length;
  const bills = new Array<Fen>(items.length).fill(0);
  const assumed = new Array<boolean>(items.length).fill(false);
  const allocations: Placement['allocations'][number][] = [];
  for (let entry = 0; entry < matches.length; entry += 1) {
    const cash = matches.cash[entry] ?? 0;
    const item = matches.item[entry] ?? 0;
    const amount = matches.amount[entry] ?? 0;
    const level = matches.level[entry] ?? -1;
    const receipt = receipts[cash];
    // A refund may have taken all of it back.
    if (!receipt || amount === 0) continue;
    if (receipt.bill) bills[item] = (bills[item] ?? 0) + amount;
    if (level < 0) assumed[item] = true;
    allocations.push({ receipt, item, amount, by: level < 0 ? (method === 'specific' ? 'due' : method) : (found[cash]?.levels[level]?.by ?? 'invoiceNo') });
  }
  const accounts = receipts.map((receipt, index) => ({ customer: found[index]?.customer ?? receipt.customer ?? '', currency: found[index]?.currency ?? 'CNY' }));
  const openOf = (index: number): Fen => columns.open[index] ?? 0;
  const unapplied: UnappliedCash[] = [];
  const suggest = suggester(items, openOf, report);
  yield* inSlices(receipts, (receipt, index) => {
    const amount = left[index] ?? 0;
    const reference = found[index];
    if (amount === 0 || !reference) return;
    const reason = reasonOf(reference, amount, method);
    if (reason === 'specificOnly') suggest(receipt, amount, reference);
    unapplied.push({ receipt: receipt.row, customer: reference.customer, currency: reference.currency, amount, reason: { id: `domain.unapplied.${reason}` } });
  });
  return { allocations, applied: before.map((amount, index) => amount - (columns.open[index] ?? 0)), bills, assumed, accounts, unapplied };
}

function reasonOf(reference: Reference, amount: Fen, method: MatchingMethod): string {
  if (reference.foreign) return 'otherPayer';
  if (amount < 0) return 'refundUnmatched';
  if (reference.levels.length > 0) return reference.levels.every((level) => level.items.length === 0) ? 'notTriggered' : 'overReference';
  if (reference.customer === null) return 'noPayer';
  return method === 'specific' ? 'specificOnly' : 'noOpenItem';
}

/** An equal amount alone only suggests. Items are looked up by customer, currency and open amount, so that much unplaced cash costs no more than little. */
function suggester(items: readonly ItemDraft[], openOf: (index: number) => Fen, report: Report): (receipt: CashReceipt, amount: Fen, reference: Reference) => void {
  const keyOf = (customer: string | null, currency: string, amount: Fen): string => `${amount}\n${currency}\n${customer ?? ''}`;
  let byAmount: Map<string, ItemDraft | null> | null = null;
  return (receipt, amount, { customer, currency }) => {
    if (customer === null) return;
    if (byAmount === null) {
      byAmount = new Map();
      for (const [index, item] of items.entries()) {
        const key = keyOf(item.customer, item.currency, openOf(index));
        // Several items with the amount suggest nothing.
        byAmount.set(key, byAmount.has(key) ? null : item);
      }
    }
    const only = byAmount.get(keyOf(customer, currency, amount));
    if (only) report('equalAmount', 'info', receipt.row, 'receivedAmount', { number: only.number, amount: { fen: amount, currency } });
  };
}

/** Finds what a receipt points at, with indexes made once. */
function referenceFinder(items: readonly ItemDraft[], report: Report): (receipt: CashReceipt) => Reference {
  const index = new ItemIndex(items);
  const payable = (indexes: readonly number[], currency: string | null): number[] => indexes.filter((index) => {
    const item = items[index];
    return item !== undefined && item.amount > 0 && item.kind !== 'notTriggered' && (currency === null || item.currency === currency);
  });
  const customersOf = (indexes: readonly number[]): string[] => [...new Set(indexes.map((index) => items[index]?.customer ?? ''))];

  return (receipt) => {
    if (receipt.numbers.length === 0 && receipt.deal === null && receipt.sameRow === null) return { levels: [], customer: receipt.customer, currency: receipt.currency ?? 'CNY', foreign: false };
    const none = (foreign: boolean): Reference => ({ levels: [], customer: receipt.customer, currency: receipt.currency ?? 'CNY', foreign });
    const numbered = receipt.numbers.length === 1 ? index.byNumber.get(receipt.numbers[0] ?? '') ?? [] : receipt.numbers.flatMap((number) => index.byNumber.get(number) ?? []);
    const contract = receipt.deal ? index.ofContract(receipt.deal) : [];
    const own = receipt.sameRow ? index.ofRow(receipt.sameRow) : [];
    const all = [...own, ...numbered, ...contract];
    if (receipt.numbers.length > 0 && numbered.length === 0 && own.length === 0) report('referenceNotFound', 'warning', receipt.row, 'invoiceNo', { number: receipt.numbers.join(', ') });
    const customers = customersOf(all);
    const customer = receipt.customer ?? (customers.length === 1 ? (customers[0] ?? null) : null);
    const ofCustomer = (indexes: readonly number[]): number[] => [...new Set(indexes)].filter((index) => items[index]?.customer === customer);
    if (all.length > 0 && (customer === null || ofCustomer(all).length === 0)) {
      if (customer !== null) report('otherPayer', 'warning', receipt.row, 'customerName', { payer: customer, customer: customers.join(', ') });
      return none(customer !== null);
    }
    const currencies = [...new Set(ofCustomer(own.length > 0 ? own : numbered.length > 0 ? numbered : contract).map((index) => items[index]?.currency ?? 'CNY'))];
    const currency = receipt.currency ?? (currencies.length === 1 ? (currencies[0] ?? 'CNY') : 'CNY');
    const levels: Reference['levels'][number][] = [];
    // A receipt written on a row that is no invoice yet (or no more) is meant for that row and for no other.
    if (receipt.sameRow && (own.length > 0 || all.length === 0)) levels.push({ items: payable(ofCustomer(own), currency), by: 'sameRow' });
    if (numbered.length > 0) levels.push({ items: payable(ofCustomer(numbered), currency), by: 'invoiceNo' });
    if (contract.length > 0) levels.push({ items: payable(ofCustomer(contract), currency), by: receipt.dealBy ?? 'contractNo' });
    return { levels, customer, currency, foreign: false };
  };
}

/** Items by what papers name. Each index is made when the first receipt asks for it: most workbooks use one of them. */
class ItemIndex {
  private memo: { byNumber?: Map<string, number[]>; byRow?: Map<LedgerRow, number[]>; byContract?: { readonly items: Map<string, number[]>; readonly ofDeal: Map<LedgerRow, string> } } = {};

  constructor(private readonly items: readonly ItemDraft[]) {}

  /** Invoices and their parts by compared number; credits are not paid. */
  get byNumber(): ReadonlyMap<string, readonly number[]> {
    if (this.memo.byNumber) return this.memo.byNumber;
    const byNumber = this.memo.byNumber = new Map<string, number[]>();
    this.items.forEach((item, index) => {
      if (item.amount > 0) for (const number of item.numbers) add(byNumber, number, index);
    });
    return byNumber;
  }

  /** Items of a contract, given one of its deal rows. */
  ofContract(deal: LedgerRow): readonly number[] {
    const { items, ofDeal } = this.byContract;
    return items.get(ofDeal.get(deal) ?? '') ?? [];
  }

  /** Items of an invoice row, or of a deal row. */
  ofRow(row: LedgerRow): readonly number[] {
    let byRow = this.memo.byRow;
    if (!byRow) {
      byRow = this.memo.byRow = new Map<LedgerRow, number[]>();
      for (const [index, item] of this.items.entries()) add(byRow, item.invoice?.row ?? item.row, index);
    }
    return [...(byRow.get(row) ?? []), ...this.ofContract(row).filter((index) => this.items[index]?.deal?.row === row)];
  }

  private get byContract(): { readonly items: Map<string, number[]>; readonly ofDeal: Map<LedgerRow, string> } {
    if (this.memo.byContract) return this.memo.byContract;
    const byContract = this.memo.byContract = { items: new Map<string, number[]>(), ofDeal: new Map<LedgerRow, string>() };
    this.items.forEach(({ deal }, index) => {
      if (!deal || deal.standIn) return;
      let contract = byContract.ofDeal.get(deal.row);
      if (contract === undefined) byContract.ofDeal.set(deal.row, contract = deal.number === '' ? deal.id : JSON.stringify([deal.customer, deal.currency, deal.number]));
      add(byContract.items, contract, index);
    });
    return byContract;
  }
}

function add<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
