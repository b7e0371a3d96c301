import type { CellValue } from '../domain/cell';
import type { Field } from '../domain/ledger';
import { plainText } from '../domain/plain-text';
import { LOCALES, type Locale } from '../messages/locale';
import { sayInSheet } from '../messages/say-in-sheet';
import { Grid } from './grid';
import { placeOf } from './owned-sheets';
import type { CellStyle, Change, ImageCell, SheetData } from './workbook';

/** A column of a register of ours. Its header is `sheets.<register>.<field>` in the catalogue. */
export interface RegisterColumn {
  readonly field: Field;
  readonly width: number;
  readonly style: CellStyle;
}

/** A register of ours: people type in it too, so it is only appended to and updated by id, never rewritten. */
export interface Register {
  readonly sheet: string;
  /** Prefix of its texts: `log` or `letters`. */
  readonly id: 'log' | 'letters';
  readonly columns: readonly RegisterColumn[];
  /** Columns that together tell one row from another. */
  readonly key: readonly Field[];
  /** Tells rows of one key apart, where the sheet has the column and the entry says it. */
  readonly part?: { readonly field: Field; same(a: string, b: string): boolean };
}

/** Values of one row by field; fields that are absent are left as they are when a row is updated. Money in 元, days as serials. */
export type RegisterValues = Partial<Readonly<Record<Field, CellValue>>>;

/** What to apply, and the sheet and row in which the entry will stand. */
export interface RegisterChange {
  readonly changes: readonly Change[];
  readonly sheet: string;
  readonly row: number;
  /** False when an existing row is updated. */
  readonly added: boolean;
}

/** Columns in which a register's headers are looked for; people add a few of their own. */
const MOST_COLUMNS = 200;
const HEADERS = new Map<Register, ReadonlyMap<string, Field>>();

export function registerHeader(register: Register, field: Field, locale: Locale): string {
  return sayInSheet(locale, { id: `sheets.${register.id}.${field}` });
}

/**
 * Puts an entry into a register: creates the sheet on first use, updates the row with the same id, or writes under the last row.
 * Columns are found by their headers in either language, so that people may move them and add their own; a column that somebody
 * deleted is added again at the right. The sheet is a plain range and no Excel Table, because rows that a program writes below a
 * Table do not become part of it.
 */
export function registerChange(register: Register, sheets: readonly SheetData[], values: RegisterValues, locale: Locale): RegisterChange {
  const { name, sheet } = placeOf(register.sheet, sheets, (each) => isRegister(register, each));
  if (!sheet) return created(register, name, values, locale);
  const grid = new Grid(sheet);
  const headerRow = findHeaderRow(register, grid);
  const place = columnsOf(register, grid, headerRow);
  const cells: ({ row: number; column: number } & ImageCell)[] = [];
  let next = grid.lastColumn + 1;
  for (const { field } of register.columns) {
    if (place.has(field) || values[field] === undefined || values[field] === null) continue;
    place.set(field, next);
    cells.push({ row: headerRow, column: next, value: registerHeader(register, field, locale), style: 'header' });
    next += 1;
  }
  const found = rowOf(register, grid, headerRow, place, values);
  const row = found ?? lastFilledRow(grid, headerRow) + 1;
  for (const { field, style } of register.columns) {
    const value = values[field];
    const column = place.get(field);
    if (value !== undefined && column !== undefined) cells.push({ row, column, value, style });
  }
  return { changes: [{ kind: 'cells', sheet: name, cells }], sheet: name, row, added: found === null };
}

/**
 * True for a sheet that holds this register: a row with its key columns and two thirds of its headers, in either language. A log of the
 * user's own making has some of the headers and seldom an id, and is theirs.
 */
export function isRegister(register: Register, sheet: SheetData): boolean {
  if (sheet.values.length === 0) return false;
  const grid = new Grid(sheet);
  const place = columnsOf(register, grid, findHeaderRow(register, grid));
  return register.key.every((field) => place.has(field)) && place.size * 3 >= register.columns.length * 2;
}

/** Ids that registers of a kind hold already, also one that goes on under another name, so that a new one differs. */
export function registerIds(register: Register, sheets: readonly SheetData[]): Set<string> {
  const ids = new Set<string>();
  const [key] = register.key;
  for (const sheet of sheets) {
    if (!isRegister(register, sheet)) continue;
    const grid = new Grid(sheet);
    const headerRow = findHeaderRow(register, grid);
    const column = key ? columnsOf(register, grid, headerRow).get(key) : undefined;
    if (column !== undefined) for (let row = headerRow + 1; row <= grid.lastRow; row += 1) ids.add(plainText(grid.at(row, column)));
  }
  return ids;
}

function created(register: Register, name: string, values: RegisterValues, locale: Locale): RegisterChange {
  const header = register.columns.map(({ field }): ImageCell => ({ value: registerHeader(register, field, locale), style: 'header' }));
  const row = register.columns.map(({ field, style }): ImageCell => ({ value: values[field] ?? null, style }));
  return {
    changes: [{ kind: 'image', image: { name, widths: register.columns.map((column) => column.width), rows: [header, row], frozenRows: 1, tabColor: '#7F7F7F' } }],
    sheet: name, row: 2, added: true,
  };
}

/** The first of the top 20 rows that holds at least three of the register's headers; the first row when none does. */
function findHeaderRow(register: Register, grid: Grid): number {
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 19); row += 1) if (columnsOf(register, grid, row).size >= 3) return row;
  return grid.firstRow;
}

function columnsOf(register: Register, grid: Grid, row: number): Map<Field, number> {
  const place = new Map<Field, number>();
  const names = headersOf(register);
  for (let column = grid.firstColumn; column <= Math.min(grid.lastColumn, grid.firstColumn + MOST_COLUMNS - 1); column += 1) {
    const field = names.get(plainText(grid.at(row, column)).toLowerCase());
    if (field !== undefined && !place.has(field)) place.set(field, column);
  }
  return place;
}

/** Headers in every language; worked out once, as every sheet of a workbook is asked whether it is a register. */
function headersOf(register: Register): ReadonlyMap<string, Field> {
  const known = HEADERS.get(register);
  if (known) return known;
  const names = new Map<string, Field>();
  for (const { field } of register.columns) for (const locale of LOCALES) names.set(registerHeader(register, field, locale).toLowerCase(), field);
  HEADERS.set(register, names);
  return names;
}

/** The row whose id equals the entry's, or null; an entry without id is always new. */
function rowOf(register: Register, grid: Grid, headerRow: number, place: ReadonlyMap<Field, number>, values: RegisterValues): number | null {
  const wanted = register.key.map((field) => plainText(values[field] ?? null));
  if (wanted.every((each) => each === '')) return null;
  for (let row = headerRow + 1; row <= grid.lastRow; row += 1) {
    const same = register.key.every((field, index) => {
      const column = place.get(field);
      return column !== undefined && plainText(grid.at(row, column)) === wanted[index];
    });
    if (same && isPart(register, grid, row, place, values)) return row;
  }
  return null;
}

function isPart({ part }: Register, grid: Grid, row: number, place: ReadonlyMap<Field, number>, values: RegisterValues): boolean {
  const column = part && place.get(part.field);
  const wanted = part && values[part.field];
  return !part || column === undefined || wanted === undefined || part.same(plainText(grid.at(row, column)), plainText(wanted));
}

function lastFilledRow(grid: Grid, headerRow: number): number {
  for (let row = grid.lastRow; row > headerRow; row -= 1) if (grid.row(row).some((cell) => plainText(cell) !== '')) return row;
  return headerRow;
}
