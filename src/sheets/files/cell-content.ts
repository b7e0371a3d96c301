import type { CellValue } from '../../domain/cell';
import type { ImageCell } from '../workbook';
import { parseAddress } from './address';
import { storedFormula } from './formula-names';
import { cellText } from './cell-text';
import { unshareFormulas } from './shared-formulas';
import { XmlScan, unescapeXml } from './xml-scan';
import { readRichText } from './workbook-parts';

/** What somebody would see in the formula bar, and the cell's XML with a formula's own text and stored result. */
export interface CellContent {
  readonly content: CellValue;
  readonly xml: string;
}

/**
 * Content as undo records keep it: a formula with its `=`, and `'` before text that would look like one.
 * @example contentOf({ value: '=1+1' }) === "'=1+1"; contentOf({ formula: '=A1' }) === '=A1'
 */
export function contentOf(cell: ImageCell): CellValue {
  if (cell.formula !== undefined) return `=${storedFormula(cell.formula)}`;
  const value = cell.value ?? null;
  if (value === '') return null;
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

/** Contents of the filled or formatted cells that `wanted` names, by "row,column". */
export function readContents(xml: string, strings: readonly string[], wanted: (row: number, column: number) => boolean): ReadonlyMap<string, CellContent> {
  const contents = new Map<string, CellContent>();
  const scan = new XmlScan(unshareFormulas(xml, () => true));
  while (scan.find('c')) {
    const at = parseAddress(scan.attribute('r') ?? '');
    if (!at || !wanted(at.row, at.column)) continue;
    const { start } = scan;
    const content = readContent(scan, strings);
    contents.set(`${at.row},${at.column}`, { content, xml: scan.xml.slice(start, scan.end) });
  }
  return contents;
}

function readContent(scan: XmlScan, strings: readonly string[]): CellValue {
  const type = scan.attribute('t') ?? 'n';
  if (scan.selfClosing) return null;
  let value: CellValue = null;
  let formula: string | null = null;
  while (scan.next() && !(scan.closing && scan.name === 'c')) {
    if (scan.closing) continue;
    if (scan.name === 'is') value = readRichText(scan, 'is');
    else if ((scan.name === 'v' || scan.name === 'f') && !scan.selfClosing) {
      const { name, end } = scan;
      scan.next();
      if (name === 'f') formula = unescapeXml(scan.xml.slice(end, scan.start));
      else value = plainValue(type, cellText(scan.xml, end, scan.start), strings);
    }
  }
  return formula === null ? contentOf({ value }) : `=${formula}`;
}

function plainValue(type: string, text: string, strings: readonly string[]): CellValue {
  if (type === 's') return strings[Number(text)] ?? null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'n') return text === '' || !Number.isFinite(Number(text)) ? text || null : Number(text);
  return text;
}
