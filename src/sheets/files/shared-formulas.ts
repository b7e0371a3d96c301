import { columnLetters } from '../../domain/cell';
import { parseAddress } from './address';
import { XmlScan, escapeXml, unescapeXml } from './xml-scan';

type Position = { readonly row: number; readonly column: number };

/**
 * Gives every follower of a shared formula its own text when the cell that holds that text is about to be overwritten.
 * @param touched says whether a cell will be overwritten
 * @returns the sheet's XML; the same text when nothing had to be done
 */
export function unshareFormulas(xml: string, touched: (row: number, column: number) => boolean): string {
  if (!/\bt="shared"/.test(xml)) return xml;
  const masters = new Map<string, Position & { readonly text: string; readonly lost: boolean }>();
  const formulas: { start: number; end: number; group: string; at: Position }[] = [];
  const scan = new XmlScan(xml);
  let at: Position | null = null;
  while (scan.next()) {
    if (scan.name === 'c' && !scan.closing) at = parseAddress(scan.attribute('r') ?? '');
    if (scan.name !== 'f' || scan.closing || at === null || scan.attribute('t') !== 'shared') continue;
    const group = scan.attribute('si') ?? '';
    const { start, end, selfClosing } = scan;
    scan.skip();
    const text = selfClosing ? '' : unescapeXml(xml.slice(end, scan.start));
    if (text !== '' && !masters.has(group)) masters.set(group, { ...at, text, lost: touched(at.row, at.column) });
    formulas.push({ start, end: scan.end, group, at });
  }
  let result = '';
  let done = 0;
  for (const { start, end, group, at: cell } of formulas) {
    const master = masters.get(group);
    if (!master?.lost) continue;
    const prefix = /^<(\w+:)?f/.exec(xml.slice(start, end))?.[1] ?? '';
    result += `${xml.slice(done, start)}<${prefix}f>${escapeXml(shiftFormula(master.text, cell.row - master.row, cell.column - master.column))}</${prefix}f>`;
    done = end;
  }
  return result + xml.slice(done);
}

/** Texts and quoted sheet names, which stay; whole columns, whole rows and single cells, which move. */
const REFERENCES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))(?![\w.(!])/g;

/**
 * A formula as it reads some rows and columns further on; `$` keeps a reference in place.
 * @example shiftFormula('A1*$B$1', 1, 0) === 'A2*$B$1'; shiftFormula('"A1"&A1', 0, 1) === '"A1"&B1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string | undefined, letters: string): string => `${fixed ?? ''}${fixed ? letters : columnLetters(lettersToColumn(letters) + columns)}`;
  const row = (fixed: string | undefined, digits: string): string => `${fixed ?? ''}${fixed ? digits : String(Number(digits) + rows)}`;
  return formula.replace(REFERENCES, (whole: string, ...part: (string | undefined)[]) => {
    if (part[1] !== undefined && part[3] !== undefined) return `${column(part[0], part[1])}:${column(part[2], part[3])}`;
    if (part[5] !== undefined && part[7] !== undefined) return `${row(part[4], part[5])}:${row(part[6], part[7])}`;
    if (part[9] !== undefined && part[11] !== undefined) return column(part[8], part[9]) + row(part[10], part[11]);
    return whole;
  });
}

function lettersToColumn(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? 1;
}
