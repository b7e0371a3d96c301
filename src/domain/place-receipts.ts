import type { ItemDraft } from './cover-plan';
import type { LedgerRow } from './ledger';
import { NO_DAY, matchCash } from './match-cash';
import type { Fen } from './money';
import type { Report } from './read-invoices';
import type { CashReceipt } from './read-receipts';
import type { Allocation, UnappliedCash } from './receivables';
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
export function placeReceipts(items: readonly ItemDraft[], receipts: readonly CashReceipt[], method: MatchingMethod, report: Report): Placement {
  const groups = new Map<string, number>();
  const groupOf = (customer: string, currency: string): number => {
    const key = `${customer}\n${currency}`;
    const known = groups.get(key) ?? groups.size;
    groups.set(key, known);
    return known;
  };
  const columns = {
    group: Int32Array.from(items, (item) => groupOf(item.customer, item.currency)),
    // Nothing is paid before its time has come at all: what is not triggered takes no cash.
    capacity: Float64Array.from(items, (item) => (item.kind === 'notTriggered' ? 0 : Math.max(0, item.amount - item.credited))),
    due: Int32Array.from(items, (item) => item.due.day ?? NO_DAY),
    documentDay: Int32Array.from(items, (item) => item.documentDate ?? NO_DAY),
  };
  const references = referenceFinder(items, report);
  const found = receipts.map(references);
  const keys = receipts.map((receipt) => JSON.stringify([receipt.amount, receipt.numbers, receipt.deal ? 1 : 0, receipt.bill]));
  const matched = matchCash(columns, {
    group: Int32Array.from(receipts, (_receipt, index) => {
      const reference = found[index];
      return !reference || reference.foreign || reference.customer === null ? -1 : groupOf(reference.customer, reference.currency);
    }),
    amount: Float64Array.from(receipts, (receipt) => receipt.amount),
    day: Int32Array.from(receipts, (receipt) => receipt.day ?? (receipt.amount < 0 ? LAST : NO_DAY)),
    tie: (a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : (keys[a] ?? '') > (keys[b] ?? '') ? 1 : 0),
    named: (index) => {
      const levels = found[index]?.levels ?? [];
      return levels.length === 0 ? null : levels.map((level) => level.items);
    },
  }, method);

  const bills = items.map(() => 0);
  const assumed = items.map(() => false);
  const { matches } = matched;
  const allocations: Placement['allocations'][number][] = [];
  for (let entry = 0; entry < matches.length; entry += 1) {
    const [cash = 0, item = 0, amount = 0, level = -1] = [matches.cash[entry], matches.item[entry], matches.amount[entry], matches.level[entry]];
    const receipt = receipts[cash];
    // A refund may have taken all of it back.
    if (!receipt || amount === 0) continue;
    if (receipt.bill) bills[item] = (bills[item] ?? 0) + amount;
    if (level < 0) assumed[item] = true;
    allocations.push({ receipt, item, amount, by: level < 0 ? (method === 'specific' ? 'due' : method) : (found[cash]?.levels[level]?.by ?? 'invoiceNo') });
  }
  const accounts = receipts.map((receipt, index) => ({ customer: found[index]?.customer ?? receipt.customer ?? '', currency: found[index]?.currency ?? 'CNY' }));
  const openOf = (index: number): Fen => (columns.capacity[index] ?? 0) - (matched.applied[index] ?? 0);
  const unapplied = receipts.flatMap((receipt, index): UnappliedCash[] => {
    const amount = matched.left[index] ?? 0;
    const reference = found[index];
    if (amount === 0 || !reference) return [];
    const reason = reasonOf(reference, amount, method);
    if (reason === 'specificOnly') suggest(receipt, amount, items, openOf, reference, report);
    return [{ receipt: receipt.row, customer: reference.customer, currency: reference.currency, amount, reason: { id: `domain.unapplied.${reason}` } }];
  });
  return { allocations, applied: matched.applied, bills, assumed, accounts, unapplied };
}

function reasonOf(reference: Reference, amount: Fen, method: MatchingMethod): string {
  if (reference.foreign) return 'otherPayer';
  if (amount < 0) return 'refundUnmatched';
  if (reference.levels.length > 0) return reference.levels.every((level) => level.items.length === 0) ? 'notTriggered' : 'overReference';
  if (reference.customer === null) return 'noPayer';
  return method === 'specific' ? 'specificOnly' : 'noOpenItem';
}

/** An equal amount alone only suggests. */
function suggest(receipt: CashReceipt, amount: Fen, items: readonly ItemDraft[], openOf: (index: number) => Fen, reference: Reference, report: Report): void {
  const equal = items.filter((item, index) => item.customer === reference.customer && item.currency === reference.currency && openOf(index) === amount);
  const [only] = equal;
  if (equal.length === 1 && only) report('equalAmount', 'info', receipt.row, 'receivedAmount', { number: only.number, amount: { fen: amount, currency: only.currency } });
}

/** Finds what a receipt points at, with indexes made once. */
function referenceFinder(items: readonly ItemDraft[], report: Report): (receipt: CashReceipt) => Reference {
  const byNumber = new Map<string, number[]>();
  const byRow = new Map<LedgerRow, number[]>();
  const byContract = new Map<string, number[]>();
  const contractOfDeal = new Map<LedgerRow, string>();
  const add = <K>(map: Map<K, number[]>, key: K, index: number): void => void (map.get(key)?.push(index) ?? map.set(key, [index]));
  items.forEach((item, index) => {
    if (item.amount > 0) for (const number of item.numbers) add(byNumber, number, index);
    add(byRow, item.invoice?.row ?? item.row, index);
    if (!item.deal || item.deal.standIn) return;
    const contract = item.deal.number === '' ? item.deal.id : JSON.stringify([item.deal.customer, item.deal.currency, item.deal.number]);
    contractOfDeal.set(item.deal.row, contract);
    add(byContract, contract, index);
  });
  const payable = (indexes: readonly number[], currency: string | null): number[] => indexes.filter((index) => {
    const item = items[index];
    return item !== undefined && item.amount > 0 && item.kind !== 'notTriggered' && (currency === null || item.currency === currency);
  });
  const customersOf = (indexes: readonly number[]): string[] => [...new Set(indexes.map((index) => items[index]?.customer ?? ''))];

  return (receipt) => {
    const none = (foreign: boolean): Reference => ({ levels: [], customer: receipt.customer, currency: receipt.currency ?? 'CNY', foreign });
    const numbered = receipt.numbers.flatMap((number) => byNumber.get(number) ?? []);
    const contract = receipt.deal ? (byContract.get(contractOfDeal.get(receipt.deal) ?? '') ?? []) : [];
    const own = receipt.sameRow ? [...(byRow.get(receipt.sameRow) ?? []), ...(byContract.get(contractOfDeal.get(receipt.sameRow) ?? '') ?? []).filter((index) => items[index]?.deal?.row === receipt.sameRow)] : [];
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
