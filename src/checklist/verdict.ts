import type { Settings } from '../domain/settings';
import type { ReadinessStatus, Rule, RuleStatus } from './rule';

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

/** Where the statuses of a deal's rules lead, one after another: the next step for each status, and what all of them amount to at the end. */
export class Way implements Record<RuleStatus, Way | null> {
  proved: Way | null = null;
  missing: Way | null = null;
  doubtful: Way | null = null;
  notApplicable: Way | null = null;
  noColumn: Way | null = null;
  accepted: Way | null = null;
  open: Verdict | null = null;
  settled: Verdict | null = null;
  /** The status that came last and where it led: mostly the next one too, and told without looking it up. */
  private lastStatus: RuleStatus = 'proved';
  private lastWay: Way | null = null;

  constructor(readonly statuses: readonly RuleStatus[]) {}

  /** One rule further. */
  after(status: RuleStatus): Way {
    if (status === this.lastStatus && this.lastWay) return this.lastWay;
    this.lastStatus = status;
    return this.lastWay = this[status] ??= new Way([...this.statuses, status]);
  }
}

/** Verdicts by the way that leads to them: deals of one workbook share few ways, so most deals cost no memory of their own. */
export class Verdicts {
  /** Where every deal starts. */
  readonly start = new Way([]);

  constructor(readonly rules: readonly Rule[], private readonly settings: Settings) {}

  /** What the statuses of a whole way amount to. */
  at(way: Way, settled: boolean): Verdict {
    return settled ? way.settled ??= this.make(way, true) : way.open ??= this.make(way, false);
  }

  private make({ statuses }: Way, settled: boolean): Verdict {
    const { rules, settings } = this;
    return {
      rules, statuses, score: settled ? null : scoreOf(rules, statuses, settings), status: settled ? 'settled' : statusOf(rules, statuses),
      withoutColumn: rules.filter((_, index) => statuses[index] === 'noColumn'),
    };
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
