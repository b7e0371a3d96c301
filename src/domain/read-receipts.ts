import type { Day } from './day';
import type { FactStatus } from './fact';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { normaliseInvoiceNo } from './invoice-number';
import type { FieldOf, Ledger, LedgerRow } from './ledger';
import type { Fen } from './money';
import type { InvoiceBook } from './read-invoices';
import type { Report } from './reporter';
import { rowCurrency, typedText } from './row-facts';

/** A receipt at the as-of date; negative = refund. */
export interface CashReceipt {
  readonly row: LedgerRow;
  readonly customer: string | null;
  /** Null when the row states none: then a referenced invoice decides, else CNY. */
  readonly currency: string | null;
  readonly amount: Fen;
  /** Null = no date written; counted as received by as-of. */
  readonly day: Day | null;
  /** Invoice numbers it names, as compared. */
  readonly numbers: readonly string[];
  /** Row of an invoice or deal that holds this receipt in its own columns. */
  readonly sameRow: LedgerRow | null;
  /** Deal row it is linked to by a number or project on paper. */
  readonly deal: LedgerRow | null;
  readonly dealBy: 'contractNo' | 'projectName' | 'sameRow' | null;
  /** Accepted bill not yet matured at as-of (银行/商业承兑汇票). */
  readonly bill: boolean;
}

/**
 * Receipts dated on or before as-of. An invoice row's own received amount counts only for customers without a receipts sheet, a deal row's only
 * for customers with neither: otherwise the same money would count twice; what was left out is a finding. A sheet with a settlement date and
 * no received amount means the full invoice amount. Dishonoured bills are no receipt. Source: receivables rules §1.5, §3.
 * @example a receipt of 100.00 on the as-of day → amount 10000; one a day later → none, finding receiptsAfterAsOf
 */
export function* readReceipts(ledger: Ledger, book: InvoiceBook, asOf: Day, report: Report): Steps<CashReceipt[]> {
  const found: (CashReceipt & { readonly rank: number })[] = [];
  const beside = receiptsBeside(ledger);
  const listed = ledger.tables.some(({ roles }) => roles.includes('receipts') && !roles.includes('deals') && !roles.includes('invoices'));
  yield* inSlices(ledger.receipts, (row) => {
    const own = row.inRow ?? row;
    if (book.left.get(own) === 'elsewhere' || isRepeated(row, book, beside)) return;
    const rank = row.table.roles.includes('deals') ? 2 : row.table.roles.includes('invoices') ? 1 : 0;
    const day = row.value('receiptDate');
    if (day !== null && day > asOf) {
      report('receiptsAfterAsOf', 'info', row, 'receiptDate');
      return;
    }
    const field = receivedField(row);
    const amount = receivedAmount(row, field, rank, { book, beside, listed }, report);
    if (amount === null || amount === 0) return;
    const bill = isBill(row);
    if (bill && isDishonoured(row, asOf)) {
      report('billDishonoured', 'warning', row, 'receiptStatus', { amount: { fen: amount, currency: rowCurrency(row, undefined).code } });
      return;
    }
    if (day === null) report(isUnclear(row.day('receiptDate')) ? 'receiptDateUnreadable' : 'receiptWithoutDate', 'info', row, 'receiptDate');
    const currency = rowCurrency(row, field === null ? undefined : row.money(field).currency);
    const link = ledger.links.get(row);
    const onPaper = link && link.by !== 'onlyDealOfCustomer' && link.by !== 'invoiceNo' ? link : null;
    found.push({
      row, customer: row.customer, currency: currency.assumed ? null : currency.code, amount, day,
      numbers: rank === 0 ? normaliseInvoiceNo(row.raw('invoiceNo')).numbers : [],
      sameRow: rank === 0 ? null : (book.documentOf.get(own)?.row ?? own),
      deal: onPaper?.deal ?? null, dealBy: !onPaper ? null : onPaper.by === 'projectName' || onPaper.by === 'sameRow' ? onPaper.by : 'contractNo',
      bill: bill && isOpenBill(row, asOf), rank,
    });
  });
  return yield* withoutSummaries(found, report);
}

/** The second and later receipts of rows that hold several, by row. */
function receiptsBeside(ledger: Ledger): ReadonlyMap<LedgerRow, readonly LedgerRow[]> {
  const beside = new Map<LedgerRow, LedgerRow[]>();
  if (ledger.tables.every((table) => (table.further ?? []).length === 0)) return beside;
  for (const row of ledger.receipts) {
    if (!row.inRow) continue;
    const others = beside.get(row.inRow);
    if (others) others.push(row);
    else beside.set(row.inRow, [row]);
  }
  return beside;
}

/** A date that somebody wrote and nobody can read for certain. */
function isUnclear({ status }: { readonly status: FactStatus }): boolean {
  return status === 'doubtful' || status === 'unreadable';
}

/** Keeps, for each customer, the receipts of the most exact kind of sheet: receipts sheet, else invoice rows, else deal rows. */
function* withoutSummaries(found: (CashReceipt & { readonly rank: number })[], report: Report): Steps<CashReceipt[]> {
  const rank = found[0]?.rank ?? 0;
  if (found.every((receipt) => receipt.rank === rank)) return found;
  const best = new Map<string, number>();
  yield* inSlices(found, (receipt) => {
    const customer = receipt.customer ?? '';
    best.set(customer, Math.min(best.get(customer) ?? 9, receipt.rank));
  });
  const kept: CashReceipt[] = [];
  yield* inSlices(found, (receipt) => {
    if (receipt.rank === best.get(receipt.customer ?? '')) kept.push(receipt);
    else report('receivedIsSummary', 'warning', receipt.row, 'receivedAmount');
  });
  return kept;
}

