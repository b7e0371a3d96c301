import { cellAddress, columnLetters } from '../../domain/cell';
import type { CellRef } from '../../domain/cell';
import type { Message } from '../../domain/message';
import type { Fen } from '../../domain/money';
import type { LedgerRow } from '../../domain/ledger';
import type { Locale } from '../../messages/locale';
import { say } from '../../messages/say';
import type { CellStyle, ImageCell } from '../../sheets/workbook';
import type { Report } from '../report';

/** A row of an image under construction. */
export type ImageRow = readonly (ImageCell | null)[];

/** Our tabs are grey: the user's own stand out. */
export const TAB_COLOR = '#7F7F7F';

/** Text cell; '' is an empty cell with the style's lines. */
export function textCell(text: string, style: CellStyle = 'text'): ImageCell {
  return text === '' ? { style } : { value: text, style };
}

/** Amount cell in 元: the sheet is read by people and summed by formulas. */
export function moneyCell(fen: Fen | null, style: CellStyle = 'money'): ImageCell {
  return fen === null ? { style } : { value: fen / 100, style };
}

/** Date cell, empty for null. */
export function dateCell(day: number | null): ImageCell {
  return day === null ? { style: 'date' } : { value: day, style: 'date' };
}

/** Where something stands in the user's sheets, as a jump. */
export function sourceCell(cell: CellRef | null): ImageCell {
  return cell === null ? { style: 'text' } : { value: `${cell.sheet}!${cellAddress(cell)}`, style: 'link', link: cell };
}

/** First cell of a row of the user's. */
export function rowCell(row: LedgerRow): CellRef {
  return { sheet: row.table.sheet, row: row.row, column: row.table.firstColumn };
}

/** Currencies of the report in the order of its totals; CNY when there is nothing. */
export function currenciesOf(report: Report): readonly string[] {
  const currencies = report.receivables.totals.map(({ currency }) => currency);
  return currencies.length > 0 ? currencies : ['CNY'];
}

/** The rows above the header: title, as-of date with the rules used, proof that the aging adds up. */
export function headRows(report: Report, locale: Locale, title: string): ImageRow[] {
  const { settings, asOf } = report;
  const caption: Message = {
    id: 'results.caption',
    values: { asOf: { day: asOf }, basis: { id: `results.basis.${settings.basis}` }, matching: { id: `results.matching.${settings.matching}` } },
  };
  const proof = report.receivables.totals.map(({ currency, open, difference }) => say(locale, {
    id: 'results.reconcile',
    values: { buckets: { fen: open + difference, currency }, open: { fen: open, currency }, difference: { fen: difference, currency } },
  }));
  return [
    [{ value: title, style: 'title' }],
    [{ value: say(locale, caption), style: 'caption' }],
    [{ value: proof.join(say(locale, { id: 'results.reconcile.next' })), style: 'caption' }],
  ];
}

/** Header row from message ids. */
export function headerRow(locale: Locale, ids: readonly string[]): ImageRow {
  return ids.map((id) => ({ value: say(locale, { id: `results.column.${id}` }), style: 'header' as const }));
}

/** Range of one column, rows absolute. */
export function columnRange(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first}:$${letters}$${last}`;
}

/** Points of one line of 10-point text, and the most lines a row shows. */
const LINE = 14.5;
const MOST_LINES = 6;

/**
 * Heights for rows with wrapped text. Not every program works them out when it opens a file, and then text lies over text.
 * @example a cell of 60 Chinese characters in a column 48 wide needs three lines
 */
export function rowHeights(rows: readonly ImageRow[], widths: readonly number[]): { row: number; points: number }[] {
  return rows.flatMap((cells, index) => {
    const lines = Math.min(MOST_LINES, Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 10))));
    return lines > 1 ? [{ row: index + 1, points: Math.round(lines * LINE + 2) }] : [];
  });
}

function linesOf(cell: ImageCell | null, width: number): number {
  if (cell?.style !== 'wrap' || typeof cell.value !== 'string') return 1;
  // Chinese takes two character widths; a little room is lost at the edges.
  return cell.value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil([...line].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0) / (width - 1.5))), 0);
}
