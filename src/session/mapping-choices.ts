import type { Field, Ledger, LedgerTable } from '../domain/ledger';
import { mappingOf, type SavedMapping } from '../sheets/mapping-store';

/** What the user changed on the mapping page. */
export interface MappingChoices {
  /** Sheets not to be read. */
  readonly unused: readonly string[];
  /** By `columnKey`: the field a column means, null = not used. */
  readonly fields: Readonly<Record<string, Field | null>>;
}

/** A column of the workbook as a key. */
export function columnKey(table: LedgerTable, column: number): string {
  return `${table.sheet}\n${table.headerRow}\n${column}`;
}

/**
 * The mapping as confirmed: what was read, with the user's choices over it. A field chosen for one column is taken from the column that
 * had it before; two columns for one field cannot both be right.
 */
export function confirmedMapping(ledger: Ledger, choices: MappingChoices): SavedMapping {
  const used = ledger.tables.filter((table) => !choices.unused.includes(table.sheet));
  const mapping = mappingOf(used, choices.unused);
  return {
    ...mapping,
    sheets: mapping.sheets.map((sheet, index) => {
      const table = used[index];
      if (!table) return sheet;
      // A further receipt that the user gave another meaning becomes a column like any other.
      const redefined = (table.further ?? []).filter(({ column }) => choices.fields[columnKey(table, column)] !== undefined).map(({ header, column }) => ({ header, column }));
      const headers = [...sheet.headers, ...redefined].sort((a, b) => a.column - b.column);
      const chosen = headers.flatMap(({ header, column }) => {
        const field = choices.fields[columnKey(table, column)];
        return field === undefined ? [] : [{ header, column, field }];
      });
      const decided = new Set(chosen.map((one) => one.column));
      const taken = new Set(chosen.flatMap((one) => one.field ?? []));
      const kept = sheet.columns.filter((one) => !decided.has(one.column) && !taken.has(one.field));
      return { ...sheet, headers, columns: [...kept, ...chosen.flatMap(({ header, column, field }) => (field === null ? [] : [{ header, column, field }]))] };
    }),
  };
}
