import { type CellRef, type CellValue, columnLetters } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Ledger, LedgerTable, Role } from '../domain/ledger';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { Settings } from '../domain/settings';
import { LOCALES } from '../messages/locale';
import type { Locale } from '../messages/locale';
import { say } from '../messages/say';
import type { Report } from '../report/report';
import type { SavedMapping } from '../sheets/mapping-store';
import { SHEET_READINESS, SHEET_SETTINGS } from '../sheets/owned-sheets';
import { ownedName, ownedSheet, placed } from '../sheets/ownership';
import { settingsImage } from '../sheets/settings-sheet';
import type { Change, ImageCell, SheetData } from '../sheets/workbook';
import { AS_OF_NAME, asOfCell, asOfCellChange } from './as-of-cell';
import type { PaneText } from './notice';
import { readOtherwise } from './read-otherwise';
import type { WritePreview } from './state';
import { tableLookup } from './table-lookup';
import type { TableLookup } from './table-lookup';

/** Room for lines that the settings get later, so that a cell and the pane judge alike. */
const MORE_LINES = 250;

interface Surroundings {
  readonly sheets: readonly SheetData[];
  readonly settings: Settings;
  readonly mapping: SavedMapping | null;
  readonly locale: Locale;
  readonly asOf: Day;
}

type PlacedCell = { readonly row: number; readonly column: number } & ImageCell;

/**
 * Formula columns at the right of the user's list: due date, days overdue and bucket beside invoices, and beside deals that say when they are due;
 * readiness, gaps and next action beside deals. In an Excel Table, where a formula cannot spill, the deals' columns look their row up on the result
 * sheet 准备度 by number; elsewhere one formula spills over all rows. Columns that were inserted before are written anew, others go where nothing
 * stands yet, so that no result is blocked by a note. Instead of columns the reason why there are none.
 */
export function formulaColumns({ ledger, receivables }: Pick<Report, 'ledger' | 'receivables'>, surroundings: Surroundings): WritePreview | PaneText {
  const table = ledger.tables.find((one) => one.roles.includes('deals')) ?? ledger.tables.find((one) => one.roles.includes('invoices'));
  if (!table) return { id: 'pane.formulas.none' };
  const named = namedLists(table, ledger);
  const ofDeals = table.roles.includes('deals');
  const perRow = ofDeals && table.tableName !== null;
  const lookup = perRow ? tableLookup(table, receivables.deals, sheetName(ownedName(SHEET_READINESS, surroundings.sheets))) : null;
  // A function is handed bare day numbers and cannot ask from which year the workbook counts them.
  const counts1900 = !surroundings.sheets.some(({ date1904 }) => date1904);
  const misread = ofDeals && !perRow && counts1900 ? readOtherwise([['deals', table], ...LINKED.map((role, index) => [role, named[index] ?? null] as const)], surroundings) : [];
  if (misread.length > 0) return { id: 'pane.formulas.headerAbove', values: { lists: misread.join(say(surroundings.locale, { id: 'functions.list' })) } };
  const columnsAt = (first: number): FormulaColumn[] => [
    ...(counts1900 && (!ofDeals || saysDue(table)) ? dueColumns(table, first, surroundings.settings) : []),
    ...(perRow ? lookedUp(table, lookup, surroundings.locale) : ofDeals && counts1900 ? spilled(table, Math.min(table.lastColumn, first - 1), named, surroundings) : []),
  ];
  const standing = standingValues(surroundings.sheets, table.sheet);
  const headers = columnsAt(table.lastColumn + 1).map(({ header }) => header);
  if (headers.length === 0) return { id: !counts1900 ? 'pane.formulas.date1904' : perRow ? 'pane.formulas.noNumber' : 'pane.formulas.noDue' };
  const first = insertedBefore(table, headers, standing) ?? freeColumns(table, headers.length, standing);
  const columns = columnsAt(first);
  const cells = columns.flatMap((column, index): PlacedCell[] => [
    { row: table.headerRow, column: first + index, value: say(surroundings.locale, { id: column.header }) },
    ...column.cells.map(({ row, formula }): PlacedCell => ({ row, column: first + index, formula, ...(column.style ? { style: column.style } : {}) })),
  ]);
  const at = (cell: PlacedCell): CellRef => ({ sheet: table.sheet, row: cell.row, column: cell.column });
  return {
    title: 'formulas',
    sheet: table.sheet,
    changes: [...asOfChanges(surroundings), { kind: 'cells', sheet: table.sheet, cells }],
    overwrites: cells.flatMap((cell) => {
      const before = standing(cell.row, cell.column);
      return before === null || before === '' ? [] : [{ cell: at(cell), before: String(before), after: cell.formula ?? String(cell.value) }];
    }),
    lines: cells.map((cell) => ({ cell: at(cell), after: cell.formula ?? String(cell.value) })),
    rows: table.lastRow - table.firstDataRow + 1,
    columns: columns.length,
    asOf: { cell: asOfCell(surroundings.sheets), day: surroundings.asOf },
    ...(perRow ? { lookup: lookup && { by: lookup.by, unfound: lookup.unfound } } : {}),
    leftOut: ofDeals && !perRow ? ledger.tables.filter((one) => one !== table && !named.includes(one)).map((one) => one.tableName ?? one.sheet) : [],
  };
}

