import { columnLetters } from '../domain/cell';
import type { Rect } from '../sheets/workbook';

/**
 * A1 address of a rectangle, without the sheet.
 * @example rectAddress({ firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 }) === 'A2:B3'
 */
export function rectAddress(rect: Rect): string {
  return `${columnLetters(rect.firstColumn)}${rect.firstRow}:${columnLetters(rect.lastColumn)}${rect.lastRow}`;
}

/** Rectangle from Office.js's zero-based indices and counts. */
export function rectOf(range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Rect {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}

/** Number of columns of a rectangle. */
export function widthOf(rect: Rect): number {
  return rect.lastColumn - rect.firstColumn + 1;
}

/** Rows of a rectangle in pieces of at most `cells` cells, each at least one row. */
export function rowChunks(rect: Rect, cells: number): Rect[] {
  const rows = Math.max(1, Math.floor(cells / widthOf(rect)));
  const chunks: Rect[] = [];
  for (let first = rect.firstRow; first <= rect.lastRow; first += rows) {
    chunks.push({ ...rect, firstRow: first, lastRow: Math.min(first + rows - 1, rect.lastRow) });
  }
  return chunks;
}

/** The smaller halves of a rectangle, by rows. */
export function halves(rect: Rect): [Rect, Rect] {
  const middle = Math.floor((rect.firstRow + rect.lastRow) / 2);
  return [{ ...rect, lastRow: middle }, { ...rect, firstRow: middle + 1 }];
}
