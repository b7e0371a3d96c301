import type { CellValue } from '../domain/cell';
import { inDateSystem } from '../sheets/date-system';
import type { Change, ImageCell, SheetData } from '../sheets/workbook';

/**
 * Sheets as they will read after changes of ours, so that a second row for a register can be worked out before the first is written.
 * Only values: formats and tables are as before.
 */
export function patchedSheets(sheets: readonly SheetData[], changes: readonly Change[]): SheetData[] {
  const result = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const date1904 = sheets.some((sheet) => sheet.date1904);
  for (const change of inDateSystem(changes, date1904)) {
    if (change.kind === 'image') result.set(change.image.name, sheetOf(change.image.name, change.image.rows, date1904));
    if (change.kind === 'cells') {
      const before = result.get(change.sheet) ?? sheetOf(change.sheet, [], date1904);
      result.set(change.sheet, change.cells.reduce(withCell, before));
    }
  }
  return [...result.values()];
}

function sheetOf(name: string, rows: readonly (readonly (ImageCell | null)[])[], date1904: boolean): SheetData {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    id: name, name, visible: true,
    used: rows.length === 0 ? null : { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: width },
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? null)),
    formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904,
  };
}

function withCell(sheet: SheetData, cell: { readonly row: number; readonly column: number } & ImageCell): SheetData {
  const used = sheet.used ?? { firstRow: cell.row, firstColumn: cell.column, lastRow: cell.row, lastColumn: cell.column };
  const lastRow = Math.max(used.lastRow, cell.row);
  const lastColumn = Math.max(used.lastColumn, cell.column);
  const width = lastColumn - used.firstColumn + 1;
  const values: CellValue[][] = [];
  for (let row = used.firstRow; row <= lastRow; row += 1) {
    const before = sheet.values[row - used.firstRow] ?? [];
    values.push(Array.from({ length: width }, (_, column) => before[column] ?? null));
  }
  const target = values[cell.row - used.firstRow];
  if (target && cell.column >= used.firstColumn) target[cell.column - used.firstColumn] = cell.value ?? null;
  return { ...sheet, values, used: { ...used, lastRow, lastColumn } };
}
