import type { LedgerRow, LedgerTable } from './ledger';

/**
 * Values by ledger row, in the order in which they came: a list for each table with the sheet row as its index, because a hash table of a hundred
 * thousand row objects costs more than what is kept in it. Receipts beside others in one row share its number and go to a table of their own.
 * @example map.set(row, invoice); map.get(row) === invoice; map.get(otherRow) === undefined
 */
export class RowMap<T> implements ReadonlyMap<LedgerRow, T> {
  private readonly order: LedgerRow[] = [];
  private readonly lists = new Map<LedgerTable, (T | undefined)[]>();
  private readonly beside = new Map<LedgerRow, T>();
  private lastTable: LedgerTable | null = null;
  private lastList: (T | undefined)[] = [];

  get size(): number {
    return this.order.length;
  }

  get(row: LedgerRow): T | undefined {
    return row.inRow ? this.beside.get(row) : this.listOf(row.table)[row.row - row.table.firstDataRow];
  }

  has(row: LedgerRow): boolean {
    return this.get(row) !== undefined;
  }

  set(row: LedgerRow, value: T): void {
    if (!this.has(row)) this.order.push(row);
    if (row.inRow) this.beside.set(row, value);
    else this.listOf(row.table)[row.row - row.table.firstDataRow] = value;
  }

  forEach(call: (value: T, row: LedgerRow, map: ReadonlyMap<LedgerRow, T>) => void): void {
    for (const row of this.order) call(this.get(row) as T, row, this);
  }

  keys(): MapIterator<LedgerRow> {
    return this.order.values();
  }

  *values(): MapIterator<T> {
    for (const row of this.order) yield this.get(row) as T;
  }

  *entries(): MapIterator<[LedgerRow, T]> {
    for (const row of this.order) yield [row, this.get(row) as T];
  }

  [Symbol.iterator](): MapIterator<[LedgerRow, T]> {
    return this.entries();
  }

  private listOf(table: LedgerTable): (T | undefined)[] {
    if (table === this.lastTable) return this.lastList;
    let list = this.lists.get(table);
    if (!list) this.lists.set(table, list = new Array<T | undefined>(Math.max(0, table.lastRow - table.firstDataRow + 1)));
    this.lastTable = table;
    this.lastList = list;
    return list;
  }
}
