import type { CellValue } from '../domain/cell';
import type { Field, Ledger } from '../domain/ledger';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { Settings } from '../domain/settings';
import { LinkedLists } from '../sheets/linked-lists';
import type { SavedMapping } from '../sheets/mapping-store';
import { isHeaderName, readHeader } from '../sheets/match-header';
import { SHEET_SETTINGS } from '../sheets/owned-sheets';
import { ledgerFromRanges } from '../sheets/ranges-ledger';
import type { CellRange, LedgerRanges } from '../sheets/ranges-ledger';
import { SETTING_ITEMS } from '../sheets/settings-items';
import { readSettingsSheet } from '../sheets/settings-sheet';
import { isBlank, isLeftOut, listIn } from './cell-values';
import type { Argument } from './cell-values';
import { argument, functionError } from './function-error';

type RoleName = keyof LedgerRanges;

/** A list without any of these columns is the wrong range, or its header row was not selected. */
const NEEDED: readonly (readonly [RoleName, readonly Field[]])[] = [
  ['invoices', ['amountInclTax', 'openAmount', 'amountExclTax', 'contractAmount']],
  ['receipts', ['receivedAmount', 'receiptDate']],
];

/** What a formula knows besides its lists. */
export interface FormulaSettings {
  readonly settings: Settings;
  /** Columns that the user confirmed or corrected; null without any. */
  readonly mapping: SavedMapping | null;
}

const NO_SETTINGS: FormulaSettings = { settings: DEFAULT_SETTINGS, mapping: null };

type Ranges = Readonly<Partial<Record<RoleName, Argument>>>;
type Lists = Partial<Record<RoleName, CellRange>>;

/**
 * Reads ranges as the sheets of a workbook are read; `lists` are their plain cells. Ranges that were left out or hold nothing are no lists.
 * A header row with nothing below it is an empty list. Throws #VALUE! for any other range with only its first row filled: its header row is missing.
 */
export function readLists(ranges: Ranges, { settings, mapping }: FormulaSettings): { readonly ledger: Ledger; readonly lists: Lists } {
  const lists = listsOf(ranges);
  const ledger = ledgerFromRanges(lists, settings, mapping);
  checkRecognised(lists, ledger.tables);
  return { ledger, lists };
}

/** Reads the lists that formulas of single deal rows name; throws as `readLists` does. */
export function linkedLists(ranges: Omit<Ranges, 'deals'>, { settings, mapping }: FormulaSettings): LinkedLists {
  const lists = listsOf(ranges);
  const linked = new LinkedLists(lists, settings, mapping);
  checkRecognised(lists, linked.tables);
  return linked;
}

function listsOf(ranges: Ranges): Lists {
  const lists: Lists = {};
  for (const [role, given] of Object.entries(ranges) as [RoleName, Argument][]) {
    const range = listIn(given);
    if (range === null || range === undefined || isLeftOut(range)) continue;
    if (range.some((row, index) => index > 0 && !row.every(isBlank))) lists[role] = listOf(range);
    else if (!isHeader(range[0] ?? [])) throw functionError('headerRow', { argument: argument(role) });
  }
  return lists;
}

function checkRecognised(lists: Lists, tables: Ledger['tables']): void {
  for (const [role, fields] of NEEDED) {
    const table = tables.find(({ sheet }) => sheet === role);
    if (lists[role] && !fields.some((field) => table?.columns.has(field))) throw notRecognised(role);
  }
}

/** The error of a range in which no column was recognised. */
export function notRecognised(name: string): CustomFunctions.Error {
  return functionError('notRecognised', { argument: argument(name) });
}

/** True for a row with the names of columns: two of them, or the only one. */
function isHeader(row: readonly unknown[]): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const names = texts.filter((text) => isHeaderName(readHeader(text.trim())));
  return names.length >= Math.min(2, row.length) && texts.length === row.filter((cell) => !isBlank(cell)).length;
}

/** Columns in which 0 says something: nothing is left. */
const ZERO_COUNTS = /未收|未回|未付|余额|欠款|结余|open|balance|outstanding|unpaid/i;

/** Rows of a list, its header row first, as plain cells. */
function listOf(range: readonly (readonly unknown[])[]): CellRange {
  return range.map(plainRows(range[0] ?? []));
}

/**
 * Makes rows under a header row plain cells. Blank cells of a range arrive as 0: a 0 is taken for such a blank, except in columns of what is left to
 * pay; otherwise a column of dates with gaps would look like numbers, and a blank quantity like the quantity 0. Rows that are plain are not copied.
 */
export function plainRows(headers: readonly unknown[]): (row: readonly unknown[]) => readonly CellValue[] {
  const zeroCounts = headers.map((header) => typeof header === 'string' && ZERO_COUNTS.test(header));
  const plain = (value: unknown, column: number): CellValue => (value === 0 && !zeroCounts[column] ? null : cellOrErrorText(value));
  return (row) => (isPlain(row, zeroCounts) ? row : row.map(plain));
}

function isPlain(row: readonly unknown[], zeroCounts: readonly boolean[]): row is readonly CellValue[] {
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (value === 0 ? !zeroCounts[column] : value === undefined || (typeof value === 'object' && value !== null)) return false;
  }
  return true;
}

/**
 * Settings from the range of the sheet 回款设置, with the columns that the user confirmed there; the defaults when it was left out. Throws #VALUE! for a
 * range that is not that sheet from its first rows.
 */
export function settingsIn(given: Argument): FormulaSettings {
  const range = listIn(given);
  if (range === null || range === undefined || isLeftOut(range)) return NO_SETTINGS;
  const values = range.map(settingsLine);
  const lastColumn = values.reduce((most, row) => Math.max(most, row.length), 1);
  const { settings, mapping, findings } = readSettingsSheet({
    id: SHEET_SETTINGS, name: SHEET_SETTINGS, visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: values.length, lastColumn },
    values, formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  });
  if (findings.some(({ id }) => id === 'reading.settingsDamaged' || id === 'reading.settingsVersion')) throw functionError('settings');
  return { settings, mapping };
}

/** Settings whose value is never blank, so that a 0 is one: weights, days, limits. */
const NEVER_BLANK = new Set(SETTING_ITEMS.filter(({ kind, optional }) => (kind === 'count' || kind === 'money') && !optional).map(({ path }) => path));

/** A line of the settings sheet: key, name, value, and so on. Blank cells arrive as 0. */
function settingsLine(row: readonly unknown[]): CellValue[] {
  return row.map((value, column) => (value === 0 && !(column === 2 && NEVER_BLANK.has(String(row[0]))) ? null : cellOrErrorText(value)));
}

/** Inside a list an error cell is an unreadable cell like others, not an error of the whole result. */
function cellOrErrorText(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  if (typeof code === 'string') return code;
  return basicValue === undefined ? String(value) : cellOrErrorText(basicValue);
}
