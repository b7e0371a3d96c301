import type { Day } from './day';
import type { Ledger, LedgerTable } from './ledger';
import type { DealDraft } from './read-deals';
import type { InvoiceDocument } from './read-invoices';

/** What headers call the amount that was invoiced on a deal, as against what is to be paid for it. */
const INVOICED = /开票|發票|发票|開票|票额|票面|开具|invoic|billed/i;

/** Whether the rows of a table say what was invoiced on them; one table has thousands of rows. */
const states = new WeakMap<LedgerTable, boolean>();

/**
 * What the row of a deal says was invoiced on it so far (已开票金额 beside 合同金额), as a document without number of its own; a deal with a negative amount
 * (退货单) is a credit of that amount, dated by its own date. Null where it says nothing or 0, for a deal after as-of, and where the workbook has a list of
 * invoices, which says it better. Money in 分; what was invoiced is undated, so that it falls due by the deal's plan or due date.
 * @example 合同金额 100.00, 已开票 60.00, no list of invoices → a document of 6000; 合同金额 −5.00 → one of −500; with a list of invoices → null
 */
export function statedDocument({ row, amount, number, customer, currency, currencyAssumed }: DealDraft, ledger: Ledger, asOf: Day): InvoiceDocument | null {
  const credit = amount !== null && amount < 0;
  if ((!credit && !saysInvoiced(row.table)) || hasInvoices(ledger)) return null;
  const signed = row.value('contractDate');
  const stated = credit ? amount : row.money('amountInclTax').value;
  if (stated === null || (!credit && stated <= 0) || (signed ?? asOf) > asOf) return null;
  return { row, customer: customer ?? '', currency, currencyAssumed, number, numbers: [], documentDate: credit ? signed : null, amount: stated, credited: 0, reduced: 0, twins: [] };
}

/**
 * True when the workbook has a list of invoices, whether or not one of them is this customer's: what a list of deals says of invoices and payments is a
 * summary then.
 * @example a ledger of deals alone → false
 */
export function hasInvoices({ tables }: Ledger): boolean {
  return tables.some(({ roles }) => roles.includes('invoices'));
}

function saysInvoiced(table: LedgerTable): boolean {
  let known = states.get(table);
  if (known === undefined) states.set(table, (known = table.columns.has('contractAmount') && INVOICED.test(table.columns.get('amountInclTax')?.header ?? '')));
  return known;
}
