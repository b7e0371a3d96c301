import type { CellValue } from '../../domain/cell';
import type { ImageCell } from '../workbook';
import { rectAddress, parseAddress } from './address';
import { storedFormula } from './formula-names';
import { escapeXml } from './xml-scan';

/** Longest text a cell holds. */
const LONGEST = 32_767;

/**
 * Text that a spreadsheet would read as something else once somebody edits its cell: a formula, or a number that loses digits.
 * @example looksLikeMore('=1+1') === true; looksLikeMore('26322000000000001001') === true; looksLikeMore('台账') === false
 */
export function looksLikeMore(text: string): boolean {
  return /^[=+\-@'\t]/.test(text) || /^\d{12,}$/.test(text) || /^0\d+$/.test(text);
}

/**
 * XML of a cell. Text is written in place (`inlineStr`), so the list of shared texts stays as it is.
 * @param mark number of the metadata that tells a spilling formula from an old array formula
 */
export function cellXml(address: string, cell: ImageCell, style: number | null, mark: number | null = null): string {
  const value = cell.value ?? null;
  const opening = `<c r="${address}"${style === null ? '' : ` s="${style}"`}`;
  if (cell.formula !== undefined) {
    const spill = cell.spill && mark !== null ? { cell: ` cm="${mark}"`, formula: ` t="array" ref="${spillAddress(address, cell.spill)}"` } : { cell: '', formula: '' };
    return `${opening}${resultType(value)}${spill.cell}><f${spill.formula}>${escapeXml(storedFormula(cell.formula))}</f>${resultXml(value)}</c>`;
  }
  if (value === null) return `${opening}/>`;
  // What an array puts here is a result, which Excel does not keep as a text of the cell's own.
  if (cell.spilled) return `${opening}${resultType(value)}>${resultXml(value)}</c>`;
  if (typeof value === 'string') return `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, LONGEST))}</t></is></c>`;
  return `${opening}${resultType(value)}><v>${plain(value)}</v></c>`;
}

function spillAddress(address: string, { rows, columns }: NonNullable<ImageCell['spill']>): string {
  const { row, column } = parseAddress(address) ?? { row: 1, column: 1 };
  return rectAddress({ firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
}

function resultXml(value: CellValue): string {
  return value === null ? '' : `<v>${escapeXml(String(plain(value)))}</v>`;
}

function resultType(value: CellValue): string {
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'string' ? ' t="str"' : '';
}

function plain(value: CellValue): CellValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
