import type { Area, BookTable } from '../../book';
import { intersection } from '../addresses';
import { flag, nonEmptyText } from '../arguments';
import { TABLE_EVENTS } from '../event-types';
import { HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import { applyFilters, filtersOf } from './filter';
import type { Model } from './model';
import { definedName } from './names';
import { Range, rangeArgument } from './range';
import { TableSort } from './sorting';
import { bodyOf, TableColumns, uniqueTitles } from './table-columns';
import { TableRows } from './table-rows';
import { Worksheet } from './worksheet';

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

  get Sort(): TableSort {
    return new TableSort(this.model, this);
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

  ClearFilters(): void {
    filtersOf(this.model, this).clear();
    applyFilters(this.model, this);
  }

  ReapplyFilters(): void {
    applyFilters(this.model, this);
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
