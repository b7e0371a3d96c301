import type { CellValue } from '../domain/cell';
import { isDateFormat } from '../sheets/column-shape';
import type { Rect } from '../sheets/workbook';
import { optionally } from './excel-run';
import { rectAddress } from './rect';

/** Days by which serials of the 1904 system are lower. */
const SHIFT = 1462;

/**
 * Whether a workbook counts its days from 1904, told by one cell: Office.js does not say it, but the text that Excel shows for a date with a
 * year does. Null when the sheet has no such cell among those whose format is known, or shows it as ####.
 * @example serial 44231 shown as 2025-02-05 gives true; serial 45693 shown so gives false
 */
export async function countsFrom1904(
  sheet: string, used: Rect, values: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[],
): Promise<boolean | null> {
  for (let row = 0; row < formats.length; row += 1) {
    const column = formats[row]?.findIndex((format, at) => /y/i.test(format) && isDateFormat(format) && typeof values[row]?.[at] === 'number') ?? -1;
    if (column < 0) continue;
    const serial = Number(values[row]?.[column]);
    const at = { row: used.firstRow + row, column: used.firstColumn + column };
    const text = await optionally(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(rectAddress({ firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column })).load('text');
      await context.sync();
      return cell.text[0]?.[0] ?? '';
    }, '');
    const shown = /(?:19|20)\d\d/.exec(text)?.[0];
    if (shown === undefined) return null;
    return Number(shown) === yearOf(serial) ? false : Number(shown) === yearOf(serial + SHIFT) ? true : null;
  }
  return null;
}

/** Year of a serial of the 1900 system. */
function yearOf(serial: number): number {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).getUTCFullYear();
}
