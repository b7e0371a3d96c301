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
  /** Words offered in a new sheet as a list; others may be typed all the same. */
  readonly choices?: readonly string[];
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

/** Where an entry will stand. */
export interface RegisterPlace {
  readonly row: number;
  /** False when an existing row is updated. */
  readonly added: boolean;
}

/** What to apply, the sheet, and the place of each entry. */
export interface RegisterChanges {
  readonly changes: readonly Change[];
  readonly sheet: string;
  readonly places: readonly RegisterPlace[];
}

/** What to apply for one entry, and where it will stand. */
export interface RegisterChange extends RegisterPlace {
  readonly changes: readonly Change[];
  readonly sheet: string;
}

/** Rows in which a new register offers its words. */
const CHOICE_ROWS = 2000;
/** Columns in which a register's headers are looked for; people add a few of their own. */
const MOST_COLUMNS = 200;
const HEADERS = new Map<Register, ReadonlyMap<string, Field>>();

export function registerHeader(register: Register, field: Field, locale: Locale): string {
  return sayInSheet(locale, { id: `sheets.${register.id}.${field}` });
}

/** `registerChanges` for one entry. */
export function registerChange(register: Register, sheets: readonly SheetData[], values: RegisterValues, locale: Locale): RegisterChange {
  const { changes, sheet, places: [place = { row: 0, added: false }] } = registerChanges(register, sheets, [values], locale);
  return { changes, sheet, ...place };
}

/**
 * Puts entries into a register, in one pass however many they are: creates the sheet on first use, updates the row with the same id, or
 * writes under the last row. Columns are found by their headers in either language, so that people may move them and add their own; a column
 * that somebody deleted is added again at the right. The sheet is a plain range and no Excel Table, because rows that a program writes below
 * a Table do not become part of it.
 */
export function registerChanges(register: Register, sheets: readonly SheetData[], entries: readonly RegisterValues[], locale: Locale): RegisterChanges {
  const { name, sheet } = placeOf(register.sheet, sheets, (each) => isRegister(register, each));
  if (!sheet) return created(register, name, entries, locale);
  const grid = new Grid(sheet);
  const headerRow = findHeaderRow(register, grid);
  const columns = columnsOf(register, grid, headerRow);
  const cells: ({ row: number; column: number } & ImageCell)[] = [];
  let next = grid.lastColumn + 1;
  for (const { field } of register.columns) {
    if (columns.has(field) || entries.every((values) => values[field] === undefined || values[field] === null)) continue;
    columns.set(field, next);
    cells.push({ row: headerRow, column: next, value: registerHeader(register, field, locale), style: 'header' });
    next += 1;
  }
  const known = new RowsById(register);
  const read = (row: number) => (field: Field): CellValue | undefined => {
    const column = columns.get(field);
    return column === undefined ? undefined : grid.at(row, column);
  };
  for (let row = headerRow + 1; row <= grid.lastRow; row += 1) known.add(row, read(row));
  let last = lastFilledRow(grid, headerRow);
  const places = entries.map((values): RegisterPlace => {
    const found = known.find(values);
    const row = found ?? last + 1;
    if (found === null) {
      last = row;
      known.add(row, (field) => values[field]);
    }
    for (const { field, style } of register.columns) {
      const value = values[field];
      const column = columns.get(field);
      // What names a row stays as it is written there.
      if (value !== undefined && column !== undefined && !(found !== null && names(register, field))) cells.push({ row, column, value, style });
    }
    return { row, added: found === null };
  });
  return { changes: [{ kind: 'cells', sheet: name, cells }], sheet: name, places };
}

function names({ key, part }: Register, field: Field): boolean {
  return key.includes(field) || part?.field === field;
}

/** Rows of a register by their id. Of several with one id the part decides; the first that fits is the row. */
class RowsById {
  private readonly rows = new Map<string, { readonly row: number; readonly part: string | null }[]>();

  constructor(private readonly register: Register) {}

  add(row: number, read: (field: Field) => CellValue | undefined): void {
    const id = this.idOf(read);
    if (id === null) return;
    const { part } = this.register;
    const value = part && read(part.field);
    const entry = { row, part: value === undefined ? null : plainText(value) };
    this.rows.set(id, [...(this.rows.get(id) ?? []), entry]);
  }

  /** The row whose id equals the entry's, or null; an entry without id is always new. */
  find(values: RegisterValues): number | null {
    const id = this.idOf((field) => values[field]);
    const { part } = this.register;
    const wanted = part && values[part.field];
    const found = id === null ? undefined : this.rows.get(id)?.find((each) => !part || wanted === undefined || each.part === null || part.same(each.part, plainText(wanted)));
    return found?.row ?? null;
  }

  private idOf(read: (field: Field) => CellValue | undefined): string | null {
    const id = this.register.key.map((field) => plainText(read(field) ?? null));
    return id.every((each) => each === '') ? null : id.join('\n');
  }
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

/** A new sheet with the entries; of two with one id and part the later fills the row of the earlier. */
function created(register: Register, name: string, entries: readonly RegisterValues[], locale: Locale): RegisterChanges {
  const header = register.columns.map(({ field }): ImageCell => ({ value: registerHeader(register, field, locale), style: 'header' }));
  const known = new RowsById(register);
  const merged: RegisterValues[] = [];
  const places = entries.map((values): RegisterPlace => {
    const found = known.find(values);
    const row = found ?? merged.length + 2;
    merged[row - 2] = { ...merged[row - 2], ...values };
    if (found === null) known.add(row, (field) => values[field]);
    return { row, added: found === null };
  });
  const rows = merged.map((values) => register.columns.map(({ field, style }): ImageCell => ({ value: values[field] ?? null, style })));
  const validations = register.columns.flatMap(({ choices }, index) =>
    (choices ? [{ rect: { firstRow: 2, lastRow: CHOICE_ROWS, firstColumn: index + 1, lastColumn: index + 1 }, list: choices }] : []));
  return {
    changes: [{ kind: 'image', image: { name, widths: register.columns.map((column) => column.width), rows: [header, ...rows], frozenRows: 1, validations, tabColor: '#7F7F7F' } }],
    sheet: name, places,
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

function lastFilledRow(grid: Grid, headerRow: number): number {
  for (let row = grid.lastRow; row > headerRow; row -= 1) if (grid.row(row).some((cell) => plainText(cell) !== '')) return row;
  return headerRow;
}
