import type { Day } from './day';
import { normaliseInvoiceNo } from './invoice-number';
import type { FieldOf, Ledger, LedgerRow } from './ledger';
import type { Fen } from './money';
import type { InvoiceBook, Report } from './read-invoices';
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
 */
export function readReceipts(ledger: Ledger, book: InvoiceBook, asOf: Day, report: Report): CashReceipt[] {
  const found: (CashReceipt & { readonly rank: number })[] = [];
  const later = new Map<string, { readonly row: LedgerRow; count: number }>();
  for (const row of ledger.receipts) {
    if (book.left.get(row) === 'elsewhere' || isRepeated(row, book)) continue;
    const rank = row.table.roles.includes('deals') ? 2 : row.table.roles.includes('invoices') ? 1 : 0;
    const date = row.has('receiptDate') ? row.day('receiptDate') : null;
    if (date && date.value !== null && date.value > asOf) {
      const known = later.get(row.table.sheet);
      if (known) known.count += 1;
      else later.set(row.table.sheet, { row, count: 1 });
      continue;
    }
    const field = receivedField(row);
    const amount = receivedAmount(row, field, rank, book, report);
    if (amount === null || amount === 0) continue;
    if (isDishonoured(row, asOf)) {
      report('billDishonoured', 'warning', row, 'receiptStatus', { amount: { fen: amount, currency: rowCurrency(row, undefined).code } });
      continue;
    }
    if (!date || date.value === null) report(date && (date.status === 'doubtful' || date.status === 'unreadable') ? 'receiptDateUnreadable' : 'receiptWithoutDate', 'info', row, 'receiptDate');
    const currency = rowCurrency(row, field === null ? undefined : row.money(field).currency);
    const link = ledger.links.get(row);
    const onPaper = link && link.by !== 'onlyDealOfCustomer' ? link : null;
    found.push({
      row, customer: row.customer, currency: currency.assumed ? null : currency.code, amount, day: date?.value ?? null,
      numbers: rank === 0 && row.has('invoiceNo') ? normaliseInvoiceNo(row.fact('invoiceNo').raw).numbers : [],
      sameRow: rank === 0 ? null : (book.documentOf.get(row)?.row ?? row),
      deal: onPaper?.deal ?? null, dealBy: !onPaper ? null : onPaper.by === 'projectName' || onPaper.by === 'sameRow' ? onPaper.by : 'contractNo',
      bill: isOpenBill(row, asOf), rank,
    });
  }
  for (const { row, count } of later.values()) report('receiptsAfterAsOf', 'info', row, 'receiptDate', { count });
  return withoutSummaries(found, report);
}

/** Keeps, for each customer, the receipts of the most exact kind of sheet: receipts sheet, else invoice rows, else deal rows. */
function withoutSummaries(found: readonly (CashReceipt & { readonly rank: number })[], report: Report): CashReceipt[] {
  const best = new Map<string, number>();
  for (const receipt of found) {
    const customer = receipt.customer ?? '';
    best.set(customer, Math.min(best.get(customer) ?? 9, receipt.rank));
  }
  const summaries = new Map<string, { readonly row: LedgerRow; count: number }>();
  const kept = found.filter((receipt) => {
    if (receipt.rank === best.get(receipt.customer ?? '')) return true;
    const known = summaries.get(receipt.row.table.sheet);
    if (known) known.count += 1;
    else summaries.set(receipt.row.table.sheet, { row: receipt.row, count: 1 });
    return false;
  });
  for (const { row, count } of summaries.values()) report('receivedIsSummary', 'warning', row, 'receivedAmount', { count });
  return kept;
}

function receivedField(row: LedgerRow): FieldOf<'money'> | null {
  if (row.has('receivedAmount')) return 'receivedAmount';
  return !row.table.roles.includes('invoices') && !row.table.roles.includes('deals') && row.has('amountInclTax') ? 'amountInclTax' : null;
}

