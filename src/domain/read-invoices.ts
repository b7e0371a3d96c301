import type { Day } from './day';
import type { Fact } from './fact';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import { normaliseInvoiceNo } from './invoice-number';
import type { FieldOf, Ledger, LedgerRow } from './ledger';
import type { Fen } from './money';
import type { Report } from './reporter';
import { RowMap } from './row-map';
import { fenOf } from './round-fen';
import { rowCurrency, typedText } from './row-facts';
import { compareText, sorting } from './sorting';

/** An invoice row, read. Credits that name it are in `credited`; a free credit has a negative amount. */
export interface InvoiceDocument {
  readonly row: LedgerRow;
  readonly customer: string;
  readonly currency: string;
  readonly currencyAssumed: boolean;
  /** As typed, for people; '' without number. */
  readonly number: string;
  /** As compared. */
  readonly numbers: readonly string[];
  readonly documentDate: Day | null;
  /** 分, gross. */
  readonly amount: Fen;
  /** 分, 0 … amount. */
  credited: Fen;
  /** Part of `credited` that the customer no longer owes by contract either (退货, 折让); the rest of it may be invoiced again. */
  reduced: Fen;
  /** Rows that say the same and were counted once; their receipts belong here. */
  readonly twins: LedgerRow[];
}

/** Invoices and free credits at the as-of date. `documentOf` also knows the rows of credits that were linked and of duplicates. */
export interface InvoiceBook {
  readonly documents: readonly InvoiceDocument[];
  readonly documentOf: ReadonlyMap<LedgerRow, InvoiceDocument>;
  /** Rows of linked credits and of duplicates, with the invoice they belong to. */
  readonly others: readonly (readonly [LedgerRow, InvoiceDocument])[];
  /** Rows that are no invoice at as-of, and why. Money received on them is still money. */
  readonly left: ReadonlyMap<LedgerRow, 'later' | 'void' | 'elsewhere' | 'noAmount'>;
}

/**
 * Reads the invoice rows: void and reversed rows, duplicates, credits on the invoice they name, free credits. Rows dated after as-of do not
 * exist yet. Every row that is left out has a finding. Source: receivables rules §1.5, §3, §8.
 * @example invoice 1 of 100.00 and a red one of −30.00 that names it → one document, amount 10000, credited 3000; a row dated after as-of → none, left 'later'
 */
export function* readInvoices(ledger: Ledger, asOf: Day, report: Report): Steps<InvoiceBook> {
  const documents: InvoiceDocument[] = [];
  const documentOf = new RowMap<InvoiceDocument>();
  const others: [LedgerRow, InvoiceDocument][] = [];
  const left = new RowMap<'later' | 'void' | 'elsewhere' | 'noAmount'>();
  const reversed: InvoiceDocument[] = [];
  // Only a number that comes again can be a duplicate; most rows are never compared.
  const seen = new Map<string, InvoiceDocument>();
  const repeated = new Map<string, InvoiceDocument[]>();
  const listed = yield* numbersOfInvoiceSheets(ledger);
  yield* inSlices(ledger.invoices, (row) => {
    const date = row.value('invoiceDate');
    if (date !== null && date > asOf) {
      left.set(row, 'later');
      report('invoiceAfterAsOf', 'info', row, 'invoiceDate');
      return;
    }
    const status = typedText(row, 'invoiceStatus');
    if (/作废|void|cancel/i.test(status) && !/未作废|非作废/.test(status)) {
      left.set(row, 'void');
      report('invoiceVoid', 'info', row, 'invoiceStatus');
      return;
    }
    const { numbers, damaged } = normaliseInvoiceNo(row.raw('invoiceNo'));
    if (row.table.roles.includes('deals') && numbers.some((number) => listed.has(number))) {
      left.set(row, 'elsewhere');
      report('invoiceListedElsewhere', 'info', row, 'invoiceNo');
      return;
    }
    const written = amountFact(row);
    const amount = invoiceAmount(row, written, report);
    if (amount === null || amount === 0) {
      left.set(row, 'noAmount');
      return;
    }
    if (damaged) report('invoiceNoDamaged', 'warning', row, 'invoiceNo');
    if (row.customer === null) report('invoiceWithoutCustomer', 'warning', row, 'customerName');
    const currency = rowCurrency(row, written?.fact.currency);
    const invoice: InvoiceDocument = {
      row, customer: row.customer ?? '', currency: currency.code, currencyAssumed: currency.assumed, number: typedText(row, 'invoiceNo'), numbers,
      documentDate: date, amount, credited: 0, reduced: 0, twins: [],
    };
    const key = numbers.length === 1 ? (numbers[0] ?? '') : numbers.join('\n');
    const first = key === '' ? undefined : seen.get(key);
    const same = first && (repeated.get(key) ?? [first]);
    const twin = same?.find((each) => duplicateKey(each) === duplicateKey(invoice));
    if (twin) {
      twin.twins.push(row);
      documentOf.set(row, twin);
      others.push([row, twin]);
      report('invoiceDuplicate', 'warning', row, 'invoiceNo', { number: invoice.number, first: { cell: twin.row.cell('invoiceNo') ?? { sheet: row.table.sheet, row: twin.row.row, column: 1 } } });
      return;
    }
    if (first && !repeated.has(key)) repeated.set(key, [first, invoice]);
    else if (same) same.push(invoice);
    else if (key !== '') seen.set(key, invoice);
    documents.push(invoice);
    documentOf.set(row, invoice);
    if (amount > 0 && /红冲|冲红|reversed/i.test(status) && !/未红冲|部分/.test(status)) reversed.push(invoice);
  });
  const linked = yield* linkCredits(documents, documentOf, others, report);
  for (const invoice of reversed) {
    if (invoice.credited > 0) continue;
    invoice.credited = invoice.amount;
    report('invoiceReversed', 'info', invoice.row, 'invoiceStatus', { number: invoice.number });
  }
  return { documents: linked.size === 0 ? documents : documents.filter((invoice) => !linked.has(invoice)), documentOf, others, left };
}

