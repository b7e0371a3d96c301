import type { Field, Role, SkipReason } from '../../../src/domain/ledger';
import type { SheetData } from '../../../src/sheets/workbook';

/** What is to be read from one range. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly roles: readonly Role[];
  readonly headerRow: number;
  /** Column of each field that has to be found; fields of `absent` must not be. */
  readonly columns: Partial<Record<Field, number>>;
  readonly absent?: readonly Field[];
  /** Sheet rows read as data. */
  readonly rows: readonly number[];
  readonly skipped?: Readonly<Record<number, SkipReason>>;
}

/** A workbook as people keep it, and what a reader is to make of it. */
export interface Mess {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  /** The mess is in the type of its cells, which a text file does not have. */
  readonly cellsOnly?: boolean;
  readonly tables: readonly ExpectedTable[];
  /** Values as [sheet, row, field, value]; null = no value taken. */
  readonly values?: readonly (readonly [string, number, Field, string | number | null])[];
  /** Ids of findings that must be there. */
  readonly findings?: readonly string[];
  /** Joined customer by sheet and row. */
  readonly customers?: readonly (readonly [string, number, string | null])[];
  /** Deal row (sheet row) of an invoice or receipt row and how it was found; null = not linked. */
  readonly links?: readonly (readonly [string, number, number | null, string?])[];
  /** All receipts, in order: sheet, row, cell of the amount, 分 and day; null where no value is taken. */
  readonly receipts?: readonly (readonly [string, number, string, number | null, number | null])[];
  readonly otherSheets?: readonly string[];
  readonly proposals?: readonly (readonly [string, string])[];
}
