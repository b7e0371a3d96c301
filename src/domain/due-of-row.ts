import type { CellRef } from './cell';
import type { Day } from './day';
import type { LedgerCustomer, LedgerRow } from './ledger';
import type { DueBasis } from './receivables';
import { pastDay } from './row-facts';
import type { Settings } from './settings';
import { dueDate, parseTerms } from './terms';
import type { Terms, TermsEvents } from './terms';
import { workingDayFrom } from './working-days';

/** A due date with the day from which words may say overdue, and how it came about. */
export interface ItemDue {
  readonly day: Day | null;
  readonly rolled: Day | null;
  readonly basis: DueBasis;
  /** The terms name an event (货到, 验收) whose date has a column and is not there yet. */
  readonly waits: boolean;
}

/** What the due date of an invoice or of a deal's unbilled rest is looked up in. */
export interface DueSources {
  readonly row: LedgerRow;
  readonly deal: LedgerRow | null;
  readonly customer: LedgerCustomer | undefined;
  readonly documentDate: Day | null;
}

const GIVEN: DueBasis['message'] = { id: 'domain.due.given' };

const known = new Map<string, Terms>();

/** `parseTerms`, remembered: a workbook repeats few wordings in many rows. */
export function termsOf(text: string): Terms {
  let terms = known.get(text);
  if (!terms) {
    if (known.size > 2000) known.clear();
    terms = parseTerms(text);
    known.set(text, terms);
  }
  return terms;
}

/**
 * Due date of an invoice or unbilled rest: its own due-date cell, the deal's, then terms of the row, the deal and the customer; the invoice date
 * only when that is switched on (marked), else none with the reason. Source: receivables rules §1.8, §4.
 */
export function dueOfRow(sources: DueSources, settings: Settings, asOf: Day): ItemDue {
  const { row, deal, customer, documentDate } = sources;
  for (const each of [row, deal]) {
    const given = each?.value('dueDate') ?? null;
    if (each && given !== null) return made(given, { kind: 'given', message: GIVEN, cells: cells(each.cell('dueDate')) }, settings);
  }
  const reading = settings.customers[row.customer ?? '']?.termsReading ?? settings.termsReading;
  const events = eventsOf(sources, asOf);
  let refusal: { readonly message: DueBasis['message']; readonly cells: readonly CellRef[]; readonly waits: boolean } | null = null;
  for (const each of [row, deal, ...(customer?.rows ?? [])]) {
    const written = each?.has('termsText') ? each.text('termsText') : null;
    if (!each || !written || written.value === null) continue;
    const terms = termsOf(written.value);
    const due = dueDate(terms, events, { reading, roll: settings.rollRestDays });
    const where = cells(each.cell('termsText'));
    if (due.status === 'ok') return { day: due.day, rolled: due.rolled, basis: { kind: 'terms', message: due.message, cells: where }, waits: false };
    if (due.reason !== 'blank') refusal ??= { message: due.message, cells: where, waits: due.reason === 'eventMissing' && waitsForEvent(terms, row, deal) };
  }
  if (settings.fallbackToInvoiceDate && documentDate !== null) {
    return made(documentDate, { kind: 'invoiceDate', message: { id: 'domain.due.invoiceDate' }, cells: cells(row.cell('invoiceDate')) }, settings);
  }
  const blankDue = row.has('dueDate') ? row.day('dueDate') : null;
  const message = refusal?.message ?? { id: blankDue && (blankDue.status === 'doubtful' || blankDue.status === 'unreadable') ? 'domain.due.unreadable' : 'domain.due.none' };
  return { day: null, rolled: null, basis: { kind: 'none', message, cells: refusal?.cells ?? cells(row.cell('dueDate')) }, waits: refusal?.waits ?? false };
}

function made(day: Day, basis: DueBasis, settings: Settings): ItemDue {
  return { day, rolled: settings.rollRestDays ? workingDayFrom(day) : day, basis, waits: false };
}

function cells(cell: CellRef | null): readonly CellRef[] {
  return cell ? [cell] : [];
}

function eventsOf({ row, deal, documentDate }: DueSources, asOf: Day): TermsEvents {
  const event = (field: 'shipDate' | 'acceptDate' | 'contractDate'): Day | null => pastDay(row, field, asOf) ?? pastDay(deal, field, asOf);
  return { invoice: documentDate, delivery: event('shipDate'), acceptance: event('acceptDate'), signing: event('contractDate') };
}

function waitsForEvent(terms: Terms, row: LedgerRow, deal: LedgerRow | null): boolean {
  if (terms.kind !== 'rule' && terms.kind !== 'readings') return false;
  const fields = terms.start === 'delivery' ? (['shipDate'] as const) : terms.start === 'acceptance' ? (['acceptDate'] as const) : [];
  return fields.some((field) => row.has(field) || deal?.has(field));
}
