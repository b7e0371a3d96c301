import type { CellRef } from '../domain/cell';
import type { Field } from '../domain/ledger';
import type { Message, MessageValue } from '../domain/message';
import { isPlaceholder } from './look-up';
import type { Found } from './look-up';
import type { FactSource, RuleOutcome } from './rule';

/** What an outcome rests on: a found fact, a cell, or several. */
type Evidence = Found<unknown> | CellRef | null;
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
}

const NO_DETAILS: Details = {};

/** Ways in which a rule answers. A word after the status picks the reason `rule.<id>.<status>.<word>`. */
export interface Outcomes {
  proved(evidence: readonly Evidence[], word?: string, details?: Details): RuleOutcome;
  missing(evidence: readonly Evidence[], word?: string, details?: Details): RuleOutcome;
  doubtful(evidence: readonly Evidence[], word: string, details?: Details): RuleOutcome;
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
  const fix: Message = { id: `rule.${ruleId}.fix` };
  const plain = {
    proved: { id: `rule.${ruleId}.proved` }, missing: { id: `rule.${ruleId}.missing` }, doubtful: { id: `rule.${ruleId}.doubtful` },
    notApplicable: { id: `rule.${ruleId}.notApplicable` },
  };
  const reasonOf = (status: keyof typeof plain, word: string | undefined, values: Values | undefined): Message => {
    const message = word === undefined ? plain[status] : { id: `${plain[status].id}.${word}` };
    return values ? { id: message.id, values } : message;
  };
  const gap = (status: 'missing' | 'doubtful', reason: Message, evidence: readonly Evidence[], details: Details): RuleOutcome => {
    const proof = cellsOf(evidence);
    const fixCell = details.fixCell === undefined ? proof[0] ?? null : details.fixCell;
    return { status, reason: withDoubtAboutDate(reason, evidence), proof, fix: details.fix ?? fix, fixCell, source: details.source ?? sourceOf(evidence) };
  };
  const noColumn: RuleOutcome = {
    status: 'noColumn', reason: { id: 'checklist.noColumn', values: { column: { field: column } } }, proof: [],
    fix: { id: 'checklist.addColumn', values: { column: { field: column } } }, fixCell: null, source: null,
  };

  return {
    proved: (evidence, word, details = NO_DETAILS) => ({
      status: 'proved', reason: withDoubtAboutDate(reasonOf('proved', word, details.values), evidence), proof: cellsOf(evidence),
      fix: null, fixCell: null, source: details.source ?? sourceOf(evidence),
    }),
    missing: (evidence, word, details = NO_DETAILS) => gap('missing', reasonOf('missing', word, details.values), evidence, details),
    doubtful: (evidence, word, details = NO_DETAILS) => gap('doubtful', reasonOf('doubtful', word, details.values), evidence, details),
    notApplicable: (word) => ({
      status: 'notApplicable', reason: reasonOf('notApplicable', word, undefined), proof: [], fix: null, fixCell: null, source: null,
    }),
    noColumn,
    notDue: NOT_DUE,
    unstated: (found) => {
      const { status, value, raw } = found.fact;
      if (status === 'noColumn') return noColumn;
      if (status === 'blank') return gap('missing', reasonOf('missing', undefined, undefined), [found], NO_DETAILS);
      if (status === 'ok' && !(typeof value === 'string' && isPlaceholder(value))) return null;
      const values = { text: String(raw) };
      if (status === 'ok' || status === 'status') return gap('missing', { id: 'checklist.placeholder', values }, [found], NO_DETAILS);
      return gap('doubtful', { id: found.fact.reason === 'needsYear' ? 'checklist.needsYear' : 'checklist.unreadable', values }, [found], NO_DETAILS);
    },
  };
}

const NOT_DUE: RuleOutcome = {
  status: 'notApplicable', reason: { id: 'checklist.notDue' }, proof: [], fix: null, fixCell: null, source: null,
};

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

function cellsOf(evidence: readonly Evidence[]): readonly CellRef[] {
  const [only] = evidence;
  if (evidence.length === 1 && only && 'fact' in only && only.fact.cell) return [only.fact.cell];
  const cells: CellRef[] = [];
  for (const piece of evidence) {
    const cell = piece === null ? null : 'fact' in piece ? piece.fact.cell : piece;
    if (cell) cells.push(cell);
  }
  return cells;
}

function sourceOf(evidence: readonly Evidence[]): FactSource | null {
  for (const piece of evidence) if (piece && 'fact' in piece && piece.fact.cell) return piece.source;
  return null;
}
