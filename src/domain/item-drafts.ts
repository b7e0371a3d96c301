import { Accounts } from './accounts';
import { coverPlan, invoiceItem } from './cover-plan';
import type { PlanContext } from './cover-plan';
import { byGroup } from './group-order';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { LedgerRow } from './ledger';
import { canonicalOrder } from './open-item';
import type { ItemDraft } from './open-item';
import { dealAmountField } from './read-deals';
import type { DealDraft } from './read-deals';
import type { InvoiceBook, InvoiceDocument } from './read-invoices';
import { RowMap } from './row-map';
import { statedDocument } from './stated-document';
import { compareText, sorting } from './sorting';

/** The deal rows of one contract number and the invoices that belong to it. */
export interface Contract {
  readonly deals: readonly DealDraft[];
  readonly documents: readonly InvoiceDocument[];
}

/** Items before cash in canonical order, the number of each one's account, and the contract of each deal row. */
export interface ItemBook {
  readonly items: readonly ItemDraft[];
  readonly accounts: Accounts;
  readonly account: Int32Array;
  readonly contractOf: ReadonlyMap<LedgerRow, Contract>;
}

/**
 * Items of every contract (rows that share customer, currency and number) and of invoices without a deal. `standIns` are the deals of invoice rows where there is no deals sheet.
 * @example no deals sheet and invoices of 100.00 and −20.00 → an item of kind invoice, 10000, and one of kind credit, −2000
 */
export function* itemDrafts(book: InvoiceBook, deals: readonly DealDraft[], standIns: ReadonlyMap<LedgerRow, DealDraft>, context: PlanContext): Steps<ItemBook> {
  const { ledger } = context;
  const items: ItemDraft[] = [];
  if (ledger.deals.length === 0) {
    yield* inSlices(book.documents, (invoice) => { items.push(invoiceItem(invoice, standIns.get(invoice.row) ?? null, context)); });
    return yield* inCanonicalOrder(items, new RowMap());
  }
  const contractOf = yield* contractsOf(deals);
  yield* inSlices(book.documents, (invoice) => {
    const contract = contractOf.get(ledger.links.get(invoice.row)?.deal ?? invoice.row);
    const deal = contract?.deals[0];
    // Another customer's or another currency's invoice never covers a deal, whatever number it carries.
    if (contract && deal && (deal.customer ?? '') === invoice.customer && deal.currency === invoice.currency) contract.documents = withOne(contract.documents, invoice);
    else {
      if (deal) context.report('dealMismatch', 'warning', invoice.row, 'contractNo', { number: deal.number });
      items.push(invoiceItem(invoice, null, context));
    }
  });
  yield* inSlices(deals, (deal) => {
    const contract = contractOf.get(deal.row);
    if (contract?.deals[0] !== deal) return;
    if (contract.documents.length > 0) for (const item of coverPlan(contract.deals, contract.documents, context)) items.push(item);
    else for (const each of contract.deals) for (const item of coverPlan([each], statedOn(each, context), context)) items.push(item);
  });
  return yield* inCanonicalOrder(items, contractOf);
}

/** The documents of a deal that no list of invoices names: what its own row says was invoiced or credited. */
function statedOn(deal: DealDraft, { ledger, asOf, report }: PlanContext): readonly InvoiceDocument[] {
  const stated = statedDocument(deal, ledger, asOf);
  if (deal.amount !== null && deal.amount < 0) report(stated ? 'dealCredit' : 'dealNegative', stated ? 'info' : 'warning', deal.row, dealAmountField(deal.row), { amount: { fen: deal.amount, currency: deal.currency } });
  return stated ? [stated] : NO_DOCUMENTS;
}

const NO_DOCUMENTS: readonly InvoiceDocument[] = [];

interface OpenContract extends Contract {
  deals: readonly DealDraft[];
  documents: readonly InvoiceDocument[];
  /** Another contract with the same number, of another customer or currency. */
  next: OpenContract | null;
}

/** The contract of each deal row. Deals without number stand alone. */
function* contractsOf(deals: readonly DealDraft[]): Steps<RowMap<OpenContract>> {
  const byNumber = new Map<string, OpenContract>();
  const contractOf = new RowMap<OpenContract>();
  yield* inSlices(deals, (deal) => {
    const first = deal.number === '' ? null : (byNumber.get(deal.number) ?? null);
    let contract = first;
    while (contract && !isSameParty(contract.deals[0], deal)) contract = contract.next;
    if (contract) contract.deals = withOne(contract.deals, deal);
    else {
      contract = { deals: [deal], documents: [], next: first };
      if (deal.number !== '') byNumber.set(deal.number, contract);
    }
    contractOf.set(deal.row, contract);
  });
  return contractOf;
}

function isSameParty(a: DealDraft | undefined, b: DealDraft): boolean {
  return a !== undefined && (a.customer ?? '') === (b.customer ?? '') && a.currency === b.currency;
}

/**
 * The list with one more entry. Lists of one to three are the rule and are made as small as they are: a pushed one keeps room for sixteen more.
 * @example withOne([], a) → [a]; withOne([a], b) → [a, b], a new list; from four entries on the list itself grows
 */
export function withOne<T extends object>(list: readonly T[], entry: T): readonly T[] {
  if (list.length === 0) return [entry];
  if (list.length < 4) return list.concat([entry]);
  (list as T[]).push(entry);
  return list;
}

/** By customer, currency and what items are. Account by account, which are small lists to sort. */
function* inCanonicalOrder(items: readonly ItemDraft[], contractOf: ReadonlyMap<LedgerRow, Contract>): Steps<ItemBook> {
  const found = new Accounts();
  const foundOf = new Int32Array(items.length);
  yield* inSlices(items, (item, index) => { foundOf[index] = found.idOf(item.customer, item.currency); });
  const names = yield* sorting([...found.list.keys()], (a, b) => compareAccounts(found, a, b));
  const { start, list } = byGroup(foundOf, found.list.length);
  const sorted: ItemDraft[] = [];
  const accounts = new Accounts();
  const account = new Int32Array(items.length);
  yield 0;
  let done = 0;
  for (const each of names) {
    const own = Array.from(list.subarray(start[each], start[each + 1]), (index) => items[index] as ItemDraft);
    const { customer, currency } = found.list[each] as { customer: string; currency: string };
    account.fill(accounts.idOf(customer, currency), sorted.length, sorted.length + own.length);
    for (const item of own.length < MANY ? own.sort(canonicalOrder) : yield* sorting(own, canonicalOrder)) sorted.push(item);
    if (sorted.length - done >= MANY) yield (done = sorted.length);
  }
  return { items: sorted, accounts, account, contractOf };
}

/** Entries sorted between two rests. */
const MANY = 1000;

function compareAccounts({ list }: Accounts, a: number, b: number): number {
  const [left, right] = [list[a], list[b]];
  return compareText(left?.customer ?? '', right?.customer ?? '') || compareText(left?.currency ?? '', right?.currency ?? '');
}
