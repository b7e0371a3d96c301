import type { CellRef } from '../../domain/cell';
import type { OpenItem } from '../../domain/receivables';
import { parseTerms } from '../../domain/terms';
import type { DealFacts } from '../deal-facts';
import { findDay, findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule, RuleOutcome } from '../rule';

const { doubtful, noColumn, proved, unstated } = outcomesOf('project-payment-date', 'dueDate');

/**
 * The day of payment is given or follows from the terms (付款日期), and a wording with several readings was confirmed for this customer.
 * Doubtful: terms that give no date (背靠背), a reading nobody confirmed, a date borrowed from the invoice.
 */
export const projectPaymentDate: Rule = {
  id: 'project-payment-date',
  group: 'project',
  severity: 'blocking',
  needs: ['dueDate', 'termsText'],
  home: 'deals',
  check(facts) {
    switch (facts.ask(dating, null)) {
      case 'nothingOpen': return byCells(facts);
      case 'undated': return undated(facts);
      case 'borrowed': return doubtful(() => facts.deal.items.find((item) => isOpen(item) && isBorrowed(item))?.dueBasis.cells ?? [], 'borrowed', FROM_RECEIVABLES);
      case 'byTerms': return unconfirmed(facts) ?? proved(() => basisCells(facts), undefined, FROM_RECEIVABLES);
      case 'given': return proved(() => basisCells(facts), undefined, FROM_RECEIVABLES);
    }
  },
};

/** Where the days of what is to be paid come from: the least certain of them. */
function dating({ deal: { items } }: DealFacts): 'nothingOpen' | 'undated' | 'borrowed' | 'byTerms' | 'given' {
  let found: ReturnType<typeof dating> = 'nothingOpen';
  for (const item of items) {
    if (!isOpen(item)) continue;
    if (item.dueDate === null) return 'undated';
    if (isBorrowed(item)) found = 'borrowed';
    else if (isByTerms(item)) found = found === 'borrowed' ? found : 'byTerms';
    else if (found === 'nothingOpen') found = 'given';
  }
  return found;
}

const FROM_RECEIVABLES = { source: 'receivables' } as const;

function isOpen(item: OpenItem): boolean {
  return item.kind !== 'notTriggered' && item.open > 0;
}

function isBorrowed({ dueBasis }: OpenItem): boolean {
  return dueBasis.kind === 'invoiceDate';
}

function isByTerms({ dueBasis }: OpenItem): boolean {
  return dueBasis.kind === 'terms';
}

/** Judged by the cells alone: there is nothing open. */
function byCells(facts: DealFacts): RuleOutcome {
  const due = findDay(facts, 'dueDate');
  if (due.fact.status === 'ok') return proved([due]);
  const terms = findText(facts, 'termsText');
  if (terms.fact.status !== 'ok' || !givesDate(terms.fact.value ?? '')) return undated(facts);
  return (facts.ask(mayFollowTerms, null) ? unconfirmed(facts) : null) ?? unstated(terms) ?? proved([terms]);
}

/** Nothing is to be paid at all, or some of what was is dated by the terms. */
function mayFollowTerms({ deal: { items } }: DealFacts): boolean {
  return items.length === 0 || items.some(isByTerms);
}

/** Something that is to be paid has no day, or nothing says when anything will be. */
function undated(facts: DealFacts): RuleOutcome {
  const due = findDay(facts, 'dueDate');
  const terms = findText(facts, 'termsText');
  if (due.fact.status === 'doubtful' || due.fact.status === 'unreadable') return unstated(due) ?? noColumn;
  const gap = unstated(terms);
  if (gap === null) {
    const fixCell = due.fact.cell ?? terms.fact.cell;
    const text = terms.fact.value ?? '';
    if (!facts.ask(waitsForEvent, null)) return doubtful([terms], 'notComputable', { values: { text }, fixCell });
    return doubtful([terms], 'eventMissing', () => ({ values: { text, why: firstUndated(facts)?.dueBasis.message ?? { id: 'domain.due.eventMissing' } }, fixCell }));
  }
  return terms.fact.status === 'noColumn' ? unstated(due) ?? gap : gap;
}

function firstUndated({ deal }: DealFacts): OpenItem | undefined {
  return deal.items.find((item) => isOpen(item) && item.dueDate === null);
}

function waitsForEvent(facts: DealFacts): boolean {
  return firstUndated(facts)?.dueBasis.message.id === 'domain.due.eventMissing';
}

/** Terms that will give a date once their event has happened; a plan of milestones does too. */
function givesDate(text: string): boolean {
  const terms = parseTerms(text);
  return terms.kind !== 'none' || terms.reason === 'milestones';
}

/** A wording with several readings (月结N天, receivables rules §4) that nobody confirmed for this customer; null when there is no such doubt. */
function unconfirmed(facts: DealFacts): RuleOutcome | null {
  const terms = findText(facts, 'termsText');
  const text = terms.fact.value ?? '';
  if (parseTerms(text).kind !== 'readings' || facts.ask(hasReading, null)) return null;
  return doubtful([terms], 'reading', () => ({
    values: { text, reading: facts.settings.termsReading }, fix: { id: 'rule.project-payment-date.fix.reading', values: { customer: facts.deal.customer ?? '', text } }, fixCell: null,
  }));
}

function hasReading({ deal, settings }: DealFacts): boolean {
  return settings.customers[deal.customer ?? '']?.termsReading !== undefined;
}

function basisCells({ deal }: DealFacts): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const cell of deal.items.filter(isOpen).flatMap((item) => item.dueBasis.cells)) cells.set(`${cell.sheet}\n${cell.row}\n${cell.column}`, cell);
  return [...cells.values()];
}