/** Numbers on sheets that are invoice lists and not deal lists: there a deal row's invoice number only repeats them. */
function* numbersOfInvoiceSheets(ledger: Ledger): Steps<Set<string>> {
  const numbers = new Set<string>();
  if (!ledger.tables.some(({ roles }) => roles.includes('deals') && roles.includes('invoices'))) return numbers;
  yield* inSlices(ledger.invoices, (row) => {
    if (row.table.roles.includes('deals')) return;
    for (const number of normaliseInvoiceNo(row.raw('invoiceNo')).numbers) numbers.add(number);
  });
  return numbers;
}

const AMOUNT_FIELDS: readonly FieldOf<'money'>[] = ['amountInclTax', 'contractAmount', 'openAmount'];

/** The amount column that has something in this row, else the first there is. */
function amountFact(row: LedgerRow): { readonly field: FieldOf<'money'>; readonly fact: Fact<Fen> } | null {
  let first: { readonly field: FieldOf<'money'>; readonly fact: Fact<Fen> } | null = null;
  for (const field of AMOUNT_FIELDS) {
    if (!row.has(field)) continue;
    const fact = row.money(field);
    if (fact.status !== 'blank') return { field, fact };
    first ??= { field, fact };
  }
  return first;
}

/** Tax-inclusive amount of an invoice row, 分; null with a finding when there is none. Credit notes written as positive amounts turn negative. */
function invoiceAmount(row: LedgerRow, written: ReturnType<typeof amountFact>, report: Report): Fen | null {
  const sign = /红字|红票|贷项|credit\s*(?:note|memo)|退货|折让/i.test(typedText(row, 'docType')) ? -1 : 1;
  const field = written?.field ?? null;
  const fact = written?.fact ?? null;
  if (fact && fact.value !== null) return sign < 0 && fact.value > 0 ? -fact.value : fact.value;
  const excl = row.value('amountExclTax');
  if (excl !== null && (!fact || fact.status === 'blank')) {
    const tax = row.value('taxAmount');
    const rate = row.value('taxRate');
    const gross = tax !== null ? excl + tax : rate !== null ? excl + (fenOf((excl * rate) / 100) ?? 0) : null;
    if (gross !== null) return sign < 0 && gross > 0 ? -gross : gross;
    report('amountExclTax', 'error', row, 'amountExclTax');
    return null;
  }
  if (!fact || fact.status === 'blank' || fact.status === 'status') report('amountMissing', 'warning', row, field);
  else report('amountUnreadable', 'error', row, field, { raw: String(fact.raw) });
  return null;
}

/** Rows are one and the same when all of this agrees; another due date makes an instalment, another amount a line of its own. */
function duplicateKey({ row, customer, currency, numbers, documentDate, amount }: InvoiceDocument): string {
  const details = (['dueDate', 'spec', 'qty', 'memo', 'contractNo', 'orderNo', 'originalInvoiceNo'] as const).map((field) => typedText(row, field));
  return JSON.stringify([customer, currency, numbers, documentDate, amount, ...details]);
}

