import type { CellValue } from '../../src/domain/cell';
import type { Rect, SheetData } from '../../src/sheets/workbook';

/** What a test sheet may have besides its values. `at` is the cell in which the values begin. */
export interface SheetExtras extends Partial<Omit<SheetData, 'id' | 'name' | 'used' | 'values'>> {
  readonly at?: { readonly row: number; readonly column: number };
}

/** A sheet as an adapter would read it, from plain rows. */
export function sheetData(name: string, values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): SheetData {
  const { at = { row: 1, column: 1 }, ...rest } = extras;
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const used: Rect | null = values.length === 0 ? null : { firstRow: at.row, firstColumn: at.column, lastRow: at.row + values.length - 1, lastColumn: at.column + Math.max(width, 1) - 1 };
  return {
    id: name, name, visible: true, used, values, formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false, ...rest,
  };
}
