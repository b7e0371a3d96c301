import type { CellRef } from '../domain/cell';
import type { Field, Role } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { Deal } from '../domain/receivables';
import type { DealFacts } from './deal-facts';

/** Weight class of a rule: blocking 5, important 3, helpful 1 (settings may change the numbers). */
export type Severity = 'blocking' | 'important' | 'helpful';
export type RuleGroup = 'transaction' | 'project' | 'people' | 'finance' | 'preparation';
export type RuleStatus = 'proved' | 'missing' | 'doubtful' | 'notApplicable' | 'noColumn' | 'accepted';
/** Which of the user's lists proved it. */
export type FactSource = 'deal' | 'invoice' | 'customer' | 'log' | 'letters' | 'receivables';

/** What a rule's check answers. `reason` says why, in the words of the rule's own catalogue entry. */
export interface RuleOutcome {
  readonly status: Exclude<RuleStatus, 'accepted'>;
  readonly reason: Message;
  /** Cells that prove the outcome. */
  readonly proof: readonly CellRef[];
  /** Smallest fix in words; null when proved or not applicable. */
  readonly fix: Message | null;
  /** Where to make the fix; null when there is no such cell. */
  readonly fixCell: CellRef | null;
  readonly source: FactSource | null;
}

/** One readiness rule: data (`id` … `choices`) apart from behaviour (`check`). */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Fields it reads, first = the one whose missing column is offered to be added (补列). */
  readonly needs: readonly Field[];
  /** The list that a missing column belongs on; the deals list when the workbook has no such list. */
  readonly home: Role;
  /** Answers that a new column offers as a validation list: message ids `choice.*`. */
  readonly choices?: readonly string[];
  check(facts: DealFacts): RuleOutcome;
}

/** A rule's outcome for one deal. */
export interface RuleResult extends Omit<RuleOutcome, 'status'> {
  readonly rule: Rule;
  readonly status: RuleStatus;
}

export type ReadinessStatus = 'ready' | 'almost' | 'notReady' | 'settled';

/** Readiness of one deal. `score` 0–1, null when settled. Results in the order of the rule index. */
export interface DealReadiness {
  readonly deal: Deal;
  readonly score: number | null;
  readonly status: ReadinessStatus;
  readonly results: readonly RuleResult[];
  /** Rules of `results` that answered `noColumn`; the same list for deals with the same answers, so that many deals are counted at once. */
  readonly withoutColumn?: readonly Rule[];
}
