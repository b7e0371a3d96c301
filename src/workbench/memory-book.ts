import {
  DEFAULT_PAGE_LAYOUT, type Area, type Book, type BookConditionalFormat, type BookContent, type BookEvent, type BookGroup, type BookHyperlink,
  type BookName, type BookPageLayout, type BookProtection, type BookSelection, type BookSheet, type BookTable, type BookValidation, type BookValue, type Border,
  type BorderSide, type CellFormat, type ClearWhat, type Matrix,
} from './book';
import { MemorySheet } from './memory-sheet';
import { displayText } from './memory-text';

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
export class MemoryBook implements Book {
  readonly name: string;
  readonly date1904: boolean;
  private readonly evaluate: MemoryBookOptions['evaluate'];
  private readonly list: MemorySheet[] = [];
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private tableList: BookTable[] = [];
  private nameList: BookName[] = [];
  private active = '';
  private selected: BookSelection;
  private mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private nextSheet = 1;
  private nextTable = 1;

  constructor(options: MemoryBookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.date1904 = options.date1904 ?? false;
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

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    return this.sheet(sheetId).used(valuesOnly);
  }

  values(sheetId: string, area: Area): Matrix<BookValue> {
    return this.sheet(sheetId).map(area, (cell) => cell?.value ?? null);
  }

  formulas(sheetId: string, area: Area): Matrix<string | null> {
    return this.sheet(sheetId).map(area, (cell) => cell?.formula ?? null);
  }

  numberFormats(sheetId: string, area: Area): Matrix<string> {
    const sheet = this.sheet(sheetId);
    return sheet.map(area, (_cell, row, column) => sheet.formatAt(row, column).numberFormat);
  }

  texts(sheetId: string, area: Area): Matrix<string> {
    const sheet = this.sheet(sheetId);
    return sheet.map(area, (cell, row, column) => displayText(cell?.value ?? null, sheet.formatAt(row, column).numberFormat, this.date1904));
  }

  spill(): Area | null {
    return null;
  }

  setContents(sheetId: string, area: Area, contents: Matrix<BookContent>): void {
    const sheet = this.sheet(sheetId);
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? sheet.valueAt(area.row, area.column) : null;
    sheet.write(area, contents, (formula, row, column) => this.evaluate?.(formula, sheetId, row, column) ?? 0);
    this.emit({ kind: 'changed', sheetId, area, change: 'RangeEdited', ...(single ? { before, after: sheet.valueAt(area.row, area.column) } : {}) });
  }

