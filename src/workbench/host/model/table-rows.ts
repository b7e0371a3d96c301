import type { Area } from '../../book';
import { integer, placeOrEnd } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import type { Model } from './model';
import { Range } from './range';
import { bodyOf } from './table-columns';
import type { Table } from './table';

/** `table.rows`, without header and totals. */
export class TableRows extends HostCollection<TableRow> {
  readonly kind = 'TableRowCollection';

  constructor(model: Model, readonly table: Table) {
    super(model);
  }

  items(): readonly TableRow[] {
    return Array.from({ length: bodyOf(this.table.current).rowCount }, (_, index) => new TableRow(this.model, this.table, index));
  }

  find(key: unknown): TableRow | null {
    return this.items()[integer(key)] ?? null;
  }

  get Count(): number {
    return bodyOf(this.table.current).rowCount;
  }

  override GetCount(): number {
    return this.Count;
  }

  /**
   * Puts rows in before `index`, at the end when it is left out. `values`: a matrix as wide as the table, or a single value. The blank row
   * of a table that has no other is filled first.
   */
  Add(index: unknown, values: unknown): TableRow {
    const { sheetId, area } = this.table.current;
    const body = bodyOf(this.table.current);
    const isEmpty = body.rowCount === 1 && this.model.book.values(sheetId, body)[0]?.every((value) => value === null) === true;
    const place = isEmpty ? 0 : placeOrEnd(index, body.rowCount);
    const count = Array.isArray(values) ? values.length : 1;
    const rows: Area = { ...body, row: body.row + place, rowCount: count };
    const inserted = isEmpty ? count - 1 : count;
    const wanted = { ...area, rowCount: area.rowCount + inserted };
    this.model.requireEditable(sheetId, wanted);
    if (inserted > 0) this.model.book.insertCells(sheetId, { ...rows, row: rows.row + count - inserted, rowCount: inserted }, 'Down');
    this.table.settle(wanted);
    if (values !== null && values !== undefined) Range.of(this.model, sheetId, rows).Values = values;
    return new TableRow(this.model, this.table, place);
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    const { sheetId, area } = this.table.current;
    const body = bodyOf(this.table.current);
    const first = integer(index);
    const size = count === null || count === undefined ? 1 : integer(count);
    if (first < 0 || size < 1 || first + size > body.rowCount) throw invalidArgument();
    this.model.requireEditable(sheetId, area);
    const kept = Math.max(1, body.rowCount - size);
    const emptied = kept === body.rowCount - size ? size : size - 1;
    if (emptied < size) this.model.book.clear(sheetId, { ...body, row: body.row + first, rowCount: 1 }, 'Contents');
    if (emptied > 0) this.model.book.deleteCells(sheetId, { ...body, row: body.row + first + (size - emptied), rowCount: emptied }, 'Up');
    this.table.settle({ ...area, rowCount: area.rowCount - emptied });
  }
}

/** One row of a table. */
export class TableRow extends HostObject {
  readonly kind = 'TableRow';

  constructor(model: Model, readonly table: Table, readonly index: number) {
    super(model);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const body = bodyOf(this.table.current);
    if (this.index >= body.rowCount) throw invalidArgument();
    return Range.of(this.model, this.table.current.sheetId, { ...body, row: body.row + this.index, rowCount: 1 });
  }

  Delete(): void {
    new TableRows(this.model, this.table).DeleteRowsAt(this.index, 1);
  }
}
