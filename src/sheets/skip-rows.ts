import type { CellValue } from '../domain/cell';
import type { SkippedRow, SkipReason } from '../domain/ledger';
import { isBlank } from './grid';
import type { SheetTable } from './sheet-table';

const TOTAL = /^(?:[^\d]{0,12})?(?:合计|总计|共计|累计|总合计|grand ?total|total|totals|sum)(?:[:(].*|金额|数|人民币大写.*)?$/i;
const SUBTOTAL = /(?:小计|小結|本页合计|本月合计|月合计|月小计|季合计|年合计|sub-?total):?$|^(?:本页|本月|本年|上页)(?:合计|累计|小计)|^承前页|^过次页|^转下页/i;
/** Total for 1 - 30 days past due: programs end each group so, in the first cell of the row. */
const GROUP_TOTAL = /^(?:sub-?)?totals? for\s/i;
const NOTE = /^(?:备注|说明|注|注意|附注|制表|制单|审核|复核|编制|填表|填报|打印|经办|批准|note|notes|remark|prepared by|printed|source)[^\d]{0,4}[::.。\d\s]|^(?:备注|说明|注)$|^[*※]/i;

/**
 * Rows of a range that are no data by their look: blank rows, totals and subtotals, the header printed again, titles and notes.
 * Listed with the reason, so that rows read + rows skipped = rows in the range.
 */
export function skipByLook(table: SheetTable): SkippedRow[] {
  const { block } = table;
  const { grid, header } = block;
  const titles: string[] = [];
  for (const cell of header.cells) titles[grid.indexOf(cell.column)] = cell.own;
  const from = grid.indexOf(block.firstColumn);
  const to = grid.indexOf(block.lastColumn);
  const money = moneyColumns(table).map((column) => grid.indexOf(column));
  const skipped: SkippedRow[] = [];
  for (let row = block.firstDataRow; row <= block.lastRow; row += 1) {
    const reason = row === block.totalsRow ? 'total' : lookOf(grid.row(row), from, to, titles, money);
    if (reason) skipped.push({ row, reason });
  }
  return skipped;
}

function lookOf(cells: readonly CellValue[], from: number, to: number, titles: readonly string[], money: readonly number[]): SkipReason | null {
  let filled = 0;
  let texts = 0;
  let first = '';
  let repeated = 0;
  for (let index = from; index <= to; index += 1) {
    const value = cells[index];
    if (value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string') { filled += 1; continue; }
    if (value.length < 40 && isBlank(value)) continue;
    filled += 1;
    texts += 1;
    if (texts > 4) {
      // Enough texts for a data row; only the header printed again has more.
      if (repeated < 3) return null;
      if (isTitle(value, titles[index])) repeated += 1;
      continue;
    }
    if (texts === 1) first = value;
    if (isTitle(value, titles[index])) { repeated += 1; continue; }
    if (texts === 1 && mayBeEnglish(value) && GROUP_TOTAL.test(opening(value))) return 'subtotal';
    if (value.length <= 24 && endsLikeTotal(value)) {
      const text = value.normalize('NFKC').replace(/\s+/g, '');
      if (SUBTOTAL.test(text)) return 'subtotal';
      if (TOTAL.test(text)) return 'total';
    }
  }
  if (filled === 0) return 'blank';
  if (texts > 1 && repeated >= Math.max(2, texts * 0.6)) return 'repeatedHeader';
  if (filled === 1 && texts === 1 && to - from >= 3) return NOTE.test(opening(first)) || opening(first).length > 25 ? 'note' : 'title';
  if (texts > 0 && texts <= 3 && texts === filled && NOTE.test(opening(first)) && money.every((index) => isBlank(cells[index]))) return 'note';
  return null;
}

/** A cell that says again what its column is called. */
function isTitle(value: string, title: string | undefined): boolean {
  return title !== undefined && value.length >= title.length && value.includes(title) && value.trim() === title;
}

/** How a text begins, in half width. */
function opening(text: string): string {
  return text.slice(0, 60).normalize('NFKC').trim();
}

/** Cheap test before normalising: a text that begins with a Chinese character does not begin with an English word. */
function mayBeEnglish(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x4e00 || code > 0x9fff;
}

/** Cheap test before the patterns: all the words for totals have one of these letters. */
function endsLikeTotal(text: string): boolean {
  return /[计結页]|total|sum/i.test(text);
}

/** Columns that hold amounts, by the mapping. */
function moneyColumns(table: SheetTable): number[] {
  return (['amountInclTax', 'amountExclTax', 'contractAmount', 'receivedAmount', 'openAmount'] as const)
    .flatMap((field) => table.columns.get(field)?.column ?? []);
}

/**
 * A last row without any words whose amounts equal the sums of the rows above is a total that nobody labelled.
 * `skipped` are the rows already left out; the answer is to be added to them.
 */
export function skipSilentTotal(table: SheetTable, skipped: readonly SkippedRow[]): SkippedRow[] {
  const out = new Set(skipped.map((each) => each.row));
  let last = table.lastRow;
  while (last > table.firstDataRow && out.has(last)) last -= 1;
  const columns = moneyColumns(table);
  if (columns.length === 0 || last <= table.firstDataRow + 1) return [];
  const { grid, firstColumn, lastColumn } = table.block;
  let sums = 0;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const value = grid.at(last, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'number') return [];
    if (!columns.includes(column)) continue;
    let sum = 0;
    for (let row = table.firstDataRow; row < last; row += 1) {
      const cell = out.has(row) ? null : grid.at(row, column);
      if (typeof cell === 'number') sum += cell;
    }
    if (Math.abs(sum - value) > 0.005) return [];
    sums += 1;
  }
  return sums > 0 ? [{ row: last, reason: 'total' }] : [];
}