/** Documents by day (unknown last), number and everything else they say, never by their place in the list. */
function byWhatTheySay(a: InvoiceDocument, b: InvoiceDocument): number {
  return (a.documentDate ?? Infinity) === (b.documentDate ?? Infinity) ? compareText(a.number, b.number) || compareText(duplicateKey(a), duplicateKey(b)) : (a.documentDate ?? Infinity) - (b.documentDate ?? Infinity);
}

/** Takes credits off the invoices they name; returns the credits that were used up. What a credit has too much stays a free credit. */
function* linkCredits(documents: InvoiceDocument[], documentOf: RowMap<InvoiceDocument>, others: [LedgerRow, InvoiceDocument][], report: Report): Steps<Set<InvoiceDocument>> {
  const used = new Set<InvoiceDocument>();
  if (!documents.some((invoice) => invoice.amount < 0)) return used;
  const byNumber = new Map<string, InvoiceDocument[]>();
  yield* inSlices(documents, (invoice) => {
    if (invoice.amount < 0) return;
    for (const number of invoice.numbers) {
      const key = creditKey(invoice, number);
      const same = byNumber.get(key);
      if (same) same.push(invoice);
      else byNumber.set(key, [invoice]);
    }
  });
  // Which of two credits for one invoice is free must not depend on where they stand: the earlier one counts first.
  yield* inSlices(yield* sorting(documents.filter(({ amount }) => amount < 0), byWhatTheySay), (invoice) => {
    const named = originalNumbers(invoice.row);
    const numbers = named.length > 0 ? named : invoice.numbers;
    const targets = [...new Set(numbers.flatMap((number) => byNumber.get(creditKey(invoice, number)) ?? []))];
    if (targets.length === 0) {
      if (named.length > 0) report('creditOriginalNotFound', 'warning', invoice.row, 'originalInvoiceNo', { number: named.join(', ') });
      return;
    }
    // Instalments of one invoice: the one that agrees with the credit, then the latest, which is least likely to be paid.
    targets.sort((a, b) => Number(b.amount === -invoice.amount) - Number(a.amount === -invoice.amount) || dueOf(b.row) - dueOf(a.row) || b.amount - a.amount || byWhatTheySay(a, b));
    let rest = -invoice.amount;
    for (const target of targets) {
      const part = Math.min(rest, target.amount - target.credited);
      target.credited += part;
      if (lowersDebt(invoice.row)) target.reduced += part;
      rest -= part;
    }
    used.add(invoice);
    const first = targets[0];
    if (first) {
      documentOf.set(invoice.row, first);
      others.push([invoice.row, first]);
    }
    if (rest > 0) {
      documents.push({ ...invoice, amount: -rest });
      report('creditTooLarge', 'warning', invoice.row, 'amountInclTax', { rest: { fen: rest, currency: invoice.currency } });
    }
  });
  return used;
}

/** A credit for goods taken back or a lower price: the contract itself is worth less. A reversal for a wrong invoice says nothing of the kind. */
function lowersDebt(row: LedgerRow): boolean {
  const words = `${typedText(row, 'memo')} ${typedText(row, 'docType')} ${typedText(row, 'invoiceStatus')} ${typedText(row, 'spec')}`;
  return /退货|退回|折让|折扣|让价|让利|降价|减价|扣款|核减|allowance|returned|goods return|discount|price cut|rebate/i.test(words);
}

function creditKey(invoice: InvoiceDocument, number: string): string {
  return `${invoice.customer}\n${invoice.currency}\n${number}`;
}

function dueOf(row: LedgerRow): Day {
  return row.value('dueDate') ?? 0;
}

/** Invoice numbers a credit names: its column, else the sentence that red invoices carry in their remark. */
function originalNumbers(row: LedgerRow): string[] {
  const { numbers } = normaliseInvoiceNo(row.raw('originalInvoiceNo'));
  if (numbers.length > 0) return numbers;
  const remark = /(?:对应|原|被红冲)(?:正数|蓝字)?(?:数电)?发票.*?(?:号码?|no\.?)[::\s]*([A-Za-z0-9-]{5,})/i.exec(typedText(row, 'memo'));
  return remark ? normaliseInvoiceNo(remark[1] ?? null).numbers : [];
}
