import type { Settings } from '../domain/settings';
import type { ReadinessStatus, Rule, RuleStatus } from './rule';

/** One letter a status, so that the statuses of a deal are a short text. */
export const STATUS_CODES: Readonly<Record<RuleStatus, string>> = { proved: 'p', missing: 'm', doubtful: 'd', notApplicable: 'n', noColumn: 'c', accepted: 'a' };
const STATUS_OF = Object.fromEntries(Object.entries(STATUS_CODES).map(([status, code]) => [code, status])) as Readonly<Record<string, RuleStatus>>;

/** What the statuses of a deal amount to; deals with the same statuses share one. */
export interface Verdict {
  readonly rules: readonly Rule[];
  /** Status of each rule. */
  readonly statuses: readonly RuleStatus[];
  /** 0–1; null when settled. */
  readonly score: number | null;
  readonly status: ReadinessStatus;
  /** Rules without a column. */
  readonly withoutColumn: readonly Rule[];
}

/** Verdicts by the statuses in letters: deals of one workbook share few patterns, so most deals cost no memory of their own. */
export class Verdicts {
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
