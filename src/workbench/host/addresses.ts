import { MAX_COLUMNS, MAX_ROWS, type Area } from '../book';

/** An address as written: "Sheet1!A1:B2". `sheetName` is null where none was given. */
export interface Address {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** 0-based column of its letters: "A" → 0, "XFD" → 16383. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Letters of a 0-based column: 0 → "A", 26 → "AA". */
export function lettersOfColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Splits "'My sheet'!A1" into name and rest; the name is unquoted. null when the quotes do not match. */
export function splitSheet(address: string): { readonly sheetName: string | null; readonly rest: string } | null {
  const text = address.startsWith('=') ? address.slice(1) : address;
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
    return match ? { sheetName: (match[1] ?? '').replaceAll("''", "'"), rest: match[2] ?? '' } : null;
  }
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheetName: null, rest: text } : { sheetName: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** Reads A1, A1:B2, A:C, 1:3, with $ signs and a sheet name. null when it is no such address or lies outside the sheet. */
export function parseAddress(address: string): Address | null {
  const split = splitSheet(address.trim());
  if (!split) return null;
  const area = parseArea(split.rest);
  return area && { sheetName: split.sheetName, area };
}

function parseArea(text: string): Area | null {
  const parts = text.split(':');
  if (parts.length > 2) return null;
  const [from = '', to = from] = parts;
  const a = CORNER.exec(from);
  const b = CORNER.exec(to);
  if (a && b) return spanning(columnOfLetters(a[1] ?? ''), Number(a[2]) - 1, columnOfLetters(b[1] ?? ''), Number(b[2]) - 1);
  if (parts.length === 1) return null;
  const firstColumn = COLUMN.exec(from);
  const lastColumn = COLUMN.exec(to);
  if (firstColumn && lastColumn) return spanning(columnOfLetters(firstColumn[1] ?? ''), 0, columnOfLetters(lastColumn[1] ?? ''), MAX_ROWS - 1);
  const firstRow = ROW.exec(from);
  const lastRow = ROW.exec(to);
  if (firstRow && lastRow) return spanning(0, Number(firstRow[1]) - 1, MAX_COLUMNS - 1, Number(lastRow[1]) - 1);
  return null;
}

function spanning(column1: number, row1: number, column2: number, row2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return areaOrNull(row, column, Math.abs(row2 - row1) + 1, Math.abs(column2 - column1) + 1);
}

/** The area when it lies inside the sheet and has at least one cell, otherwise null. */
export function areaOrNull(row: number, column: number, rowCount: number, columnCount: number): Area | null {
  const inside = row >= 0 && column >= 0 && rowCount >= 1 && columnCount >= 1 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  return inside ? { row, column, rowCount, columnCount } : null;
}

/** True when the area spans every row of the sheet (whole columns). */
export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rowCount === MAX_ROWS;
}

/** True when the area spans every column of the sheet (whole rows). */
export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columnCount === MAX_COLUMNS;
}

/** A1 text without the sheet: "B3", "B3:C4", "A:C", "1:3". */
export function areaText(area: Area, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number): string => dollar + lettersOfColumn(index);
  const row = (index: number): string => dollar + String(index + 1);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow)}`;
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A sheet name as it stands in an address: quoted where Excel quotes it ("My sheet" → "'My sheet'", 准备度 stays). */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CORNER.test(name) && !/^[Rr]\d*(?:[Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Address with the sheet: "Sheet1!A1:B2". */
export function addressText(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheetName)}!${areaText(area, absolute)}`;
}

/** Cells that both areas have, null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return areaOrNull(
    row, column,
    Math.min(a.row + a.rowCount, b.row + b.rowCount) - row,
    Math.min(a.column + a.columnCount, b.column + b.columnCount) - column,
  );
}

/** Smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return inner.row >= outer.row && inner.column >= outer.column
    && inner.row + inner.rowCount <= outer.row + outer.rowCount && inner.column + inner.columnCount <= outer.column + outer.columnCount;
}

/** True when both name the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
