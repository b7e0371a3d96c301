import type { CellRef } from '../domain/cell';
import { currencyCode } from '../domain/currency';
import type { Day } from '../domain/day';
import type { Ledger, LedgerRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import type { Allocation, CustomerBalance, OpenItem, Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';
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
  const log = byCustomer(ledger.log, (row) => (row.day('logDate').value ?? asOf) <= asOf);
  const letters = byCustomer(ledger.letters, (row) => (row.day('letterSentDate').value ?? asOf) <= asOf);
  for (const rows of log.values()) rows.sort((a, b) => (a.day('logDate').value ?? asOf) - (b.day('logDate').value ?? asOf) || a.row - b.row);
  const receipts = receiptsByParty(ledger, receivables, asOf);
  const balances = new Map<string, CustomerBalance>();
  const currencies = new Map<string, string[]>();
  for (const balance of receivables.balances) {
    balances.set(keyOf(balance.customer, balance.currency), balance);
    currencies.set(balance.customer, [...(currencies.get(balance.customer) ?? []), balance.currency]);
  }
  // Only old items ask what paid them, so many a run never needs this.
  let payments: ReadonlyMap<OpenItem, readonly Allocation[]> | null = null;
  const paymentsOf = (item: OpenItem): readonly Allocation[] => (payments ??= groupBy(receivables.allocations, (allocation) => allocation.item)).get(item) ?? [];
  const unapplied = groupBy(receivables.unapplied, (cash) => keyOf(cash.customer ?? '', cash.currency));
  const parties = new Map<string, Party>();
  return (customer, currency) => {
    const key = keyOf(customer, currency);
    const known = parties.get(key);
    if (known) return known;
    const own = currencies.get(customer) ?? [];
    // A row without a currency means the only currency of its customer, and CNY where there are several.
    const usual = own.length === 1 ? own[0] : 'CNY';
    const inCurrency = (row: LedgerRow) => (currencyCode(row.text('currency').value ?? '') ?? usual) === currency;
    const logRows = (log.get(customer) ?? []).filter(inCurrency);
    const balance = balances.get(key) ?? null;
    const numbers = new Set(balance?.items.map((item) => item.number));
    const party = new Party({
      customer, currency, balance, settings, asOf, log: logRows,
      letters: (letters.get(customer) ?? []).filter(inCurrency),
      receipts: receipts.get(key) ?? [],
      unapplied: unapplied.get(key) ?? [],
      paymentsOf,
      customerRows: ledger.customers.get(customer)?.rows ?? [],
      promiseTerms: logRows.flatMap((row) => promiseTerms(row, ledger, numbers, asOf)),
    });
    parties.set(key, party);
    return party;
  };
}

const keyOf = (customer: string, currency: string) => `${customer}\n${currency}`;

function byCustomer(rows: readonly LedgerRow[], keep: (row: LedgerRow) => boolean): Map<string, LedgerRow[]> {
  return groupBy(rows.filter((row) => row.customer !== null && keep(row)), (row) => row.customer ?? '');
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

/** The promise in a log row; none without a promised day. A row without its own date counts from the first day money could have come. */
function promiseTerms(row: LedgerRow, ledger: Ledger, numbers: ReadonlySet<string>, asOf: Day): readonly PromiseTerms[] {
  const due = row.day('promiseDate').value;
  if (due === null) return [];
  const named = [row.text('invoiceNo').value, row.text('projectName').value].filter((text) => text !== null);
  const deal = ledger.links.get(row)?.deal ?? null;
  const number = named.find((text) => numbers.has(text)) ?? (deal === null ? named.find((text) => INVOICE_LIKE.test(text)) ?? null : null);
  return [{
    row, due, number,
    made: row.day('logDate').value ?? Math.min(asOf, due),
    amount: row.money('promiseAmount').value,
    otherwise: row.text('promiseDefault').value ?? '',
    deal,
  }];
}
