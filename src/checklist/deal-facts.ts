import { LAST_DAY } from '../domain/day';
import type { Day } from '../domain/day';
import type { FieldOf, Ledger, LedgerCustomer, LedgerRow } from '../domain/ledger';
import type { Deal, OpenItem } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { LookUps } from './look-up';

/** What a rule (and a play) may look at for one deal. Nothing dated after `asOf` is in it. */
export interface DealFacts {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly deal: Deal;
  readonly customer: LedgerCustomer | null;
  /** Invoice rows of the deal, dated up to as-of or undated. */
  readonly invoices: readonly LedgerRow[];
  /** Chase log rows of this deal, or of its customer without naming another deal; oldest first, undated last. */
  readonly log: readonly LedgerRow[];
  /** Letter register rows of this customer and currency; oldest first, undated last. */
  readonly letters: readonly LedgerRow[];
  /** Open items that are overdue or due within `settings.horizonDays`; small differences and what is not triggered left out. */
  readonly dueItems: readonly OpenItem[];
  /** `dueItems` has something: `prep-*` rules apply. */
  readonly inHorizon: boolean;
  /** What rules looked up already; shared by all deals of a run. */
  readonly lookUps?: LookUps;
}

const NONE: readonly LedgerRow[] = [];
/** Sorts behind every day. */
const UNDATED: Day = LAST_DAY + 1;

/**
 * Facts of each deal. Registers are sorted into customers and deals once, so that a deal costs a few lookups however long the lists are.
 * Rows dated after as-of do not exist yet; undated rows are read as current and stand last.
 * @example const factsOf = dealFacts(ledger, settings, asOf); receivables.deals.map(factsOf)
 */
export function dealFacts(ledger: Ledger, settings: Settings, asOf: Day): (deal: Deal) => DealFacts {
  const logOfDeal = new Map<LedgerRow, LedgerRow[]>();
  const logOfCustomer = new Map<string, LedgerRow[]>();
  for (const row of chronological(ledger.log, 'logDate', asOf)) {
    const link = ledger.links.get(row);
    if (link) push(logOfDeal, link.deal, row);
    else if (row.customer !== null) push(logOfCustomer, row.customer, row);
  }
  const letters = new Map<string, LedgerRow[]>();
  for (const row of chronological(ledger.letters, 'letterSentDate', asOf)) {
    if (row.customer !== null) push(letters, balanceKey(row.customer, row.text('currency').value ?? 'CNY'), row);
  }

  const lookUps = new LookUps();
  return (deal) => {
    const own = logOfDeal.get(deal.row);
    const shared = deal.customer === null ? undefined : logOfCustomer.get(deal.customer);
    const dueItems = deal.items.filter((item) => fallsDue(item, asOf + settings.horizonDays));
    return {
      asOf, settings, ledger, deal, dueItems, lookUps,
      customer: deal.customer === null ? null : ledger.customers.get(deal.customer) ?? null,
      invoices: upTo(deal.invoices, 'invoiceDate', asOf),
      log: own && shared ? chronological([...own, ...shared], 'logDate', asOf) : own ?? shared ?? NONE,
      letters: deal.customer === null ? NONE : letters.get(balanceKey(deal.customer, deal.currency)) ?? NONE,
      inHorizon: dueItems.length > 0,
    };
  };
}

function fallsDue(item: OpenItem, until: Day): boolean {
  return item.kind !== 'notTriggered' && item.open > 0 && !item.smallDifference && item.dueDate !== null && item.dueDate <= until;
}

function balanceKey(customer: string, currency: string): string {
  return `${customer}\n${currency}`;
}

function push<K>(map: Map<K, LedgerRow[]>, key: K, row: LedgerRow): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

/** Rows dated up to as-of or undated, in their order; the same array when nothing is left out. */
function upTo(rows: readonly LedgerRow[], field: FieldOf<'day'>, asOf: Day): readonly LedgerRow[] {
  const current = (row: LedgerRow): boolean => (row.day(field).value ?? asOf) <= asOf;
  return rows.every(current) ? rows : rows.filter(current);
}

/** Rows up to as-of, oldest first; undated ones last, rows of one day in sheet order. */
function chronological(rows: readonly LedgerRow[], field: FieldOf<'day'>, asOf: Day): readonly LedgerRow[] {
  return rows
    .map((row) => ({ row, day: row.day(field).value }))
    .filter(({ day }) => day === null || day <= asOf)
    .sort((a, b) => (a.day ?? UNDATED) - (b.day ?? UNDATED))
    .map(({ row }) => row);
}
