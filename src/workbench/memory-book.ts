import type {
  Area, Book, BookContent, BookName, BookSelection, BookSheet, BookTable, BookValue, Matrix,
} from './book';
import { MemorySheet } from './memory-sheet';
import { MemorySheets } from './memory-sheets';

/** Settings of a `MemoryBook`. */
export interface MemoryBookOptions {
  readonly name?: string;
  readonly date1904?: boolean;
  /** Names of the first sheets; "Sheet1" when left out. */
  readonly sheets?: readonly string[];
  /** Value of a formula when it is written and at every calculation; without it a new formula shows 0. */
  readonly evaluate?: (formula: string, sheetId: string, row: number, column: number) => BookValue;
}

/**
 * A workbook in memory, without a formula engine: formulas keep their text and a value that `evaluate` or `setCached` gave. References in
 * formulas do not follow insertions, deletions and renamed sheets. Everything else behaves as `Book` says.
 */
export class MemoryBook extends MemorySheets implements Book {
  readonly name: string;
  private readonly evaluate: MemoryBookOptions['evaluate'];
  private tableList: BookTable[] = [];
  private nameList: BookName[] = [];
  private active = '';
  private selected: BookSelection;
  private mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private nextSheet = 1;
  private nextTable = 1;

  constructor(options: MemoryBookOptions = {}) {
    super(options.date1904 ?? false);
    this.name = options.name ?? 'Book1.xlsx';
    this.evaluate = options.evaluate;
    for (const name of options.sheets ?? ['Sheet1']) this.addSheet(name);
    const [first] = this.list;
    if (!first) throw new Error('A workbook has at least one sheet.');
    this.active = first.info.id;
    this.selected = { sheetId: this.active, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }], activeCell: { row: 0, column: 0 } };
  }

  sheets(): readonly BookSheet[] {
    return this.list.map((sheet) => sheet.info);
  }

  activeSheetId(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    if (sheetId === this.active) return;
    const before = this.active;
    this.active = sheetId;
    this.selected = { sheetId, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }], activeCell: { row: 0, column: 0 } };
    if (this.list.some((sheet) => sheet.info.id === before)) this.emit({ kind: 'sheetDeactivated', sheetId: before });
    this.emit({ kind: 'sheetActivated', sheetId });
  }

  addSheet(name: string): BookSheet {
    const id = `{${String(this.nextSheet++).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new MemorySheet({ id, name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true });
    this.list.push(sheet);
    this.emit({ kind: 'sheetAdded', sheetId: id });
    return sheet.info;
  }

  deleteSheet(sheetId: string): void {
    const index = this.list.indexOf(this.sheet(sheetId));
    this.list.splice(index, 1);
    this.tableList = this.tableList.filter((table) => table.sheetId !== sheetId);
    this.nameList = this.nameList.filter((name) => name.sheetId !== sheetId);
    if (this.active === sheetId) {
      const visible = this.list.map((sheet, at) => ({ sheet, distance: Math.abs(at - index) })).filter(({ sheet }) => sheet.info.visibility === 'Visible');
      const nearest = visible.sort((a, b) => a.distance - b.distance)[0];
      if (nearest) this.activateSheet(nearest.sheet.info.id);
    }
    this.emit({ kind: 'sheetDeleted', sheetId });
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    const before = this.list.indexOf(sheet);
    this.list.splice(before, 1);
    this.list.splice(position, 0, sheet);
    if (before !== position) this.emit({ kind: 'sheetMoved', sheetId, before, after: position });
  }

  updateSheet(sheetId: string, patch: Partial<Omit<BookSheet, 'id'>>): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.info;
    sheet.info = { ...before, ...patch };
    const { name, visibility } = sheet.info;
    if (name !== before.name) this.emit({ kind: 'sheetRenamed', sheetId, before: before.name, after: name });
    if (visibility !== before.visibility) this.emit({ kind: 'sheetVisibilityChanged', sheetId, before: before.visibility, after: visibility });
  }

  setContents(sheetId: string, area: Area, contents: Matrix<BookContent>): void {
    const sheet = this.sheet(sheetId);
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? sheet.valueAt(area.row, area.column) : null;
    sheet.write(area, contents, (formula, row, column) => this.evaluate?.(formula, sheetId, row, column) ?? 0);
    this.emit({ kind: 'changed', sheetId, area, change: 'RangeEdited', ...(single ? { before, after: sheet.valueAt(area.row, area.column) } : {}) });
  }

  insertCells(sheetId: string, area: Area, shift: 'Down' | 'Right'): void {
    this.shift(sheetId, area, shift === 'Down' ? 'rows' : 'columns', true);
  }

  deleteCells(sheetId: string, area: Area, shift: 'Up' | 'Left'): void {
    this.shift(sheetId, area, shift === 'Up' ? 'rows' : 'columns', false);
  }

  tables(): readonly BookTable[] {
    return this.tableList;
  }

  addTable(table: Omit<BookTable, 'id'>): BookTable {
    const added = { ...table, id: `{T-${String(this.nextTable++)}}` };
    this.tableList = [...this.tableList, added];
    return added;
  }

  updateTable(tableId: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void {
    this.tableList = this.tableList.map((table) => (table.id === tableId ? { ...table, ...patch } : table));
  }

  deleteTable(tableId: string, keepCells: boolean): void {
    const table = this.tableList.find((candidate) => candidate.id === tableId);
    this.tableList = this.tableList.filter((candidate) => candidate.id !== tableId);
    if (table && !keepCells) this.clear(table.sheetId, table.area, 'All');
  }

  names(): readonly BookName[] {
    return this.nameList;
  }

  setName(name: BookName): void {
    this.deleteName(name.name, name.sheetId);
    this.nameList = [...this.nameList, name];
  }

  deleteName(name: string, sheetId: string | null): void {
    this.nameList = this.nameList.filter((other) => other.sheetId !== sheetId || other.name.toLowerCase() !== name.toLowerCase());
  }

  selection(): BookSelection {
    return this.selected;
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.activateSheet(sheetId);
    const [first] = areas;
    this.selected = { sheetId, areas, activeCell: { row: first?.row ?? 0, column: first?.column ?? 0 } };
    this.emit({ kind: 'selectionChanged', selection: this.selected });
  }

  editing(): boolean { return false; }
  async finishEditing(): Promise<void> { /* Nobody types here. */ }

  async calculate(): Promise<void> {
    for (const sheet of this.list) {
      const { id } = sheet.info;
      if (sheet.recalculate((formula, row, column, value) => this.evaluate?.(formula, id, row, column) ?? value)) this.emit({ kind: 'calculated', sheetId: id, areas: [] });
    }
    await Promise.resolve();
  }

  calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual' {
    return this.mode;
  }

  setCalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void {
    this.mode = mode;
  }

  private shift(sheetId: string, area: Area, axis: 'rows' | 'columns', insert: boolean): void {
    const sheet = this.sheet(sheetId);
    const move = sheet.shift(area, axis, insert);
    this.tableList = this.tableList.flatMap((table) => {
      if (table.sheetId !== sheetId) return [table];
      const moved = move(table.area);
      return moved ? [{ ...table, area: moved }] : [];
    });
    const whole = axis === 'rows' ? area.columnCount === 16_384 : area.rowCount === 1_048_576;
    const what = !whole ? 'Cell' : axis === 'rows' ? 'Row' : 'Column';
    this.emit({ kind: 'changed', sheetId, area, change: `${what}${insert ? 'Inserted' : 'Deleted'}` });
  }
}
