import { ANNUAL_BUCKET_LABELS } from './aging';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { ItemBook } from './item-drafts';
import type { Fen } from './money';
import type { Placement } from './place-receipts';
import type { CashReceipt } from './read-receipts';
import type { CurrencyTotal, CustomerBalance, OpenItem } from './receivables';
import { compareText, sorting } from './sorting';

type Sums = { -readonly [K in keyof CustomerBalance]: K extends 'buckets' | 'annualBuckets' ? Fen[] : K extends 'items' ? OpenItem[] : CustomerBalance[K] };

/**
 * A balance for each customer and currency, in the order of names. Customer '' holds rows without customer and cash without payer.
 * Identities to the 分: Σ buckets = open; invoiced + unbilled − credited − applied = open; received = applied + unapplied. `credited` are the
 * credits linked to an invoice; a free credit is an item of its own and lowers `invoiced`. `book` runs
 * parallel to the items and tells their accounts and whether an invoice exists.
 */
export function* balancesOf(
  items: readonly OpenItem[], book: ItemBook, receipts: readonly CashReceipt[], placement: Placement, bounds: readonly number[],
): Steps<CustomerBalance[]> {
  const balances: Sums[] = [];
  yield* inSlices(book.accounts.list, ({ customer, currency }) => { balances.push(emptySums(customer, currency, bounds.length + 3)); });
  yield* inSlices(items, (item, index) => {
    const sums = balances[book.account[index] as number] as Sums;
    sums.items.push(item);
    if (item.kind === 'notTriggered') {
      sums.notTriggered += item.open;
      return;
    }
    if (book.items[index]?.invoice) sums.invoiced += item.amount;
    else sums.unbilled += item.amount;
    sums.credited += item.credited;
    sums.applied += item.applied;
    sums.open += item.open;
    sums.buckets[item.bucket] = (sums.buckets[item.bucket] ?? 0) + item.open;
    sums.annualBuckets[item.annualBucket] = (sums.annualBuckets[item.annualBucket] ?? 0) + item.open;
    if (item.triggered && (item.daysOverdue ?? 0) > 0) {
      sums.overdue += item.open;
      if (item.open > 0) sums.maxDaysOverdue = Math.max(sums.maxDaysOverdue, item.daysOverdue ?? 0);
    }
  });
  yield* inSlices(receipts, (receipt, index) => {
    (balances[placement.accounts[index] as number] as Sums).received += receipt.amount;
  });
  yield* inSlices(placement.unapplied, ({ customer, currency, amount }) => { (balances[book.accounts.idOf(customer ?? '', currency)] as Sums).unapplied += amount; });
  yield* inSlices(balances, (sums) => { sums.difference = sums.buckets.reduce((total, each) => total + each, 0) - sums.open; });
  return yield* sorting(balances, (a, b) => compareText(a.customer, b.customer) || compareText(a.currency, b.currency));
}

function emptySums(customer: string, currency: string, buckets: number): Sums {
  return {
    customer, currency, items: [], invoiced: 0, unbilled: 0, credited: 0, received: 0, applied: 0, open: 0, unapplied: 0, notTriggered: 0, overdue: 0, maxDaysOverdue: 0,
    buckets: new Array<Fen>(buckets).fill(0), annualBuckets: new Array<Fen>(ANNUAL_BUCKET_LABELS.length).fill(0), difference: 0,
  };
}

/** Totals of each currency, CNY first; currencies are never added together. */
export function* totalsOf(balances: readonly CustomerBalance[]): Steps<CurrencyTotal[]> {
  const totals = new Map<string, CurrencyTotal>();
  yield* inSlices(balances, (balance) => { totals.set(balance.currency, added(totals.get(balance.currency) ?? emptyTotal(balance), balance)); });
  return [...totals.values()].sort((a, b) => Number(b.currency === 'CNY') - Number(a.currency === 'CNY') || (a.currency < b.currency ? -1 : 1));
}

function emptyTotal({ currency, buckets }: CustomerBalance): CurrencyTotal {
  return emptySums('', currency, buckets.length);
}

/** Names every field, so that a customer's name, items and longest delay never slip into a total. */
function added(a: CurrencyTotal, b: CurrencyTotal): CurrencyTotal {
  const list = (x: readonly Fen[], y: readonly Fen[]): Fen[] => x.map((each, index) => each + (y[index] ?? 0));
  return {
    currency: a.currency, invoiced: a.invoiced + b.invoiced, unbilled: a.unbilled + b.unbilled, credited: a.credited + b.credited, received: a.received + b.received,
    applied: a.applied + b.applied, open: a.open + b.open, unapplied: a.unapplied + b.unapplied, notTriggered: a.notTriggered + b.notTriggered, overdue: a.overdue + b.overdue,
    buckets: list(a.buckets, b.buckets), annualBuckets: list(a.annualBuckets, b.annualBuckets), difference: a.difference + b.difference,
  };
}
