import { currencyCode } from '../domain/currency';
import type { Day } from '../domain/day';
import type { Ledger, LedgerRow } from '../domain/ledger';
import type { CustomerBalance, Receivables } from '../domain/receivables';
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
  const receipts = receiptsByParty(receivables, asOf);
  const balances = new Map<string, CustomerBalance>();
  const currencies = new Map<string, string[]>();
  for (const balance of receivables.balances) {
    balances.set(keyOf(balance.customer, balance.currency), balance);
    currencies.set(balance.customer, [...(currencies.get(balance.customer) ?? []), balance.currency]);
  }
  const payments = groupBy(receivables.allocations, (allocation) => allocation.item);
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
      paymentsOf: (item) => payments.get(item) ?? [],
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
function receiptsByParty(receivables: Receivables, asOf: Day): ReadonlyMap<string, readonly CashIn[]> {
  const placed = receivables.allocations.flatMap(({ receipt, item, day, amount }) => (
    receipt ? [{ key: keyOf(item.customer, item.currency), day, amount, cell: receipt.cell('receiptDate') }] : []));
  const waiting = receivables.unapplied.map(({ receipt, customer, currency, amount }) => (
    { key: keyOf(customer ?? '', currency), day: receipt.day('receiptDate').value, amount, cell: receipt.cell('receiptDate') }));
  const cash = [...placed, ...waiting].flatMap(({ key, day, amount, cell }) => (day !== null && day <= asOf && amount > 0 ? [{ key, day, amount, cell }] : []));
  return groupBy(cash, (each) => each.key);
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
