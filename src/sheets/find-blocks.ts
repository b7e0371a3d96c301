import type { Field } from '../domain/ledger';
import { findHeader, headerAt, headerScore, type Header } from './find-header';
import { Grid, isBlank, overlaps } from './grid';
import { isHeaderName, readHeader } from './match-header';
import type { Rect, SheetData, TableInfo } from './workbook';

/** A range with a header of its own: an Excel Table, a whole sheet, or one of several tables on a sheet. */
export interface Block {
  readonly grid: Grid;
  readonly tableName: string | null;
  readonly header: Header;
  readonly firstDataRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Excel's own totals row, which is no data; 0 without one. */
  readonly totalsRow: number;
  /** Factor that a caption above the header states (单位：万元), or null. */
  readonly captionUnit: number | null;
}

/**
 * Blocks of a sheet, top to bottom, left to right. `looksLikeData`: nothing was recognised, yet there is a table without header.
 * `unsearched`: the row from which no further tables were looked for, null when the whole sheet was gone through.
 */
export interface SheetBlocks {
  readonly blocks: readonly Block[];
  readonly looksLikeData: boolean;
  readonly unsearched: number | null;
}

/** Header cells looked at on one sheet, so that a sheet made to be slow (16,384 columns of words, row after row) ends in bounded time. */
const MOST_HEADERS = 40_000;

/** Finds every range with a header on a sheet; pivot tables are left out. */
export function findBlocks(sheet: SheetData): SheetBlocks {
  const grid = new Grid(sheet);
  const blocks: Block[] = [];
  const taken: Rect[] = [...sheet.pivots];
  for (const table of sheet.tables) {
    const block = tableBlock(grid, table);
    if (block) blocks.push(block);
    taken.push(block ? { ...table.rect, lastRow: Math.max(block.lastRow, table.rect.lastRow) } : table.rect);
  }
  let rest: Rect = { firstRow: grid.firstRow, lastRow: grid.lastRow, firstColumn: grid.firstColumn, lastColumn: grid.lastColumn };
  let any = false;
  let budget = MOST_HEADERS;
  let unsearched: number | null = null;
  for (const free of freeAreas(rest, taken)) {
    rest = free;
    while (rest.firstRow <= rest.lastRow) {
      if (budget <= 0) { unsearched ??= rest.firstRow; break; }
      const header = findHeader(grid, rest);
      if (!header) break;
      budget -= header.cells.length;
      any = true;
      const found = plainBlocks(grid, header, rest);
      blocks.push(...found.blocks);
      rest = { ...rest, firstRow: found.nextRow };
    }
  }
  return { blocks, looksLikeData: blocks.length === 0 && !any && isTableLike(grid), unsearched };
}

/** Block of a range whose header row the user named; row 0 = no header, columns are known by position. */
export function blockAt(sheet: SheetData, headerRow: number): Block {
  const grid = new Grid(sheet);
  const rect = { firstRow: Math.max(headerRow, grid.firstRow), lastRow: grid.lastRow, firstColumn: grid.firstColumn, lastColumn: grid.lastColumn };
  if (headerRow <= 0) {
    const cells = Array.from({ length: Math.max(0, rect.lastColumn - rect.firstColumn + 1) }, (_, index) => ({ column: rect.firstColumn + index, own: '', parent: '' }));
    return finish(grid, null, { topRow: grid.firstRow - 1, row: grid.firstRow - 1, cells }, rect, rect.lastRow, 0);
  }
  return finish(grid, null, headerAt(grid, headerRow, rect), rect, rect.lastRow, 0);
}

function tableBlock(grid: Grid, table: TableInfo): Block | null {
  if (!table.hasHeaders) return null;
  const row = table.rect.firstRow;
  const cells = [];
  for (let column = table.rect.firstColumn; column <= table.rect.lastColumn; column += 1) {
    const own = grid.text(row, column);
    if (own !== '') cells.push({ column, own, parent: '' });
  }
  if (cells.length === 0) return null;
  return finish(grid, table.name, { topRow: row, row, cells }, table.rect, lastRowOf(grid, table), table.hasTotals ? table.rect.lastRow : 0);
}

