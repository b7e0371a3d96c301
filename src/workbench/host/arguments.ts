import { invalidArgument } from './host-error';

/** Readers of wire arguments. Everything that came from the page is unknown until it passed one of these; all throw InvalidArgument. */

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function nonEmptyText(value: unknown): string {
  const result = text(value);
  if (result === '') throw invalidArgument();
  return result;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  const result = number(value);
  if (!Number.isInteger(result)) throw invalidArgument();
  return result;
}

/** An integer, or the default where the argument was left out. */
export function integerOr(value: unknown, missing: number): number {
  return value === null || value === undefined ? missing : integer(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A boolean, or the default where the argument was left out. */
export function flagOr(value: unknown, missing: boolean): boolean {
  return value === null || value === undefined ? missing : flag(value);
}

/** One of a set of words, in any case; returns the word as written in the set. */
export function oneOf<const T extends string>(value: unknown, words: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A JSON object that is neither null nor an array. */
export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/**
 * A value for each cell of a rectangle: a matrix of exactly its size, or a single value (bare or 1 × 1) for all cells.
 * Returns a function of the 0-based place, so that a single value for a whole column needs no matrix.
 */
export function cellwise(value: unknown, rowCount: number, columnCount: number): { single: boolean; at: (row: number, column: number) => unknown } {
  if (!Array.isArray(value)) return { single: true, at: () => value };
  const rows = value as readonly unknown[];
  const isMatrix = rows.length > 0 && rows.every((row) => Array.isArray(row));
  if (!isMatrix) throw invalidArgument();
  const matrix = rows as readonly (readonly unknown[])[];
  if (matrix.length === 1 && matrix[0]?.length === 1) return { single: true, at: () => matrix[0]?.[0] };
  if (matrix.length !== rowCount || matrix.some((row) => row.length !== columnCount)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return { single: false, at: (row, column) => matrix[row]?.[column] };
}

/** A place among `count` things; left out, or −1, means behind the last. */
export function placeOrEnd(value: unknown, count: number): number {
  if (value === null || value === undefined || value === -1) return count;
  const place = integer(value);
  if (place < 0 || place > count) throw invalidArgument();
  return place;
}
