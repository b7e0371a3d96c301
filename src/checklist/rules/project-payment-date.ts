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
    const open = openItems(facts.deal.items);
    const undated = open.find(isUndated) ?? null;
    if (undated || open.length === 0) return withoutItems(facts, undated);
    const borrowed = open.find(isBorrowed);
    if (borrowed) return doubtful(borrowed.dueBasis.cells, 'borrowed', { source: 'receivables' });
    return unconfirmed(facts, open) ?? proved(() => basisCells(open), undefined, FROM_RECEIVABLES);
  },
};

const FROM_RECEIVABLES = { source: 'receivables' } as const;

/** What is to be paid; the same list when all of it is. */
function openItems(items: readonly OpenItem[]): readonly OpenItem[] {
  for (const item of items) if (!isOpen(item)) return items.filter(isOpen);
  return items;
}

function isOpen(item: OpenItem): boolean {
  return item.kind !== 'notTriggered' && item.open > 0;
}

function isUndated({ dueDate }: OpenItem): boolean {
  return dueDate === null;
}

function isBorrowed({ dueBasis }: OpenItem): boolean {
  return dueBasis.kind === 'invoiceDate';
}

function isByTerms({ dueBasis }: OpenItem): boolean {
  return dueBasis.kind === 'terms';
}

/** Judged by the cells alone: no item has been dated, or there is nothing open. */
function withoutItems(facts: DealFacts, undated: OpenItem | null): RuleOutcome {
  const due = findDay(facts, 'dueDate');
  const terms = findText(facts, 'termsText');
  if (!undated) {
    if (due.fact.status === 'ok') return proved([due]);
    if (terms.fact.status === 'ok' && givesDate(terms.fact.value ?? '')) return unconfirmed(facts, facts.deal.items) ?? unstated(terms) ?? proved([terms]);
  }
  if (due.fact.status === 'doubtful' || due.fact.status === 'unreadable') return unstated(due) ?? noColumn;
  const gap = unstated(terms);
  if (gap === null) {
    const why = undated?.dueBasis.message.id === 'domain.due.eventMissing' ? undated.dueBasis.message : null;
    const values = { text: terms.fact.value ?? '', ...(why ? { why } : {}) };
    return doubtful([terms], why ? 'eventMissing' : 'notComputable', { values, fixCell: due.fact.cell ?? terms.fact.cell });
  }
  return terms.fact.status === 'noColumn' ? unstated(due) ?? gap : gap;
}

/** Terms that will give a date once their event has happened; a plan of milestones does too. */
function givesDate(text: string): boolean {
  const terms = parseTerms(text);
  return terms.kind !== 'none' || terms.reason === 'milestones';
}

/** A wording with several readings (月结N天, receivables rules §4) that nobody confirmed for this customer; null when there is no such doubt. */
function unconfirmed(facts: DealFacts, items: readonly OpenItem[]): RuleOutcome | null {
  if (items.length > 0 && !items.some(isByTerms)) return null;
  const terms = findText(facts, 'termsText');
  const text = terms.fact.value ?? '';
  const customer = facts.deal.customer ?? '';
  if (parseTerms(text).kind !== 'readings' || facts.settings.customers[customer]?.termsReading !== undefined) return null;
  return doubtful([terms], 'reading', {
    values: { text, reading: facts.settings.termsReading }, fix: { id: 'rule.project-payment-date.fix.reading', values: { customer, text } }, fixCell: null,
  });
}

function basisCells(items: readonly OpenItem[]): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const cell of items.flatMap((item) => item.dueBasis.cells)) cells.set(`${cell.sheet}\n${cell.row}\n${cell.column}`, cell);
  return [...cells.values()];
}
