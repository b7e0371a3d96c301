import type { Area, BookTable } from '../../book';
import { areaOrNull, contains, intersection } from '../addresses';
import { flag, nonEmptyText, number } from '../arguments';
import { TABLE_EVENTS } from '../event-types';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import type { Model } from './model';
import { definedName } from './names';
import { Range, rangeArgument } from './range';
import { bodyOf, TableColumns } from './table-columns';
import { TableRows } from './table-rows';
import { Worksheet } from './worksheet';

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

function uniqueTitles(given: readonly string[], keep: boolean): string[] {
  const seen = new Set<string>();
  return given.map((title, index) => {
    const base = keep && title !== '' ? title : `Column${String(index + 1)}`;
    let unique = base;
    for (let count = 2; seen.has(unique.toLowerCase()); count++) unique = `${base}${String(count)}`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

/** An Excel Table. */
export class Table extends HostObject {
  readonly kind = 'Table';

  constructor(model: Model, readonly id: string) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override eventTypes(): Readonly<Record<string, number>> {
    return TABLE_EVENTS;
  }

  override eventTarget(): string {
    return this.id;
  }

  get current(): BookTable {
    const found = this.model.book.tables().find((table) => table.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void {
    const { sheetId, area } = this.current;
    this.model.requireEditable(sheetId, area);
    this.model.book.updateTable(this.id, patch);
  }

  private over(area: Area): Range {
    return Range.of(this.model, this.current.sheetId, area);
  }

  get Id(): string {
    return this.current.id;
  }

  get LegacyId(): string {
    return this.current.id;
  }

  get Name(): string {
    return this.current.name;
  }

  set Name(name: unknown) {
    const wanted = definedName(name);
    const { book } = this.model;
    const taken = book.tables().some((table) => table.id !== this.id && table.name.toLowerCase() === wanted.toLowerCase())
      || book.names().some((item) => item.name.toLowerCase() === wanted.toLowerCase());
    if (taken) throw itemAlreadyExists();
    this.change({ name: wanted });
  }

  get ShowHeaders(): boolean {
    return this.current.showHeaders;
  }

  /** Takes the header row away or puts one above; the body stays where it is. */
  set ShowHeaders(show: unknown) {
    const wanted = flag(show);
    const { showHeaders, area } = this.current;
    if (wanted === showHeaders) return;
    const changed = wanted ? { ...area, row: area.row - 1, rowCount: area.rowCount + 1 } : { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    if (changed.row < 0) throw invalidArgument();
    this.change({ showHeaders: wanted, area: changed });
  }

  get ShowTotals(): boolean {
    return this.current.showTotals;
  }

  set ShowTotals(show: unknown) {
    const wanted = flag(show);
    const { showTotals, area, sheetId } = this.current;
    if (wanted === showTotals) return;
    if (wanted) this.model.book.insertCells(sheetId, { ...area, row: area.row + area.rowCount, rowCount: 1 }, 'Down');
    else this.model.book.deleteCells(sheetId, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }, 'Up');
    this.change({ showTotals: wanted, area: { ...area, rowCount: area.rowCount + (wanted ? 1 : -1) } });
  }

  get Style(): string {
    return this.current.style;
  }

  set Style(style: unknown) {
    this.change({ style: nonEmptyText(style) });
  }

  get ShowBandedRows(): boolean {
    return this.current.showBandedRows;
  }

  set ShowBandedRows(show: unknown) {
    this.change({ showBandedRows: flag(show) });
  }

  get ShowBandedColumns(): boolean {
    return this.current.showBandedColumns;
  }

  set ShowBandedColumns(show: unknown) {
    this.change({ showBandedColumns: flag(show) });
  }

  get ShowFilterButton(): boolean {
    return this.current.showFilterButton;
  }

  set ShowFilterButton(show: unknown) {
    this.change({ showFilterButton: flag(show) });
  }

  get HighlightFirstColumn(): boolean {
    return this.current.highlightFirstColumn;
  }

  set HighlightFirstColumn(show: unknown) {
    this.change({ highlightFirstColumn: flag(show) });
  }

  get HighlightLastColumn(): boolean {
    return this.current.highlightLastColumn;
  }

  set HighlightLastColumn(show: unknown) {
    this.change({ highlightLastColumn: flag(show) });
  }

  get Columns(): TableColumns {
    return new TableColumns(this.model, this);
  }

  get Rows(): TableRows {
    return new TableRows(this.model, this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.current.sheetId);
  }

  GetRange(): Range {
    return this.over(this.current.area);
  }

  GetHeaderRowRange(): Range {
    const { area, showHeaders } = this.current;
    if (!showHeaders) throw itemNotFound();
    return this.over({ ...area, rowCount: 1 });
  }

  GetTotalRowRange(): Range {
    const { area, showTotals } = this.current;
    if (!showTotals) throw itemNotFound();
    return this.over({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  }

  GetDataBodyRange(): Range {
    return this.over(bodyOf(this.current));
  }

  /** The header row must stay in its row, and old and new table must overlap. */
  Resize(newRange: unknown): void {
    const { sheetId, area, showHeaders, showTotals } = this.current;
    const range = rangeArgument(this.model, sheetId, newRange);
    const wanted = range.area;
    const minimum = 1 + Number(showHeaders) + Number(showTotals);
    const others = this.model.book.tables().filter((table) => table.id !== this.id && table.sheetId === sheetId);
    if (range.sheetId !== sheetId || wanted.row !== area.row || !intersection(area, wanted) || wanted.rowCount < minimum) throw invalidArgument();
    if (others.some((table) => intersection(table.area, wanted))) throw invalidArgument('A table cannot overlap another table.');
    this.change({ area: wanted });
    if (showHeaders) {
      const header = { ...wanted, rowCount: 1 };
      this.model.book.setContents(sheetId, header, [uniqueTitles(this.model.book.texts(sheetId, header)[0] ?? [], true)]);
    }
  }

  ConvertToRange(): Range {
    const { sheetId, area } = this.current;
    this.model.requireEditable(sheetId, area);
    this.model.book.deleteTable(this.id, true);
    return Range.of(this.model, sheetId, area);
  }

  /** Deletes the table and its cells' contents. */
  Delete(): void {
    const { sheetId, area } = this.current;
    this.model.requireEditable(sheetId, area);
    this.model.book.deleteTable(this.id, false);
  }

  /** Sets the area after rows or columns came or went; a book that moved it along already is left alone. */
  settle(area: Area): void {
    const now = this.current.area;
    if (now.rowCount !== area.rowCount || now.columnCount !== area.columnCount || now.row !== area.row) this.model.book.updateTable(this.id, { area });
  }
}

/** A number or, for a place that was left out, null: behind the last. −1 counts as left out. */
export function placeOrEnd(value: unknown, count: number): number {
  if (value === null || value === undefined || value === -1) return count;
  const place = number(value);
  if (!Number.isInteger(place) || place < 0 || place > count) throw invalidArgument();
  return place;
}
