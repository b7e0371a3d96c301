import type { CellRef } from '../domain/cell';
import type { Field } from '../domain/ledger';
import type { Message, MessageValue } from '../domain/message';
import { isPlaceholder } from './look-up';
import type { Found } from './look-up';
import type { FactSource, RuleOutcome } from './rule';

/** What an outcome rests on: a found fact, a cell, or several. */
type Evidence = Found<unknown> | CellRef | null;
/** A list that takes looking for is given as a way to get it: most outcomes are never looked at. */
type EvidenceList = readonly Evidence[] | (() => readonly Evidence[]);
type Values = Readonly<Record<string, MessageValue>>;

/** What may differ from the rule's standard words. */
interface Details {
  /** Values of the reason. */
  readonly values?: Values;
  /** Fix in other words than `rule.<id>.fix`. */
  readonly fix?: Message;
  /** Place of the fix, when it is not the cell of the first evidence. */
  readonly fixCell?: CellRef | null;
  /** List that the evidence stands on, when the evidence is cells. */
  readonly source?: FactSource;
  /** Reason in words that all rules share, instead of the rule's own. */
  readonly reasonId?: string;
}

const NO_DETAILS: Details = {};

/** Ways in which a rule answers. A word after the status picks the reason `rule.<id>.<status>.<word>`. */
export interface Outcomes {
  proved(evidence: EvidenceList, word?: string, details?: Details): RuleOutcome;
  missing(evidence: EvidenceList, word?: string, details?: Details): RuleOutcome;
  doubtful(evidence: EvidenceList, word: string, details?: Details): RuleOutcome;
  notApplicable(word: string): RuleOutcome;
  /** No list has the column. */
  noColumn: RuleOutcome;
  /** The deal has nothing overdue or due soon, so preparation does not apply. */
  notDue: RuleOutcome;
  /** The outcome of a fact that gives no value (no column, blank, 待定, unreadable); null when it gives one. */
  unstated(found: Found<unknown>): RuleOutcome | null;
}

/**
 * The outcomes of one rule, with its words: reasons `rule.<id>.proved|missing|doubtful…`, fix `rule.<id>.fix`.
 * `column` is the field whose absence is reported.
 * @example const { proved, unstated } = outcomesOf('deal-project-name', 'projectName');
 */
export function outcomesOf(ruleId: string, column: Field): Outcomes {
  const noColumn: RuleOutcome = {
    status: 'noColumn', reason: { id: 'checklist.noColumn', values: { column: { field: column } } }, proof: [],
    fix: { id: 'checklist.addColumn', values: { column: { field: column } } }, fixCell: null, source: null,
  };
  return {
    proved: (evidence, word, details) => new Answer('proved', ruleId, evidence, word, details),
    missing: (evidence, word, details) => new Answer('missing', ruleId, evidence, word, details),
    doubtful: (evidence, word, details) => new Answer('doubtful', ruleId, evidence, word, details),
    notApplicable: (word) => ({
      status: 'notApplicable', reason: { id: `rule.${ruleId}.notApplicable.${word}` }, proof: [], fix: null, fixCell: null, source: null,
    }),
    noColumn,
    notDue: NOT_DUE,
    unstated: (found) => {
      const { status, value, raw } = found.fact;
      if (status === 'ok' && !(typeof value === 'string' && isPlaceholder(value))) return null;
      if (status === 'noColumn') return noColumn;
      if (status === 'blank') return new Answer('missing', ruleId, [found]);
      const values = { text: String(raw) };
      if (status === 'ok' || status === 'status') return new Answer('missing', ruleId, [found], undefined, { values, reasonId: 'checklist.placeholder' });
      const reasonId = found.fact.reason === 'needsYear' ? 'checklist.needsYear' : 'checklist.unreadable';
      return new Answer('doubtful', ruleId, [found], undefined, { values, reasonId });
    },
  };
}

const NOT_DUE: RuleOutcome = {
  status: 'notApplicable', reason: { id: 'checklist.notDue' }, proof: [], fix: null, fixCell: null, source: null,
};

/** An outcome that puts its reason, proof and fix together when somebody looks at them: of a hundred thousand deals only the statuses are counted. */
class Answer implements RuleOutcome {
  constructor(
    readonly status: 'proved' | 'missing' | 'doubtful', private readonly ruleId: string, private readonly list: EvidenceList,
    private readonly word?: string, private readonly details: Details = NO_DETAILS,
  ) {}

  get reason(): Message {
    const own = `rule.${this.ruleId}.${this.status}`;
    const { values, reasonId } = this.details;
    const id = reasonId ?? (this.word === undefined ? own : `${own}.${this.word}`);
    return withDoubtAboutDate(values ? { id, values } : { id }, this.evidence);
  }

  get proof(): readonly CellRef[] {
    const cells: CellRef[] = [];
    for (const piece of this.evidence) {
      const cell = piece === null ? null : 'fact' in piece ? piece.fact.cell : piece;
      if (cell) cells.push(cell);
    }
    return cells;
  }

  get fix(): Message | null {
    return this.status === 'proved' ? null : this.details.fix ?? { id: `rule.${this.ruleId}.fix` };
  }

  get fixCell(): CellRef | null {
    if (this.status === 'proved') return null;
    return this.details.fixCell === undefined ? this.proof[0] ?? null : this.details.fixCell;
  }

  get source(): FactSource | null {
    if (this.details.source) return this.details.source;
    for (const piece of this.evidence) if (piece && 'fact' in piece && piece.fact.cell) return piece.source;
    return null;
  }

  private get evidence(): readonly Evidence[] {
    return typeof this.list === 'function' ? this.list() : this.list;
  }
}

/** A reason that rests on a register row without a date says so: undated facts are read as current. */
function withDoubtAboutDate(reason: Message, evidence: readonly Evidence[]): Message {
  for (const piece of evidence) {
    if (piece === null || !('fact' in piece) || piece.row === null || piece.fact.cell === null) continue;
    if (piece.source !== 'log' && piece.source !== 'letters') continue;
    const dated = piece.row.day(piece.source === 'log' ? 'logDate' : 'letterSentDate').value !== null;
    if (!dated) return { id: 'checklist.undated', values: { reason, cell: { cell: piece.fact.cell } } };
  }
  return reason;
}
