import { type CellRef, type CellValue, cellAddress } from '../domain/cell';
import type { ImageCell } from '../sheets/workbook';

/**
 * What to hand to `Range.formulas` for a cell to write. Text gets an apostrophe in front, which Excel takes off and which keeps
 * `=1+1`, `2025/3/1`, `00123` and `TRUE` the text they are; only `formula` is a formula. A link is the HYPERLINK function, so that
 * thousands of them are one write.
 * @example contentOf({ value: '=1+1' }) === "'=1+1"; contentOf({ formula: '=1+1' }) === '=1+1'; contentOf(null) === ''
 */
export function contentOf(cell: ImageCell | null | undefined): string | number | boolean {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (cell.link) return linkFormula(cell.link, String(cell.value ?? cellAddress(cell.link)));
  return literal(cell.value ?? null);
}

/**
 * The same for a cell as it stands now, from what `Range.values` and `Range.formulas` say: put back with `Range.formulas` it is unchanged.
 * A formula differs from its value; a text that only looks like one does not.
 * @example standing(2, '=1+1') === '=1+1'; standing('=x', '=x') === "'=x"
 */
export function standing(value: CellValue, formula: CellValue): string | number | boolean {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return literal(value);
}

/** True when a cell still holds what was written; numbers may come back with a rounding of the last digit. */
export function sameContent(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 1e-12;
  return (a ?? '') === (b ?? '');
}

function literal(value: CellValue): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : value;
}

function linkFormula(target: CellRef, text: string): string {
  const place = `#'${target.sheet.replaceAll("'", "''")}'!${cellAddress(target)}`;
  return `=HYPERLINK(${quoted(place)},${quoted(text)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
