import type { Day } from './day';
import { NO_DUE, RowBasis, dueOfRow } from './due-of-row';
import type { ItemDue } from './due-of-row';
import type { Field, Ledger, LedgerRow } from './ledger';
import { eventOf } from './milestones';
import type { Fen } from './money';
import { newItem } from './open-item';
import type { ItemDraft } from './open-item';
import { dealAmountField } from './read-deals';
import type { DealDraft, PlanPiece } from './read-deals';
import type { InvoiceDocument } from './read-invoices';
import type { Report } from './reporter';
import { pastDay, typedText } from './row-facts';
import type { Settings } from './settings';
import { isCalendarKnownBetween, workingDayFrom } from './working-days';

/** What items are made from. */
export interface PlanContext {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly report: Report;
}

/**
 * The item of an invoice that belongs to no deal, or to a deal without known amount; 分, gross of its credits. Negative = a free credit.
 * @example an invoice of 100.00 with 30.00 credited → amount 10000, credited 3000, open 7000
 */
export function invoiceItem(invoice: InvoiceDocument, deal: DealDraft | null, context: PlanContext): ItemDraft {
  return partOfInvoice(invoice, deal, invoice.amount, invoice.credited, context);
}

/** An invoice, or as much of it as no planned payment takes. */
function partOfInvoice(invoice: InvoiceDocument, deal: DealDraft | null, amount: Fen, credited: Fen, context: PlanContext): ItemDraft {
  return newItem({
    kind: invoice.amount < 0 ? 'credit' : 'invoice', customer: invoice.customer, currency: invoice.currency, currencyAssumed: invoice.currencyAssumed,
    number: invoice.number, milestone: null, event: null, triggered: true, deal, row: invoice.row, invoice,
    documentDate: invoice.documentDate, due: dueOfDocument(invoice, deal, context), amount, credited,
  });
}

/** A free credit is dated by itself (receivables rules §3); an invoice by its due date or terms. */
function dueOfDocument(invoice: InvoiceDocument, deal: DealDraft | null, { ledger, settings, asOf }: PlanContext): ItemDue {
  const due = dueOfRow({ row: invoice.row, deal: deal && !deal.standIn ? deal.row : null, customers: ledger.customers, customer: invoice.customer, documentDate: invoice.documentDate }, settings, asOf);
  if (invoice.amount >= 0 || due.basis.kind === 'given' || invoice.documentDate === null) return due;
  return { day: invoice.documentDate, rolled: invoice.documentDate, calendarKnown: true, basis: new RowBasis('invoiceDate', CREDIT, invoice.row, INVOICE_DATE), waits: false };
}

const CREDIT = { message: { id: 'domain.due.credit' } };
const INVOICE_DATE: readonly Field[] = ['invoiceDate'];

interface OpenPiece {
  readonly deal: DealDraft;
  readonly piece: PlanPiece;
  rest: Fen;
}

/**
 * Items of one contract: its invoices, net of credits, cover the planned payments in order, or the one they name; what no invoice covers is
 * unbilled or not triggered, but for what a return or allowance took off the contract. An invoice that covers several payments becomes one item for each; the planned due date beats the invoice's, a
 * conflict is a finding. `deals` are the rows of one contract number, so that several lines of goods share the invoices. Amounts 分; items sum to the
 * plan and what is invoiced beyond it. Source: receivables rules §5.
 * @example 预付 200,000, 发货 200,000 and an invoice of 300,000 → 预付 200,000 and 发货 100,000 invoiced, 发货 100,000 unbilled
 */
