import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { Dimension, Rectangle } from '@univerjs/core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../book';
import type {
  Area, Book, BookConditionalFormat, BookContent, BookEvent, BookGroup, BookHyperlink, BookName, BookPageLayout, BookProtection, BookSelection,
  BookSheet, BookTable, BookValidation, BookValue, Border, BorderSide, CellFormat, ClearWhat, Matrix,
} from '../book';
import type { Grid } from './create-grid';
import { Furniture } from './furniture';
import { areaOf, intersect, rangeOf } from './grid-areas';
import { cellOf, GridCells, mapArea } from './grid-cells';
import { bookEvents } from './grid-events';
import { GridDimensions } from './grid-dimensions';
import { drawConditionalFormats, drawValidations } from './grid-furniture';
import { GridLooks } from './grid-looks';
import { GridSheets } from './grid-sheets';
import { GridTables } from './grid-tables';
import { SheetRoom } from './sheet-room';
import { readStructuredReferences, rewriteStructuredReferences } from './structured-references';

/** The workbook in the grid, as the object model sees it. Cells, looks and sheets live in the grid; what it does not draw in `furniture`. */
export class UniverBook implements Book {
  readonly furniture = new Furniture();
  readonly cells: GridCells;
  private readonly room: SheetRoom;
  private readonly looks: GridLooks;
  private readonly dimensions: GridDimensions;
  private readonly tabs: GridSheets;
  private readonly listed: GridTables;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Set by the custom-function engine: resolves when nothing is pending. */
  settled: () => Promise<void> = () => this.grid.api.getFormula().onCalculationEnd();

  constructor(readonly grid: Grid, readonly workbook: FWorkbook, readonly name: string, readonly date1904: boolean) {
    this.cells = new GridCells(grid.univer, workbook.getWorkbook());
    this.room = new SheetRoom(grid, workbook, this.cells);
    this.looks = new GridLooks(this.room);
    this.dimensions = new GridDimensions(this.room);
    this.tabs = new GridSheets(grid, workbook, this.furniture, this.room);
    this.listed = new GridTables(this, workbook, this.furniture);
    bookEvents(this, (event) => this.emit(event));
    readStructuredReferences(grid.univer, (sheetId, row, column) => this.listed.at(sheetId, row, column));
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  facade(sheetId: string): FWorksheet { return this.tabs.facade(sheetId); }

  // Sheets

  sheets(): readonly BookSheet[] { return this.tabs.all(); }
  activeSheetId(): string { return this.tabs.activeId(); }
  activateSheet(sheetId: string): void { this.tabs.activate(sheetId); }
  addSheet(name: string): BookSheet { return this.tabs.add(name); }

  deleteSheet(sheetId: string): void {
    this.looks.flush();
    for (const { name } of this.names().filter((each) => each.sheetId === sheetId)) this.deleteName(name, sheetId);
    this.tabs.delete(sheetId);
  }

  moveSheet(sheetId: string, position: number): void { this.tabs.move(sheetId, position); }
  updateSheet(sheetId: string, patch: Partial<Omit<BookSheet, 'id'>>): void { this.tabs.update(sheetId, patch); }

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
        ? { formula: rewriteStructuredReferences(content.formula, this.listed.at(sheetId, row, area.column + c)) }
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
      if (what === 'All' || what === 'Contents' || what === 'ResetContents') this.writeCells(sheetId, cellValue);
      if (what === 'Formats') this.room.mutate(sheetId, SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id });
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

  tables(): readonly BookTable[] { return this.listed.all(); }
  addTable(table: Omit<BookTable, 'id'>): BookTable { return this.listed.add(table); }
  updateTable(tableId: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void { this.listed.update(tableId, patch); }
  deleteTable(tableId: string, keepCells: boolean): void { this.listed.delete(tableId, keepCells); }
  names(): readonly BookName[] { return this.listed.names(); }
  setName(name: BookName): void { this.listed.setName(name); }
  deleteName(name: string, sheetId: string | null): void { this.listed.deleteName(name, sheetId); }

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

  editing(): boolean { return this.workbook.isCellEditing(); }
  async finishEditing(): Promise<void> { if (this.editing()) await this.workbook.endEditingAsync(true); }

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
}
