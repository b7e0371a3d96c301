import { LAST_DAY } from '../domain/day';
import type { Day } from '../domain/day';
import { drain, inSlices, type Steps } from '../domain/in-slices';
import type { FieldOf, Ledger, LedgerCustomer, LedgerRow } from '../domain/ledger';
import type { Deal, OpenItem } from '../domain/receivables';
import { rowCurrency } from '../domain/row-facts';
import type { Settings } from '../domain/settings';
import { sorting } from '../domain/sorting';
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
  /** Something of the deal is overdue. */
  readonly isOverdue: boolean;
  /** What rules looked up already; shared by all deals of a run. */
  readonly lookUps: LookUps;
}

const NONE: readonly LedgerRow[] = [];
/** Sorts behind every day. */
const UNDATED: Day = LAST_DAY + 1;

/** What the facts of all deals of a run have in common. */
interface Registers {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly lookUps: LookUps;
  readonly logOfDeal: ReadonlyMap<LedgerRow, readonly LedgerRow[]>;
  readonly logOfCustomer: ReadonlyMap<string, readonly LedgerRow[]>;
  /** By customer and currency. */
  readonly letters: ReadonlyMap<string, readonly LedgerRow[]>;
}

/**
 * Facts of each deal. Registers are sorted into customers and deals once, so that a deal costs a few lookups however long the lists are.
 * Rows dated after as-of do not exist yet; undated rows are read as current and stand last.
 * @example const factsOf = dealFacts(ledger, settings, asOf); receivables.deals.map(factsOf)
 */
export function dealFacts(ledger: Ledger, settings: Settings, asOf: Day, lookUps = new LookUps(ledger)): (deal: Deal) => DealFacts {
  return drain(preparingFacts(ledger, settings, asOf, lookUps));
}

/** Like `dealFacts`, with rests while the registers are sorted. */
export function* preparingFacts(ledger: Ledger, settings: Settings, asOf: Day, lookUps = new LookUps(ledger)): Steps<(deal: Deal) => DealFacts> {
  const logOfDeal = new Map<LedgerRow, LedgerRow[]>();
  const logOfCustomer = new Map<string, LedgerRow[]>();
  yield* inSlices(yield* chronological(ledger.log, 'logDate', asOf), (row) => {
    const link = ledger.links.get(row);
    if (link) push(logOfDeal, link.deal, row);
    else if (row.customer !== null) push(logOfCustomer, row.customer, row);
  });
  const letters = new Map<string, LedgerRow[]>();
  yield* inSlices(yield* chronological(ledger.letters, 'letterSentDate', asOf), (row) => {
    if (row.customer !== null) push(letters, balanceKey(row.customer, rowCurrency(row, undefined).code), row);
  });
  const registers: Registers = { asOf, settings, ledger, lookUps, logOfDeal, logOfCustomer, letters };
  return (deal) => new FactsOfDeal(registers, deal);
}

/** Facts of one deal, each worked out when a rule asks for it. */
class FactsOfDeal implements DealFacts {
  private knownInvoices: readonly LedgerRow[] | undefined;
  private knownDueItems: readonly OpenItem[] | undefined;
  private knownCustomer: LedgerCustomer | null | undefined;

  constructor(private readonly registers: Registers, readonly deal: Deal) {}

  get asOf(): Day { return this.registers.asOf; }
  get settings(): Settings { return this.registers.settings; }
  get ledger(): Ledger { return this.registers.ledger; }
  get lookUps(): LookUps { return this.registers.lookUps; }
  get inHorizon(): boolean { return this.dueItems.length > 0; }
  get isOverdue(): boolean { return this.deal.overdue > 0; }

  get customer(): LedgerCustomer | null {
    const { customer } = this.deal;
    return this.knownCustomer ??= customer === null ? null : this.ledger.customers.get(customer) ?? null;
  }

  get invoices(): readonly LedgerRow[] {
    return this.knownInvoices ??= upTo(this.deal.invoices, 'invoiceDate', this.asOf);
  }

  get dueItems(): readonly OpenItem[] {
    return this.knownDueItems ??= itemsDue(this.deal.items, this.asOf + this.settings.horizonDays);
  }

  get log(): readonly LedgerRow[] {
    const { logOfDeal, logOfCustomer, asOf } = this.registers;
    const { row, customer } = this.deal;
    const own = logOfDeal.get(row);
    const shared = customer === null ? undefined : logOfCustomer.get(customer);
    return own && shared ? drain(chronological([...own, ...shared], 'logDate', asOf)) : own ?? shared ?? NONE;
  }

  get letters(): readonly LedgerRow[] {
    const { customer, currency } = this.deal;
    return customer === null ? NONE : this.registers.letters.get(balanceKey(customer, currency)) ?? NONE;
  }
}

/** The items that fall due up to a day; the same list when all do. */
function itemsDue(items: readonly OpenItem[], until: Day): readonly OpenItem[] {
  for (const item of items) if (!fallsDue(item, until)) return items.filter((each) => fallsDue(each, until));
  return items;
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
  for (const row of rows) if ((row.value(field) ?? asOf) > asOf) return rows.filter((each) => (each.value(field) ?? asOf) <= asOf);
  return rows;
}

/** Rows up to as-of, oldest first; undated ones last, rows of one day in their order. */
function* chronological(rows: readonly LedgerRow[], field: FieldOf<'day'>, asOf: Day): Steps<readonly LedgerRow[]> {
  const dated: { readonly row: LedgerRow; readonly day: Day }[] = [];
  yield* inSlices(rows, (row) => {
    const day = row.value(field);
    if (day === null || day <= asOf) dated.push({ row, day: day ?? UNDATED });
  });
  return (yield* sorting(dated, (a, b) => a.day - b.day)).map(({ row }) => row);
}
