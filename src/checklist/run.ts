import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { Deal, Receivables } from '../domain/receivables';
import type { AcceptedGap, Settings } from '../domain/settings';
import { dealFacts } from './deal-facts';
import type { DealFacts } from './deal-facts';
import type { DealReadiness, FactSource, ReadinessStatus, Rule, RuleOutcome, RuleResult, RuleStatus } from './rule';
import { RULES } from './rules';

/** What the checklist needs to know about money: the deals with their items. */
type DealsOf = Pick<Receivables, 'deals'>;

/**
 * Readiness of every deal, in the order of `receivables.deals`.
 * @example runChecklist(ledger, receivables, settings, asOf)[0].status === 'almost'
 */
export function runChecklist(ledger: Ledger, receivables: DealsOf, settings: Settings, asOf: Day): DealReadiness[] {
  return [...checkDeals(ledger, receivables, settings, asOf)];
}

/** The same, one deal at a time, for callers that let the screen draw in between or stop early. */
export function* checkDeals(ledger: Ledger, receivables: DealsOf, settings: Settings, asOf: Day): Generator<DealReadiness, void, undefined> {
  const factsOf = dealFacts(ledger, settings, asOf);
  const acceptedOf = acceptedGaps(settings, asOf);
  const verdicts = new Verdicts(RULES, settings);
  for (const deal of receivables.deals) yield readinessOf(deal, factsOf(deal), acceptedOf(deal), verdicts, factsOf);
}

/** Accepted gaps of one deal by rule id. */
type AcceptedOfDeal = ReadonlyMap<string, AcceptedGap>;
const NOTHING_ACCEPTED: AcceptedOfDeal = new Map();

/** One deal through all rules. `accepted` are its gaps that count as accepted on the as-of date. */
export function checkDeal(facts: DealFacts, accepted: AcceptedOfDeal = NOTHING_ACCEPTED, rules: readonly Rule[] = RULES): DealReadiness {
  return readinessOf(facts.deal, facts, accepted, new Verdicts(rules, facts.settings), () => facts);
}

function readinessOf(deal: Deal, facts: DealFacts, accepted: AcceptedOfDeal, verdicts: Verdicts, factsAgain: (deal: Deal) => DealFacts): DealReadiness {
  let pattern = '';
  for (const rule of verdicts.rules) pattern += CODES[statusAfter(rule.check(facts).status, accepted.get(rule.id))];
  return new CheckedDeal(deal, verdicts.of(pattern, deal.settled), accepted, factsAgain);
}

/** One letter a status, so that the statuses of a deal are a short text. */
const CODES: Readonly<Record<RuleStatus, string>> = { proved: 'p', missing: 'm', doubtful: 'd', notApplicable: 'n', noColumn: 'c', accepted: 'a' };
const STATUS_OF = Object.fromEntries(Object.entries(CODES).map(([status, code]) => [code, status])) as Readonly<Record<string, RuleStatus>>;

/** What a pattern of statuses amounts to. */
interface Verdict {
  readonly rules: readonly Rule[];
  readonly statuses: readonly RuleStatus[];
  readonly score: number | null;
  readonly status: ReadinessStatus;
  readonly withoutColumn: readonly Rule[];
}

/** Verdicts by pattern: deals of one workbook share few patterns, so most deals cost no memory of their own. */
class Verdicts {
  private readonly known = new Map<string, Verdict>();

  constructor(readonly rules: readonly Rule[], private readonly settings: Settings) {}

  of(pattern: string, settled: boolean): Verdict {
    const key = settled ? `${pattern}!` : pattern;
    let verdict = this.known.get(key);
    if (!verdict) {
      const statuses = [...pattern].map((code) => STATUS_OF[code] ?? 'notApplicable');
      const score = settled ? null : scoreOf(this.rules, statuses, this.settings);
      verdict = {
        rules: this.rules, statuses, score, status: settled ? 'settled' : statusOf(this.rules, statuses),
        withoutColumn: this.rules.filter((_, index) => statuses[index] === 'noColumn'),
      };
      this.known.set(key, verdict);
    }
    return verdict;
  }
}

/**
 * Of a checked deal only the statuses are kept; reasons, proofs and fixes are worked out again when somebody looks at them. The rules are
 * pure, so that gives the same, and a hundred thousand deals take megabytes instead of a gigabyte.
 */
class CheckedDeal implements DealReadiness {
  constructor(
    readonly deal: Deal, private readonly verdict: Verdict, private readonly accepted: AcceptedOfDeal, private readonly factsAgain: (deal: Deal) => DealFacts,
  ) {}

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
    const facts = (): DealFacts => this.factsAgain(this.deal);
    return rules.map((rule, index) => new CheckedRule(rule, statuses[index] ?? 'notApplicable', this.accepted.get(rule.id), facts));
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

/**
 * Gaps that are accepted on a day, by deal. One without a reason does not count, nor one past its last day.
 * They are found by the deal's business id, so that a decision stays with its deal when rows are sorted or inserted.
 */
export function acceptedGaps(settings: Settings, asOf: Day): (deal: Deal) => AcceptedOfDeal {
  const byDeal = new Map<string, Map<string, AcceptedGap>>();
  for (const gap of settings.accepted) {
    if (gap.reason.trim() === '' || gap.until < asOf) continue;
    const ofDeal = byDeal.get(gap.dealId) ?? new Map<string, AcceptedGap>();
    byDeal.set(gap.dealId, ofDeal.set(gap.ruleId, gap));
  }
  return (deal) => byDeal.get(deal.id) ?? NOTHING_ACCEPTED;
}

function statusAfter(status: RuleOutcome['status'], gap: AcceptedGap | undefined): RuleStatus {
  return gap === undefined || status === 'proved' || status === 'notApplicable' ? status : 'accepted';
}

/** Weight of proved ÷ weight of applicable; accepted and not applicable stand on neither side. 1 when nothing applies. */
function scoreOf(rules: readonly Rule[], statuses: readonly RuleStatus[], settings: Settings): number {
  let proved = 0;
  let applicable = 0;
  rules.forEach(({ severity }, index) => {
    const status = statuses[index];
    if (status === 'notApplicable' || status === 'accepted') return;
    applicable += settings.weights[severity];
    if (status === 'proved') proved += settings.weights[severity];
  });
  return applicable === 0 ? 1 : proved / applicable;
}

/** `ready`: every blocking and important rule that applies is proved; `almost`: no blocking rule is missing or doubtful. */
function statusOf(rules: readonly Rule[], statuses: readonly RuleStatus[]): Exclude<ReadinessStatus, 'settled'> {
  let status: 'ready' | 'almost' = 'ready';
  for (const [index, { severity }] of rules.entries()) {
    const result = statuses[index];
    if (severity === 'helpful' || result === 'proved' || result === 'notApplicable' || result === 'accepted') continue;
    if (severity === 'blocking' && result !== 'noColumn') return 'notReady';
    status = 'almost';
  }
  return status;
}