/** Rows written right under a table belong to it, as Excel itself takes them in when they are typed. */
function lastRowOf(grid: Grid, table: TableInfo): number {
  const { firstColumn, lastColumn } = table.rect;
  let last = table.rect.lastRow;
  if (table.hasTotals) return last;
  const others = grid.sheet.tables.filter((each) => each !== table && each.rect.firstColumn <= lastColumn && each.rect.lastColumn >= firstColumn);
  while (last < grid.lastRow && !rowIsBlank(grid, last + 1, firstColumn, lastColumn) && !others.some((each) => each.rect.firstRow === last + 1)) last += 1;
  return last;
}

/** What is left of a sheet: everything, or the rows above, below and beside tables and pivots. */
function freeAreas(whole: Rect, taken: readonly Rect[]): Rect[] {
  let areas = [whole];
  for (const rect of taken) {
    areas = areas.flatMap((area) => {
      if (!overlaps(area, rect)) return [area];
      return [
        { ...area, lastRow: rect.firstRow - 1 }, { ...area, firstRow: rect.lastRow + 1 },
        { ...area, firstRow: Math.max(area.firstRow, rect.firstRow), lastRow: Math.min(area.lastRow, rect.lastRow), lastColumn: rect.firstColumn - 1 },
        { ...area, firstRow: Math.max(area.firstRow, rect.firstRow), lastRow: Math.min(area.lastRow, rect.lastRow), firstColumn: rect.lastColumn + 1 },
      ].filter((each) => each.firstRow <= each.lastRow && each.firstColumn <= each.lastColumn);
    });
  }
  return areas;
}

/** The table or tables under one header row, side by side, and the row from which to look for further ones. */
function plainBlocks(grid: Grid, header: Header, rect: Rect): { blocks: Block[]; nextRow: number } {
  const lastRow = endOfTable(grid, header, rect);
  const blocks = splitSideways(grid, header, lastRow).map((part) => finish(grid, null, part, rect, lastRow, 0));
  return { blocks, nextRow: lastRow + 1 };
}

function finish(grid: Grid, tableName: string | null, header: Header, rect: Rect, lastRow: number, totalsRow: number): Block {
  const firstColumn = header.cells[0]?.column ?? rect.firstColumn;
  const lastColumn = header.cells[header.cells.length - 1]?.column ?? rect.lastColumn;
  let last = lastRow;
  while (last > header.row && rowIsBlank(grid, last, firstColumn, lastColumn)) last -= 1;
  return {
    grid, tableName, header, firstDataRow: header.row + 1, lastRow: last, firstColumn, lastColumn, totalsRow,
    captionUnit: captionUnit(grid, header.topRow),
  };
}

/** Last row before another header with other columns begins. Only rows without figures are looked at, so data rows cost little. */
function endOfTable(grid: Grid, header: Header, rect: Rect): number {
  const texts = new Map(header.cells.map((cell) => [cell.column, cell.own]));
  for (let row = header.row + 1; row <= rect.lastRow; row += 1) {
    if (!mayBeHeader(grid, row, rect)) continue;
    const area = { ...rect, firstRow: row };
    if (headerScore(grid, row, area) < 5) continue;
    let same = 0;
    let filled = 0;
    for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
      const text = grid.text(row, column);
      if (text === '') continue;
      filled += 1;
      if (texts.get(column) === text) same += 1;
    }
    // The same header again (a printed page, a month) does not end the table.
    if (same < filled * 0.6) return row - 1;
  }
  return rect.lastRow;
}

