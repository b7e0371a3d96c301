import type { CellValue } from '../domain/cell';
import type { Field, Ledger, LedgerRow } from '../domain/ledger';
import type { Deal } from '../domain/receivables';
import type { DealFacts, ItemEvent } from './deal-facts';
import type { Rule, RuleOutcome } from './rule';

type Status = RuleOutcome['status'];

/** What a rule looked at: a cell of the deal's row, its customer's name, whether it names one, or what its items amount to. */
type Look = Field | '#name' | '#customer' | '#horizon' | '#overdue' | '#unbilled' | '#events' | '#dueEvents';

/** The next thing that a rule looks at, and where that leads by what is there. */
interface Fork {
  readonly look: Look;
  readonly then: Map<CellValue, Step>;
}

/** A status that is known; `ask` where the rule goes on to look at amounts and days of items, which are different in every deal. */
type Step = Fork | Status | 'ask';

/** So many answers of a rule are remembered. */
const MOST = 1_000;
/** After so many questions it is seen whether remembering pays. */
const TRIAL = 400;

/**
 * Statuses that rules gave before, by the cells that they looked at. Rules are pure, so the same cells get the same status; most columns of a long
 * list say few different things. Only for ledgers in which a deal's row says all there is (`saysAll`), and for one list of columns.
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

/** True when nothing but its own row says anything about a deal. */
export function saysAll({ tables, invoices, log, letters }: Ledger): boolean {
  const [only] = tables;
  return tables.length === 1 && only !== undefined && only.roles.includes('deals') && invoices.length === 0 && log.length === 0 && letters.length === 0;
}

function seen(look: Look, facts: DealFacts): CellValue {
  switch (look) {
    case '#horizon': return facts.inHorizon;
    case '#overdue': return facts.isOverdue;
    case '#unbilled': return facts.dueUnbilled;
    case '#events': return listed(facts.events);
    case '#dueEvents': return listed(facts.dueEvents);
    case '#name': return facts.deal.customer;
    case '#customer': return facts.deal.customer !== null;
    default: return facts.deal.row.raw(look);
  }
}

/** One text a list; an item without event and no item at all are told apart. */
function listed(events: readonly ItemEvent[]): string | null {
  const [only = null] = events;
  return events.length === 1 ? only : events.join();
}

/** Facts of their own; everything else that facts hold is the same for all deals of such a ledger, or cannot be kept. */
const OWN_FACTS: Readonly<Partial<Record<keyof DealFacts, Look | null>>> = {
  inHorizon: '#horizon', isOverdue: '#overdue', dueUnbilled: '#unbilled', events: '#events', dueEvents: '#dueEvents', customer: '#customer', dueItems: null,
};

/** Facts that note what is looked at, in order; null for what cannot be kept. Columns that are not there say the same in every row. */
function watch(facts: DealFacts): { readonly facts: DealFacts; readonly looks: readonly (Look | null)[] } {
  const looks: (Look | null)[] = [];
  const note = (look: Look | null): void => { if (!looks.includes(look)) looks.push(look); };
  const row = watchedRow(facts.deal.row, note);
  const deal = new Proxy<Deal>(facts.deal, {
    get: (own, name: keyof Deal): unknown => {
      if (name === 'row') return row;
      note(name === 'customer' ? '#name' : null);
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
