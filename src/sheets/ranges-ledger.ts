import type { CellValue } from '../domain/cell';
import type { Ledger, Role } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import type { SavedMapping } from './mapping-store';
import { readRanges, type NamedRange } from './read-ledger';
import type { SheetData } from './workbook';

/** Ranges as a custom function gets them: header row first, blank cells as 0, null or "". */
export type CellRange = readonly (readonly CellValue[])[];

/** The ranges that a formula names, by what they are for. */
export interface LedgerRanges {
  readonly deals?: CellRange;
  readonly invoices?: CellRange;
  readonly receipts?: CellRange;
  readonly customers?: CellRange;
  readonly log?: CellRange;
  readonly letters?: CellRange;
}

const ORDER = ['deals', 'invoices', 'receipts', 'customers', 'log', 'letters'] as const;

/**
 * Reads the ranges of a formula with the same rules as the workbook's sheets. The caller says which range is what, so a range plays its
 * role even when too little of it was recognised; an invoice range with receipt columns plays both.
 * Cells are addressed as rows and columns of their range, the sheet being the role.
 */
export function ledgerFromRanges(ranges: LedgerRanges, settings: Settings, mapping: SavedMapping | null = null): Ledger {
  return readRanges(namedRanges(ranges), { settings, mapping });
}

/** The ranges that hold something, as sheets in the order in which they are read. */
export function namedRanges(ranges: LedgerRanges): NamedRange[] {
  return ORDER.flatMap((role) => {
    const values = ranges[role];
    return values && values.length > 0 ? [{ role, sheet: rangeSheet(role, values) }] : [];
  });
}

/** A range of a formula as a sheet, named after its role. */
export function rangeSheet(name: Role, values: CellRange): SheetData {
  const lastColumn = values.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    id: name, name, visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: values.length, lastColumn },
    values: withoutBlankZeros(values), formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  };
}

/** Excel hands blank cells to a formula as 0: in columns that hold texts a 0 is such a blank. */
function withoutBlankZeros(values: CellRange): CellRange {
  const zeros = new Set<number>();
  for (const row of values) for (let column = row.indexOf(0); column >= 0; column = row.indexOf(0, column + 1)) zeros.add(column);
  if (zeros.size === 0) return values;
  const texts = new Set([...zeros].filter((column) => {
    let words = 0;
    let numbers = 0;
    for (let row = 1; row < values.length; row += 1) {
      const value = values[row]?.[column];
      if (typeof value === 'string' && value !== '') words += 1;
      else if (typeof value === 'number' && value !== 0) numbers += 1;
    }
    return words > numbers;
  }));
  return values.map((row) => {
    if (!row.includes(0)) return row;
    const blank = row.every((value) => value === 0 || value === null || value === '');
    return row.map((value, column) => (value === 0 && (blank || texts.has(column)) ? null : value));
  });
}