  /** Gives a formula the value that it shows; for tests. */
  setCached(sheetId: string, row: number, column: number, value: BookValue): void {
    this.sheet(sheetId).cache(row, column, value);
  }

  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string | undefined>): void {
    const sheet = this.sheet(sheetId);
    for (const [r, row] of formats.entries()) {
      for (const [c, numberFormat] of row.entries()) {
        if (numberFormat !== undefined) sheet.setFormat({ row: area.row + r, column: area.column + c, rowCount: 1, columnCount: 1 }, { numberFormat });
      }
    }
    this.emit({ kind: 'formatChanged', sheetId, area });
  }

  clear(sheetId: string, area: Area, what: ClearWhat): void {
    this.sheet(sheetId).clear(area, what);
    if (what === 'All' || what === 'Contents' || what === 'ResetContents') this.emit({ kind: 'changed', sheetId, area, change: 'RangeEdited' });
    else this.emit({ kind: 'formatChanged', sheetId, area });
  }

  insertCells(sheetId: string, area: Area, shift: 'Down' | 'Right'): void {
    this.shift(sheetId, area, shift === 'Down' ? 'rows' : 'columns', true);
  }

  deleteCells(sheetId: string, area: Area, shift: 'Up' | 'Left'): void {
    this.shift(sheetId, area, shift === 'Up' ? 'rows' : 'columns', false);
  }

  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.sheet(sheetId).formatAt(row, column);
  }

  setFormat(sheetId: string, area: Area, patch: Partial<CellFormat>): void {
    this.sheet(sheetId).setFormat(area, patch);
    this.emit({ kind: 'formatChanged', sheetId, area });
  }

  borderAt(sheetId: string, row: number, column: number, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): Border {
    return this.sheet(sheetId).borderAt(row, column, side);
  }

  setBorder(sheetId: string, area: Area, side: BorderSide, border: Border | null): void {
    this.sheet(sheetId).setBorder(area, side, border);
    this.emit({ kind: 'formatChanged', sheetId, area });
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).columns.size(column);
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    this.sheet(sheetId).columns.setSize(first, last, points);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).rows.size(row);
  }

  setRowHeight(sheetId: string, first: number, last: number, points: number): void {
    this.sheet(sheetId).rows.setSize(first, last, points);
  }

  /** Six points a character of the longest text; heights go back to the standard. */
  autofit(sheetId: string, area: Area, axis: 'rows' | 'columns'): void {
    const used = this.usedArea(sheetId, true);
    if (axis === 'rows') this.setRowHeight(sheetId, area.row, area.row + area.rowCount - 1, 15);
    if (axis === 'rows' || !used) return;
    for (let column = Math.max(area.column, used.column); column < Math.min(area.column + area.columnCount, used.column + used.columnCount); column++) {
      const longest = Math.max(...this.texts(sheetId, { ...used, column, columnCount: 1 }).map(([shown = '']) => shown.length));
      this.setColumnWidth(sheetId, column, column, 8 + longest * 6);
    }
  }

  isHidden(sheetId: string, axis: 'rows' | 'columns', index: number): boolean {
    return this.sheet(sheetId)[axis].isHidden(index);
  }

  setHidden(sheetId: string, axis: 'rows' | 'columns', first: number, last: number, hidden: boolean): void {
    this.sheet(sheetId)[axis].setHidden(first, last, hidden);
    if (axis === 'rows') this.emit({ kind: 'rowHiddenChanged', sheetId, hidden, area: { row: first, column: 0, rowCount: last - first + 1, columnCount: 16_384 } });
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merges;
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    this.sheet(sheetId).merge(area, across);
  }

  unmerge(sheetId: string, area: Area): void {
    this.sheet(sheetId).unmerge(area);
  }

  groups(sheetId: string): readonly BookGroup[] {
    return this.sheet(sheetId).groups;
  }

  setGroups(sheetId: string, groups: readonly BookGroup[]): void {
    this.sheet(sheetId).groups = groups;
  }

  hyperlinkAt(sheetId: string, row: number, column: number): BookHyperlink | null {
    return this.sheet(sheetId).hyperlinkAt(row, column);
  }

  setHyperlink(sheetId: string, area: Area, link: BookHyperlink | null): void {
    this.sheet(sheetId).setHyperlink(area, link);
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.sheet(sheetId).frozen;
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  pageLayout(sheetId: string): BookPageLayout {
    return this.sheet(sheetId).pageLayout ?? DEFAULT_PAGE_LAYOUT;
  }

  setPageLayout(sheetId: string, patch: Partial<BookPageLayout>): void {
    this.sheet(sheetId).pageLayout = { ...this.pageLayout(sheetId), ...patch };
  }

  protection(sheetId: string): BookProtection | null {
    return this.sheet(sheetId).protection;
  }

  setProtection(sheetId: string, protection: BookProtection | null): void {
    this.sheet(sheetId).protection = protection;
    this.emit({ kind: 'protectionChanged', sheetId, isProtected: protection !== null });
  }

  validations(sheetId: string): readonly BookValidation[] {
    return this.sheet(sheetId).validations;
  }

  setValidations(sheetId: string, validations: readonly BookValidation[]): void {
    this.sheet(sheetId).validations = validations;
  }

  conditionalFormats(sheetId: string): readonly BookConditionalFormat[] {
    return this.sheet(sheetId).conditionalFormats;
  }

  setConditionalFormats(sheetId: string, formats: readonly BookConditionalFormat[]): void {
    this.sheet(sheetId).conditionalFormats = formats;
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

  subscribe(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private sheet(sheetId: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.info.id === sheetId);
    if (!found) throw new Error(`No sheet has the id ${sheetId}.`);
    return found;
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
