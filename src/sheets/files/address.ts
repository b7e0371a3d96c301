import { columnLetters } from '../../domain/cell';
import type { Rect } from '../workbook';

/**
 * Row and column of an A1 address, `$` allowed; null for anything else.
 * @example parseAddress('$C$5') → { row: 5, column: 3 }
 */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code === 36) continue;
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else return null;
  }
  return row > 0 && column > 0 ? { row, column } : null;
}

/**
 * Rectangle of an A1 range or a single cell; null for anything else.
 * @example parseRect('A1:C5') → { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 }
 */
export function parseRect(range: string): Rect | null {
  const [from = '', to = from] = range.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row), firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row), lastColumn: Math.max(first.column, last.column),
  };
}

/** A1 text of a rectangle; a single cell without the colon. */
export function rectAddress(rect: Rect): string {
  const first = columnLetters(rect.firstColumn) + String(rect.firstRow);
  const last = columnLetters(rect.lastColumn) + String(rect.lastRow);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's cells as formulas name them, quotes doubled.
 * @example sheetReference("O'Neil", '$A$1') === "'O''Neil'!$A$1"
 */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