/** Only texts, at least three, and the first one a header name. */
function mayBeHeader(grid: Grid, row: number, rect: Rect): boolean {
  const cells = grid.row(row);
  let filled = 0;
  let first = '';
  for (let index = grid.indexOf(rect.firstColumn); index <= grid.indexOf(rect.lastColumn); index += 1) {
    const value = cells[index];
    if (value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string') return false;
    const code = value.charCodeAt(0);
    if ((code >= 48 && code <= 57) || code === 45 || code === 165 || code === 0xffe5 || value.length > 40) return false;
    if (filled === 0) first = value;
    filled += 1;
  }
  return filled >= 3 && first.length <= 20 && isHeaderName(readHeader(first.trim()));
}

/** Fields that say what a row is about; met again to the right of a gap, they begin another table. */
const IDENTITY: readonly Field[] = ['customerName', 'customerCode', 'invoiceNo', 'contractNo', 'orderNo'];

/** Splits a header row at blank columns into tables of their own; parts without two known names are side notes and fall away. */
function splitSideways(grid: Grid, header: Header, lastRow: number): Header[] {
  const groups: (typeof header.cells[number])[][] = [];
  let previous = -1;
  for (const cell of header.cells) {
    const gap = cell.column - previous - 1;
    const blankGap = gap > 0 && Array.from({ length: gap }, (_, index) => previous + 1 + index).every((column) => columnIsBlank(grid, column, header.row + 1, lastRow));
    if (previous < 0 || blankGap) groups.push([]);
    groups[groups.length - 1]?.push(cell);
    previous = cell.column;
  }
  const [main = [], ...others] = groups;
  const parts = [[...main]];
  const rows = lastRow - header.row;
  for (const group of others) {
    const current = parts[parts.length - 1] ?? [];
    const fields = new Set(current.flatMap((cell) => readHeader(cell.own, cell.parent).matches.slice(0, 1).map((match) => match.field)));
    const own = group.flatMap((cell) => readHeader(cell.own, cell.parent).matches.slice(0, 1).map((match) => match.field));
    const known = group.filter((cell) => isHeaderName(readHeader(cell.own, cell.parent))).length;
    const asLong = group.some((cell) => filledShare(grid, cell.column, header.row + 1, lastRow) > 0.5 || rows < 1);
    const repeats = own.filter((field) => fields.has(field));
    if (repeats.length >= 2 || (known >= 2 && repeats.some((field) => IDENTITY.includes(field)))) parts.push([...group]);
    else if (asLong || known * 2 > group.length) current.push(...group);
  }
  return parts
    .filter((cells, index) => index === 0 || cells.filter((cell) => isHeaderName(readHeader(cell.own, cell.parent))).length >= 2)
    .map((cells) => ({ ...header, cells }));
}

function columnIsBlank(grid: Grid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= Math.min(last, first + 200); row += 1) if (!isBlank(grid.at(row, column))) return false;
  return true;
}

function filledShare(grid: Grid, column: number, first: number, last: number): number {
  const end = Math.min(last, first + 200);
  let filled = 0;
  for (let row = first; row <= end; row += 1) if (!isBlank(grid.at(row, column))) filled += 1;
  return end < first ? 0 : filled / (end - first + 1);
}

function rowIsBlank(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  const cells = grid.row(row);
  for (let index = grid.indexOf(firstColumn); index <= grid.indexOf(lastColumn); index += 1) if (!isBlank(cells[index])) return false;
  return true;
}

const CAPTION_UNITS: readonly (readonly [RegExp, number])[] = [[/万元|万人民币/, 10_000], [/千元/, 1_000], [/百万/, 1_000_000]];

/** 单位：万元 in the rows above a header. */
function captionUnit(grid: Grid, topRow: number): number | null {
  for (let row = Math.max(grid.firstRow, topRow - 6); row < topRow; row += 1) {
    for (const value of grid.row(row)) {
      if (typeof value !== 'string' || !/单位|unit/i.test(value)) continue;
      for (const [pattern, factor] of CAPTION_UNITS) if (pattern.test(value)) return factor;
    }
  }
  return null;
}

/** At least three rows and columns, mostly filled, with figures: a table that lacks its header. */
function isTableLike(grid: Grid): boolean {
  const rows = Math.min(grid.lastRow, grid.firstRow + 30) - grid.firstRow + 1;
  const columns = Math.min(grid.lastColumn, grid.firstColumn + 30) - grid.firstColumn + 1;
  if (rows < 3 || columns < 3) return false;
  let filled = 0;
  let figures = 0;
  for (let row = grid.firstRow; row < grid.firstRow + rows; row += 1) {
    for (let column = grid.firstColumn; column < grid.firstColumn + columns; column += 1) {
      const value = grid.at(row, column);
      if (isBlank(value)) continue;
      filled += 1;
      if (typeof value === 'number' || (typeof value === 'string' && /^[\d\s,./¥-]+$/.test(value))) figures += 1;
    }
  }
  return filled >= rows * columns * 0.5 && figures >= rows;
}
