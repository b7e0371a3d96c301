import type { Day } from './day';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { Ledger, LedgerRow } from './ledger';
import { milestoneAmounts, milestoneDue, parseMilestones, parseWarranty } from './milestones';
import type { MilestoneDue, MilestonePlan } from './milestones';
import type { Fen } from './money';
import type { InvoiceBook, InvoiceDocument } from './read-invoices';
import type { Deal, MilestoneEvent, OpenItem } from './receivables';
import type { Report } from './reporter';
import { RowMap } from './row-map';
import { pastDay, rowCurrency, typedText } from './row-facts';
import { compareText } from './sorting';

/** One planned payment of a deal: a milestone, or the whole deal where no milestones are given (`due` is null then). */
export interface PlanPiece {
  readonly label: string | null;
  readonly event: MilestoneEvent | null;
  readonly amount: Fen;
  readonly due: MilestoneDue | null;
}

/** A deal row as read; its lists and sums are filled in once items are known, so that there is one object for each deal. */
export interface DealDraft extends Deal {
  id: string;
  place: number;
  amount: Fen | null;
  invoices: readonly LedgerRow[];
  receipts: readonly LedgerRow[];
  items: readonly OpenItem[];
  invoiced: Fen;
  open: Fen;
  overdue: Fen;
  settled: boolean;
  readonly currencyAssumed: boolean;
  /** Empty when the contract amount is not known or the deal lies after as-of. */
  readonly pieces: readonly PlanPiece[];
  /** True when the invoices themselves stand in as deals because the workbook has no deals sheet. */
  readonly standIn: boolean;
  /** 分 paid or credited on its items. */
  covered: Fen;
  /** How many of its items are not paid in full. */
  unpaid: number;
}

const NO_ITEMS: readonly OpenItem[] = [];
const NO_ROWS: readonly LedgerRow[] = [];

/** A deal without items yet. */
function newDeal(
  row: LedgerRow, { id, number, name, currency, currencyAssumed, amount, pieces, standIn }: Pick<DealDraft, 'id' | 'number' | 'name' | 'currency' | 'currencyAssumed' | 'amount' | 'pieces' | 'standIn'>,
): DealDraft {
  return {
    id, place: 0, row, number, name, customer: row.customer, currency, amount, invoices: NO_ROWS, receipts: NO_ROWS, items: NO_ITEMS, invoiced: 0, open: 0, overdue: 0, settled: false,
    currencyAssumed, pieces, standIn, covered: 0, unpaid: 0,
  };
}

/**
 * Deals of the workbook, or a stand-in deal for each invoice number when there is no deals sheet. Ids are business ids (contract number, order
 * number, project + customer, customer + what the row says); equal ids get #2, #3 by content. The deal of each invoice row that it stands in for
 * goes into `standIns`.
 * @example two rows HT-1 → ids HT-1 and HT-1#2; no deals sheet and invoice 1 on two rows of 60.00 and 40.00 → one deal '1' of 10000
 */
export function* readDeals(ledger: Ledger, book: InvoiceBook, asOf: Day, report: Report, standIns = new RowMap<DealDraft>()): Steps<DealDraft[]> {
  if (ledger.deals.length === 0) return yield* standInDeals(book, standIns);
  const drafts: DealDraft[] = [];
  yield* inSlices(ledger.deals, (row) => { drafts.push(readDeal(row, asOf, report)); });
  return yield* withUniqueIds(drafts);
}

/**
 * Field that holds a deal's amount; null without any.
 * @example columns 合同金额 and 价税合计 → 'contractAmount'; 价税合计 alone → 'amountInclTax'; neither → null
 */
export function dealAmountField(row: LedgerRow): 'contractAmount' | 'amountInclTax' | null {
  return row.has('contractAmount') ? 'contractAmount' : row.has('amountInclTax') ? 'amountInclTax' : null;
}

/**
 * Reads one row of a deals list; its id may be that of other rows too, which `readDeals` tells apart.
 * @example HT-1, 500,000.00, terms 4411 → four pieces of 20000000, 20000000, 5000000, 5000000; no contract amount → no pieces
 */
export function readDeal(row: LedgerRow, asOf: Day, report: Report): DealDraft {
  const number = firstText(row, ['contractNo', 'orderNo']);
  const project = firstText(row, ['projectName', 'contractName']);
  const field = dealAmountField(row);
  const fact = field === null ? null : row.money(field);
  if (fact && fact.value === null && (fact.status === 'doubtful' || fact.status === 'unreadable')) report('amountUnreadable', 'error', row, field, { raw: String(fact.raw) });
  const amount = fact?.value ?? null;
  const currency = rowCurrency(row, fact?.currency);
  const signed = row.value('contractDate');
  if (signed !== null && signed > asOf) report('dealAfterAsOf', 'info', row, 'contractDate');
  const customer = row.customer ?? '';
  return newDeal(row, {
    id: number || (project ? `${project}|${customer}` : `${customer}|${[firstText(row, ['spec']), amount ?? '', signed ?? ''].join('|')}`),
    number, name: project || firstText(row, ['spec', 'contractNo', 'orderNo']) || customer, currency: currency.code, currencyAssumed: currency.assumed, amount,
    pieces: amount === null || (signed !== null && signed > asOf) ? NO_PIECES : piecesOf(row, amount, asOf, report), standIn: false,
  });
}


