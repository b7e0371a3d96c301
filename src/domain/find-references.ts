import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { ItemBook } from './item-drafts';
import type { LedgerRow } from './ledger';
import type { ItemDraft } from './open-item';
import type { CashReceipt } from './read-receipts';
import type { Allocation } from './receivables';
import type { Report } from './reporter';
import { RowMap } from './row-map';

/** What the papers of a receipt point at. */
export interface Reference {
  /** Items by level, best reference first; a level may be empty, when what it names takes no cash. */
  readonly levels: readonly (readonly number[])[];
  /** How each level was found. */
  readonly by: readonly Allocation['by'][];
  /** Null = nobody knows whose money it is. */
  readonly customer: string | null;
  readonly currency: string;
  /** The papers name somebody else's invoice or deal (代付): shown, never placed. */
  readonly foreign: boolean;
}

const NO_LEVELS: readonly (readonly number[])[] = [];
const NO_WAY: readonly Allocation['by'][] = [];
const NO_ITEMS: readonly number[] = [];
const BY_NUMBER: readonly Allocation['by'][] = ['invoiceNo'];

/**
 * Finds what a receipt points at, with indexes made once. Most receipts name nothing or one invoice, which is answered without looking further.
 * @example a receipt that names invoices 1001 and 1002 → levels [[their items]], by ['invoiceNo']; one that names nothing → no levels
 */
export function* referenceFinder(book: ItemBook, receipts: readonly CashReceipt[], report: Report): Steps<(receipt: CashReceipt) => Reference> {
  const { items } = book;
  const index = new ItemIndex(book);
  yield* index.make(receipts);
  const takesCash = (at: number, currency: string): boolean => {
    const item = items[at];
    return item !== undefined && item.amount > 0 && item.kind !== 'notTriggered' && item.currency === currency;
  };
  const payable = (list: readonly number[], currency: string): readonly number[] => (list.every((at) => takesCash(at, currency)) ? list : list.filter((at) => takesCash(at, currency)));
  const ofCustomer = (list: readonly number[], customer: string | null): readonly number[] =>
    list.every((at) => items[at]?.customer === customer) ? list : list.filter((at) => items[at]?.customer === customer);
  const unnamed = ({ customer, currency }: CashReceipt, foreign: boolean): Reference => ({ levels: NO_LEVELS, by: NO_WAY, customer, currency: currency ?? 'CNY', foreign });

  return (receipt) => {
    const { numbers, deal, sameRow } = receipt;
    if (numbers.length === 0 && deal === null && sameRow === null) return unnamed(receipt, false);
    const numbered = numbers.length === 1 ? index.ofNumber(numbers[0] ?? '') : [...new Set(numbers.flatMap((number) => index.ofNumber(number)))];
    const [only] = numbered;
    if (numbered.length === 1 && only !== undefined && deal === null && sameRow === null && (receipt.customer ?? items[only]?.customer) === items[only]?.customer) {
      const { customer, currency: billed } = items[only] as ItemDraft;
      const currency = receipt.currency ?? billed;
      return { levels: [takesCash(only, currency) ? numbered : NO_ITEMS], by: BY_NUMBER, customer, currency, foreign: false };
    }
    const contract = deal ? index.ofContract(deal) : NO_ITEMS;
    const own = sameRow ? index.ofRow(sameRow) : NO_ITEMS;
    const all = [...own, ...numbered, ...contract];
    if (numbers.length > 0 && numbered.length === 0 && own.length === 0) report('referenceNotFound', 'warning', receipt.row, 'invoiceNo', { number: numbers.join(', ') });
    const customers = [...new Set(all.map((at) => items[at]?.customer ?? ''))];
    const customer = receipt.customer ?? (customers.length === 1 ? (customers[0] ?? null) : null);
    if (all.length > 0 && (customer === null || !customers.includes(customer))) {
      if (customer !== null) report('otherPayer', 'warning', receipt.row, 'customerName', { payer: customer, customer: customers.join(', ') });
      return unnamed(receipt, customer !== null);
    }
    const currencies = new Set(ofCustomer(own.length > 0 ? own : numbered.length > 0 ? numbered : contract, customer).map((at) => items[at]?.currency ?? 'CNY'));
    const [found = 'CNY'] = currencies;
    const currency = receipt.currency ?? (currencies.size === 1 ? found : 'CNY');
    const levels: (readonly number[])[] = [];
    const by: Allocation['by'][] = [];
    const add = (list: readonly number[], way: Allocation['by']): void => {
      levels.push(payable(ofCustomer(list, customer), currency));
      by.push(way);
    };
    // A receipt written on a row that is no invoice yet (or no more) is meant for that row and for no other.
    if (sameRow && (own.length > 0 || all.length === 0)) add(own, 'sameRow');
    if (numbered.length > 0) add(numbered, 'invoiceNo');
    if (contract.length > 0) add(contract, receipt.dealBy ?? 'contractNo');
    return { levels, by, customer, currency, foreign: false };
  };
}

/** Items by what papers name. Only what some receipt asks for is made: most workbooks use one of the three. */
class ItemIndex {
  private readonly numbers = new Map<string, number[]>();
  private readonly rows = new RowMap<number[]>();
  private readonly contracts = new Map<object, number[]>();

  constructor(private readonly book: ItemBook) {}

  *make(receipts: readonly CashReceipt[]): Steps<void> {
    const { items, contractOf } = this.book;
    const byNumber = receipts.some(({ numbers }) => numbers.length > 0);
    const byRow = receipts.some(({ sameRow }) => sameRow !== null);
    const byContract = byRow || receipts.some(({ deal }) => deal !== null);
    yield* inSlices(items, (item, index) => {
      if (byNumber && item.amount > 0 && item.invoice) for (const each of item.invoice.numbers) add(this.numbers, each, index);
      if (byRow) add(this.rows, item.invoice?.row ?? item.row, index);
      const contract = byContract && item.deal ? contractOf.get(item.deal.row) : undefined;
      if (contract) add(this.contracts, contract, index);
    });
  }

  /** Invoices and their parts by compared number; credits are not paid. */
  ofNumber(number: string): readonly number[] {
    return this.numbers.get(number) ?? NO_ITEMS;
  }

  /** Items of a contract, given one of its deal rows. */
  ofContract(deal: LedgerRow): readonly number[] {
    const contract = this.book.contractOf.get(deal);
    return (contract && this.contracts.get(contract)) ?? NO_ITEMS;
  }

  /** Items of an invoice row, or of a deal row. */
  ofRow(row: LedgerRow): readonly number[] {
    const own = this.rows.get(row) ?? NO_ITEMS;
    const ofDeal = this.ofContract(row).filter((index) => this.book.items[index]?.deal?.row === row && !own.includes(index));
    return ofDeal.length === 0 ? own : [...own, ...ofDeal];
  }
}

function add<K>(map: { get(key: K): number[] | undefined; set(key: K, list: number[]): unknown }, key: K, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
