import type { Day } from './day';
import type { Ledger, LedgerTable } from './ledger';
import type { DealDraft } from './read-deals';
import type { InvoiceDocument } from './read-invoices';

/** What headers call the amount that was invoiced on a deal, as against what is to be paid for it. */
const INVOICED = /开票|發票|发票|開票|票额|票面|开具|invoic|billed/i;

/** Whether the rows of a table say what was invoiced on them; one table has thousands of rows. */
const states = new WeakMap<LedgerTable, boolean>();

/**
 * What the row of a deal says was invoiced on it so far (已开票金额 beside 合同金额), as a document without number of its own. Null where it says nothing
 * or 0, for a deal after as-of, and where the workbook has a list of invoices, which says it better. Money in 分; undated, so that it falls due by the
 * deal's plan or due date.
 * @example 合同金额 100.00, 已开票 60.00, no list of invoices → a document of 6000; with a list of invoices → null
 */
export function statedInvoice({ row, number, customer, currency, currencyAssumed }: DealDraft, { invoices }: Ledger, asOf: Day): InvoiceDocument | null {
  if (invoices.length > 0 || !saysInvoiced(row.table) || (row.value('contractDate') ?? asOf) > asOf) return null;
  const amount = row.money('amountInclTax').value;
  if (amount === null || amount <= 0) return null;
  return { row, customer: customer ?? '', currency, currencyAssumed, number, numbers: [], documentDate: null, amount, credited: 0, reduced: 0, twins: [] };
}

function saysInvoiced(table: LedgerTable): boolean {
  let known = states.get(table);
  if (known === undefined) states.set(table, (known = table.columns.has('contractAmount') && INVOICED.test(table.columns.get('amountInclTax')?.header ?? '')));
  return known;
}
