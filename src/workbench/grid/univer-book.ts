import type { IRange, ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { Dimension, generateRandomId, mergeWorksheetSnapshotWithDefault, Rectangle } from '@univerjs/core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import {
  AddWorksheetMergeMutation, InsertSheetMutation, RemoveWorksheetMergeMutation, SetFrozenMutation, SetRangeValuesMutation, SetTabColorMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../book';
import type {
  Area, Book, BookConditionalFormat, BookContent, BookEvent, BookGroup, BookHyperlink, BookName, BookPageLayout, BookProtection, BookSelection,
  BookSheet, BookTable, BookValidation, BookValue, Border, BorderSide, CellFormat, ClearWhat, Matrix,
} from '../book';
import type { Grid } from './create-grid';
import { Furniture } from './furniture';
import { cellOf, GridCells, mapArea } from './grid-cells';
import { bookEvents } from './grid-events';
import { GridDimensions } from './grid-dimensions';
import { GridLooks } from './grid-looks';
import { drawConditionalFormats, drawTable, drawValidations, eraseTable } from './grid-furniture';
import { SheetRoom } from './sheet-room';
import { readStructuredReferences, rewriteStructuredReferences } from './structured-references';


/** The workbook in the grid, as the object model sees it. Cells, looks and sheets live in the grid; what it does not draw in `furniture`. */
export class UniverBook implements Book {
  readonly furniture = new Furniture();
  readonly cells: GridCells;
  private readonly room: SheetRoom;
  private readonly looks: GridLooks;
  private readonly dimensions: GridDimensions;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private nextTable = 1;
  /** Set by the custom-function engine: resolves when nothing is pending. */
  settled: () => Promise<void> = () => this.grid.api.getFormula().onCalculationEnd();

  constructor(readonly grid: Grid, readonly workbook: FWorkbook, readonly name: string, readonly date1904: boolean) {
    this.cells = new GridCells(grid.univer, workbook.getWorkbook());
    this.room = new SheetRoom(grid, workbook, this.cells);
    this.looks = new GridLooks(this.room);
    this.dimensions = new GridDimensions(this.room);
    bookEvents(this, (event) => this.emit(event));
    readStructuredReferences(grid.univer, (sheetId, row, column) => this.tableAt(sheetId, row, column));
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  facade(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  // Sheets

  sheets(): readonly BookSheet[] {
    return this.workbook.getSheets().map((sheet) => {
      const furniture = this.furniture.of(sheet.getSheetId());
      const hidden = sheet.isSheetHidden();
      return {
        id: sheet.getSheetId(), name: sheet.getSheetName(), tabColor: sheet.getTabColor() ?? '', showGridlines: !sheet.hasHiddenGridLines(),
        showHeadings: furniture.showHeadings, visibility: hidden ? (furniture.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden') : 'Visible',
      };
    });
  }

  activeSheetId(): string { return this.workbook.getActiveSheet().getSheetId(); }

  activateSheet(sheetId: string): void {
    if (this.activeSheetId() !== sheetId) this.workbook.setActiveSheet(this.facade(sheetId));
  }

  addSheet(name: string): BookSheet {
    const active = this.activeSheetId();
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 1000, columnCount: 40 });
    this.grid.api.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.workbook.getId(), index: this.workbook.getSheets().length, sheet });
    // The grid shows a new sheet at once; Excel does not.
    this.activateSheet(active);
    const added = this.sheets().find((each) => each.id === id);
    if (!added) throw new Error('sheet was not added');
    return added;
  }

  deleteSheet(sheetId: string): void {
    this.looks.flush();
    this.workbook.deleteSheet(this.facade(sheetId));
    for (const name of this.furniture.names.filter((each) => each.sheetId === sheetId)) this.deleteName(name.name, sheetId);
    this.furniture.drop(sheetId);
  }

  moveSheet(sheetId: string, position: number): void { this.workbook.moveSheet(this.facade(sheetId), position); }

  updateSheet(sheetId: string, patch: Partial<Omit<BookSheet, 'id'>>): void {
    const sheet = this.facade(sheetId);
    const furniture = this.furniture.of(sheetId);
    if (patch.name !== undefined) sheet.setName(patch.name);
    if (patch.tabColor !== undefined) this.room.mutate(sheetId, SetTabColorMutation.id, { color: patch.tabColor });
    if (patch.showGridlines !== undefined) this.room.mutate(sheetId, ToggleGridlinesMutation.id, { showGridlines: patch.showGridlines ? 1 : 0 });
    if (patch.showHeadings !== undefined) furniture.showHeadings = patch.showHeadings;
    if (patch.visibility !== undefined) {
      furniture.visibility = patch.visibility;
      if (patch.visibility === 'Visible') sheet.showSheet();
      else sheet.hideSheet();
    }
  }

  // Cells

  usedArea(sheetId: string, valuesOnly: boolean): Area | null { this.looks.flush(); return this.cells.usedArea(sheetId, valuesOnly); }
  values(sheetId: string, area: Area): Matrix<BookValue> { this.looks.flush(); return this.cells.values(sheetId, this.room.clamp(sheetId, area)); }
  formulas(sheetId: string, area: Area): Matrix<string | null> { this.looks.flush(); return this.cells.formulas(sheetId, this.room.clamp(sheetId, area)); }
  numberFormats(sheetId: string, area: Area): Matrix<string> { this.looks.flush(); return this.cells.numberFormats(sheetId, this.room.clamp(sheetId, area)); }
  texts(sheetId: string, area: Area): Matrix<string> { this.looks.flush(); return this.cells.texts(sheetId, this.room.clamp(sheetId, area)); }
  spill(sheetId: string, row: number, column: number): Area | null { return this.cells.spill(sheetId, row, column); }

  setContents(sheetId: string, area: Area, contents: Matrix<BookContent>): void {
    this.room.make(sheetId, area);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    contents.forEach((line, r) => line.forEach((content, c) => {
      if (content === undefined) return;
      const row = area.row + r;
      const rewritten = content !== null && typeof content === 'object' && 'formula' in content
        ? { formula: rewriteStructuredReferences(content.formula, this.tableAt(sheetId, row, area.column + c)) }
        : content;
      (cellValue[row] ??= {})[area.column + c] = cellOf(rewritten);
    }));
    this.writeCells(sheetId, cellValue);
  }

  clear(sheetId: string, area: Area, what: ClearWhat): void {
    const used = this.usedArea(sheetId, false);
    const inside = used && intersect(area, used);
    if (inside) {
      const blank = cellOf(null);
      const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
      mapArea(inside, (row, column) => {
        const cell: ICellData = what === 'Contents' || what === 'ResetContents' ? blank : what === 'All' ? { ...blank, s: null } : what === 'Formats' ? { s: null } : {};
        (cellValue[row] ??= {})[column] = cell;
      });
      if (what === 'All' || what === 'Contents' || what === 'Formats' || what === 'ResetContents') this.writeCells(sheetId, cellValue);
    }
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') this.setHyperlink(sheetId, area, null);
  }

  insertCells(sheetId: string, area: Area, shift: 'Down' | 'Right'): void {
    this.looks.flush();
    const sheet = this.facade(sheetId);
    if (area.columnCount >= MAX_COLUMNS) sheet.insertRows(area.row, area.rowCount);
    else if (area.rowCount >= MAX_ROWS) sheet.insertColumns(area.column, area.columnCount);
    else this.range(sheetId, area).insertCells(shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS);
  }

  deleteCells(sheetId: string, area: Area, shift: 'Up' | 'Left'): void {
    this.looks.flush();
    const sheet = this.facade(sheetId);
    if (area.columnCount >= MAX_COLUMNS) sheet.deleteRows(area.row, area.rowCount);
    else if (area.rowCount >= MAX_ROWS) sheet.deleteColumns(area.column, area.columnCount);
    else this.range(sheetId, area).deleteCells(shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
  }

  // Looks

  formatAt(sheetId: string, row: number, column: number): CellFormat { return this.looks.format(sheetId, row, column); }
  setFormat(sheetId: string, area: Area, patch: Partial<CellFormat>): void { this.looks.setFormat(sheetId, area, patch); }
  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string | undefined>): void { this.looks.setNumberFormats(sheetId, area, formats); }
  borderAt(sheetId: string, row: number, column: number, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): Border { return this.looks.border(sheetId, row, column, side); }
  setBorder(sheetId: string, area: Area, side: BorderSide, border: Border | null): void { this.looks.setBorder(sheetId, area, side, border); }
  columnWidth(sheetId: string, column: number): number { return this.dimensions.columnWidth(sheetId, column); }
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void { this.dimensions.setColumnWidth(sheetId, first, last, points); }
  rowHeight(sheetId: string, row: number): number { return this.dimensions.rowHeight(sheetId, row); }

  hasOwnHeight(sheetId: string, row: number): boolean { return this.dimensions.hasOwnHeight(sheetId, row); }
  setRowHeight(sheetId: string, first: number, last: number, points: number): void { this.dimensions.setRowHeight(sheetId, first, last, points); }
  isHidden(sheetId: string, axis: 'rows' | 'columns', index: number): boolean { return this.dimensions.isHidden(sheetId, axis, index); }
  setHidden(sheetId: string, axis: 'rows' | 'columns', first: number, last: number, hidden: boolean): void { this.dimensions.setHidden(sheetId, axis, [{ first, last }], hidden); }

  autofit(sheetId: string, wide: Area, axis: 'rows' | 'columns'): void {
    const used = this.usedArea(sheetId, true);
    const area = used && intersect(wide, used);
    if (!area) return;
    if (axis === 'rows') this.facade(sheetId).setRowAutoHeight(area.row, area.rowCount);
    else this.dimensions.fitColumns(sheetId, area, this.texts(sheetId, area));
  }

  merges(sheetId: string): readonly Area[] {
    return this.cells.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    this.room.make(sheetId, area);
    const whole = rangeOf(area);
    const ranges = across ? Array.from({ length: area.rowCount }, (_, row) => ({ ...whole, startRow: area.row + row, endRow: area.row + row })) : [whole];
    this.unmerge(sheetId, area);
    this.room.mutate(sheetId, AddWorksheetMergeMutation.id, { ranges });
  }

  unmerge(sheetId: string, wide: Area): void {
    const range = rangeOf(this.room.clamp(sheetId, wide));
    const touched = this.cells.sheet(sheetId).getMergeData().filter((merge) => Rectangle.intersects(merge, range));
    if (touched.length > 0) this.room.mutate(sheetId, RemoveWorksheetMergeMutation.id, { ranges: touched });
  }

  groups(sheetId: string): readonly BookGroup[] { return this.furniture.of(sheetId).groups; }

  setGroups(sheetId: string, groups: readonly BookGroup[]): void {
    const before = this.furniture.of(sheetId).groups;
    const closed = (all: readonly BookGroup[], axis: BookGroup['axis']): readonly BookGroup[] => all.filter((each) => each.collapsed && each.axis === axis);
    for (const axis of ['rows', 'columns'] as const) this.dimensions.setHidden(sheetId, axis, closed(before, axis), false);
    this.furniture.of(sheetId).groups = groups;
    for (const axis of ['rows', 'columns'] as const) this.dimensions.setHidden(sheetId, axis, closed(groups, axis), true);
  }

  hyperlinkAt(sheetId: string, row: number, column: number): BookHyperlink | null {
    return this.furniture.of(sheetId).hyperlinks.get(`${row},${column}`) ?? null;
  }

  setHyperlink(sheetId: string, area: Area, link: BookHyperlink | null): void {
    const links = this.furniture.of(sheetId).hyperlinks;
    if (link === null) {
      for (const key of [...links.keys()]) {
        const [row, column] = key.split(',').map(Number) as [number, number];
        if (row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount) links.delete(key);
      }
      return;
    }
    mapArea(this.room.clamp(sheetId, area), (row, column) => links.set(`${row},${column}`, link));
  }

  // Furniture

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const freeze = this.cells.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.room.mutate(sheetId, SetFrozenMutation.id, { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
  }

  pageLayout(sheetId: string): BookPageLayout { return this.furniture.of(sheetId).pageLayout; }

  setPageLayout(sheetId: string, patch: Partial<BookPageLayout>): void {
    const furniture = this.furniture.of(sheetId);
    furniture.pageLayout = { ...furniture.pageLayout, ...patch };
  }

  protection(sheetId: string): BookProtection | null { return this.furniture.of(sheetId).protection; }

  setProtection(sheetId: string, protection: BookProtection | null): void {
    this.furniture.of(sheetId).protection = protection;
    this.emit({ kind: 'protectionChanged', sheetId, isProtected: protection !== null });
  }

  validations(sheetId: string): readonly BookValidation[] { return this.furniture.of(sheetId).validations; }

  setValidations(sheetId: string, validations: readonly BookValidation[]): void {
    this.furniture.of(sheetId).validations = validations;
    drawValidations(this, sheetId, validations);
  }

  conditionalFormats(sheetId: string): readonly BookConditionalFormat[] { return this.furniture.of(sheetId).conditionalFormats; }

  setConditionalFormats(sheetId: string, formats: readonly BookConditionalFormat[]): void {
    this.furniture.of(sheetId).conditionalFormats = formats;
    drawConditionalFormats(this, sheetId, formats);
  }

  // Tables and names

  tables(): readonly BookTable[] { return this.furniture.tables; }

  addTable(table: Omit<BookTable, 'id'>): BookTable {
    const added = { ...table, id: `table${this.nextTable++}` };
    this.furniture.tables = [...this.furniture.tables, added];
    drawTable(this, added);
    return added;
  }

  updateTable(tableId: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void {
    this.furniture.tables = this.furniture.tables.map((table) => (table.id === tableId ? { ...table, ...patch } : table));
    const updated = this.furniture.tables.find((table) => table.id === tableId);
    if (updated && (patch.area || patch.name)) { eraseTable(this, tableId); drawTable(this, updated); }
  }

  deleteTable(tableId: string, keepCells: boolean): void {
    const table = this.furniture.tables.find((each) => each.id === tableId);
    this.furniture.tables = this.furniture.tables.filter((each) => each.id !== tableId);
    eraseTable(this, tableId);
    if (table && !keepCells) this.clear(table.sheetId, table.area, 'All');
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

  // Workbook-wide

  selection(): BookSelection {
    const sheet = this.workbook.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const active = sheet.getActiveCell();
    const areas = ranges.map((range) => areaOf(range.getRange()));
    const activeCell = { row: active?.getRow() ?? 0, column: active?.getColumn() ?? 0 };
    return { sheetId: sheet.getSheetId(), areas: areas.length > 0 ? areas : [{ ...activeCell, rowCount: 1, columnCount: 1 }], activeCell };
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.activateSheet(sheetId);
    const first = areas[0];
    if (!first) return;
    this.room.make(sheetId, { ...first, rowCount: Math.min(first.rowCount, 1), columnCount: Math.min(first.columnCount, 1) });
    const area = this.room.clamp(sheetId, first);
    const range = this.range(sheetId, area);
    range.activate();
    this.facade(sheetId).scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 2));
  }

  async calculate(full: boolean): Promise<void> {
    if (full) this.grid.api.getFormula().executeCalculation();
    await this.settled();
  }

  calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual' { return this.mode; }
  setCalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void { this.mode = mode; }

  subscribe(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // Inside

  range(sheetId: string, area: Area): FRange {
    return this.facade(sheetId).getRange(area.row, area.column, area.rowCount, area.columnCount);
  }

  /** One mutation for all cells: the bulk path, outside the grid's own undo, which must not replay what an add-in did. */
  private writeCells(sheetId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    this.room.mutate(sheetId, SetRangeValuesMutation.id, { cellValue });
  }

  /** An area over whole rows or columns, cut to those that the grid has. */
  clamp(sheetId: string, area: Area): Area { return this.room.clamp(sheetId, area); }

  private tableAt(sheetId: string, row: number, column: number): BookTable | null {
    return this.furniture.tables.find(({ area, ...table }) => table.sheetId === sheetId && row >= area.row && row < area.row + area.rowCount
      && column >= area.column && column < area.column + area.columnCount) ?? null;
  }
}

/** The area of a grid range; ranges over whole rows or columns come without numbers. */
export function areaOf(range: IRange): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  return {
    row, column,
    rowCount: Number.isNaN(range.endRow) ? MAX_ROWS : range.endRow - row + 1,
    columnCount: Number.isNaN(range.endColumn) ? MAX_COLUMNS : range.endColumn - column + 1,
  };
}

function rangeOf(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 };
}

function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
