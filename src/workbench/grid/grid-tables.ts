import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { BookName, BookTable } from '../book';
import type { Furniture } from './furniture';
import { drawTable, eraseTable } from './grid-furniture';
import type { UniverBook } from './univer-book';

/** Excel Tables and defined names: kept in the furniture, drawn by the grid. */
export class GridTables {
  private nextTable = 1;

  constructor(private readonly book: UniverBook, private readonly workbook: FWorkbook, private readonly furniture: Furniture) {}

  all(): readonly BookTable[] { return this.furniture.tables; }

  add(table: Omit<BookTable, 'id'>): BookTable {
    const added = { ...table, id: `table${this.nextTable++}` };
    this.furniture.tables = [...this.furniture.tables, added];
    drawTable(this.book, added);
    return added;
  }

  update(tableId: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void {
    this.furniture.tables = this.furniture.tables.map((table) => (table.id === tableId ? { ...table, ...patch } : table));
    const updated = this.furniture.tables.find((table) => table.id === tableId);
    if (updated && (patch.area || patch.name)) { eraseTable(this.book, tableId); drawTable(this.book, updated); }
  }

  delete(tableId: string, keepCells: boolean): void {
    const table = this.furniture.tables.find((each) => each.id === tableId);
    this.furniture.tables = this.furniture.tables.filter((each) => each.id !== tableId);
    eraseTable(this.book, tableId);
    if (table && !keepCells) this.book.clear(table.sheetId, table.area, 'All');
  }

  names(): readonly BookName[] { return this.furniture.names; }

  setName(name: BookName): void {
    this.deleteName(name.name, name.sheetId);
    this.furniture.names = [...this.furniture.names, name];
    this.workbook.insertDefinedName(name.name, name.formula.replace(/^=/, ''));
  }

  deleteName(name: string, sheetId: string | null): void {
    const same = (each: BookName) => each.name.toLowerCase() === name.toLowerCase() && each.sheetId === sheetId;
    if (!this.furniture.names.some(same)) return;
    this.furniture.names = this.furniture.names.filter((each) => !same(each));
    this.workbook.deleteDefinedName(name);
  }

  /** The table that a cell belongs to. */
  at(sheetId: string, row: number, column: number): BookTable | null {
    return this.furniture.tables.find(({ area, ...table }) => table.sheetId === sheetId && row >= area.row && row < area.row + area.rowCount
      && column >= area.column && column < area.column + area.columnCount) ?? null;
  }
}