const NO_PIECES: readonly PlanPiece[] = [];
const PLAN_FIELDS = ['termsText', 'paymentMethod', 'trigger'] as const;

function piecesOf(row: LedgerRow, amount: Fen, asOf: Day, report: Report): PlanPiece[] {
  const events = { signed: pastDay(row, 'contractDate', asOf), shipped: pastDay(row, 'shipDate', asOf), accepted: pastDay(row, 'acceptDate', asOf) };
  const field = PLAN_FIELDS.find((each) => row.has(each) && planOf(typedText(row, each)) !== null);
  const plan = field === undefined ? null : planOf(typedText(row, field));
  if (!plan || amount <= 0) return [{ label: null, event: null, amount, due: null }];
  if (!plan.whole) {
    report('milestonesNotWhole', 'error', row, field ?? null, { percent: { percent: plan.sum / 1_000_000 }, text: field ? typedText(row, field) : '' });
    return [{ label: null, event: null, amount, due: null }];
  }
  const warranty = row.has('warranty') ? parseWarranty(typedText(row, 'warranty')) : null;
  const amounts = milestoneAmounts(amount, plan);
  return plan.parts.map((part, index) => ({ label: part.label, event: part.event, amount: amounts[index] ?? 0, due: milestoneDue(part, events, warranty) }));
}

const plans = new Map<string, MilestonePlan | null>();

/** `parseMilestones`, remembered. */
function planOf(text: string): MilestonePlan | null {
  if (text === '') return null;
  let plan = plans.get(text);
  if (plan === undefined) {
    if (plans.size > 2000) plans.clear();
    plan = parseMilestones(text);
    plans.set(text, plan);
  }
  return plan;
}

function firstText(row: LedgerRow, fields: readonly ('contractNo' | 'orderNo' | 'projectName' | 'contractName' | 'spec')[]): string {
  for (const field of fields) {
    const text = row.has(field) ? row.text(field).value : null;
    if (text) return text;
  }
  return '';
}

/** One deal per invoice number (and one per invoice without number); its amount is the sum of the positive rows. */
function* standInDeals(book: InvoiceBook, standIns: RowMap<DealDraft>): Steps<DealDraft[]> {
  const drafts: DealDraft[] = [];
  const byNumber = new Map<string, DealDraft[]>();
  const dealOf = ({ customer, currency }: InvoiceDocument, key: string): DealDraft | undefined => byNumber.get(key)?.find((deal) => (deal.customer ?? '') === customer && deal.currency === currency);
  yield* inSlices(book.documents, (invoice) => {
    if (invoice.amount < 0) return;
    const key = numberKey(invoice);
    const known = key === '' ? undefined : dealOf(invoice, key);
    if (known) known.amount = (known.amount ?? 0) + invoice.amount;
    const deal = known ?? standInOf(invoice);
    standIns.set(invoice.row, deal);
    if (known) return;
    drafts.push(deal);
    const others = byNumber.get(key);
    if (others) others.push(deal);
    else if (key !== '') byNumber.set(key, [deal]);
  });
  // A free credit belongs to the deal of its number, once all are known.
  yield* inSlices(book.documents, (invoice) => {
    const deal = invoice.amount < 0 ? dealOf(invoice, numberKey(invoice)) : undefined;
    if (deal) standIns.set(invoice.row, deal);
  });
  return yield* withUniqueIds(drafts);
}

/** Number as compared; as typed where it was damaged; '' without any. */
function numberKey({ number, numbers }: InvoiceDocument): string {
  return number === '' ? '' : numbers.length === 1 ? (numbers[0] ?? '') : numbers.length === 0 ? number : numbers.join('\n');
}

function standInOf({ row, number, customer, currency, currencyAssumed, documentDate, amount }: InvoiceDocument): DealDraft {
  return newDeal(row, {
    id: number || `${customer}|${documentDate ?? ''}|${amount}`, number, name: firstText(row, ['projectName', 'contractName', 'spec']) || number || customer,
    currency, currencyAssumed, amount, pieces: NO_PIECES, standIn: true,
  });
}


/** Deals that share an id are told apart by customer, amount and content, never by where they stand. */
function* withUniqueIds(drafts: DealDraft[]): Steps<DealDraft[]> {
  const seen = new Map<string, DealDraft>();
  const repeated = new Map<string, DealDraft[]>();
  yield* inSlices(drafts, (draft) => {
    const first = seen.get(draft.id);
    const same = repeated.get(draft.id);
    if (!first) seen.set(draft.id, draft);
    else if (same) same.push(draft);
    else repeated.set(draft.id, [first, draft]);
  });
  yield* inSlices(repeated.values(), (same) => {
    const content = (draft: DealDraft): string => JSON.stringify([draft.customer, draft.currency, draft.name, draft.amount, typedText(draft.row, 'spec'), typedText(draft.row, 'contractDate')]);
    const told = same.map((draft) => ({ draft, text: content(draft) }));
    told.sort((a, b) => compareText(a.text, b.text)).forEach(({ draft }, index) => {
      if (index > 0) draft.id = `${draft.id}#${index + 1}`;
    });
  });
  return drafts;
}
