import type { Role } from '../domain/ledger';
import type { SavedMapping } from '../sheets/mapping-store';
import type { SheetData } from '../sheets/workbook';

/** A sheet at which the user pointed because it was not recognised, or not rightly. */
export interface Pointed {
  readonly sheet: string;
  /** Row of the selected cell: the header row, unless there is none. */
  readonly row: number;
  readonly role: Role;
  /** False: the sheet has no header, and its columns are known by position. */
  readonly hasHeader: boolean;
}

/**
 * A mapping with the pointed sheet in it. What was kept of the same header row, of the same sheet without header, or said not to read it, gives
 * way; other tables on the sheet stay as they were confirmed.
 */
export function pointedMapping(mapping: SavedMapping, { sheet, row, role, hasHeader }: Pointed): SavedMapping {
  const headerRow = hasHeader ? row : 0;
  const kept = mapping.sheets.filter((each) => each.sheet !== sheet || (each.use && each.headerRow > 0 && each.headerRow !== headerRow && hasHeader));
  return { ...mapping, sheets: [...kept, { sheet, tableName: null, use: true, roles: [role], headerRow, headers: [], columns: [] }] };
}

/** True when a row of a sheet has at least one cell with words, as a header row has. */
export function rowHasText(sheet: SheetData, row: number): boolean {
  return (sheet.values[row - (sheet.used?.firstRow ?? 1)] ?? []).some((value) => typeof value === 'string' && value.trim() !== '');
}
