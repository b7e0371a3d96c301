import type { CellValue } from '../domain/cell';
import type { Field, LedgerCustomer, LedgerRow, LedgerTable } from '../domain/ledger';
import type { Deal } from '../domain/receivables';
import type { DealFacts, ItemEvent } from './deal-facts';
import type { Rule, RuleOutcome } from './rule';

type Status = RuleOutcome['status'];

/** Lists beside the deals whose rows a rule may look at. */
type OtherList = 'invoices' | 'customers' | 'log' | 'letters';

/** What a rule looked at: a cell of the deal's row, its customer's name, whether it names one, its currency, what its items amount to, or which rows other lists have on it. */
type Look = Field | '#name' | '#customer' | '#currency' | '#horizon' | '#overdue' | '#unbilled' | '#events' | '#dueEvents' | `#${OtherList}`;

/** What stood there: of rows of another list, null for none, true for the deal's own row, the table of a single one, false for several. */
type Seen = CellValue | LedgerTable;

/** The next thing that a rule looks at, and where that leads by what is there. */
interface Fork {
  readonly look: Look;
  readonly then: Map<Seen, Step>;
}

/** A status that is known; `ask` where the rule goes on to look at what is different in every deal: amounts and days of items, cells of other lists. */
type Step = Fork | Status | 'ask';

/** So many answers of a rule are remembered. */
const MOST = 1_000;
/** After so many questions it is seen whether remembering pays. */
const TRIAL = 400;

/**
 * Statuses that rules gave before, by the cells that they looked at. Rules are pure, so the same cells get the same status; most columns of a long
 * list say few different things. For the deals of one table, or of tables with the same columns in ledgers with the same lists.
 */
export class KnownStatuses {
  private readonly firsts: (Step | undefined)[] = [];
  /** How often each rule was asked, and how often a known status answered for it. */
  private readonly asked: number[] = [];
  private readonly answered: number[] = [];

  constructor(private readonly rules: readonly Rule[]) {}

  /** Status of the rule with this index. */
  of(index: number, facts: DealFacts): Status {
    let step = this.firsts[index];
    while (typeof step === 'object') step = step.then.get(seen(step.look, facts));
    if (step !== undefined && step !== 'ask') {
      this.answered[index] = (this.answered[index] ?? 0) + 1;
      return step;
    }
    const asked = this.asked[index] = (this.asked[index] ?? 0) + 1;
    // Where the cells are nearly all different, looking for known ones costs more than it saves.
    if (asked === TRIAL && (this.answered[index] ?? 0) < TRIAL / 2) this.firsts[index] = 'ask';
    else if (step === undefined && asked <= MOST) return this.learn(index, facts);
    return this.rule(index).check(facts).status;
  }

  /** Asks the rule, and keeps its status under all that it looked at. */
  private learn(index: number, facts: DealFacts): Status {
    const { facts: watched, looks } = watch(facts);
    const { status } = this.rule(index).check(watched);
    let put = (step: Step): void => { this.firsts[index] = step; };
    let step = this.firsts[index];
    for (const look of looks) {
      if (look === null) {
        put('ask');
        return status;
      }
      if (typeof step !== 'object') put(step = { look, then: new Map() });
      const { then } = step;
      const content = seen(look, facts);
      put = (next) => { then.set(content, next); };
      step = then.get(content);
    }
    put(status);
    return status;
  }

  private rule(index: number): Rule {
    return this.rules[index] as Rule;
  }
}

function seen(look: Look, facts: DealFacts): Seen {
  switch (look) {
    case '#horizon': return facts.inHorizon;
    case '#overdue': return facts.isOverdue;
    case '#unbilled': return facts.dueUnbilled;
    case '#events': return listed(facts.events);
    case '#dueEvents': return listed(facts.dueEvents);
    case '#name': return facts.deal.customer;
    case '#customer': return facts.deal.customer !== null;
    case '#currency': return facts.deal.currency;
    case '#invoices': return whichRows(facts.invoices, facts);
    case '#customers': return whichRows(facts.customer?.rows ?? [], facts);
    case '#log': return whichRows(facts.log, facts);
    case '#letters': return whichRows(facts.letters, facts);
    default: return facts.deal.row.raw(look);
  }
}

