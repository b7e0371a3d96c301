import type { CellValue } from '../../domain/cell';
import { fromIso } from '../../domain/day';
import { WorkbookFault } from '../workbook';
import type { Rect, SheetData, TableInfo } from '../workbook';
import { parseAddress, parseRect } from './address';
import { cellText } from './cell-text';
import type { OpenPackage } from './package';
import { readRelations, readRichText } from './workbook-parts';
import type { SheetPart } from './workbook-parts';
import { XmlScan } from './xml-scan';

/** What all sheets of a workbook share. */
export interface SharedContent {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Rows whose number formats are read. */
export const FORMAT_ROWS = 60;
/** More cells than this between the outermost filled cells is refused: somebody's stray cell at the far corner, or an attack. */
const MOST_CELLS = 24_000_000;
/** What a formula that was saved without its result reads as; Excel shows the same while it waits for one. */
export const NO_RESULT = '#GETTING_DATA';

interface Row {
  readonly row: number;
  readonly columns: number[];
  readonly values: CellValue[];
  readonly styles: number[];
}

interface Content {
  readonly rows: Row[];
  readonly merges: Rect[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/**
 * A worksheet read whole: dates as the serials they are stored as, errors as their text, formulas by their stored result.
 * @throws WorkbookFault `tooLarge` when the filled cells lie too far apart, `notAWorkbook` when the part is broken.
 */
export function readSheet(pack: OpenPackage, sheet: SheetPart, shared: SharedContent): SheetData {
  const xml = pack.text(sheet.part);
  if (xml === null) throw new WorkbookFault('notAWorkbook');
  const content = readContent(sheet.name, xml, shared);
  const used = usedRect(content.rows);
  if (used && (used.lastRow - used.firstRow + 1) * (used.lastColumn - used.firstColumn + 1) > MOST_CELLS) {
    throw new WorkbookFault('tooLarge', { sheet: sheet.name });
  }
  return {
    id: sheet.sheetId, name: sheet.name, visible: sheet.visible, used, date1904: shared.date1904,
    values: used ? denseValues(content.rows, used) : [],
    formats: used ? denseFormats(content.rows, used, shared.formats) : [],
    merges: content.merges, hiddenRows: content.hiddenRows, hiddenColumns: content.hiddenColumns,
    ...readAttachments(pack, sheet.part),
  };
}

function readContent(name: string, xml: string, shared: SharedContent): Content {
  const content: Content = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const scan = new XmlScan(xml);
  let current: Row | null = null;
  let cells = 0;
  while (scan.next()) {
    if (scan.closing) continue;
    if (scan.name === 'row') {
      const previous: Row | undefined = content.rows[content.rows.length - 1];
      const row = Number(scan.attribute('r') ?? (previous ? previous.row + 1 : 1));
      if (!(row >= 1 && row <= 1_048_576)) throw new WorkbookFault('notAWorkbook');
      if (scan.attribute('hidden') === '1' || scan.attribute('hidden') === 'true') content.hiddenRows.push(row);
      current = { row, columns: [], values: [], styles: [] };
      content.rows.push(current);
    } else if (scan.name === 'c' && current) {
      if (++cells > MOST_CELLS) throw new WorkbookFault('tooLarge', { sheet: name });
      readCell(scan, current, shared);
    }
    if (scan.name === 'col') hideColumns(scan, content.hiddenColumns);
    else if (scan.name === 'mergeCell') {
      const rect = parseRect(scan.attribute('ref') ?? '');
      if (rect) content.merges.push(rect);
    }
  }
  return content;
}

function hideColumns(scan: XmlScan, hidden: number[]): void {
  if (!/^(1|true)$/.test(scan.attribute('hidden') ?? '')) return;
  const last = Math.min(Number(scan.attribute('max')), 16_384);
  // Honest parts name columns in ascending order, each once; anything else is cut at the width of a sheet.
  for (let column = Number(scan.attribute('min')); column <= last && hidden.length < 16_384; column++) hidden.push(column);
}

function readCell(scan: XmlScan, row: Row, shared: SharedContent): void {
  const written = scan.attribute('r');
  const column = written === null ? (row.columns[row.columns.length - 1] ?? 0) + 1 : parseAddress(written)?.column;
  if (column === undefined || column > 16_384) throw new WorkbookFault('notAWorkbook');
  const style = Number(scan.attribute('s') ?? 0);
  const type = scan.attribute('t') ?? 'n';
  let value: CellValue = null;
  if (!scan.selfClosing) {
    let formula = false;
    while (scan.next() && !(scan.closing && scan.name === 'c')) {
      if (scan.closing) continue;
      if (scan.name === 'f') formula = true;
      if (scan.name === 'is') value = readRichText(scan, 'is');
      if (scan.name === 'v' && !scan.selfClosing) {
        const from = scan.end;
        scan.next();
        value = cellValue(type, scan.xml.slice(from, scan.start), cellText(scan.xml, from, scan.start), shared);
      }
    }
    if (formula && value === null) value = type === 'str' ? '' : NO_RESULT;
  }
  // A blank cell matters only for the format of its column, which the first rows show.
  if (value === null && row.row > 4 * FORMAT_ROWS) return;
  row.columns.push(column);
  row.values.push(value);
  row.styles.push(style);
}

function cellValue(type: string, raw: string, text: string, shared: SharedContent): CellValue {
  if (type === 's') return shared.strings[Number(raw)] ?? '#REF!';
  if (type === 'str' || type === 'e' || type === 'inlineStr') return text;
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (type === 'd') return isoSerial(text.trim(), shared.date1904) ?? text;
  if (raw.trim() === '') return null;
  const number = Number(raw);
  return Number.isFinite(number) ? number : text;
}

/** Serial of an ISO 8601 date that strict workbooks may store instead of one. */
function isoSerial(text: string, date1904: boolean): number | null {
  const day = fromIso(text.slice(0, 10));
  if (day === null) return null;
  const time = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  const part = time ? (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400 : 0;
  return day + part - (date1904 ? 1462 : 0);
}

/** Smallest rectangle round the cells with a value. */
function usedRect(rows: readonly Row[]): Rect | null {
  let firstRow = Infinity;
  let lastRow = 0;
  let firstColumn = Infinity;
  let lastColumn = 0;
  for (const { row, columns, values } of rows) {
    for (let index = 0; index < values.length; index++) {
      if (values[index] === null) continue;
      const column = columns[index] as number;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return lastRow === 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

function denseValues(rows: readonly Row[], used: Rect): CellValue[][] {
  const width = used.lastColumn - used.firstColumn + 1;
  const dense: CellValue[][] = [];
  for (let row = used.firstRow; row <= used.lastRow; row++) dense.push(new Array<CellValue>(width).fill(null));
  for (const { row, columns, values } of rows) {
    const target = dense[row - used.firstRow];
    if (!target) continue;
    for (let index = 0; index < values.length; index++) {
      const at = (columns[index] as number) - used.firstColumn;
      // An empty text is a blank to the reader, as it is through Office.js; the cell counts as used all the same.
      const value = values[index] as CellValue;
      if (at >= 0 && at < width && value !== '') target[at] = value;
    }
  }
  return dense;
}

function denseFormats(rows: readonly Row[], used: Rect, formats: readonly string[]): string[][] {
  const width = used.lastColumn - used.firstColumn + 1;
  const height = Math.min(FORMAT_ROWS, used.lastRow - used.firstRow + 1);
  const dense = Array.from({ length: height }, () => new Array<string>(width).fill('General'));
  for (const { row, columns, styles } of rows) {
    const target = dense[row - used.firstRow];
    if (!target) continue;
    columns.forEach((column, index) => {
      const at = column - used.firstColumn;
      if (at >= 0 && at < width) target[at] = formats[styles[index] as number] ?? 'General';
    });
  }
  return dense;
}

/** Excel Tables and pivot tables of a sheet; one that cannot be read is left out, its cells stay readable. */
function readAttachments(pack: OpenPackage, part: string): { tables: TableInfo[]; pivots: Rect[] } {
  const tables: TableInfo[] = [];
  const pivots: Rect[] = [];
  for (const { type, target } of readRelations(pack, part)) {
    const xml = type === 'table' || type === 'pivotTable' ? pack.text(target) : null;
    if (xml === null) continue;
    const scan = new XmlScan(xml);
    if (!scan.find(type === 'table' ? 'table' : 'location')) continue;
    const rect = parseRect(scan.attribute('ref') ?? '');
    if (!rect) continue;
    if (type === 'pivotTable') pivots.push(rect);
    else {
      tables.push({
        name: scan.attribute('displayName') ?? scan.attribute('name') ?? '', rect,
        hasHeaders: scan.attribute('headerRowCount') !== '0', hasTotals: Number(scan.attribute('totalsRowCount') ?? 0) > 0,
      });
    }
  }
  return { tables, pivots };
}
