import { text } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import type { Model } from './model';
import { bodyOf } from './table-columns';
import type { Table } from './table';

/** Texts that may be seen, by table column. */
export type TableFilters = Map<number, ReadonlySet<string>>;

/** `tableColumn.filter`: by values only. Rows whose cell shows another text are hidden. */
export class Filter extends HostObject {
  readonly kind = 'Filter';

  constructor(model: Model, readonly table: Table, readonly column: number) {
    super(model);
  }

  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw invalidArgument();
    filtersOf(this.model, this.table).set(this.column, new Set(values.map(text)));
    applyFilters(this.model, this.table);
  }

  Clear(): void {
    filtersOf(this.model, this.table).delete(this.column);
    applyFilters(this.model, this.table);
  }
}

/** The filters of a table; they last as long as the page is connected. */
export function filtersOf(model: Model, table: Table): TableFilters {
  const filters: TableFilters = model.tableFilters.get(table.id) ?? new Map();
  model.tableFilters.set(table.id, filters);
  return filters;
}

/** Shows the rows that pass every filter of the table and hides the others. */
export function applyFilters(model: Model, table: Table): void {
  const { sheetId } = table.current;
  const body = bodyOf(table.current);
  const filters = [...filtersOf(model, table)];
  for (const [index, shown] of model.book.texts(sheetId, body).entries()) {
    const passes = filters.every(([column, texts]) => texts.has(shown[column] ?? ''));
    const row = body.row + index;
    if (model.book.isHidden(sheetId, 'rows', row) === passes) model.book.setHidden(sheetId, 'rows', row, row, !passes);
  }
}
