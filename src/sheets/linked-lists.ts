import { normaliseInvoiceNo } from '../domain/invoice-number';
import type { Ledger, LedgerRow } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { CustomerNames, customersOf, type ByKey } from './join-customers';
import { NAMES, NUMBERS, referenceKey } from './link-deals';
import type { SavedMapping } from './mapping-store';
import { namedRanges, type LedgerRanges } from './ranges-ledger';
import { ledgerOfRanges, rangeTables } from './read-ledger';
import type { SheetTable } from './sheet-table';

/** Rows of the lists by something that they say, in the order of the lists. */
type RowsBy<K> = Map<K, LedgerRow[]>;

/**
 * Invoices, receipts and further lists that formulas of single deal rows name, thousands of them over the same lists: read once, with their rows at
 * hand by customer, by contract, order and project, and by invoice number.
 */
export class LinkedLists {
  readonly tables: readonly SheetTable[];
  private readonly names: CustomerNames;
  private readonly customers: ByKey;
  private readonly ofCustomer: RowsBy<string | null> = new Map();
  private readonly byReference: RowsBy<string> = new Map();
  private readonly byNumber: RowsBy<string> = new Map();

  constructor(ranges: Omit<LedgerRanges, 'deals'>, settings: Settings, mapping: SavedMapping | null) {
    this.tables = rangeTables(namedRanges(ranges), mapping);
    this.names = new CustomerNames(this.tables.filter(isCustomerList), settings);
    this.customers = this.names.join(this.tables, this.names.listed());
    for (const table of this.tables) {
      if (isCustomerList(table)) continue;
      for (const row of table.rows) {
        put(this.ofCustomer, row.customer, row);
        for (const key of referencesOf(row)) put(this.byReference, key, row);
        for (const number of numbersOf(row)) put(this.byNumber, number, row);
      }
    }
  }

  /**
   * The ledger of a list of deals with all rows that can touch them: those of the same customers and those without one, those that name a deal's
   * contract, order or project, and those that share an invoice number with one of these. What is said of such deals is what it would be with all
   * rows: money is placed customer by customer.
   * @example new LinkedLists({ invoices, receipts }, settings, null).ledgerAround(tableOfOneRow)
   */
  ledgerAround(deals: SheetTable): Ledger {
    const near = new Set<LedgerRow>();
    const open: LedgerRow[] = [];
    const add = (rows: readonly LedgerRow[] = []): void => {
      for (const row of rows) {
        if (near.has(row)) continue;
        near.add(row);
        open.push(row);
      }
    };
    add(this.ofCustomer.get(null));
    for (const deal of deals.rows) {
      const key = this.names.keyOf(deals, deal.row);
      if (key !== null) add(this.ofCustomer.get(this.customers.get(key)?.name ?? null));
      for (const reference of referencesOf(deal)) add(this.byReference.get(reference));
      for (const number of numbersOf(deal)) add(this.byNumber.get(number));
    }
    for (let row = open.pop(); row; row = open.pop()) for (const number of numbersOf(row)) add(this.byNumber.get(number));

    const rowsOf = new Map<unknown, number[]>();
    for (const { table, row } of near) put(rowsOf, table, row);
    const parts = this.tables.map((table) => (isCustomerList(table) ? table : table.withRows((rowsOf.get(table) ?? []).sort((a, b) => a - b))));
    const joined = this.names.join([deals, ...parts.filter((part) => !isCustomerList(part))]);
    return ledgerOfRanges([deals, ...parts], customersOf(joined));
  }
}

function isCustomerList(table: SheetTable): boolean {
  return table.roles.includes('customers');
}

/** Contract and order numbers and names of projects, as `linkDeals` compares them. */
function referencesOf(row: LedgerRow): string[] {
  return [...NUMBERS, ...NAMES].flatMap((field) => (row.has(field) ? [referenceKey(row.text(field).value)] : [])).filter((key) => key !== '');
}

function numbersOf(row: LedgerRow): readonly string[] {
  return row.has('invoiceNo') ? normaliseInvoiceNo(row.raw('invoiceNo')).numbers : [];
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
