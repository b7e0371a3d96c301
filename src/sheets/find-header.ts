import type { Grid } from './grid';
import { isBlank } from './grid';
import { isHeaderName, readHeader } from './match-header';
import type { Rect } from './workbook';

/** A header cell: its own text and, with two header rows, the text above it. */
export interface HeaderCell {
  readonly column: number;
  readonly own: string;
  /** Group title of the upper header row, '' when there is none. */
  readonly parent: string;
}

/** Header as people see it: two rows joined with "/". */
export function headerLabel(cell: HeaderCell): string {
  const text = cell.parent === '' ? cell.own : `${cell.parent}/${cell.own}`;
  return text.replace(/\s+/g, ' ');
}

/** Where a header stands. `topRow` differs from `row` when there are two header rows. */
export interface Header {
  readonly topRow: number;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** Longest text that can be a header; longer ones are remarks. */
const LONGEST = 40;
/** Columns beyond this many do not help to tell a header row; they are read all the same once it is found. */
const WIDEST = 400;
/** Header rows are looked for this far below the top of a range. */
const DEEPEST = 20;

/**
 * Finds the header row among the first 20 rows of a range: the row with most recognised names and fewest values.
 * Null when no row has two recognised names (one in a range of one or two columns).
 */
export function findHeader(grid: Grid, rect: Rect): Header | null {
  let best = 0;
  let bestRow = 0;
  const last = Math.min(rect.lastRow, rect.firstRow + DEEPEST - 1);
  for (let row = rect.firstRow; row <= last; row += 1) {
    const score = headerScore(grid, row, rect);
    if (score > best) { best = score; bestRow = row; }
  }
  if (bestRow === 0) {
    // Group titles and their columns may be known only together: 应收 over 日期.
    for (let row = rect.firstRow; row < last; row += 1) {
      const paired = pair(grid, row, row + 1, rect);
      if (paired) return paired;
    }
    return null;
  }
  return pair(grid, bestRow - 1, bestRow, rect) ?? pair(grid, bestRow, bestRow + 1, rect) ?? single(grid, bestRow, rect);
}

/** The header at a row that is known to be one (an Excel Table, a mapping made by hand). */
export function headerAt(grid: Grid, row: number, rect: Rect): Header {
  const upper = { ...rect, firstRow: Math.max(grid.firstRow, row - 1) };
  return pair(grid, row - 1, row, upper) ?? single(grid, row, rect);
}

/** How much a row looks like a header; 0 = not one. */
export function headerScore(grid: Grid, row: number, rect: Rect): number {
  let names = 0;
  let texts = 0;
  let values = 0;
  const seen = new Set<string>();
  const lastColumn = Math.min(rect.lastColumn, rect.firstColumn + WIDEST);
  for (let column = rect.firstColumn; column <= lastColumn; column += 1) {
    const value = grid.at(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || /^[\s¥￥$+-]*[\d,.]+\s*%?$/.test(value)) { values += 1; continue; }
    const text = value.trim();
    if (text.length > LONGEST) continue;
    texts += 1;
    if (seen.has(text)) continue;
    seen.add(text);
    if (isHeaderName(readHeader(text))) names += 1;
  }
  const width = rect.lastColumn - rect.firstColumn + 1;
  const needed = width <= 2 ? 1 : 2;
  if (names < needed || values > names) return 0;
  // A few known words among unknown ones are data; four are a header, however many columns nobody needs stand beside them: three, when all
  // cells are texts and no two the same.
  if (names < (values === 0 && seen.size === texts ? 3 : 4) && names < texts * 0.34) return 0;
  return names * 2 + (texts - names) * 0.2 - values * 1.5;
}

function single(grid: Grid, row: number, rect: Rect): Header {
  const cells: HeaderCell[] = [];
  for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
    const own = headerText(grid, row, column);
    if (own !== '') cells.push({ column, own, parent: '' });
  }
  return { topRow: row, row, cells };
}

/** Two rows read as one header, or null when they are not two header rows. */
function pair(grid: Grid, top: number, bottom: number, rect: Rect): Header | null {
  if (top < rect.firstRow || bottom > rect.lastRow) return null;
  let uppers = 0;
  let belows = 0;
  let grouped = 0;
  for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
    for (const row of [top, bottom]) {
      const value = grid.at(row, column);
      if (isBlank(value)) continue;
      if (typeof value !== 'string' || value.trim().length > LONGEST || /^\s*[\d¥￥$(-]/.test(value)) return null;
      // 单位：元 and 制表人：小李 are captions and no titles of groups.
      if (row === top && /[:：]\s*\S/.test(value)) return null;
    }
    const above = !isBlank(grid.at(top, column));
    const below = !isBlank(grid.at(bottom, column));
    if (above) uppers += 1;
    if (below) belows += 1;
    if (below && !above) grouped += 1;
  }
  if (uppers === 0 || belows === 0) return null;
  const merges = grid.sheet.merges.filter((each) => each.firstRow <= top && each.lastRow >= top).slice(0, WIDEST);
  const cells: HeaderCell[] = [];
  let lowers = 0;
  let named = 0;
  let together = 0;
  let parent = '';
  let merge: Rect | undefined;
  for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
    const above = headerText(grid, top, column);
    const below = headerText(grid, bottom, column);
    const covering = merges.find((each) => each.firstColumn <= column && each.lastColumn >= column);
    if (above !== '') { parent = above; merge = covering; }
    else if (merge && column > merge.lastColumn) parent = '';
    if (below === '' && above === '') { parent = ''; continue; }
    if (below === '') { cells.push({ column, own: above, parent: '' }); continue; }
    cells.push({ column, own: below, parent: parent === below ? '' : parent });
    if (column - rect.firstColumn > WIDEST) continue;
    lowers += 1;
    if (isHeaderName(readHeader(below, parent))) named += 1;
    if (parent !== '') together += 1;
  }
  // A title over the whole width is no group; every group needs a column beneath it that has no title of its own.
  const widest = merges.some((each) => each.lastColumn - each.firstColumn + 1 >= Math.max(2, lowers));
  if (widest || together === 0 || named < Math.max(2, lowers * 0.6)) return null;
  if (uppers === 1 && lowers > 3 && cells.every((cell) => cell.parent !== '' || cell.column === cells[0]?.column)) return null;
  const spans = merges.some((each) => each.firstRow === top && (each.lastRow === bottom || (each.lastRow === top && each.lastColumn > each.firstColumn)));
  return grouped > 0 || spans ? { topRow: top, row: bottom, cells } : null;
}

function headerText(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column);
  return value === null ? '' : String(value).trim().slice(0, 200);
}
