import {
  DEFAULT_PAGE_LAYOUT, type Area, type BookConditionalFormat, type BookEvent, type BookGroup, type BookHyperlink, type BookPageLayout,
  type BookProtection, type BookValidation, type BookValue, type Border, type BorderSide, type CellFormat, type ClearWhat, type Matrix,
} from './book';
import type { MemorySheet } from './memory-sheet';
import { displayText } from './memory-text';

/** The sheets of a workbook in memory: everything that concerns one sheet alone. `MemoryBook` adds what concerns them all. */
export abstract class MemorySheets {
  protected readonly list: MemorySheet[] = [];
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(readonly date1904: boolean) {}

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

  subscribe(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  protected sheet(sheetId: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.info.id === sheetId);
    if (!found) throw new Error(`No sheet has the id ${sheetId}.`);
    return found;
  }
}
