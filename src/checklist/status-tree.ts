import type { DealFacts } from './deal-facts';
import { UNTOLD } from './question';
import type { Answer, Question, Questions } from './question';
import type { Rule, RuleOutcome } from './rule';
import { CannotTell, Witness } from './witness';

type Status = RuleOutcome['status'];
/** Where an answer leads: to the next question, to the status, or to what only the rule itself can tell. */
type Next = Fork | Status | typeof UNTOLD;

/** A question, and where each answer leads. */
class Fork {
  private readonly ways = new Map<Answer, Next>();
  /** The answer that came last and where it led: mostly the next one too. */
  private lastAnswer: Answer = null;
  private lastNext: Next | undefined = undefined;

  constructor(readonly question: Question) {}

  /** Where a deal goes from here; undefined for an answer that was never given before. */
  after(facts: DealFacts): Next | undefined {
    const answer = this.question.answer(facts);
    if (answer === this.lastAnswer && this.lastNext !== undefined) return this.lastNext;
    if (answer === UNTOLD) return UNTOLD;
    const next = this.ways.get(answer);
    this.lastAnswer = answer;
    this.lastNext = next;
    return next;
  }

  known(answer: Answer): Next | undefined {
    return this.ways.get(answer);
  }

  lead(answer: Answer, next: Next): void {
    this.ways.set(answer, next);
    if (answer === this.lastAnswer) this.lastNext = next;
  }
}

/** After so many new ways, remembering has to have paid. */
const TRIED = 500;
/** So many deals for each new way make it pay. */
const WORTH = 4;

/**
 * The status of a rule for deal after deal. What the rule asks of a deal and what it answers in the end is remembered as a tree of questions:
 * a deal that gives the same answers has the same status, and the rule need not run again. A rule whose questions have too many different
 * answers (names, amounts), or that looks at things nobody can remember, runs every time.
 * @example const tree = new StatusTree(rule, new Questions(ledger)); deals.map((deal) => tree.statusOf(factsOf(deal))) // what rule.check says
 */
export class StatusTree {
  private root: Next | undefined = undefined;
  private deals = 0;
  private ways = 0;

  constructor(readonly rule: Rule, private readonly questions: Questions) {}

  /** The status that `rule.check` gives. */
  statusOf(facts: DealFacts): Status {
    this.deals += 1;
    let at = this.root;
    while (at instanceof Fork) at = at.after(facts);
    if (at === undefined) return this.learn(facts);
    return at === UNTOLD ? this.rule.check(facts).status : at;
  }

  /** Goes a new way with the rule itself and remembers it. */
  private learn(facts: DealFacts): Status {
    this.ways += 1;
    if (this.ways > TRIED && this.deals < this.ways * WORTH) {
      this.root = UNTOLD;
      return this.rule.check(facts).status;
    }
    const heard: { readonly question: Question; readonly answer: Answer }[] = [];
    const end = this.watch(new Witness(facts, this.questions, (question, answer) => { heard.push({ question, answer }); }));
    let fork: Fork | null = null;
    let before: Answer = null;
    for (const { question, answer } of heard) {
      const known: Next | undefined = fork === null ? this.root : fork.known(before);
      const here: Fork = known instanceof Fork ? known : new Fork(question);
      if (here !== known) this.place(fork, before, here);
      fork = here;
      before = answer;
    }
    this.place(fork, before, end);
    return end === UNTOLD ? this.rule.check(facts).status : end;
  }

  private place(fork: Fork | null, answer: Answer, next: Next): void {
    if (fork === null) this.root = next;
    else fork.lead(answer, next);
  }

  private watch(witness: Witness): Status | typeof UNTOLD {
    try {
      return this.rule.check(witness).status;
    } catch (error) {
      if (error instanceof CannotTell) return UNTOLD;
      throw error;
    }
  }
}
