import type { CellValue } from '../../domain/cell';
import { LOCALES } from '../../messages/locale';
import { sayInSheet } from '../../messages/say-in-sheet';
import { RESULT_COLUMNS, SHEET_AGING, SHEET_NEXT, SHEET_READINESS } from '../../sheets/owned-sheets';

type ResultSheet = keyof typeof RESULT_COLUMNS;

/** Columns that tell one row of a result sheet from another: business data, the same in every language. */
const KEYS: Readonly<Record<ResultSheet, readonly string[]>> = {
  [SHEET_READINESS]: ['customer', 'project', 'number', 'currency'],
  [SHEET_AGING]: ['customer', 'document', 'kind', 'documentDate', 'currency'],
  [SHEET_NEXT]: ['customer', 'currency'],
};
/** Rows in which the header is looked for: one total a currency stands above it. */
const TOP_ROWS = 20;
/** Share of our headers that makes a row the header. */
const SHARE = 0.5;
/** What the bucket columns of 账龄 are called, whatever the bounds were. */
const BUCKET = /^(?:未到期|未定到期日|\d+-\d+天|\d+(?:天|年)以上)$/;

/** Where our columns and rows stand on a result sheet; columns and rows 1-based. */
export interface ResultLayout {
  readonly headerRow: number;
  /** Columns of ours, by place. */
  readonly ours: ReadonlySet<number>;
  /** The last of them. */
  readonly width: number;
  /** Key of a row below the header, null for one that is not a result. Equal rows are numbered. */
  keyOf(row: number): string | null;
  /** Places of the columns that make up the key. */
  readonly keyColumns: readonly number[];
  /** True for a line of ours that says what follows. */
  isCaption(row: number): boolean;
}

/** Reads the layout of a result sheet from its cells, as they stand or as they are about to be written; null when its header is not there. */
export function resultLayout(name: string, at: (row: number, column: number) => CellValue, lastRow: number, lastColumn: number): ResultLayout | null {
  if (!isResultSheet(name)) return null;
  const ids = [...RESULT_COLUMNS[name], ...(name === SHEET_AGING ? ['source'] : [])];
  const labels = new Map(LOCALES.flatMap((locale) => ids.map((id) => [sayInSheet(locale, { id: `results.column.${id}` }), id] as const)));
  const headerRow = Array.from({ length: Math.min(TOP_ROWS, lastRow) }, (_, index) => index + 1)
    .find((row) => columnsOf(row, at, lastColumn, labels).size >= ids.length * SHARE);
  if (headerRow === undefined) return null;
  const columns = columnsOf(headerRow, at, lastColumn, labels);
  const buckets = name !== SHEET_AGING ? [] : Array.from({ length: lastColumn }, (_, index) => index + 1).filter((column) => BUCKET.test(textOf(at(headerRow, column))));
  const ours = new Set([...columns.values(), ...buckets]);
  const keyColumns = KEYS[name].flatMap((id) => columns.get(id) ?? []);
  const keys = new Map<number, string>();
  const seen = new Map<string, number>();
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    const key = keyIn(name, row, at, columns);
    if (key === null) continue;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    keys.set(row, `${key}\n${number}`);
  }
  const captions = new Set(LOCALES.flatMap((locale) => CAPTIONS.map((id) => sayInSheet(locale, { id }))));
  return {
    headerRow, ours, width: Math.max(0, ...ours), keyColumns,
    keyOf: (row) => keys.get(row) ?? null,
    isCaption: (row) => captions.has(textOf(at(row, 1))),
  };
}

/** Lines of ours among the rows. */
const CAPTIONS = ['results.aging.unapplied', 'results.aging.notTriggered', 'results.notes.kept'];

function isResultSheet(name: string): name is ResultSheet {
  return Object.hasOwn(RESULT_COLUMNS, name);
}

function columnsOf(row: number, at: (row: number, column: number) => CellValue, lastColumn: number, labels: ReadonlyMap<string, string>): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = 1; column <= lastColumn; column += 1) {
    const id = labels.get(textOf(at(row, column)));
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  }
  return columns;
}

/** Every row of ours has a currency; a deal is known by its number, or else by customer and project; on 账龄 a kind tells an item from its customer's line. */
function keyIn(name: ResultSheet, row: number, at: (row: number, column: number) => CellValue, columns: ReadonlyMap<string, number>): string | null {
  const cell = (id: string): string => textOf(at(row, columns.get(id) ?? 0));
  const currency = cell('currency');
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  if (name === SHEET_NEXT) return cell('customer') === '' ? null : `${cell('customer')}\n${currency}`;
  if (name === SHEET_AGING) return cell('customer') === '' ? null : [cell('customer'), cell('document'), cell('kind') === '' ? '' : 'item', cell('documentDate'), currency].join('\n');
  const who = cell('number') || [cell('customer'), cell('project')].join('\n');
  return who.trim() === '' ? null : `${who}\n${currency}`;
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
