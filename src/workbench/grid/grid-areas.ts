import type { IRange } from '@univerjs/core';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../book';

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

/** The grid's range of an area. */
export function rangeOf(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 };
}

/** What two areas share, null when nothing. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