/** Rows of another list as far as they can be kept: one says the same as another as long as no cell is read of it. */
function whichRows(rows: readonly LedgerRow[], { deal }: DealFacts): Seen {
  const [first] = rows;
  if (first === undefined) return null;
  return rows.length > 1 ? false : first === deal.row || first.table;
}

/** One text a list; an item without event and no item at all are told apart. */
function listed(events: readonly ItemEvent[]): string | null {
  const [only = null] = events;
  return events.length === 1 ? only : events.join();
}

/** Facts of their own; everything else that facts hold is the same for all deals of such a ledger, or is watched below. */
const OWN_FACTS: Readonly<Partial<Record<keyof DealFacts, Look | null>>> = {
  inHorizon: '#horizon', isOverdue: '#overdue', dueUnbilled: '#unbilled', events: '#events', dueEvents: '#dueEvents', dueItems: null,
};

/** Facts that note what is looked at, in order; null for what cannot be kept. Columns and lists that are not there say the same of every deal. */
function watch(facts: DealFacts): { readonly facts: DealFacts; readonly looks: readonly (Look | null)[] } {
  const looks: (Look | null)[] = [];
  const note = (look: Look | null): void => { if (!looks.includes(look)) looks.push(look); };
  const row = watchedRow(facts.deal.row, note);
  // Rules compare rows, so each has one stand-in.
  const standIns = new Map<LedgerRow, LedgerRow>([[facts.deal.row, row]]);
  const rowsOf = (list: OtherList, rows: readonly LedgerRow[]): readonly LedgerRow[] => {
    if (facts.ledger.tables.some(({ roles }) => roles.includes(list))) note(`#${list}`);
    if (rows.length > 1) note(null);
    return rows.map((each) => {
      let standIn = standIns.get(each);
      if (!standIn) standIns.set(each, (standIn = watchedRow(each, () => { note(null); })));
      return standIn;
    });
  };
  const customerOf = ({ customer }: DealFacts): LedgerCustomer | null => {
    note('#customer');
    return customer && new Proxy<LedgerCustomer>(customer, {
      get: (own, name: keyof LedgerCustomer): unknown => {
        if (name === 'rows') return rowsOf('customers', own.rows);
        note('#name');
        return own[name];
      },
    });
  };
  const deal = new Proxy<Deal>(facts.deal, {
    get: (own, name: keyof Deal): unknown => {
      if (name === 'row') return row;
      note(name === 'customer' ? '#name' : name === 'currency' ? '#currency' : null);
      return own[name];
    },
  });
  return {
    looks,
    facts: new Proxy<DealFacts>(facts, {
      get: (own, name: keyof DealFacts): unknown => {
        if (name === 'deal') return deal;
        // What was looked up for other rules would hide that this one looks too.
        if (name === 'lookUps') return undefined;
        if (name === 'customer') return customerOf(own);
        if (name === 'invoices' || name === 'log' || name === 'letters') return rowsOf(name, own[name]);
        const look = OWN_FACTS[name];
        if (look !== undefined) note(look);
        return own[name];
      },
    }),
  };
}

function watchedRow(row: LedgerRow, note: (look: Look | null) => void): LedgerRow {
  const watched = <F extends Field, T>(read: (field: F) => T) => (field: F): T => {
    if (row.has(field)) note(field);
    return read(field);
  };
  return {
    table: row.table,
    get row() { note(null); return row.row; },
    get customer() { note('#name'); return row.customer; },
    has: (field) => row.has(field), cell: (field) => row.cell(field),
    text: watched((field) => row.text(field)), money: watched((field) => row.money(field)), day: watched((field) => row.day(field)),
    number: watched((field) => row.number(field)), percent: watched((field) => row.percent(field)), fact: watched((field) => row.fact(field)),
    value: watched((field) => row.value(field)), raw: watched((field) => row.raw(field)),
  };
}