function receivedField(row: LedgerRow): FieldOf<'money'> | null {
  if (row.has('receivedAmount')) return 'receivedAmount';
  return !row.table.roles.includes('invoices') && !row.table.roles.includes('deals') && row.has('amountInclTax') ? 'amountInclTax' : null;
}

/** 分 received on a row, or null: nothing received, or not readable (with a finding). */
function receivedAmount(
  row: LedgerRow, field: FieldOf<'money'> | null, rank: number,
  { book, beside, listed }: { readonly book: InvoiceBook; readonly beside: ReadonlyMap<LedgerRow, readonly LedgerRow[]>; readonly listed: boolean }, report: Report,
): Fen | null {
  if (field === null) {
    // No amount column: a settlement date stands for the full invoice.
    const date = row.day('receiptDate');
    if (date.value === null && isUnclear(date)) report('receiptDateUnreadable', 'warning', row, 'receiptDate');
    if (rank === 0 || !date.value) return null;
    // Paid before it was invoiced: at as-of an advance of the full amount.
    if (book.left.get(row) === 'later') return row.value('amountInclTax');
    const invoice = book.documentOf.get(row);
    // A date on a deal does not say how much of it came.
    if (rank === 2 && !invoice && !listed && !row.has('openAmount')) report('receivedUnknown', 'warning', row, 'receiptDate');
    return invoice?.row === row ? invoice.amount - invoice.credited : null;
  }
  const received = row.value(field);
  if (received !== null) {
    const open = rank === 1 ? row.value('openAmount') : null;
    const invoice = book.documentOf.get(row);
    if (open !== null && invoice && invoice.row === row) {
      const all = (beside.get(row) ?? []).reduce((sum, other) => sum + (other.value('receivedAmount') ?? 0), received);
      if (invoice.amount - invoice.credited - all !== open) report('openDiffers', 'warning', row, 'openAmount', { open: { fen: open }, computed: { fen: invoice.amount - invoice.credited - all } });
    }
    return received;
  }
  const fact = row.money(field);
  if (isUnclear(fact)) report('amountUnreadable', 'error', row, field, { raw: String(fact.raw) });
  return null;
}

/** A row counted once already (equal invoice rows) whose receipt says the same again. */
function isRepeated(row: LedgerRow, book: InvoiceBook, beside: ReadonlyMap<LedgerRow, readonly LedgerRow[]>): boolean {
  const own = row.inRow ?? row;
  const invoice = book.documentOf.get(own);
  if (!invoice?.twins.includes(own)) return false;
  const receipt = (each: LedgerRow): string => `${typedText(each, 'receivedAmount')}|${typedText(each, 'receiptDate')}`;
  const before = [invoice.row, ...invoice.twins.slice(0, invoice.twins.indexOf(own))].flatMap((each) => [each, ...(beside.get(each) ?? [])]);
  return before.some((each) => receipt(each) === receipt(row));
}

/** 承兑汇票 and its short names; 电汇 is a transfer. */
function isBill(row: LedgerRow): boolean {
  return /承兑|汇票|银承|商承|商票|银票|票据|bill of exchange|acceptance bill|draft/i.test(`${typedText(row, 'paymentMethod')} ${typedText(row, 'docType')}`);
}

/** A bill that has not matured, or whose maturity is not written; `row` is known to be a bill. */
function isOpenBill(row: LedgerRow, asOf: Day): boolean {
  if (/贴现|已兑付|已承兑付款|已到账|discounted/i.test(typedText(row, 'receiptStatus'))) return false;
  const maturity = row.value('paymentMaturity');
  return maturity === null || maturity > asOf;
}

/** A bill that was refused; before its maturity it cannot have been. `row` is known to be a bill. */
function isDishonoured(row: LedgerRow, asOf: Day): boolean {
  const maturity = row.value('paymentMaturity');
  return (maturity === null || maturity <= asOf) && /拒付|拒绝付款|退票|追索|未兑付|到期未付|dishonou?red|bounced|protested/i.test(`${typedText(row, 'receiptStatus')} ${typedText(row, 'memo')}`);
}

/**
 * Invoice sheets that state what is open and nowhere what was received: the difference counts as received. One finding a sheet.
 * Applies only to customers without any receipt.
 * @example an invoice of 100.00 with 30.00 open and no receipts → a receipt of 7000; the same customer with a receipt → none
 */
export function* receiptsFromOpenAmounts(book: InvoiceBook, receipts: readonly CashReceipt[], report: Report): Steps<CashReceipt[]> {
  const derived: CashReceipt[] = [];
  if (!book.documents.some(({ row }) => row.has('openAmount'))) return derived;
  const paid = new Set<string>();
  yield* inSlices(receipts, (receipt) => { paid.add(receipt.customer ?? ''); });
  yield* inSlices(book.documents, (invoice) => {
    const { row } = invoice;
    if (row.has('receivedAmount') || row.has('receiptDate') || !row.has('openAmount') || !row.has('amountInclTax') || paid.has(invoice.customer)) return;
    const open = row.value('openAmount');
    if (open === null) return;
    const amount = invoice.amount - invoice.credited - open;
    if (amount === 0) return;
    if (amount < 0 || invoice.amount < 0) {
      report('openDiffers', 'warning', row, 'openAmount', { open: { fen: open }, computed: { fen: invoice.amount - invoice.credited } });
      return;
    }
    report('receivedFromOpen', 'info', row, 'openAmount');
    derived.push({ row, customer: row.customer, currency: invoice.currency, amount, day: null, numbers: [], sameRow: row, deal: null, dealBy: null, bill: false });
  });
  return derived;
}
