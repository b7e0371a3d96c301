import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Deal, Receivables } from '../domain/receivables';
import type { AcceptedGap, Settings } from '../domain/settings';
import { dealFacts } from './deal-facts';
import type { DealFacts } from './deal-facts';
import type { DealReadiness, ReadinessStatus, Rule, RuleOutcome, RuleResult } from './rule';
import { RULES } from './rules';

/**
 * Readiness of every deal, in the order of `receivables.deals`.
 * @example runChecklist(ledger, receivables, settings, asOf)[0].status === 'almost'
 */
export function runChecklist(ledger: Ledger, receivables: Receivables, settings: Settings, asOf: Day): DealReadiness[] {
  return [...checkDeals(ledger, receivables, settings, asOf)];
}

/** The same, one deal at a time, for callers that let the screen draw in between or stop early. */
export function* checkDeals(ledger: Ledger, receivables: Receivables, settings: Settings, asOf: Day): Generator<DealReadiness, void, undefined> {
  const factsOf = dealFacts(ledger, receivables, settings, asOf);
  const acceptedOf = acceptedGaps(settings, asOf);
  for (const deal of receivables.deals) yield checkDeal(factsOf(deal), acceptedOf(deal));
}

/** Accepted gaps of one deal by rule id. */
type AcceptedOfDeal = ReadonlyMap<string, AcceptedGap>;
const NOTHING_ACCEPTED: AcceptedOfDeal = new Map();

/** One deal through all rules. `accepted` are its gaps that count as accepted on the as-of date. */
export function checkDeal(facts: DealFacts, accepted: AcceptedOfDeal = NOTHING_ACCEPTED, rules: readonly Rule[] = RULES): DealReadiness {
  const results = rules.map((rule) => resultOf(rule, rule.check(facts), accepted.get(rule.id)));
  if (facts.deal.settled) return { deal: facts.deal, score: null, status: 'settled', results };
  return { deal: facts.deal, score: scoreOf(results, facts.settings), status: statusOf(results), results };
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

function resultOf(rule: Rule, outcome: RuleOutcome, gap: AcceptedGap | undefined): RuleResult {
  const { status, reason, proof, fix, fixCell, source } = outcome;
  if (gap === undefined || status === 'proved' || status === 'notApplicable') return { rule, status, reason, proof, fix, fixCell, source };
  const accepted = { id: 'checklist.accepted', values: { reason: gap.reason, by: gap.by, until: { day: gap.until }, gap: reason } };
  return { rule, status: 'accepted', reason: accepted, proof, fix: null, fixCell, source };
}

/** Weight of proved ÷ weight of applicable; accepted and not applicable stand on neither side. 1 when nothing applies. */
function scoreOf(results: readonly RuleResult[], settings: Settings): number {
  let proved = 0;
  let applicable = 0;
  for (const { rule, status } of results) {
    if (status === 'notApplicable' || status === 'accepted') continue;
    const weight = settings.weights[rule.severity];
    applicable += weight;
    if (status === 'proved') proved += weight;
  }
  return applicable === 0 ? 1 : proved / applicable;
}

/** `ready`: every blocking and important rule that applies is proved; `almost`: no blocking rule is missing or doubtful. */
function statusOf(results: readonly RuleResult[]): Exclude<ReadinessStatus, 'settled'> {
  let status: 'ready' | 'almost' = 'ready';
  for (const { rule, status: result } of results) {
    if (rule.severity === 'helpful' || result === 'proved' || result === 'notApplicable' || result === 'accepted') continue;
    if (rule.severity === 'blocking' && result !== 'noColumn') return 'notReady';
    status = 'almost';
  }
  return status;
}
