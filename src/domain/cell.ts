/** What a spreadsheet cell holds. Excel's errors arrive as their own text (`#N/A`, `#VALUE!` …), dates as serial numbers. */
export type CellValue = string | number | boolean | null;

/** One cell. `row` and `column` count from 1, as people read them: row 5, column 3 is C5. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Column letters of a 1-based column number.
 * @example columnLetters(1) === 'A'; columnLetters(28) === 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A1 address of a cell, without the sheet.
 * @example cellAddress({ sheet: '台账', row: 5, column: 3 }) === 'C5'
 */
export function cellAddress(cell: CellRef): string {
  return columnLetters(cell.column) + String(cell.row);
}
