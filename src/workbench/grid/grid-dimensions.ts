import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../book';
import type { SheetRoom } from './sheet-room';

const PIXELS_A_POINT = 4 / 3;
const WIDEST_POINTS = 400;
const NARROWEST_POINTS = 30;
/** Points of a digit in the default font; a CJK character is about twice as wide. */
const DIGIT_POINTS = 5.6;

/** Widths, heights and hidden rows and columns. */
export class GridDimensions {
  constructor(private readonly room: SheetRoom) {}

  columnWidth(sheetId: string, column: number): number {
    return this.room.cells.sheet(sheetId).getColumnWidth(column) / PIXELS_A_POINT;
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    this.room.make(sheetId, { row: 0, column: first, rowCount: 1, columnCount: last - first + 1 });
    this.room.mutate(sheetId, SetWorksheetColWidthMutation.id, { ranges: [columns(first, last)], colWidth: Math.round(points * PIXELS_A_POINT) });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.room.cells.sheet(sheetId).getRowHeight(row) / PIXELS_A_POINT;
  }

  /** True for a row whose height was set; the others grow with their text. */
  hasOwnHeight(sheetId: string, row: number): boolean {
    const { h, ia } = this.room.cells.sheet(sheetId).getRowManager().getRow(row) ?? {};
    return h !== undefined && ia === BooleanNumber.FALSE;
  }

  setRowHeight(sheetId: string, first: number, last: number, points: number): void {
    this.room.make(sheetId, { row: first, column: 0, rowCount: last - first + 1, columnCount: 1 });
    const ranges = [rows(first, last)];
    this.room.mutate(sheetId, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: Math.round(points * PIXELS_A_POINT) });
    this.room.mutate(sheetId, SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: 0 });
  }

  /** Widths that fit the texts of an area. */
  fitColumns(sheetId: string, area: Area, texts: readonly (readonly string[])[]): void {
    for (let index = 0; index < area.columnCount; index += 1) {
      const widest = Math.max(...texts.map((line) => [...(line[index] ?? '')].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0)));
      const column = area.column + index;
      this.setColumnWidth(sheetId, column, column, Math.min(WIDEST_POINTS, Math.max(NARROWEST_POINTS, widest * DIGIT_POINTS + 8)));
    }
  }

  isHidden(sheetId: string, axis: 'rows' | 'columns', index: number): boolean {
    const sheet = this.room.cells.sheet(sheetId);
    return axis === 'rows' ? !sheet.getRowVisible(index) : !sheet.getColVisible(index);
  }

  /** Hides or shows runs of rows or columns, in one go: the grid goes through all its rows each time. */
  setHidden(sheetId: string, axis: 'rows' | 'columns', runs: readonly { readonly first: number; readonly last: number }[], hidden: boolean): void {
    if (runs.length === 0) return;
    const ranges = runs.map(({ first, last }) => (axis === 'rows' ? rows(first, last) : columns(first, last)));
    if (axis === 'rows') this.room.mutate(sheetId, hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
    else this.room.mutate(sheetId, hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }
}

function rows(first: number, last: number) {
  return { startRow: first, endRow: last, startColumn: 0, endColumn: 0 };
}

function columns(first: number, last: number) {
  return { startRow: 0, endRow: 0, startColumn: first, endColumn: last };
}
