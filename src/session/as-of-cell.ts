import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import { dayOfSerial } from '../sheets/date-system';
import { Grid } from '../sheets/grid';
import { SHEET_SETTINGS } from '../sheets/owned-sheets';
import { ownedName, ownedSheet } from '../sheets/ownership';
import type { Change, SheetData } from '../sheets/workbook';

/** The defined name that every inserted formula takes the as-of date from. */
export const AS_OF_NAME = '截止日';
/** Its cell: beside the lines of the settings sheet, outside what is rewritten there. */
const ROW = 1;
const COLUMN = 12;

/** The cell behind the name 截止日; it need not exist yet. */
export function asOfCell(sheets: readonly SheetData[]): CellRef {
  return { sheet: ownedName(SHEET_SETTINGS, sheets), row: ROW, column: COLUMN };
}

/** What the formulas of this workbook reckon to; null when no formula columns were inserted. */
export function formulasAsOf(sheets: readonly SheetData[]): Day | null {
  const sheet = ownedSheet(SHEET_SETTINGS, sheets);
  if (!sheet) return null;
  const grid = new Grid(sheet);
  const value = dayOfSerial(grid.at(ROW, COLUMN), sheet.date1904);
  return grid.at(ROW, COLUMN - 1) === AS_OF_NAME && typeof value === 'number' ? value : null;
}

/** Writes the as-of date with its label; the cell is the only one that the inserted formulas look at. */
export function asOfCellChange(sheets: readonly SheetData[], asOf: Day): Change {
  const cell = asOfCell(sheets);
  return {
    kind: 'cells', sheet: cell.sheet, cells: [
      { row: ROW, column: COLUMN - 1, value: AS_OF_NAME, style: 'header' },
      { row: ROW, column: COLUMN, value: asOf, style: 'date' },
    ],
  };
}
