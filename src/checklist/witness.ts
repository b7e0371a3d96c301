import type { Day } from '../domain/day';
import type { Field, Ledger, LedgerCustomer, LedgerRow, LedgerTable } from '../domain/ledger';
import type { Deal, OpenItem } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import type { DealFacts } from './deal-facts';
import type { Found } from './look-up';
import { UNTOLD } from './question';
import type { Answer, Question, Questions } from './question';
import type { FactSource } from './rule';

/** A rule looked at something whose answer cannot be remembered. */
export class CannotTell extends Error {}

/**
 * The facts of a deal, which note every question that a rule asks and the answer it got. Whatever tells more than an answer that can be
 * remembered (the deal's rows, its items, its entries in the log) ends the hearing with `CannotTell`.
 */
export class Witness implements DealFacts {
  private readonly found = new Map<Field, Found<unknown>>();

  constructor(private readonly facts: DealFacts, private readonly questions: Questions, private readonly heard: (question: Question, answer: Answer) => void) {}

  // The same for every deal of a run.
  get asOf(): Day { return this.facts.asOf; }
  get settings(): Settings { return this.facts.settings; }
  get ledger(): Ledger { return this.facts.ledger; }

  get inHorizon(): boolean { return this.ask(isInHorizon, null); }
  get isOverdue(): boolean { return this.ask(isOverdue, null); }

  get log(): readonly LedgerRow[] { return this.ask(hasLog, null) ? cannotTell() : []; }

  get deal(): Deal { return cannotTell(); }
  get customer(): LedgerCustomer | null { return cannotTell(); }
  get invoices(): readonly LedgerRow[] { return cannotTell(); }
  get letters(): readonly LedgerRow[] { return cannotTell(); }
  get dueItems(): readonly OpenItem[] { return cannotTell(); }

  ask<A, T extends Answer>(question: (facts: DealFacts, argument: A) => T, argument: A): T {
    const answer = question(this.facts, argument);
    this.heard(this.questions.own(question, argument), answer);
    return answer;
  }

  find(field: Field): Found<unknown> {
    let found = this.found.get(field);
    if (!found) {
      const question = this.questions.ofField(field);
      if (question) {
        const answer = question.answer(this.facts);
        if (answer === UNTOLD) return cannotTell();
        this.heard(question, answer);
      }
      this.found.set(field, (found = new Heard(this.facts.find(field))));
    }
    return found;
  }
}

/** What was found for a field. The row it stands in tells more than the cell does. */
class Heard implements Found<unknown> {
  readonly fact: Found<unknown>['fact'];
  readonly source: FactSource;
  readonly table: LedgerTable | null;

  constructor(found: Found<unknown>) {
    ({ fact: this.fact, source: this.source, table: this.table } = found);
  }

  get row(): LedgerRow | null { return cannotTell(); }
}

function isInHorizon(facts: DealFacts): boolean {
  return facts.inHorizon;
}

function isOverdue(facts: DealFacts): boolean {
  return facts.isOverdue;
}

function hasLog(facts: DealFacts): boolean {
  return facts.log.length > 0;
}

function cannotTell(): never {
  throw new CannotTell();
}
