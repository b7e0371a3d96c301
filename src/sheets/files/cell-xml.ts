import type { CellValue } from '../../domain/cell';
import type { ImageCell } from '../workbook';
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
 * A formula as files store it: without `=`, our functions under the name that Excel gives those of add-ins.
 * @example storedFormula('=HUIKUAN.AGING(C5,截止日)') === '_xldudf_HUIKUAN_AGING(C5,截止日)'
 */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/("(?:[^"]|"")*")|\bHUIKUAN\.([A-Z]+)(?=\()/g, (whole: string, text?: string, name?: string) => (text === undefined ? `_xldudf_HUIKUAN_${name ?? ''}` : whole));
}

/** XML of a cell. Text is written in place (`inlineStr`), so the list of shared texts stays as it is. */
export function cellXml(address: string, cell: ImageCell, style: number | null): string {
  const value = cell.value ?? null;
  const opening = `<c r="${address}"${style === null ? '' : ` s="${style}"`}`;
  if (cell.formula !== undefined) {
    return `${opening}${resultType(value)}><f>${escapeXml(storedFormula(cell.formula))}</f>${value === null ? '' : `<v>${escapeXml(String(plain(value)))}</v>`}</c>`;
  }
  if (value === null) return `${opening}/>`;
  if (typeof value === 'string') return `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, LONGEST))}</t></is></c>`;
  return `${opening}${resultType(value)}><v>${plain(value)}</v></c>`;
}

function resultType(value: CellValue): string {
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'string' ? ' t="str"' : '';
}

function plain(value: CellValue): CellValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
