import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import { drain, inSlices, type Steps } from '../domain/in-slices';
import type { Ledger } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { Deal, Receivables } from '../domain/receivables';
import type { AcceptedGap, Settings } from '../domain/settings';
import { preparingFacts } from './deal-facts';
import type { DealFacts } from './deal-facts';
import { JudgesMemory, NOTHING_ACCEPTED, acceptedGaps, judgeOf, verdictOf } from './judge-deals';
import type { AcceptedOfDeal } from './judge-deals';
import type { DealReadiness, FactSource, ReadinessStatus, Rule, RuleOutcome, RuleResult, RuleStatus } from './rule';
import { RULES } from './rules';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

/** What the checklist needs to know about money: the deals with their items. */
type DealsOf = Pick<Receivables, 'deals'>;

/**
 * Readiness of every deal, in the order of `receivables.deals`.
 * @example runChecklist(ledger, receivables, settings, asOf)[0].status === 'almost'
 */
export function runChecklist(ledger: Ledger, receivables: DealsOf, settings: Settings, asOf: Day): DealReadiness[] {
  return drain(checkingDeals(ledger, receivables, settings, asOf));
}

/** Deals between two rests: each goes through all rules. */
const DEALS_A_SLICE = 250;

/** The same with a rest every few hundred deals, for callers that let the screen draw in between or stop early. */
export function* checkingDeals(ledger: Ledger, receivables: DealsOf, settings: Settings, asOf: Day): Steps<DealReadiness[]> {
  const factsOf = yield* preparingFacts(ledger, settings, asOf);
  const sources: Sources = { factsOf, acceptedOf: acceptedGaps(settings, asOf) };
  const judge = judgeOf(factsOf, sources.acceptedOf, new JudgesMemory(settings));
  const readiness: DealReadiness[] = [];
  yield* inSlices(receivables.deals, (deal) => readiness.push(new CheckedDeal(deal, judge(deal), sources)), DEALS_A_SLICE);
  return readiness;
}

/** One deal through all rules. `accepted` are its gaps that count as accepted on the as-of date. */
export function checkDeal(facts: DealFacts, accepted: AcceptedOfDeal = NOTHING_ACCEPTED, rules: readonly Rule[] = RULES): DealReadiness {
  return new CheckedDeal(facts.deal, verdictOf(facts, accepted, new Verdicts(rules, facts.settings)), { factsOf: () => facts, acceptedOf: () => accepted });
}

/** Where a deal's facts and accepted gaps are found again. */
interface Sources {
  readonly factsOf: (deal: Deal) => DealFacts;
  readonly acceptedOf: (deal: Deal) => AcceptedOfDeal;
}

/**
 * Of a checked deal only the statuses are kept; reasons, proofs and fixes are worked out again when somebody looks at them. The rules are
 * pure, so that gives the same, and a hundred thousand deals take megabytes instead of a gigabyte.
 */
class CheckedDeal implements DealReadiness {
  constructor(readonly deal: Deal, private readonly verdict: Verdict, private readonly sources: Sources) {}

  get score(): number | null {
    return this.verdict.score;
  }

  get status(): ReadinessStatus {
    return this.verdict.status;
  }

  get withoutColumn(): readonly Rule[] {
    return this.verdict.withoutColumn;
  }

  get results(): readonly RuleResult[] {
    const { rules, statuses } = this.verdict;
    const { factsOf, acceptedOf } = this.sources;
    const accepted = acceptedOf(this.deal);
    const facts = (): DealFacts => factsOf(this.deal);
    return rules.map((rule, index) => new CheckedRule(rule, statuses[index] ?? 'notApplicable', accepted.get(rule.id), facts));
  }
}

/** A result that knows its status and works out the rest when asked. */
class CheckedRule implements RuleResult {
  private outcome: RuleOutcome | null = null;

  constructor(readonly rule: Rule, readonly status: RuleStatus, private readonly gap: AcceptedGap | undefined, private readonly factsAgain: () => DealFacts) {}

  get reason(): Message {
    if (this.status !== 'accepted' || this.gap === undefined) return this.full.reason;
    const { reason, by, until } = this.gap;
    return { id: 'checklist.accepted', values: { reason, by, until: { day: until }, gap: this.full.reason } };
  }

  get proof(): readonly CellRef[] {
    return this.full.proof;
  }

  get fix(): Message | null {
    return this.status === 'accepted' ? null : this.full.fix;
  }

  get fixCell(): CellRef | null {
    return this.full.fixCell;
  }

  get source(): FactSource | null {
    return this.full.source;
  }

  private get full(): RuleOutcome {
    return this.outcome ??= this.rule.check(this.factsAgain());
  }
}
