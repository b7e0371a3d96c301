import type { Area, CellFormat } from '../../book';
import { record } from '../arguments';
import { invalidArgument } from '../host-error';
import type { Model } from './model';

type Options = Readonly<Record<string, unknown>>;

const PLAIN_KEYS = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'] as const;
const FONT_KEYS = { name: 'fontName', size: 'fontSize', color: 'fontColor', bold: 'bold', italic: 'italic', underline: 'underline', strikethrough: 'strikethrough' } as const;
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** What `range.getCellProperties` answers: for each cell of each row the properties that were asked for. */
export function cellProperties(model: Model, sheetId: string, area: Area, options: unknown): unknown[][] {
  const format = part(part(options, true), false, 'format');
  return Array.from({ length: area.rowCount }, (_, r) => Array.from({ length: area.columnCount }, (_cell, c) => (
    { format: formatOf(model, sheetId, area.row + r, area.column + c, format) }
  )));
}

/** What `range.getRowProperties` (or `getColumnProperties`) answers: index, hidden and height (width) of each row (column). */
export function lineProperties(model: Model, sheetId: string, area: Area, axis: 'rows' | 'columns', options: unknown): unknown[] {
  const wanted = part(options, true);
  const format = part(wanted, false, 'format');
  const [first, count, name, size] = axis === 'rows' ? [area.row, area.rowCount, 'row', 'rowHeight'] as const : [area.column, area.columnCount, 'column', 'columnWidth'] as const;
  const { book } = model;
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    return {
      ...(wanted[`${name}Index`] === true ? { [`${name}Index`]: index } : {}),
      ...(wanted[`${name}Hidden`] === true ? { [`${name}Hidden`]: book.isHidden(sheetId, axis, index) } : {}),
      ...(format[size] === true ? { format: { [size]: axis === 'rows' ? book.rowHeight(sheetId, index) : book.columnWidth(sheetId, index) } } : {}),
    };
  });
}

function formatOf(model: Model, sheetId: string, row: number, column: number, wanted: Options): Record<string, unknown> {
  const look: CellFormat = model.book.formatAt(sheetId, row, column);
  const result: Record<string, unknown> = {};
  for (const key of PLAIN_KEYS) if (wanted[key] === true) result[key] = look[key];
  const font = part(wanted, false, 'font');
  const fonts = Object.entries(FONT_KEYS).filter(([key]) => font[key] === true);
  if (fonts.length > 0) result['font'] = Object.fromEntries(fonts.map(([key, name]) => [key, look[name]]));
  const fill = part(wanted, false, 'fill');
  if (fill['color'] === true || fill['pattern'] === true) {
    result['fill'] = {
      ...(fill['color'] === true ? { color: look.fillColor === '' ? '#FFFFFF' : look.fillColor } : {}),
      ...(fill['pattern'] === true ? { pattern: look.fillColor === '' ? 'None' : 'Solid' } : {}),
    };
  }
  const borders = part(wanted, false, 'borders');
  const keys = (['style', 'color', 'weight'] as const).filter((key) => borders[key] === true);
  if (keys.length > 0) {
    result['borders'] = Object.fromEntries(Object.entries(SIDES).map(([name, side]) => {
      const border = model.book.borderAt(sheetId, row, column, side);
      return [name, Object.fromEntries(keys.map((key) => [key, border[key]]))];
    }));
  }
  return result;
}

/** Options, or those of a part; a part that was not asked for has none. */
function part(options: unknown, required: boolean, name?: string): Options {
  const value = name === undefined ? options : (options as Options)[name];
  if (value === undefined || value === null) {
    if (required) throw invalidArgument();
    return {};
  }
  return record(value);
}
