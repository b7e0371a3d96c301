import type { DealLink, LedgerRow } from '../domain/ledger';
import { plainText } from '../domain/plain-text';
import type { SheetTable } from './sheet-table';

/** A number or name in comparable form: half width, upper case, no spaces and dashes. */
export function referenceKey(raw: string | number | boolean | null): string {
  return plainText(raw).toUpperCase().replace(/[\s\-_—/()[\]【】#.]+/g, '');
}

const NUMBERS = ['contractNo', 'orderNo'] as const;
const NAMES = ['projectName', 'contractName'] as const;

/**
 * Deals of invoice, receipt and log rows: by contract or order number, by project name of the same customer, by standing in the same
 * row, and last by the customer having only one deal. A row that names another number is never linked by customer.
 */
export function linkDeals(tables: readonly SheetTable[]): Map<LedgerRow, DealLink> {
  const deals = tables.filter((table) => table.roles.includes('deals'));
  const links = new Map<LedgerRow, DealLink>();
  if (!deals.some((table) => table.rows.length > 0)) return links;
  // What nobody looks up costs time with a hundred thousand deals, so it is built when a row first needs it.
  let keys: DealKeys | null = null;
  for (const table of tables) {
    const linked = table.roles.some((role) => role === 'invoices' || role === 'receipts' || role === 'log');
    if (!linked) continue;
    const same = table.roles.includes('deals');
    const present = NUMBERS.filter((field) => table.columns.has(field));
    const named = NAMES.filter((field) => table.columns.has(field));
    for (const row of table.rows) {
      if (same) { links.set(row, { deal: row, by: 'sameRow' }); continue; }
      const link = linkOf(row, present, named, (keys ??= keysOf(deals)));
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
  const put = (map: Map<string, LedgerRow | null>, key: string, deal: LedgerRow): void => {
    if (key === '') return;
    const known = map.get(key);
    if (known === undefined) map.set(key, deal);
    else if (known !== deal && known !== null) map.set(key, null);
  };
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

function nameKey(customer: string | null, name: string | null): string {
  return name === null ? '' : `${customer ?? ''}\n${referenceKey(name)}`;
}

function linkOf(
  row: LedgerRow, numbers: readonly (typeof NUMBERS)[number][], names: readonly (typeof NAMES)[number][], deals: DealKeys,
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
