import type { CellValue } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Parsed } from '../domain/fact';
import type { Fen } from '../domain/money';
import { parseDay } from '../domain/parse-day';
import { parseMoney } from '../domain/parse-money';
import { parseNumber, parsePercent } from '../domain/parse-number';
import { isErrorText } from '../domain/plain-text';
import { argument, functionError, passedOn } from './function-error';

/** An argument as Excel hands it over: rows of cells, or null (undefined) when it was left out. A single cell is a 1 × 1 matrix. */
export type Argument = unknown[][] | null | undefined;

/** What a function puts into a cell; an error object shows as that error. */
export type CellResult = string | number | boolean | CustomFunctions.Error;

/**
 * The plain value of a cell. Data types give their basic value; an error cell throws that same error.
 * @example cellOf(null) === null; cellOf('') === ''; cellOf({ type: 'CustomFunctionError', code: '#N/A' }) throws #N/A
 */
export function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'boolean': return value;
    case 'string': {
      if (value.charCodeAt(0) === 35 && isErrorText(value)) throw passedOn(value);
      return value;
    }
    case 'object': {
      if (value === null) return null;
      const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
      if (typeof code === 'string') throw passedOn(code);
      return basicValue === undefined ? String(value) : cellOf(basicValue);
    }
    default: return null;
  }
}

/** True for what a blank cell arrives as: 0 on the desktop and in ranges, null on the web, "" from a formula. */
export function isBlank(value: unknown): boolean {
  return value === 0 || value === null || value === undefined || value === '';
}

/** True for an argument that was left out, or a range with nothing in it. */
export function isLeftOut(range: Argument): boolean {
  return range === null || range === undefined || range.every((row) => row.every(isBlank));
}

/** A list as it was given; a single error cell in its place, such as NA(), throws that same error. */
export function listIn(range: Argument): Argument {
  if (range?.length === 1 && range[0]?.length === 1) cellOf(range[0][0]);
  return range;
}

/** A day; null for a blank cell. Throws #VALUE! for anything that is no certain date. */
export function dayIn(value: unknown, name: string): Day | null {
  if (typeof value === 'number' && value > 36_525 && value < 62_000) return Math.floor(value);
  const cell = cellOf(value);
  return valueOf(parseDay(cell), cell, 'date', name);
}

/** An amount in 分; null for a blank cell, and so for the number 0. Throws #VALUE! for anything that is no certain amount. */
export function fenIn(value: unknown, name: string): Fen | null {
  if (isBlank(value)) return null;
  const cell = cellOf(value);
  return valueOf(parseMoney(cell), cell, 'amount', name);
}

/** A number; null for a blank cell. Throws #VALUE! for anything else. */
export function numberIn(value: unknown, name: string): number | null {
  const cell = cellOf(value);
  return valueOf(parseNumber(cell), cell, 'number', name);
}

/** A rate as a fraction (4.5% and 0.045 are the same; 4.5 is 4.5 %); null for a blank cell. Throws #VALUE! for anything else. */
export function rateIn(value: unknown, name: string): number | null {
  const cell = cellOf(value);
  return valueOf(parsePercent(cell), cell, 'rate', name);
}

/** Text without surrounding spaces; '' for a blank cell. */
export function textIn(value: unknown): string {
  const cell = cellOf(value);
  return cell === null || cell === 0 ? '' : String(cell).trim();
}

/** The one value of an argument that takes a single cell; undefined when it was left out. Throws #VALUE! for a larger range. */
export function onlyCell(range: Argument, name: string): unknown {
  if (range === null || range === undefined) return undefined;
  if (range.length > 1 || (range[0]?.length ?? 0) > 1) throw functionError('oneCell', { argument: argument(name) });
  return range[0]?.[0];
}

/** The as-of date of a call; `example` is the id of the function. Throws #VALUE! with the formula to write when there is none. */
export function asOfIn(value: unknown, example: string): Day {
  if (!isBlank(value)) return dayIn(value, 'asOf') ?? missingAsOf(example);
  return missingAsOf(example);
}

function missingAsOf(example: string): never {
  throw functionError('asOfMissing', { example: { id: `functions.example.${example}` } });
}

function valueOf<T>(parsed: Parsed<T>, cell: CellValue, kind: string, name: string): T | null {
  if (parsed.status === 'ok') return parsed.value;
  if (parsed.status === 'blank') return null;
  throw functionError(parsed.reason === 'needsYear' ? 'needsYear' : kind, { argument: argument(name), text: String(cell) });
}

/**
 * Computes a result for each cell of the arguments, as Excel does: a single value, row or column is repeated along the larger ones; a cell that
 * some range does not reach is #N/A. An error in one cell stays in that cell; a single result that is an error is thrown.
 * `compute` gets one value per argument, undefined for one left out; it must not keep the array.
 * @example eachCell([dueDates, asOf], ([due, day]) => …) // 100 × 1 and 1 × 1 → 100 × 1
 */
export function eachCell(ranges: readonly Argument[], compute: (values: readonly unknown[]) => CellResult): CellResult[][] {
  const sizes = ranges.map((range) => ({ rows: range?.length ?? 1, columns: range?.[0]?.length ?? 1 }));
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  if (rows === 1 && columns === 1) return [[compute(ranges.map((range) => range?.[0]?.[0]))]];

  const values: unknown[] = ranges.map(() => undefined);
  const results: CellResult[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: CellResult[] = [];
    for (let column = 0; column < columns; column += 1) {
      let reached = true;
      for (let index = 0; index < ranges.length; index += 1) {
        const range = ranges[index];
        const { rows: height, columns: width } = sizes[index] ?? { rows: 1, columns: 1 };
        if ((height > 1 && row >= height) || (width > 1 && column >= width)) reached = false;
        values[index] = range?.[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];
      }
      line.push(reached ? inCell(compute, values) : passedOn('#N/A'));
    }
    results.push(line);
  }
  return results;
}

function inCell(compute: (values: readonly unknown[]) => CellResult, values: readonly unknown[]): CellResult {
  try {
    return compute(values);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
