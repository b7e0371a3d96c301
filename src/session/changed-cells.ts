import type { SheetChange } from '../excel/host';
import type { Report } from '../report/report';
import type { Rect, SheetData } from '../sheets/workbook';
import { parseRect } from '../sheets/files/address';

/** More than this is no longer counted cell by cell. */
const MOST = 10_000;

/**
 * The cells that a change touched among those that a report was made from, as keys, so that a cell typed into twice counts once. Changes to
 * other sheets touch none; of a whole row or column only the part within the list counts, and a row beneath the list counts too.
 */
export function changedCells({ sheetId, address }: SheetChange, report: Report, sheets: readonly SheetData[]): string[] {
  const sheet = sheets.find((one) => one.id === sheetId);
  if (!sheet?.used || !report.ledger.tables.some((table) => table.sheet === sheet.name)) return [];
  const { used } = sheet;
  const keys: string[] = [];
  for (const part of address.replace(/\$/g, '').split(',')) {
    const rect = partOf(part.slice(part.lastIndexOf('!') + 1), used);
    if (!rect) continue;
    for (let row = rect.firstRow; row <= rect.lastRow && keys.length < MOST; row += 1) {
      for (let column = rect.firstColumn; column <= rect.lastColumn && keys.length < MOST; column += 1) keys.push(`${sheetId}!${row},${column}`);
    }
  }
  return keys;
}

/** "B2", "B2:C9", "5:6" or "C:D" within what is used; a cell or block by itself counts wherever it is. */
function partOf(text: string, used: Rect): Rect | null {
  const lines = /^(\d+):(\d+)$/.exec(text);
  if (lines) return { ...used, firstRow: Number(lines[1]), lastRow: Number(lines[2]) };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(text);
  const rect = parseRect(columns ? `${columns[1]}1:${columns[2]}1` : text);
  return rect && columns ? { ...rect, firstRow: used.firstRow, lastRow: used.lastRow } : rect;
}
