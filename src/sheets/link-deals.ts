import { normaliseInvoiceNo } from '../domain/invoice-number';
import type { DealLink, LedgerRow } from '../domain/ledger';
import { plainText } from '../domain/plain-text';
import type { SheetTable } from './sheet-table';

/** A number or name in comparable form: half width, upper case, no spaces and dashes. */
export function referenceKey(raw: string | number | boolean | null): string {
  return plainText(raw).toUpperCase().replace(/[\s\-_—/()[\]【】#.]+/g, '');
}

/** Fields by which other rows name a deal: its numbers, and names that count with the same customer. */
export const NUMBERS = ['contractNo', 'orderNo'] as const;
export const NAMES = ['projectName', 'contractName'] as const;

/**
 * Deals of invoice, receipt and log rows: by contract or order number, a receipt by the deal of the invoice that it names, by project name of
 * the same customer, by standing in the same row, and last by the customer having only one deal. A row that names another number is never linked by customer.
 */
export function linkDeals(tables: readonly SheetTable[]): Map<LedgerRow, DealLink> {
  const deals = tables.filter((table) => table.roles.includes('deals'));
  const links = new Map<LedgerRow, DealLink>();
  if (!deals.some((table) => table.rows.length > 0)) return links;
  // What nobody looks up costs time with a hundred thousand deals, so it is built when a row first needs it.
  let keys: DealKeys | null = null;
  let byInvoice: ReadonlyMap<string, LedgerRow | null> | null = null;
  const isList = (table: SheetTable): boolean => table.roles.includes('invoices');
  const invoices = tables.filter(isList);
  for (const table of [...invoices, ...tables.filter((each) => !isList(each))]) {
    const linked = table.roles.some((role) => role === 'invoices' || role === 'receipts' || role === 'log');
    if (!linked) continue;
    const paysInvoices = !isList(table) && table.roles.includes('receipts') && table.columns.has('invoiceNo');
    if (paysInvoices) byInvoice ??= dealsOfInvoices(invoices, links);
    const same = table.roles.includes('deals');
    const present = NUMBERS.filter((field) => table.columns.has(field));
    const named = NAMES.filter((field) => table.columns.has(field));
    for (const row of table.rows) {
      if (same) { links.set(row, { deal: row, by: 'sameRow' }); continue; }
      const link = linkOf(row, present, named, (keys ??= keysOf(deals)), paysInvoices ? byInvoice : null);
      if (link) links.set(row, link);
    }
  }
  return links;
}

/** Deals by what other rows may name them; null where two deals share a key, which then decides nothing. */
interface DealKeys {
  readonly byNumber: ReadonlyMap<string, LedgerRow | null>;
  readonly byName: ReadonlyMap<string, LedgerRow | null>;
  readonly byCustomer: ReadonlyMap<string, LedgerRow | null>;
}

function keysOf(tables: readonly SheetTable[]): DealKeys {
  const byNumber = new Map<string, LedgerRow | null>();
  const byName = new Map<string, LedgerRow | null>();
  const byCustomer = new Map<string, LedgerRow | null>();
  for (const table of tables) {
    const numbers = NUMBERS.filter((field) => table.columns.has(field));
    const names = NAMES.filter((field) => table.columns.has(field));
    for (const deal of table.rows) {
      for (const field of numbers) put(byNumber, referenceKey(deal.text(field).value), deal);
      for (const field of names) put(byName, nameKey(deal.customer, deal.text(field).value), deal);
      if (deal.customer !== null) put(byCustomer, deal.customer, deal);
    }
  }
  return { byNumber, byName, byCustomer };
}

function put(map: Map<string, LedgerRow | null>, key: string, deal: LedgerRow): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, deal);
  else if (known !== deal && known !== null) map.set(key, null);
}

/** Deals by the numbers of their invoices; null where invoices of two deals bear one number. */
function dealsOfInvoices(tables: readonly SheetTable[], links: ReadonlyMap<LedgerRow, DealLink>): Map<string, LedgerRow | null> {
  const deals = new Map<string, LedgerRow | null>();
  for (const table of tables) {
    if (!table.columns.has('invoiceNo')) continue;
    for (const row of table.rows) {
      const link = links.get(row);
      if (link) for (const number of normaliseInvoiceNo(row.raw('invoiceNo')).numbers) put(deals, number, link.deal);
    }
  }
  return deals;
}

function nameKey(customer: string | null, name: string | null): string {
  return name === null ? '' : `${customer ?? ''}\n${referenceKey(name)}`;
}

function linkOf(
  row: LedgerRow, numbers: readonly (typeof NUMBERS)[number][], names: readonly (typeof NAMES)[number][], deals: DealKeys,
  byInvoice: ReadonlyMap<string, LedgerRow | null> | null,
): DealLink | null {
  let named = false;
  for (const field of numbers) {
    const key = referenceKey(row.text(field).value);
    if (key === '') continue;
    named = true;
    const deal = deals.byNumber.get(key);
    if (deal) return { deal, by: field };
  }
  const invoiced = byInvoice ? dealOfInvoices(row, byInvoice) : null;
  if (invoiced) return { deal: invoiced, by: 'invoiceNo' };
  for (const field of names) {
    const text = row.text(field).value;
    if (text === null) continue;
    const deal = deals.byName.get(nameKey(row.customer, text)) ?? deals.byNumber.get(referenceKey(text));
    if (deal) return { deal, by: 'projectName' };
  }
  if (named || row.customer === null) return null;
  const only = deals.byCustomer.get(row.customer);
  return only ? { deal: only, by: 'onlyDealOfCustomer' } : null;
}

/** The one deal that all invoices named by a receipt belong to; null when there are several, or it is another customer's. */
function dealOfInvoices(row: LedgerRow, byInvoice: ReadonlyMap<string, LedgerRow | null>): LedgerRow | null {
  let found: LedgerRow | null = null;
  for (const number of normaliseInvoiceNo(row.raw('invoiceNo')).numbers) {
    const deal = byInvoice.get(number) ?? null;
    if (deal === null || (found !== null && found !== deal) || (row.customer !== null && row.customer !== deal.customer)) return null;
    found = deal;
  }
  return found;
}