interface FormulaColumn {
  readonly header: string;
  readonly style?: 'date' | 'days' | 'percent';
  readonly cells: readonly { readonly row: number; readonly formula: string }[];
}

type Standing = (row: number, column: number) => CellValue;

/** The first of the columns that an earlier insertion made: they end the list, or stand beside an Excel Table. Null when there are none. */
function insertedBefore(table: LedgerTable, headers: readonly string[], standing: Standing): number | null {
  const isFirst = (column: number): boolean => LOCALES.some((locale) => headers.every((id, index) => standing(table.headerRow, column + index) === say(locale, { id })));
  return [table.lastColumn - headers.length + 1, table.lastColumn + 1].find(isFirst) ?? null;
}

/** The first of so many columns at the right of a list in which nothing stands beside its rows. */
function freeColumns(table: LedgerTable, count: number, standing: Standing): number {
  let first = table.lastColumn + 1;
  for (let column = first; column < first + count; column += 1) {
    for (let row = table.headerRow; row <= table.lastRow; row += 1) {
      if ((standing(row, column) ?? '') !== '') first = column + 1;
    }
  }
  return first;
}

/** A due date in every row, or a document date with terms. */
function saysDue({ columns }: LedgerTable): boolean {
  return columns.has('dueDate') || (columns.has('invoiceDate') && columns.has('termsText'));
}

/** Per row, as every row stands alone: due date (given, else from the terms, else the document date where that is switched on), then days and bucket from that, by the settings of the pane. */
function dueColumns(table: LedgerTable, first: number, { customers, termsReading, buckets, fallbackToInvoiceDate }: Settings): FormulaColumn[] {
  const due = table.columns.get('dueDate');
  const dated = table.columns.get('invoiceDate');
  const terms = table.columns.get('termsText');
  const reading = (customer: string | null): string => {
    const chosen = customers[customer ?? '']?.termsReading ?? termsReading;
    return chosen === DEFAULT_SETTINGS.termsReading ? '' : `,"${chosen}"`;
  };
  const bounds = buckets.join() === DEFAULT_SETTINGS.buckets.join() ? '' : `,"${buckets.join()}"`;
  const makesDue = !due && dated !== undefined && terms !== undefined;
  const dueColumn = due?.column ?? (makesDue ? first : fallbackToInvoiceDate ? dated?.column : undefined);
  if (dueColumn === undefined) return [];
  const each = (formula: (row: number, customer: string | null) => string): { row: number; formula: string }[] => table.rows.map(({ row, customer }) => ({ row, formula: formula(row, customer) }));
  const cell = (column: number, row: number): string => `$${columnLetters(column)}${row}`;
  return [
    ...(makesDue ? [{ header: 'pane.column.dueDate', style: 'date' as const, cells: each((row, customer) => `=HUIKUAN.DUEDATE(${cell(dated.column, row)},${cell(terms.column, row)}${reading(customer)})`) }] : []),
    { header: 'pane.column.daysOverdue', style: 'days', cells: each((row) => `=HUIKUAN.OVERDUEDAYS(${cell(dueColumn, row)},${AS_OF_NAME})`) },
    { header: 'pane.column.bucket', cells: each((row) => `=HUIKUAN.AGING(${cell(dueColumn, row)},${AS_OF_NAME}${bounds})`) },
  ];
}

