import type { Account, Accounts } from './accounts';
import { ANNUAL_BUCKET_LABELS } from './aging';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { Fen } from './money';
import type { ItemDraft } from './open-item';
import type { Placement } from './place-receipts';
import type { CashReceipt } from './read-receipts';
import type { CurrencyTotal, CustomerBalance, OpenItem } from './receivables';
import { compareText, sorting } from './sorting';

type Sums = { -readonly [K in keyof CustomerBalance]: K extends 'buckets' | 'annualBuckets' ? Fen[] : K extends 'items' ? OpenItem[] : CustomerBalance[K] };

/** Days overdue after which a debt is told apart in every summary (receivables rules §1.6). */
const LONG_OVERDUE = 90;

/**
 * A balance for each customer and currency, added up item by item. Customer '' holds rows without customer and cash without payer.
 * Identities to the 分: Σ buckets = open; invoiced + unbilled − credited − applied = open; received = applied + unapplied. `credited` are the
 * credits linked to an invoice; a free credit is an item of its own and lowers `invoiced`.
 * @example items of 60.00 not due and 40.00 overdue in one account, cash of 10.00 without a place → open 10000, overdue 4000, received 1000, unapplied 1000, difference 0
 */
export class BalanceSums {
  private readonly sums: Sums[] = [];

  /** `buckets` is how many there are, those without bounds included. */
  constructor(private readonly accounts: Accounts, private readonly buckets: number) {}

  /** Adds a finished item whose invoice is still known. */
  addItem(item: ItemDraft, account: number): void {
    const sums = this.of(account);
    sums.items.push(item);
    if (item.kind === 'notTriggered') {
      sums.notTriggered += item.open;
      return;
    }
    if (item.invoice) sums.invoiced += item.amount;
    else sums.unbilled += item.amount;
    sums.credited += item.credited;
    sums.applied += item.applied;
    sums.open += item.open;
    sums.buckets[item.bucket] = (sums.buckets[item.bucket] ?? 0) + item.open;
    sums.annualBuckets[item.annualBucket] = (sums.annualBuckets[item.annualBucket] ?? 0) + item.open;
    if (item.triggered && (item.daysOverdue ?? 0) > 0) {
      sums.overdue += item.open;
      if ((item.daysOverdue ?? 0) > LONG_OVERDUE) sums.overdueOver90 += item.open;
      if (item.open > 0) sums.maxDaysOverdue = Math.max(sums.maxDaysOverdue, item.daysOverdue ?? 0);
    }
  }

  /** Adds the cash, and gives the balances in the order of names. */
  *withCash(receipts: readonly CashReceipt[], placement: Placement): Steps<CustomerBalance[]> {
    yield* inSlices(receipts, (receipt, index) => { this.of(placement.accounts[index] ?? 0).received += receipt.amount; });
    yield* inSlices(placement.unapplied, ({ customer, currency, amount }) => { this.of(this.accounts.idOf(customer ?? '', currency)).unapplied += amount; });
    yield* inSlices(this.sums, (sums) => { sums.difference = sums.buckets.reduce((total, each) => total + each, 0) - sums.open; });
    return yield* sorting(this.sums, (a, b) => compareText(a.customer, b.customer) || compareText(a.currency, b.currency));
  }

  private of(account: number): Sums {
    while (this.sums.length <= account) {
      const { customer, currency } = this.accounts.list[this.sums.length] as Account;
      this.sums.push(emptySums(customer, currency, this.buckets));
    }
    return this.sums[account] as Sums;
  }
}

function emptySums(customer: string, currency: string, buckets: number): Sums {
  return {
    customer, currency, items: [], invoiced: 0, unbilled: 0, credited: 0, received: 0, applied: 0, open: 0, unapplied: 0, notTriggered: 0, overdue: 0, overdueOver90: 0, maxDaysOverdue: 0,
    buckets: new Array<Fen>(buckets).fill(0), annualBuckets: new Array<Fen>(ANNUAL_BUCKET_LABELS.length).fill(0), difference: 0,
  };
}

/**
 * Totals of each currency, 分, CNY first; currencies are never added together.
 * @example balances of 100.00 CNY, 50.00 CNY and 20.00 USD → CNY 15000, USD 2000
 */
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
    applied: a.applied + b.applied, open: a.open + b.open, unapplied: a.unapplied + b.unapplied, notTriggered: a.notTriggered + b.notTriggered, overdue: a.overdue + b.overdue, overdueOver90: a.overdueOver90 + b.overdueOver90,
    buckets: list(a.buckets, b.buckets), annualBuckets: list(a.annualBuckets, b.annualBuckets), difference: a.difference + b.difference,
  };
}
