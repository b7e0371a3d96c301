import type { Area, BookTable } from '../../book';
import { nonEmptyText, placeOrEnd } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../host-error';
import { Filter } from './filter';
import type { Model } from './model';
import { Range } from './range';
import type { Table } from './table';

/** Rows between header and totals. A table always has at least one, if only blank. */
export function bodyOf(table: BookTable): Area {
  const top = Number(table.showHeaders);
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top - Number(table.showTotals) };
}

/** Headers as a table needs them: blank ones are Column1, Column2 …, repeated ones are numbered. Without `keep` all are new. */
export function uniqueTitles(given: readonly string[], keep: boolean): string[] {
  const seen = new Set<string>();
  return given.map((title, index) => {
    const base = keep && title !== '' ? title : `Column${String(index + 1)}`;
    let unique = base;
    for (let count = 2; seen.has(unique.toLowerCase()); count++) unique = `${base}${String(count)}`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

/** `table.columns`. A key is a header or a column id (1-based number). */
export class TableColumns extends HostCollection<TableColumn> {
  readonly kind = 'TableColumnCollection';

  constructor(model: Model, readonly table: Table) {
    super(model);
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.current.area.columnCount }, (_, index) => new TableColumn(this.model, this.table, index));
  }

  find(key: unknown): TableColumn | null {
    if (typeof key === 'number') return this.items()[key - 1] ?? null;
    const wanted = nonEmptyText(key).toLowerCase();
    return this.items().find((column) => column.Name.toLowerCase() === wanted) ?? null;
  }

  get Count(): number {
    return this.table.current.area.columnCount;
  }

  /** `values`: header and body as a matrix with one column, or a single value. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { sheetId, area } = this.table.current;
    const place = placeOrEnd(index, area.columnCount);
    const wanted = { ...area, columnCount: area.columnCount + 1 };
    const column = { ...area, column: area.column + place, columnCount: 1 };
    this.model.requireEditable(sheetId, wanted);
    this.model.book.insertCells(sheetId, column, 'Right');
    this.table.settle(wanted);
    const added = new TableColumn(this.model, this.table, place);
    this.model.book.setContents(sheetId, { ...column, rowCount: 1 }, [[typeof name === 'string' ? name : `Column${String(area.columnCount + 1)}`]]);
    if (values !== null && values !== undefined) added.Values = values;
    return added;
  }
}

/** One column of a table. */
export class TableColumn extends HostObject {
  readonly kind = 'TableColumn';

  constructor(model: Model, readonly table: Table, readonly index: number) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.index + 1 };
  }

  private part(area: Area): Range {
    return Range.of(this.model, this.table.current.sheetId, { ...area, column: area.column + this.index, columnCount: 1 });
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { sheetId, area, showHeaders } = this.table.current;
    if (!showHeaders) return `Column${String(this.index + 1)}`;
    return this.model.book.texts(sheetId, { ...area, column: area.column + this.index, rowCount: 1, columnCount: 1 })[0]?.[0] ?? '';
  }

  set Name(name: unknown) {
    this.GetHeaderRowRange().Values = [[`'${nonEmptyText(name)}`]];
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get Filter(): Filter {
    return new Filter(this.model, this.table, this.index);
  }

  GetRange(): Range {
    return this.part(this.table.current.area);
  }

  GetHeaderRowRange(): Range {
    return this.part(this.table.GetHeaderRowRange().area);
  }

  GetDataBodyRange(): Range {
    return this.part(bodyOf(this.table.current));
  }

  GetTotalRowRange(): Range {
    return this.part(this.table.GetTotalRowRange().area);
  }

  Delete(): void {
    const { sheetId, area } = this.table.current;
    if (area.columnCount === 1) throw invalidArgument();
    if (this.index >= area.columnCount) throw itemNotFound();
    this.model.requireEditable(sheetId, area);
    this.model.book.deleteCells(sheetId, { ...area, column: area.column + this.index, columnCount: 1 }, 'Left');
    this.table.settle({ ...area, columnCount: area.columnCount - 1 });
  }
}
