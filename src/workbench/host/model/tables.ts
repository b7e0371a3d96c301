import type { Area, BookTable } from '../../book';
import { areaOrNull, contains, intersection } from '../addresses';
import { flag, nonEmptyText } from '../arguments';
import { HostCollection } from '../host-object';
import { invalidArgument, itemNotFound } from '../host-error';
import type { Model } from './model';
import { rangeArgument } from './range';
import { Table } from './table';
import { uniqueTitles } from './table-columns';

/** `workbook.tables` (scope null) or `worksheet.tables`. A key is a name in any case, or an id. */
export class Tables extends HostCollection<Table> {
  readonly kind: string = 'TableCollection';

  constructor(model: Model, readonly scope: string | null) {
    super(model);
  }

  protected tables(): readonly BookTable[] {
    return this.model.book.tables().filter((table) => this.scope === null || table.sheetId === this.scope);
  }

  items(): readonly Table[] {
    return this.tables().map((table) => new Table(this.model, table.id));
  }

  find(key: unknown): Table | null {
    const wanted = typeof key === 'number' ? String(key) : nonEmptyText(key);
    const tables = this.tables();
    const found = tables.find((table) => table.name.toLowerCase() === wanted.toLowerCase()) ?? tables.find((table) => table.id === wanted);
    return found ? new Table(this.model, found.id) : null;
  }

  get Count(): number {
    return this.tables().length;
  }

  /** Makes a table of the range. Without headers a row Column1, Column2 … is put above; blank and repeated headers are numbered. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const range = rangeArgument(this.model, this.scope ?? this.model.book.activeSheetId(), address);
    const { book } = this.model;
    const withHeaders = flag(hasHeaders);
    const area = areaOrNull(range.area.row, range.area.column, range.area.rowCount + (withHeaders && range.area.rowCount > 1 ? 0 : 1), range.area.columnCount);
    if (!area || book.tables().some((table) => table.sheetId === range.sheetId && intersection(table.area, area))) throw invalidArgument('A table cannot overlap another table.');
    this.model.requireEditable(range.sheetId, area);
    const header = { ...area, rowCount: 1 };
    if (!withHeaders) book.insertCells(range.sheetId, header, 'Down');
    const titles = uniqueTitles(book.texts(range.sheetId, header)[0] ?? [], withHeaders);
    book.setContents(range.sheetId, header, [titles]);
    const table = book.addTable({
      name: this.freeName(), sheetId: range.sheetId, area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2',
      showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
    });
    return new Table(this.model, table.id);
  }

  private freeName(): string {
    const taken = new Set([...this.model.book.tables(), ...this.model.book.names()].map((item) => item.name.toLowerCase()));
    let count = 1;
    while (taken.has(`table${String(count)}`)) count += 1;
    return `Table${String(count)}`;
  }
}

/** Tables that touch a range, or lie wholly in it: `range.getTables()`. */
export class TableScopedCollection extends Tables {
  override readonly kind = 'TableScopedCollection';

  constructor(model: Model, readonly sheetId: string, readonly area: Area | null, readonly fullyContained: boolean) {
    super(model, sheetId);
  }

  protected override tables(): readonly BookTable[] {
    const { area } = this;
    if (!area) return [];
    return super.tables().filter((table) => (this.fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null));
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }
}
