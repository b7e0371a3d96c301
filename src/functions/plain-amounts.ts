import type { CellValue } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Field, Ledger, LedgerTable } from '../domain/ledger';
import { openAmounts } from '../domain/open-amounts';
import type { OpenAmounts } from '../domain/open-amounts';
import type { MatchingMethod } from '../domain/settings';
import { readHeader } from '../sheets/match-header';
import type { CellRange } from '../sheets/ranges-ledger';

/** What openAmounts found, with the ledger row of each invoice. */
export interface PlainAmounts extends OpenAmounts {
  /** Sheet row of each entry. */
  readonly sheetRows: readonly number[];
}

const INVOICE_NEEDS = ['customerName', 'invoiceNo', 'amountInclTax', 'invoiceDate', 'dueDate'] as const satisfies readonly Field[];
const RECEIPT_NEEDS = ['customerName', 'receivedAmount', 'receiptDate'] as const satisfies readonly Field[];
/** Columns that say nothing about money; with any other the full reading decides. */
const INVOICE_MAY: ReadonlySet<Field> = new Set<Field>([...INVOICE_NEEDS, 'salesOwner', 'spec', 'qty', 'unitPrice', 'taxRate', 'taxAmount', 'amountExclTax']);
const RECEIPT_MAY: ReadonlySet<Field> = new Set<Field>([...RECEIPT_NEEDS, 'invoiceNo']);

/**
 * Open amounts of two plain lists the fast way, with the same answer as `computeReceivables`; null where the lists are not plain: other columns
 * that count, units or currencies in a header, a name in several spellings, or whatever `openAmounts` leaves to the full reading.
 */
export function plainAmounts(
  ledger: Ledger, lists: { readonly invoices?: CellRange; readonly receipts?: CellRange }, asOf: Day, method: MatchingMethod, bounds: readonly number[],
): PlainAmounts | null {
  const invoices = ledger.tables.find(({ sheet }) => sheet === 'invoices');
  const receipts = ledger.tables.find(({ sheet }) => sheet === 'receipts');
  if (!invoices || !lists.invoices || !isPlain(invoices, INVOICE_NEEDS, INVOICE_MAY) || (receipts && !isPlain(receipts, RECEIPT_NEEDS, RECEIPT_MAY))) return null;

  const at = (table: LedgerTable, field: Field): number => (table.columns.get(field)?.column ?? 0) - 1;
  const numberAt = at(invoices, 'invoiceNo');
  const found = inOrderOfNumber(invoices.rows.map(({ row }) => row), lists.invoices, numberAt);
  const rows = found.map((row) => lists.invoices?.[row - 1] ?? []);
  const paid = receipts ? receipts.rows.map(({ row }) => lists.receipts?.[row - 1] ?? []) : [];
  const amounts = openAmounts(
    { rows, customer: at(invoices, 'customerName'), number: numberAt, amount: at(invoices, 'amountInclTax'), documentDate: at(invoices, 'invoiceDate'), due: at(invoices, 'dueDate') },
    receipts ? { rows: paid, customer: at(receipts, 'customerName'), amount: at(receipts, 'receivedAmount'), day: at(receipts, 'receiptDate'), number: at(receipts, 'invoiceNo') } : { rows: [], customer: 0, amount: 0, day: 0, number: -1 },
    asOf, method, bounds,
  );
  // One name in two spellings is one customer; the fast way compares letters.
  if (!amounts || amounts.customers.length !== ledger.customers.size || !amounts.customers.every((name) => ledger.customers.has(name))) return null;
  return { ...amounts, sheetRows: found };
}

/** All the columns needed and none that would change an amount, each in yuan. */
function isPlain(table: LedgerTable, needs: readonly Field[], may: ReadonlySet<Field>): boolean {
  if (!needs.every((field) => table.columns.has(field)) || (table.further?.length ?? 0) > 0) return false;
  return [...table.columns.values()].every(({ field, header }) => {
    const { unit, currency } = readHeader(header).text;
    return may.has(field) && (unit ?? 1) === 1 && currency === null;
  });
}

/** Invoices with equal dates are paid in the order of their numbers, wherever they stand. */
function inOrderOfNumber(rows: readonly number[], list: CellRange, column: number): readonly number[] {
  const text = (value: CellValue | undefined): string => String(value ?? '');
  const numbers = new Map(rows.map((row) => [row, text(list[row - 1]?.[column])]));
  const compare = (a: number, b: number): number => {
    const [left = '', right = ''] = [numbers.get(a), numbers.get(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return rows.every((row, index) => index === 0 || compare(rows[index - 1] ?? row, row) <= 0) ? rows : [...rows].sort(compare);
}
