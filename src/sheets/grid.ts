import type { CellValue } from '../domain/cell';
import type { Rect, SheetData } from './workbook';

/** Cells of a sheet by their own row and column numbers, wherever the used range starts. */
export class Grid {
  private readonly rowOffset: number;
  private readonly columnOffset: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;

  constructor(readonly sheet: SheetData) {
    const used = sheet.used;
    this.firstRow = used?.firstRow ?? 1;
    this.firstColumn = used?.firstColumn ?? 1;
    this.rowOffset = this.firstRow;
    this.columnOffset = this.firstColumn;
    // What was read decides, not what the host says is used.
    this.lastRow = this.firstRow + sheet.values.length - 1;
    let width = 0;
    for (const row of sheet.values) if (row.length > width) width = row.length;
    this.lastColumn = this.firstColumn + width - 1;
  }

  /** The value of a cell; null outside the used range. */
  at(row: number, column: number): CellValue {
    return this.sheet.values[row - this.rowOffset]?.[column - this.columnOffset] ?? null;
  }

  /** A whole row as read, and the index at which a column stands in it. */
  row(row: number): readonly CellValue[] {
    return this.sheet.values[row - this.rowOffset] ?? [];
  }

  indexOf(column: number): number {
    return column - this.columnOffset;
  }

  format(row: number, column: number): string | undefined {
    return this.sheet.formats[row - this.rowOffset]?.[column - this.columnOffset];
  }

  /** Trimmed text of a cell; numbers as they print, '' for blanks. */
  text(row: number, column: number): string {
    const value = this.at(row, column);
    return value === null ? '' : String(value).trim();
  }
}

/** True for a cell with nothing to see in it. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === '' || (typeof value === 'string' && value.length < 40 && value.trim() === '');
}

/** True when two rectangles share a cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** True when `inner` lies wholly inside `outer`. */
export function within(inner: Rect, outer: Rect): boolean {
  return inner.firstRow >= outer.firstRow && inner.lastRow <= outer.lastRow && inner.firstColumn >= outer.firstColumn && inner.lastColumn <= outer.lastColumn;
}