export function coverPlan(deals: readonly DealDraft[], documents: readonly InvoiceDocument[], context: PlanContext): ItemDraft[] {
  const items: ItemDraft[] = [];
  const open: OpenPiece[] = deals.flatMap((deal) => deal.pieces.map((piece) => ({ deal, piece, rest: piece.amount })));
  const first = deals[0] ?? null;
  for (const invoice of inOrder(documents)) {
    if (invoice.amount < 0) {
      items.push(invoiceItem(invoice, first, context));
      continue;
    }
    let net = invoice.amount - invoice.credited;
    const parts: { readonly on: OpenPiece | null; readonly amount: Fen }[] = [];
    for (const each of namedFirst(open, invoice)) {
      if (net <= 0) break;
      const amount = Math.min(net, each.rest);
      if (amount <= 0) continue;
      each.rest -= amount;
      net -= amount;
      parts.push({ on: each, amount });
    }
    if (net > 0 && open.length > 0) context.report('overInvoiced', 'warning', invoice.row, 'amountInclTax', { number: invoice.number, rest: { fen: net, currency: invoice.currency } });
    if (net > 0 || parts.length === 0) parts.push({ on: null, amount: net });
    parts.forEach(({ on, amount }, index) => {
      // The credited share stays with the last part, so that gross, credited and net all add up to the invoice.
      const credited = index === parts.length - 1 ? invoice.credited : 0;
      items.push(on?.piece.due ? plannedItem(invoice, on, amount + credited, credited, context) : partOfInvoice(invoice, on?.deal ?? first, amount + credited, credited, context));
    });
  }
  for (const invoice of documents) takeOff(open, invoice);
  explainRest(open, documents, context);
  for (const each of open) if (each.rest > 0) items.push(restItem(each, context));
  return items;
}

/** What was credited for goods taken back or a lower price is not owed by contract either: it is no unbilled rest. */
function takeOff(open: readonly OpenPiece[], invoice: InvoiceDocument): void {
  if (invoice.reduced === 0) return;
  let left = invoice.reduced;
  for (const each of namedFirst(open, invoice)) {
    const part = Math.min(left, each.rest);
    each.rest -= part;
    left -= part;
  }
}

/** Other credits (a wrong invoice reversed) leave what they took to be invoiced again; that is said, because nobody sees it on the deal's row. */
function explainRest(open: readonly OpenPiece[], documents: readonly InvoiceDocument[], context: PlanContext): void {
  const credited = documents.reduce((sum, invoice) => sum + invoice.credited - invoice.reduced, 0);
  const first = open.find((each) => each.rest > 0);
  if (credited <= 0 || !first) return;
  const rest = open.reduce((sum, each) => sum + each.rest, 0);
  const { row, number, currency } = first.deal;
  context.report('creditLeavesUnbilled', 'info', row, dealAmountField(row), { number, rest: { fen: Math.min(rest, credited), currency } });
}

/** By invoice date, then number, then amount: the order of rows in the sheet decides nothing. */
function inOrder(documents: readonly InvoiceDocument[]): readonly InvoiceDocument[] {
  if (documents.length < 2) return documents;
  const due = (invoice: InvoiceDocument): Day => invoice.row.value('dueDate') ?? Infinity;
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...documents].sort((a, b) => compare(a.documentDate ?? Infinity, b.documentDate ?? Infinity) || compare(due(a), due(b)) || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0) || a.amount - b.amount);
}

const NAMING = ['memo', 'docType', 'trigger'] as const;

/** Pieces in plan order, the one that the invoice names (质保金发票, 预付款 …) first. */
function namedFirst(open: readonly OpenPiece[], invoice: InvoiceDocument): readonly OpenPiece[] {
  if (open.length < 2) return open;
  if (!NAMING.some((field) => invoice.row.has(field))) return open;
  const words = [typedText(invoice.row, 'memo'), typedText(invoice.row, 'docType'), typedText(invoice.row, 'trigger')].join(' ');
  const event = words.trim() === '' ? 'other' : eventOf(words);
  if (event === 'other') return open;
  return [...open.filter((each) => each.piece.event === event), ...open.filter((each) => each.piece.event !== event)];
}

