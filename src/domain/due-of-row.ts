import type { CellRef } from './cell';
import type { Day } from './day';
import type { Field, LedgerCustomer, LedgerRow } from './ledger';
import type { Message } from './message';
import type { DueBasis } from './receivables';
import { pastDay } from './row-facts';
import type { Settings } from './settings';
import { dueDate, parseTerms } from './terms';
import type { Terms, TermsEvents } from './terms';
import type { TermsStart } from './terms-rule';
import { isCalendarKnownBetween, workingDayFrom } from './working-days';

/** A due date with the day from which words may say overdue, and how it came about. */
export interface ItemDue {
  readonly day: Day | null;
  readonly rolled: Day | null;
  /** False where a year was touched whose holidays are not known: then only weekends were skipped. */
  readonly calendarKnown: boolean;
  readonly basis: DueBasis;
  /** The terms name an event (货到, 验收) whose date has a column and is not there yet. */
  readonly waits: boolean;
}

/**
 * A basis that looks its cells and words up when somebody asks: there is one for each item, and few are looked at.
 * @example new RowBasis('given', { message: { id: 'domain.due.given' } }, row, ['dueDate']).cells → the due-date cell of that row; without the column none
 */
export class RowBasis implements DueBasis {
  constructor(readonly kind: DueBasis['kind'], private readonly words: { readonly message: Message }, private readonly row: LedgerRow, private readonly fields: readonly Field[]) {}

  get message(): Message {
    return this.words.message;
  }

  get cells(): readonly CellRef[] {
    return this.fields.map((field) => this.row.cell(field)).filter((cell) => cell !== null);
  }
}

/** What the due date of an invoice or of a deal's unbilled rest is looked up in. */
export interface DueSources {
  readonly row: LedgerRow;
  readonly deal: LedgerRow | null;
  readonly customers: ReadonlyMap<string, LedgerCustomer>;
  /** Name of the customer whose sheet rows are asked last. */
  readonly customer: string;
  readonly documentDate: Day | null;
}

const GIVEN = { message: { id: 'domain.due.given' } };
const FROM_INVOICE = { message: { id: 'domain.due.invoiceDate' } };
const UNREADABLE = { message: { id: 'domain.due.unreadable' } };
/** The reason where nothing says when to pay. */
export const NO_DUE = { message: { id: 'domain.due.none' } };
const DUE_DATE: readonly Field[] = ['dueDate'];
const TERMS: readonly Field[] = ['termsText'];
const INVOICE_DATE: readonly Field[] = ['invoiceDate'];

/** The column that holds each event a payment period counts from. */
const COLUMNS = {
  invoice: 'invoiceDate', invoiceReceived: 'invoiceReceivedDate', goodsAndInvoice: 'invoiceReceivedDate', delivery: 'shipDate', acceptance: 'acceptDate', signing: 'contractDate',
} as const satisfies Record<TermsStart, Field>;

const known = new Map<string, Terms>();

/**
 * `parseTerms`, remembered: a workbook repeats few wordings in many rows.
 * @example termsOf('30天') === termsOf('30天'); termsOf('').kind === 'none'
 */
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
 * Terms that count from an event without a date say which column is to name it (票到30天: 客户收票日期).
 * @example due-date cell 2025-03-15 → that day, basis `given`; 开票后30天 and an invoice of 2025-03-05 → 2025-04-04, basis `terms`; nothing → day null
 */
export function dueOfRow(sources: DueSources, settings: Settings, asOf: Day): ItemDue {
  const { row, deal, documentDate } = sources;
  const own = row.value('dueDate');
  if (own !== null) return made(own, new RowBasis('given', GIVEN, row, DUE_DATE), settings);
  const dealt = deal?.value('dueDate') ?? null;
  if (deal && dealt !== null) return made(dealt, new RowBasis('given', GIVEN, deal, DUE_DATE), settings);

  let events: TermsEvents | null = null;
  let refusal: { readonly basis: DueBasis; readonly waits: boolean } | null = null;
  for (const each of [row, deal, ...(sources.customers.get(sources.customer)?.rows ?? [])]) {
    const written = each?.has('termsText') ? each.text('termsText').value : null;
    if (!each || written === null) continue;
    const terms = termsOf(written);
    const reading = settings.customers[row.customer ?? '']?.termsReading ?? settings.termsReading;
    const due = dueDate(terms, events ??= eventsOf(sources, asOf), { reading, roll: settings.rollRestDays });
    if (due.status === 'ok') return { day: due.day, rolled: due.rolled, calendarKnown: due.calendarKnown, basis: new RowBasis('terms', due, each, TERMS), waits: false };
    if (due.reason !== 'blank') refusal ??= { basis: new RowBasis('none', withoutEvent(terms, events) ?? due, each, TERMS), waits: due.reason === 'eventMissing' && waitsForEvent(terms, row, deal) };
  }
  if (settings.fallbackToInvoiceDate && documentDate !== null) return made(documentDate, new RowBasis('invoiceDate', FROM_INVOICE, row, INVOICE_DATE), settings);
  if (refusal) return { day: null, rolled: null, calendarKnown: true, ...refusal };
  const blankDue = row.has('dueDate') ? row.day('dueDate').status : null;
  return { day: null, rolled: null, calendarKnown: true, basis: new RowBasis('none', blankDue === 'doubtful' || blankDue === 'unreadable' ? UNREADABLE : NO_DUE, row, DUE_DATE), waits: false };
}

function made(day: Day, basis: DueBasis, { rollRestDays }: Settings): ItemDue {
  const rolled = rollRestDays ? workingDayFrom(day) : day;
  return { day, rolled, calendarKnown: !rollRestDays || isCalendarKnownBetween(day, rolled), basis, waits: false };
}

function eventsOf({ row, deal, documentDate }: DueSources, asOf: Day): TermsEvents {
  const event = (start: Exclude<TermsStart, 'invoice' | 'goodsAndInvoice'>): Day | null => pastDay(row, COLUMNS[start], asOf) ?? pastDay(deal, COLUMNS[start], asOf);
  const [invoiceReceived, delivery] = [event('invoiceReceived'), event('delivery')];
  const goodsAndInvoice = invoiceReceived === null || delivery === null ? null : Math.max(invoiceReceived, delivery);
  return { invoice: documentDate, invoiceReceived, goodsAndInvoice, delivery, acceptance: event('acceptance'), signing: event('signing') };
}

/** Why terms that name an event give no date here: the column that has to say when it happened. Null for terms that never give one, and where there is no invoice yet. */
function withoutEvent(terms: Terms, events: TermsEvents): { readonly message: Message } | null {
  if ((terms.kind !== 'rule' && terms.kind !== 'readings') || terms.start === 'invoice') return null;
  const start = terms.start === 'goodsAndInvoice' && events.invoiceReceived !== null ? 'delivery' : terms.start;
  return { message: { id: 'domain.due.eventMissing', values: { start: { id: `domain.start.${terms.start}` }, column: { field: COLUMNS[start] } } } };
}

function waitsForEvent(terms: Terms, row: LedgerRow, deal: LedgerRow | null): boolean {
  if (terms.kind !== 'rule' && terms.kind !== 'readings') return false;
  return (terms.start === 'delivery' || terms.start === 'acceptance') && [row, deal].some((each) => each?.has(COLUMNS[terms.start]));
}
