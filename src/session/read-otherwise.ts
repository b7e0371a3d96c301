import type { Field, LedgerTable } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import type { SavedMapping } from '../sheets/mapping-store';
import { ledgerFromRanges } from '../sheets/ranges-ledger';
import type { LedgerRanges } from '../sheets/ranges-ledger';
import type { SheetData } from '../sheets/workbook';

/** Rows that are compared; what a formula does not see above a header shows in the first ones. */
const COMPARED = 50;

interface Surroundings {
  readonly sheets: readonly SheetData[];
  readonly settings: Settings;
  readonly mapping: SavedMapping | null;
}

/**
 * Names of those lists that a formula reads otherwise than the pane, because it is given the one row with the headers and what stands below: a first
 * row of group titles, or a unit for the whole list (单位：万元), stands above it.
 * @example readOtherwise([['deals', table], ['invoices', null]], { sheets, settings, mapping }) → ['台账']
 */
export function readOtherwise(lists: readonly (readonly [keyof LedgerRanges, LedgerTable | null])[], surroundings: Surroundings): string[] {
  return lists.flatMap(([role, table]) => (table && !readsAlike(role, table, surroundings) ? [table.tableName ?? table.sheet] : []));
}

function readsAlike(role: keyof LedgerRanges, table: LedgerTable, { sheets, settings, mapping }: Surroundings): boolean {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet?.used) return false;
  const { firstRow, firstColumn } = sheet.used;
  const values = sheet.values.slice(table.headerRow - firstRow, table.lastRow - firstRow + 1).map((row) => row.slice(table.firstColumn - firstColumn, table.lastColumn - firstColumn + 1));
  const [alone] = ledgerFromRanges({ [role]: values }, settings, mapping).tables;
  if (alone?.rows.length !== table.rows.length || alone.columns.size !== table.columns.size || (alone.further?.length ?? 0) !== (table.further?.length ?? 0)) return false;
  const fields: readonly Field[] = [...table.columns.keys()];
  const rows = alone.rows.slice(0, COMPARED);
  return fields.every((field) => alone.columns.get(field)?.column === (table.columns.get(field)?.column ?? 0) - table.firstColumn + 1)
    && rows.every((row, index) => fields.every((field) => row.fact(field).value === table.rows[index]?.fact(field).value));
}
