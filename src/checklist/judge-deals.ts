import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Deal } from '../domain/receivables';
import type { AcceptedGap, Settings } from '../domain/settings';
import { dealFacts } from './deal-facts';
import type { DealFacts } from './deal-facts';
import { LookUps } from './look-up';
import type { RuleOutcome, RuleStatus } from './rule';
import { RULES } from './rules';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

/** Accepted gaps of one deal by rule id. */
export type AcceptedOfDeal = ReadonlyMap<string, AcceptedGap>;
export const NOTHING_ACCEPTED: AcceptedOfDeal = new Map();

/** What judging remembers from one ledger to the next; good for ledgers with the same lists and columns, settings and as-of date. */
export class JudgesMemory {
  readonly verdicts: Verdicts;
  lookUps: LookUps | null = null;

  constructor(settings: Settings) {
    this.verdicts = new Verdicts(RULES, settings);
  }
}

/**
 * Judges the deals of a ledger one by one: what their statuses amount to, without reasons and proofs.
 * @example receivables.deals.map(dealJudge(ledger, settings, asOf)) // [{ score: 0.86, status: 'almost', … }]
 */
export function dealJudge(ledger: Ledger, settings: Settings, asOf: Day, memory = new JudgesMemory(settings)): (deal: Deal) => Verdict {
  return judgeOf(dealFacts(ledger, settings, asOf, (memory.lookUps ??= new LookUps(ledger))), acceptedGaps(settings, asOf), memory);
}

/** The same with facts and accepted gaps that are there already. */
export function judgeOf(factsOf: (deal: Deal) => DealFacts, acceptedOf: (deal: Deal) => AcceptedOfDeal, memory: JudgesMemory): (deal: Deal) => Verdict {
  return (deal) => verdictOf(factsOf(deal), acceptedOf(deal), memory.verdicts);
}

/** The verdict of one deal. */
export function verdictOf(facts: DealFacts, accepted: AcceptedOfDeal, verdicts: Verdicts): Verdict {
  const { rules } = verdicts;
  let way = verdicts.start;
  for (const rule of rules) {
    const { status } = rule.check(facts);
    way = way.after(accepted.size === 0 ? status : statusAfter(status, accepted.get(rule.id)));
  }
  return verdicts.at(way, facts.deal.settled);
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
  return byDeal.size === 0 ? () => NOTHING_ACCEPTED : (deal) => byDeal.get(deal.id) ?? NOTHING_ACCEPTED;
}

function statusAfter(status: RuleOutcome['status'], gap: AcceptedGap | undefined): RuleStatus {
  return gap === undefined || status === 'proved' || status === 'notApplicable' ? status : 'accepted';
}
