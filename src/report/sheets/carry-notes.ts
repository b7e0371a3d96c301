import type { CellValue } from '../../domain/cell';
import type { Locale } from '../../messages/locale';
import { say } from '../../messages/say';
import { dayOfSerial } from '../../sheets/date-system';
import { Grid, isBlank } from '../../sheets/grid';
import type { CellMove, ImageCell, SheetData, SheetImage } from '../../sheets/workbook';
import { type ResultLayout, resultLayout } from './result-layout';

type Row = readonly (ImageCell | null)[];

/**
 * A result sheet that keeps what people noted on it: a note beside a row goes where that row goes, known by its business data and not by
 * its place; notes whose row is no longer a result are kept beneath the list with what the row was about; columns that somebody put between
 * ours move to their right. What stands beneath the list stays there, further down if need be.
 * @param name the sheet's own name, 准备度, 账龄 or 下一步, wherever it stands in the workbook
 * @param standing the sheet as it is now, null when there is none yet
 */
export function carryNotes(name: string, image: SheetImage, standing: SheetData | null, locale: Locale): SheetImage {
  if (!standing?.used) return image;
  const grid = new Grid(standing);
  const now = resultLayout(name, (row, column) => dayOfSerial(grid.at(row, column), standing.date1904), grid.lastRow, grid.lastColumn);
  const next = resultLayout(name, (row, column) => image.rows[row - 1]?.[column - 1]?.value ?? null, image.rows.length, image.widths.length);
  if (!now || !next) return image;
  const notes = readNotes(grid, now);
  const newRows = new Map<string, number>();
  for (let row = next.headerRow + 1; row <= image.rows.length; row += 1) {
    const key = next.keyOf(row);
    if (key !== null) newRows.set(key, row);
  }
  const lost = notes.keyed.filter(({ key }) => !newRows.has(key));
  // A blank row and the line that says what these rows are.
  const firstLost = image.rows.length + 3;
  lost.forEach(({ key }, index) => newRows.set(key, firstLost + index));
  const rows: Row[] = [...image.rows, ...(lost.length > 0 ? [[], [{ value: say(locale, { id: 'results.notes.kept' }), style: 'caption' as const }]] : []), ...lost.map(({ row }) => lostRow((column) => dayOfSerial(grid.at(row, column), standing.date1904), now, next))];
  const place = placing(now, next, notes.columns);
  const moves: CellMove[] = [
    ...notes.top.map((row) => ({ row, to: row === now.headerRow ? next.headerRow : Math.min(row, next.headerRow - 1) })),
    ...notes.keyed.map(({ key, row }) => ({ row, to: newRows.get(key) ?? row })),
  ].flatMap(({ row, to }) => cellsOf(grid, row, notes.columns).map((column) => ({ from: { row, column }, to: { row: to, column: place(column) } })));
  let free = rows.length + 2;
  for (const row of notes.loose) {
    const to = Math.max(row, free);
    free = to + 1;
    const columns = now.isCaption(row) ? notes.columns : null;
    for (const column of cellsOf(grid, row, columns)) moves.push({ from: { row, column }, to: { row: to, column: place(column) } });
  }
  const needed = moves.filter(({ from, to }) => from.row !== to.row || from.column !== to.column || to.column <= image.widths.length);
  const table = image.table && rows.length > image.rows.length ? { table: { ...image.table, lastRow: image.rows.length } } : {};
  return { ...image, ...table, rows, ...(needed.length > 0 ? { moves: needed } : {}) };
}

interface Notes {
  /** Columns of the user's, from left to right. */
  readonly columns: readonly number[];
  /** Rows down to the header with something in these columns. */
  readonly top: readonly number[];
  /** Results with something in these columns. */
  readonly keyed: readonly { readonly key: string; readonly row: number }[];
  /** Rows beneath the header that are no results and hold something. */
  readonly loose: readonly number[];
}

function readNotes(grid: Grid, now: ResultLayout): Notes {
  const columns = Array.from({ length: grid.lastColumn }, (_, index) => index + 1).filter((column) => !now.ours.has(column));
  const rows = Array.from({ length: grid.lastRow }, (_, index) => index + 1);
  const filled = (row: number): boolean => cellsOf(grid, row, columns).length > 0;
  const below = rows.filter((row) => row > now.headerRow);
  return {
    columns,
    top: rows.filter((row) => row <= now.headerRow && filled(row)),
    keyed: below.flatMap((row) => { const key = now.keyOf(row); return key !== null && filled(row) ? [{ key, row }] : []; }),
    loose: below.filter((row) => now.keyOf(row) === null && cellsOf(grid, row, now.isCaption(row) ? columns : null).length > 0),
  };
}

/** Columns of a row with something in them; among all when `columns` is null. */
function cellsOf(grid: Grid, row: number, columns: readonly number[] | null): number[] {
  return (columns ?? Array.from({ length: grid.lastColumn }, (_, index) => index + 1)).filter((column) => !isBlank(grid.at(row, column)));
}

/** Where a column goes: ours stay; those between ours come first at the right, then those that stood at the right already. */
function placing(now: ResultLayout, next: ResultLayout, columns: readonly number[]): (column: number) => number {
  const between = columns.filter((column) => column < now.width);
  return (column) => {
    if (now.ours.has(column)) return Math.min(column, next.width);
    const index = between.indexOf(column);
    return index >= 0 ? next.width + 1 + index : column - now.width + next.width + between.length;
  };
}

/** What a row that is no longer a result was about: its key, in our columns. */
function lostRow(at: (column: number) => CellValue, now: ResultLayout, next: ResultLayout): Row {
  const cells: (ImageCell | null)[] = [];
  next.keyColumns.forEach((column, index) => {
    const value = at(now.keyColumns[index] ?? 0);
    cells[column - 1] = { value, style: typeof value === 'number' ? 'date' : 'text' };
  });
  return Array.from(cells, (cell) => cell ?? null);
}