/** An invoiced part of a plan. Goods that were shipped or accepted in lots fall due lot by lot, from the day on the invoice's own row (receivables rules §5). */
function plannedItem(invoice: InvoiceDocument, { deal, piece: planned }: OpenPiece, amount: Fen, credited: Fen, context: PlanContext): ItemDraft {
  const lot = lotOf(invoice, deal, planned, context.asOf);
  const piece = lot === null || planned.due === null ? planned : { ...planned, due: planned.due.from(lot) };
  const due = pieceDue(lot === null ? deal.row : invoice.row, piece, context);
  const written = invoice.row.value('dueDate');
  if (written !== null && due.day !== null && written !== due.day) {
    context.report('dueDateConflict', 'warning', invoice.row, 'dueDate', { label: piece.label ?? '', planned: { day: due.day }, written: { day: written } });
  }
  // A milestone without a computable date keeps what the invoice says.
  const used = due.day === null && piece.due?.triggered && written !== null ? dueOfDocument(invoice, deal, context) : due;
  return newItem({
    kind: piece.event === 'warranty' ? 'retention' : 'milestone', customer: invoice.customer, currency: invoice.currency, currencyAssumed: invoice.currencyAssumed,
    number: invoice.number, milestone: piece.label, event: piece.event, triggered: piece.due?.triggered ?? true, deal, row: invoice.row, invoice,
    documentDate: invoice.documentDate, due: used, amount, credited,
  });
}

/**
 * What no invoice covers yet of one planned payment; `rest` in 分, above 0. Outside open while its event has not happened.
 * @example 验收 10 % without an acceptance date → kind notTriggered, no due date
 */
export function restItem({ deal, piece, rest }: { readonly deal: DealDraft; readonly piece: PlanPiece; readonly rest: Fen }, context: PlanContext): ItemDraft {
  const { ledger, settings, asOf } = context;
  const due = piece.due ? pieceDue(deal.row, piece, context) : dueOfRow({ row: deal.row, deal: null, customers: ledger.customers, customer: deal.customer ?? '', documentDate: null }, settings, asOf);
  const triggered = piece.due ? piece.due.triggered : !due.waits;
  const signed = deal.row.value('contractDate');
  return newItem({
    kind: !triggered ? 'notTriggered' : piece.event === 'warranty' ? 'retention' : 'unbilled', customer: deal.customer ?? '', currency: deal.currency,
    currencyAssumed: deal.currencyAssumed, number: deal.number, milestone: piece.label, event: piece.event, triggered, deal, row: deal.row, invoice: null,
    documentDate: piece.due?.eventDay ?? signed, due, amount: rest, credited: 0,
  });
}

/** Day on which the lot of an invoice was shipped or accepted, by a row of its own; null where only the deal says it. */
function lotOf({ row }: InvoiceDocument, deal: DealDraft, { event }: PlanPiece, asOf: Day): Day | null {
  if (row === deal.row || event === null || event === 'prepayment' || event === 'other') return null;
  const field = event === 'shipment' ? 'shipDate' : 'acceptDate';
  return row.has(field) ? pastDay(row, field, asOf) : null;
}

/** Due date of a planned payment with the cells of the row that proves its event. */
function pieceDue(row: LedgerRow, piece: PlanPiece, { settings }: PlanContext): ItemDue {
  const day = piece.due?.day ?? null;
  const fields = piece.event === 'prepayment' ? AFTER_SIGNING : piece.event === 'shipment' ? AFTER_SHIPMENT : AFTER_ACCEPTANCE;
  const rolled = day === null ? null : settings.rollRestDays ? workingDayFrom(day) : day;
  const counted = piece.due?.calendarKnown ?? true;
  const calendarKnown = counted && (day === null || rolled === null || !settings.rollRestDays || isCalendarKnownBetween(day, rolled));
  return { day, rolled, calendarKnown, basis: new RowBasis(day === null ? 'none' : 'milestone', piece.due ?? NO_DUE, row, fields), waits: false };
}

const AFTER_SIGNING: readonly Field[] = ['termsText', 'contractDate'];
const AFTER_SHIPMENT: readonly Field[] = ['termsText', 'shipDate'];
const AFTER_ACCEPTANCE: readonly Field[] = ['termsText', 'acceptDate'];