/** 分 received on a row, or null: nothing received, or not readable (with a finding). */
function receivedAmount(row: LedgerRow, field: FieldOf<'money'> | null, rank: number, book: InvoiceBook, report: Report): Fen | null {
  if (field === null) {
    // No amount column: a settlement date stands for the full invoice.
    const date = row.has('receiptDate') ? row.day('receiptDate') : null;
    if (date && date.value === null && (date.status === 'doubtful' || date.status === 'unreadable')) report('receiptDateUnreadable', 'warning', row, 'receiptDate');
    if (rank === 0 || !date?.value) return null;
    // Paid before it was invoiced: at as-of an advance of the full amount.
    if (book.left.get(row) === 'later') return row.has('amountInclTax') ? row.money('amountInclTax').value : null;
    const invoice = book.documentOf.get(row);
    return invoice?.row === row ? invoice.amount - invoice.credited : null;
  }
  const fact = row.money(field);
  if (fact.value !== null) {
    const open = row.has('openAmount') && rank === 1 ? row.money('openAmount').value : null;
    const invoice = book.documentOf.get(row);
    if (open !== null && invoice && invoice.row === row && invoice.amount - invoice.credited - fact.value !== open) {
      report('openDiffers', 'warning', row, 'openAmount', { open: { fen: open }, computed: { fen: invoice.amount - invoice.credited - fact.value } });
    }
    return fact.value;
  }
  if (fact.status === 'doubtful' || fact.status === 'unreadable') report('amountUnreadable', 'error', row, field, { raw: String(fact.raw) });
  return null;
}

/** A row counted once already (equal invoice rows) whose receipt says the same again. */
function isRepeated(row: LedgerRow, book: InvoiceBook): boolean {
  const invoice = book.documentOf.get(row);
  if (!invoice?.twins.includes(row)) return false;
  const receipt = (each: LedgerRow): string => `${typedText(each, 'receivedAmount')}|${typedText(each, 'receiptDate')}`;
  const before = [invoice.row, ...invoice.twins.slice(0, invoice.twins.indexOf(row))];
  return before.some((each) => receipt(each) === receipt(row));
}

/** 承兑汇票 and its short names; 电汇 is a transfer. */
function isBill(row: LedgerRow): boolean {
  return /承兑|汇票|银承|商承|商票|银票|票据|bill of exchange|acceptance bill|draft/i.test(`${typedText(row, 'paymentMethod')} ${typedText(row, 'docType')}`);
}

/** A bill that has not matured, or whose maturity is not written. */
function isOpenBill(row: LedgerRow, asOf: Day): boolean {
  if (!isBill(row) || /贴现|已兑付|已承兑付款|已到账|discounted/i.test(typedText(row, 'receiptStatus'))) return false;
  const maturity = row.has('paymentMaturity') ? row.day('paymentMaturity').value : null;
  return maturity === null || maturity > asOf;
}

/** A bill that was refused; before its maturity it cannot have been. */
function isDishonoured(row: LedgerRow, asOf: Day): boolean {
  if (!isBill(row)) return false;
  const maturity = row.has('paymentMaturity') ? row.day('paymentMaturity').value : null;
  return (maturity === null || maturity <= asOf) && /拒付|拒绝付款|退票|追索|未兑付|到期未付|dishonou?red|bounced|protested/i.test(`${typedText(row, 'receiptStatus')} ${typedText(row, 'memo')}`);
}

/**
 * Invoice sheets that state what is open and nowhere what was received: the difference counts as received. One finding a sheet.
 * Applies only to customers without any receipt.
 */
export function receiptsFromOpenAmounts(book: InvoiceBook, receipts: readonly CashReceipt[], report: Report): CashReceipt[] {
  const paid = new Set(receipts.map((receipt) => receipt.customer ?? ''));
  const derived: CashReceipt[] = [];
  const told = new Set<string>();
  for (const invoice of book.documents) {
    const { row } = invoice;
    if (row.has('receivedAmount') || row.has('receiptDate') || !row.has('openAmount') || !row.has('amountInclTax') || paid.has(invoice.customer)) continue;
    const open = row.money('openAmount').value;
    if (open === null) continue;
    const amount = invoice.amount - invoice.credited - open;
    if (amount === 0) continue;
    if (amount < 0 || invoice.amount < 0) {
      report('openDiffers', 'warning', row, 'openAmount', { open: { fen: open }, computed: { fen: invoice.amount - invoice.credited } });
      continue;
    }
    if (!told.has(row.table.sheet)) report('receivedFromOpen', 'info', row, 'openAmount');
    told.add(row.table.sheet);
    derived.push({ row, customer: row.customer, currency: invoice.currency, amount, day: null, numbers: [], sameRow: row, deal: null, dealBy: null, bill: false });
  }
  return derived;
}
