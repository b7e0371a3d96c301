import type { DealLink, LedgerRow } from '../domain/ledger';
import { plainText } from '../domain/plain-text';
import type { SheetTable } from './sheet-table';

/** A number or name in comparable form: half width, upper case, no spaces and dashes. */
export function referenceKey(raw: string | number | boolean | null): string {
  return plainText(raw).toUpperCase().replace(/[\s\-_—/()[\]【】#.]+/g, '');
}

const NUMBERS = ['contractNo', 'orderNo'] as const;

/**
 * Deals of invoice, receipt and log rows: by contract or order number, by project name of the same customer, by standing in the same
 * row, and last by the customer having only one deal. A row that names another number is never linked by customer.
 */
export function linkDeals(tables: readonly SheetTable[]): Map<LedgerRow, DealLink> {
  const deals = tables.filter((table) => table.roles.includes('deals')).flatMap((table) => table.rows);
  const links = new Map<LedgerRow, DealLink>();
  if (deals.length === 0) return links;
  const byNumber = new Map<string, LedgerRow | null>();
  const byName = new Map<string, LedgerRow | null>();
  const byCustomer = new Map<string, LedgerRow | null>();
  const put = (map: Map<string, LedgerRow | null>, key: string, deal: LedgerRow): void => {
    // Two deals with one key: the key decides nothing.
    if (key !== '') map.set(key, map.has(key) && map.get(key) !== deal ? null : deal);
  };
  for (const deal of deals) {
    for (const field of NUMBERS) put(byNumber, referenceKey(deal.text(field).value), deal);
    for (const field of ['projectName', 'contractName'] as const) put(byName, nameKey(deal.customer, deal.text(field).value), deal);
    if (deal.customer !== null) put(byCustomer, deal.customer, deal);
  }

  for (const table of tables) {
    const linked = table.roles.some((role) => role === 'invoices' || role === 'receipts' || role === 'log');
    if (!linked) continue;
    const same = table.roles.includes('deals');
    const present = NUMBERS.filter((field) => table.columns.has(field));
    const named = (['projectName', 'contractName'] as const).filter((field) => table.columns.has(field));
    for (const row of table.rows) {
      if (same) { links.set(row, { deal: row, by: 'sameRow' }); continue; }
      const link = linkOf(row, present, named, { byNumber, byName, byCustomer });
      if (link) links.set(row, link);
    }
  }
  return links;
}

function nameKey(customer: string | null, name: string | null): string {
  return name === null ? '' : `${customer ?? ''}\n${referenceKey(name)}`;
}

function linkOf(
  row: LedgerRow, numbers: readonly (typeof NUMBERS)[number][], names: readonly ('projectName' | 'contractName')[],
  deals: { byNumber: ReadonlyMap<string, LedgerRow | null>; byName: ReadonlyMap<string, LedgerRow | null>; byCustomer: ReadonlyMap<string, LedgerRow | null> },
): DealLink | null {
  let named = false;
  for (const field of numbers) {
    const key = referenceKey(row.text(field).value);
    if (key === '') continue;
    named = true;
    const deal = deals.byNumber.get(key);
    if (deal) return { deal, by: field };
  }
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
