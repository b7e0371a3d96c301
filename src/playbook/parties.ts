import type { CellRef } from '../domain/cell';
import { currencyCode } from '../domain/currency';
import type { Day } from '../domain/day';
import { drain, inSlices, type Steps } from '../domain/in-slices';
import type { Field, FieldOf, Ledger, LedgerRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import type { Allocation, CustomerBalance, OpenItem, Receivables, UnappliedCash } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { sorting } from '../domain/sorting';
import { groupBy } from './group-by';
import { Party } from './party';
import type { CashIn, PromiseTerms } from './promises';

/** Finds the party of a customer and currency; one that owes nothing is made when asked for. */
export type PartyOf = (customer: string, currency: string) => Party;

/**
 * Groups log, letters and receipts by customer once, so that no item ever searches them.
 * Rows dated after the as-of date are left out; undated ones are read as current.
 */
export function partiesOf(ledger: Ledger, receivables: Receivables, settings: Settings, asOf: Day): PartyOf {
  return drain(groupingParties(ledger, receivables, settings, asOf));
}

/** Like `partiesOf`, with rests. */
export function* groupingParties(ledger: Ledger, receivables: Receivables, settings: Settings, asOf: Day): Steps<PartyOf> {
  const log = yield* byCustomer(ledger.log, 'logDate', asOf);
  const letters = yield* byCustomer(ledger.letters, 'letterSentDate', asOf);
  const balances = new Map<string, CustomerBalance[]>();
  yield* inSlices(receivables.balances, (balance) => {
    const known = balances.get(balance.customer);
    if (known) known.push(balance);
    else balances.set(balance.customer, [balance]);
  });
  // Only old items ask what paid them, and only promises what came in, so many a run never needs these; what could not be placed is asked for by a card.
  let payments: ReadonlyMap<OpenItem, readonly Allocation[]> | null = null;
  const paymentsOf = (item: OpenItem): readonly Allocation[] => (payments ??= groupBy(receivables.allocations, (allocation) => allocation.item)).get(item) ?? NOTHING;
  let receipts: ReadonlyMap<string, readonly CashIn[]> | null = null;
  const receiptsOf = (customer: string, currency: string): readonly CashIn[] => (receipts ??= receiptsByParty(ledger, receivables, asOf)).get(keyOf(customer, currency)) ?? NOTHING;
  let unapplied: ReadonlyMap<string, readonly UnappliedCash[]> | null = null;
  const unappliedOf = (customer: string, currency: string): readonly UnappliedCash[] =>
    (unapplied ??= groupBy(receivables.unapplied, (cash) => keyOf(cash.customer ?? '', cash.currency))).get(keyOf(customer, currency)) ?? NOTHING;
  const columns = new Set<Field>(ledger.tables.flatMap((table) => [...table.columns.keys()]));
  const hasColumn = (field: Field): boolean => columns.has(field);
  const parties = new Map<string, Party[]>();
  return (customer, currency) => {
    const known = parties.get(customer);
    for (const party of known ?? NOTHING) if (party.currency === currency) return party;
    // A row without a currency means the only currency of its customer, and CNY where there are several.
    const own = balances.get(customer) ?? NOTHING;
    const usual = own.length === 1 ? own[0]?.currency : 'CNY';
    const inCurrency = (row: LedgerRow): boolean => (currencyCode(row.text('currency').value ?? '') ?? usual) === currency;
    const logRows = log.get(customer)?.filter(inCurrency) ?? NOTHING;
    const balance = own.find((each) => each.currency === currency) ?? null;
    const party = new Party({
      customer, currency, balance, settings, asOf, log: logRows, hasColumn, paymentsOf, receiptsOf, unappliedOf,
      letters: letters.get(customer)?.filter(inCurrency) ?? NOTHING,
      customerRows: ledger.customers.get(customer)?.rows ?? NOTHING,
      promiseTerms: logRows.length === 0 ? NOTHING : promisesIn(logRows, balance, ledger, asOf),
    });
    if (known) known.push(party);
    else parties.set(customer, [party]);
    return party;
  };
}

const NOTHING: readonly never[] = [];

const keyOf = (customer: string, currency: string): string => `${customer}\n${currency}`;

/** Rows of each customer up to as-of, by day; undated ones stand where today stands, rows of one day in sheet order. */
function* byCustomer(rows: readonly LedgerRow[], field: FieldOf<'day'>, asOf: Day): Steps<ReadonlyMap<string, readonly LedgerRow[]>> {
  const dated: { readonly row: LedgerRow; readonly day: Day }[] = [];
  yield* inSlices(rows, (row) => {
    const day = row.value(field) ?? asOf;
    if (row.customer !== null && day <= asOf) dated.push({ row, day });
  });
  const groups = new Map<string, LedgerRow[]>();
  yield* inSlices(yield* sorting(dated, (a, b) => a.day - b.day || a.row.row - b.row.row), ({ row }) => {
    const group = groups.get(row.customer ?? '');
    if (group) group.push(row);
    else groups.set(row.customer ?? '', [row]);
  });
  return groups;
}

/** Cash by customer and currency: what was placed and what was not, each amount once. Credits are not cash; undated cash proves nothing. */
function receiptsByParty(ledger: Ledger, receivables: Receivables, asOf: Day): ReadonlyMap<string, readonly CashIn[]> {
  const cash = new Map<string, CashIn[]>();
  const add = (key: string, receipt: CashIn): void => {
    const list = cash.get(key);
    if (list) list.push(receipt);
    else cash.set(key, [receipt]);
  };
  for (const allocation of receivables.allocations) {
    const { receipt, item, day, amount } = allocation;
    if (receipt && day !== null && day <= asOf && amount > 0) add(keyOf(item.customer, item.currency), new PlacedCash(receipt, day, allocation));
  }
  for (const { receipt, customer, currency, amount } of receivables.unapplied) {
    const day = receipt.value('receiptDate');
    if (day === null || day > asOf || amount <= 0) continue;
    const link = ledger.links.get(receipt);
    const deal = link && link.by !== 'onlyDealOfCustomer' ? receivables.dealOfRow.get(link.deal) ?? null : null;
    const number = receipt.text('invoiceNo').value;
    add(keyOf(customer ?? '', currency), { day, amount, cell: receipt.cell('receiptDate'), named: deal === null && number === null ? null : { deal, number } });
  }
  return cash;
}

/** Cash as it was placed; what hangs on it is looked up when somebody asks, since most of it is only counted. */
class PlacedCash implements CashIn {
  constructor(private readonly receipt: LedgerRow, readonly day: Day, private readonly allocation: Allocation) {}

  get amount(): Fen { return this.allocation.amount; }
  get cell(): CellRef | null { return this.receipt.cell('receiptDate'); }
  get named(): CashIn['named'] {
    const { certainty, by, item } = this.allocation;
    if (certainty === 'assumed') return null;
    return { deal: item.deal, number: by === 'invoiceNo' || by === 'sameRow' ? item.number : null };
  }
}

/** A number that some invoice may bear: a promise for an invoice that is not open covers nothing that is. */
const INVOICE_LIKE = /^\D{0,4}\d{6,}$/;

/** The promises in log rows. A row without its own date counts from the first day money could have come. */
function promisesIn(rows: readonly LedgerRow[], balance: CustomerBalance | null, ledger: Ledger, asOf: Day): readonly PromiseTerms[] {
  const numbers = new Set(balance?.items.map((item) => item.number));
  const promises: PromiseTerms[] = [];
  for (const row of rows) {
    const due = row.value('promiseDate');
    if (due === null) continue;
    const named = [row.text('invoiceNo').value, row.text('projectName').value].filter((text) => text !== null);
    const deal = ledger.links.get(row)?.deal ?? null;
    const number = named.find((text) => numbers.has(text)) ?? (deal === null ? named.find((text) => INVOICE_LIKE.test(text)) ?? null : null);
    promises.push({
      row, due, number, deal,
      made: row.value('logDate') ?? Math.min(asOf, due),
      amount: row.money('promiseAmount').value,
      otherwise: row.text('promiseDefault').value ?? '',
    });
  }
  return promises;
}
