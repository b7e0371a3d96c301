import type { CellValue } from '../domain/cell';
import type { Field, Ledger, LedgerTable } from '../domain/ledger';
import type { DealFacts } from './deal-facts';

/** What a rule can branch on. */
export type Answer = string | number | boolean | null;

/** A question about a deal whose answer decides how a rule goes on. */
export interface Question {
  /** The same answer for deals between which no rule can tell by this question; `UNTOLD` when that cannot be said. */
  answer(facts: DealFacts): Answer;
}

/** An answer that nothing follows from: the rule has to look at the deal itself. */
export const UNTOLD = -1;

/** So many different answers to one question are told apart; a column of names or amounts has more, and is no use to remember. */
const MOST_ANSWERS = 4096;

/** The questions of one run, one object each, however many rules ask them. */
export class Questions {
  private readonly columns = new Map<Field, ColumnQuestion | null>();
  private readonly asked = new Map<unknown, Map<unknown, Question>>();

  constructor(private readonly ledger: Ledger) {}

  /** What the lists say of a field; null when none has the column, so that there is nothing to ask. */
  ofField(field: Field): Question | null {
    let question = this.columns.get(field);
    if (question === undefined) {
      const tables = this.ledger.tables.filter(({ columns }) => columns.has(field));
      this.columns.set(field, (question = tables.length === 0 ? null : new ColumnQuestion(field, tables)));
    }
    return question;
  }

  /** A question that a rule puts in words of its own. */
  own<A>(ask: (facts: DealFacts, argument: A) => Answer, argument: A): Question {
    let ofFunction = this.asked.get(ask);
    if (!ofFunction) this.asked.set(ask, (ofFunction = new Map()));
    let question = ofFunction.get(argument);
    if (!question) ofFunction.set(argument, (question = { answer: (facts) => ask(facts, argument) }));
    return question;
  }
}

/** Cells of one column of one table that read alike. */
interface Alike {
  readonly id: number;
  /** The cell gives a value, so that no other list is looked at. */
  readonly isValue: boolean;
}

/** A column's cells by what stands in them: the same content in the same column reads the same. */
class ColumnQuestion implements Question {
  private readonly known = new Map<LedgerTable, Map<CellValue, Alike>>();
  private count = 0;
  /** The deal asked about last and its answer: several rules ask about one field. */
  private facts: DealFacts | null = null;
  private last: Answer = UNTOLD;
  private table: LedgerTable | null = null;
  private ofTable: Map<CellValue, Alike> = new Map();

  constructor(private readonly field: Field, private readonly tables: readonly LedgerTable[]) {}

  answer(facts: DealFacts): Answer {
    if (this.facts === facts) return this.last;
    this.facts = facts;
    return (this.last = this.count > MOST_ANSWERS ? UNTOLD : this.tell(facts));
  }

  private tell(facts: DealFacts): Answer {
    const { field } = this;
    const { row } = facts.deal;
    const alike = this.alike(row.table, row.raw(field), () => row.fact(field).status === 'ok');
    if (alike.isValue || this.standsAlone(row.table)) return alike.id;
    // Nothing here: another list may tell.
    const { fact, table } = facts.find(field);
    return table === null ? alike.id : this.alike(table, fact.raw, () => fact.status === 'ok').id;
  }

  /** No other row can tell what this table's own row does not. */
  private standsAlone(table: LedgerTable): boolean {
    return this.tables.length === 1 && this.tables[0] === table && !table.roles.includes('invoices');
  }

  private alike(table: LedgerTable, raw: CellValue, isValue: () => boolean): Alike {
    if (table !== this.table) {
      this.table = table;
      this.ofTable = this.known.get(table) ?? new Map<CellValue, Alike>();
      this.known.set(table, this.ofTable);
    }
    let alike = this.ofTable.get(raw);
    if (!alike) this.ofTable.set(raw, (alike = { id: (this.count += 1), isValue: isValue() }));
    return alike;
  }
}
