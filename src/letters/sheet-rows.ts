import type { CellStyle, ImageCell, Rect } from '../sheets/workbook';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** A cell to lay: what it shows, how many columns of the grid it takes, and its text for measuring. */
export interface LaidCell {
  readonly cell: ImageCell;
  readonly span: number;
  readonly text: string;
}

/** A row that knows how high it must be; merges are columns `first` to `last`, from 1. */
export interface SheetRow {
  readonly cells: readonly (ImageCell | null)[];
  readonly merges: readonly { readonly first: number; readonly last: number }[];
  readonly points: number;
}

/** An empty row between parts. */
export const GAP: SheetRow = { cells: [], merges: [], points: 15 };

/** A row of cells side by side; merged cells do not grow by themselves, so the height is worked out from their texts at a font size in points. */
export function sheetRow(laid: readonly LaidCell[], widths: readonly number[], size: number, least = 0): SheetRow {
  const cells: (ImageCell | null)[] = [];
  const merges: { first: number; last: number }[] = [];
  let height = Math.max(least, size * 1.6);
  for (const { cell, span, text } of laid) {
    const first = cells.length;
    cells.push(cell, ...Array.from({ length: span - 1 }, () => (cell.style ? { style: cell.style } : null)));
    if (span > 1) merges.push({ first: first + 1, last: first + span });
    const width = widths.slice(first, first + span).reduce((total, each) => total + each, 0);
    height = Math.max(height, linesOf(text, width, size) * size * 1.4 + 4);
  }
  return { cells, merges, points: Math.min(HIGHEST_ROW, Math.ceil(height)) };
}

/** Text over the whole width. */
export function wideRow(text: string, style: CellStyle, widths: readonly number[], size: number, least = 0): SheetRow {
  return sheetRow([{ cell: { value: text, style }, span: widths.length, text }], widths, size, least);
}

/** Merged areas of rows that stand below one another. */
export function mergesOf(rows: readonly SheetRow[]): Rect[] {
  return rows.flatMap(({ merges }, index) => merges.map(({ first, last }) => ({ firstRow: index + 1, lastRow: index + 1, firstColumn: first, lastColumn: last })));
}

/** Height of rows together, in points. */
export function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Lines a text takes in a width of Excel characters (7 pixels each). Chinese characters are as wide as the font is high, others half of it,
 * as 宋体 has them. Long text gets 3 per cent more for the ends of lines.
 */
function linesOf(text: string, width: number, points: number): number {
  const room = width * 7;
  return text.split('\n').reduce((total, line) => {
    let pixels = 0;
    for (const character of line) pixels += points * ((character.codePointAt(0) ?? 0) > 0x2e7f ? 4 / 3 : 2 / 3);
    return total + Math.max(1, Math.ceil((pixels * (line.length > 30 ? 1.03 : 1)) / room));
  }, 0);
}
