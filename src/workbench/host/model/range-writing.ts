import { DEFAULT_FORMAT, type Area, type BookContent } from '../../book';
import { areaOrNull } from '../addresses';
import { cellwise } from '../arguments';
import { invalidArgument } from '../host-error';
import { readEntry } from '../typed-entry';
import type { Model } from './model';
import type { Range } from './range';

/**
 * Writes what `values` or `formulas` were set to: text is read as typed text, numbers and booleans as they are, null leaves a cell alone.
 * A single value goes into every cell. Throws AccessDenied for locked cells and InvalidArgument for a matrix of another size.
 */
export function writeEntries(model: Model, sheetId: string, area: Area, entries: unknown): void {
  model.requireEditable(sheetId, area);
  const given = cellwise(entries, area.rowCount, area.columnCount);
  const { book } = model;
  const formats = book.numberFormats(sheetId, area);
  const contents: BookContent[][] = [];
  const newFormats: (string | undefined)[][] = [];
  let formatsChange = false;
  for (let row = 0; row < area.rowCount; row++) {
    const contentRow: BookContent[] = [];
    const formatRow: (string | undefined)[] = [];
    for (let column = 0; column < area.columnCount; column++) {
      const value = given.at(row, column);
      const entry = typeof value === 'string' ? readEntry(value, formats[row]?.[column] ?? DEFAULT_FORMAT.numberFormat, book.date1904) : { content: plainContent(value) };
      contentRow.push(entry.content);
      formatRow.push(entry.numberFormat);
      formatsChange ||= entry.numberFormat !== undefined;
    }
    contents.push(contentRow);
    newFormats.push(formatRow);
  }
  if (formatsChange) book.setNumberFormats(sheetId, area, newFormats);
  book.setContents(sheetId, area, contents);
}

function plainContent(value: unknown): BookContent {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw invalidArgument();
}

/**
 * Copies cells. The source is repeated over a larger target whose size is a multiple of it, a smaller target grows to the source's
 * size. Formulas keep their text: relative references are not moved.
 */
export function copyCells(from: Range, to: Range, what: 'All' | 'Formulas' | 'Values' | 'Formats', skipBlanks: boolean, transpose: boolean): void {
  const { book } = to.model;
  const source = from.area;
  const height = transpose ? source.columnCount : source.rowCount;
  const width = transpose ? source.rowCount : source.columnCount;
  const fits = to.area.rowCount % height === 0 && to.area.columnCount % width === 0;
  const target = areaOrNull(to.area.row, to.area.column, fits ? to.area.rowCount : height, fits ? to.area.columnCount : width);
  if (!target) throw invalidArgument();
  to.model.requireEditable(to.sheetId, target);
  const values = book.values(from.sheetId, source);
  const formulas = book.formulas(from.sheetId, source);
  const origin = (row: number, column: number): [number, number] => (transpose ? [column % width, row % height] : [row % height, column % width]);
  const sourceFormats = Array.from({ length: source.rowCount }, (_, row) => Array.from({ length: source.columnCount }, (_unused, column) => book.formatAt(from.sheetId, source.row + row, source.column + column)));
  if (what !== 'Formats') {
    book.setContents(to.sheetId, target, Array.from({ length: target.rowCount }, (_, row) => Array.from({ length: target.columnCount }, (_unused, column) => {
      const [r, c] = origin(row, column);
      const value = values[r]?.[c] ?? null;
      if (skipBlanks && value === null) return undefined;
      const formula = what === 'Values' ? null : formulas[r]?.[c] ?? null;
      return formula === null ? value : { formula };
    })));
  }
  if (what === 'All' || what === 'Formats') {
    for (let row = 0; row < target.rowCount; row++) {
      for (let column = 0; column < target.columnCount; column++) {
        const [r, c] = origin(row, column);
        const format = sourceFormats[r]?.[c];
        if (format) book.setFormat(to.sheetId, { row: target.row + row, column: target.column + column, rowCount: 1, columnCount: 1 }, format);
      }
    }
  }
}