/** The functions beside deals, and the columns of 准备度 that show what each of them answers. */
const DEAL_FUNCTIONS = [
  { header: 'pane.column.readiness', name: 'READINESS', shown: 'B', style: 'percent' as const },
  { header: 'pane.column.gaps', name: 'READINESSGAPS', shown: 'J:K', style: undefined },
  { header: 'pane.column.nextAction', name: 'NEXTACTION', shown: 'P', style: undefined },
];

/** Linked lists in the order of the functions' arguments. */
const LINKED = ['invoices', 'receipts', 'customers', 'log', 'letters'] as const satisfies readonly Role[];

/**
 * The list of each kind that the formulas name, in the order of their arguments; null for none. A formula takes one of each kind. A list that plays
 * two roles, such as invoices with what was received on them, is named once; the functions see the second role themselves.
 */
function namedLists(table: LedgerTable, ledger: Ledger): readonly (LedgerTable | null)[] {
  const named = new Set<LedgerTable>([table]);
  return LINKED.map((role) => {
    const found = ledger.tables.find((one) => one.roles.includes(role) && !named.has(one)) ?? null;
    if (found) named.add(found);
    return found;
  });
}

/** One formula a column over all rows, up to the list's last column that is the user's. */
function spilled(table: LedgerTable, lastColumn: number, named: readonly (LedgerTable | null)[], { sheets, settings, mapping, locale }: Surroundings): FormulaColumn[] {
  const range = (firstRow: number, lastRow: number, of: LedgerTable): string => (
    `${sheetName(of.sheet)}$${columnLetters(of.firstColumn)}$${firstRow}:$${columnLetters(of === table ? lastColumn : of.lastColumn)}$${lastRow}`
  );
  const linked = named.map((found) => (found ? range(found.headerRow, found.lastRow, found) : ''));
  const lines = Math.ceil((settingsImage(settings, mapping, locale).rows.length + MORE_LINES) / 500) * 500;
  const args = [
    range(table.headerRow, table.headerRow, table), range(table.firstDataRow, table.lastRow, table), AS_OF_NAME, ...linked,
    `${sheetName(ownedName(SHEET_SETTINGS, sheets))}$A$1:$I$${lines}`,
  ];
  return DEAL_FUNCTIONS.map(({ header, name, style }) => ({
    header, ...(style ? { style } : {}), cells: [{ row: table.firstDataRow, formula: `=HUIKUAN.${name}(${args.join(',')})` }],
  }));
}

/** A formula in every row, each for its own deal; none when no column tells the deals. */
function lookedUp(table: LedgerTable, lookup: TableLookup | null, locale: Locale): FormulaColumn[] {
  if (!lookup) return [];
  const between = say(locale, { id: 'functions.list' });
  return DEAL_FUNCTIONS.map(({ header, shown, style }) => ({
    header,
    ...(style ? { style } : {}),
    cells: table.rows.map((row) => ({ row: row.row, formula: lookup.formula(row, shown, shown.includes(':') ? between : undefined) })),
  }));
}

/** The as-of cell with its name, once; it stands beside the settings so that all formulas follow one date. */
function asOfChanges({ sheets, settings, mapping, locale, asOf }: Surroundings): Change[] {
  const exists = ownedSheet(SHEET_SETTINGS, sheets) !== null;
  return [
    ...(exists ? [] : [{ kind: 'image' as const, image: placed(settingsImage(settings, mapping, locale), sheets) }]),
    asOfCellChange(sheets, asOf),
    { kind: 'name', name: AS_OF_NAME, target: asOfCell(sheets) },
  ];
}

function standingValues(sheets: readonly SheetData[], name: string): Standing {
  const sheet = sheets.find((one) => one.name === name);
  return (row, column) => (sheet?.used ? sheet.values[row - sheet.used.firstRow]?.[column - sheet.used.firstColumn] ?? null : null);
}

function sheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
