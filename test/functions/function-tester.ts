import { FUNCTIONS } from '../../src/functions';
import type { FunctionId } from '../../src/functions';
import { installCustomFunctions } from './bare-runtime';

installCustomFunctions();

/** The kinds of cases that every function must have. */
export const KINDS = ['normal', 'edges', 'blank', 'wrong type', 'wrong shape', 'array'] as const;

/** A cell of a result: a value, or an error by its code. */
export type Shown = string | number | boolean | { readonly error: string };

/** One call and what the cells show. */
export interface FunctionCase {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  /** Arguments; a plain value is one cell, null is left out. */
  readonly given: readonly unknown[];
  readonly shows?: Shown | readonly (readonly Shown[])[];
  /** The call as a whole is an error: its code, and words of its message. */
  readonly throws?: { readonly code: string; readonly says?: RegExp };
}

/** Calls a function as Excel does: single values as 1 × 1 ranges. */
export function call(id: FunctionId, given: readonly unknown[]): Shown[][] {
  const run = FUNCTIONS[id] as (...ranges: unknown[]) => unknown[][];
  return run(...given.map((value) => (value === null || Array.isArray(value) ? value : [[value]]))).map((row) => row.map(shown));
}

function shown(value: unknown): Shown {
  if (typeof value === 'object' && value !== null && 'code' in value) return { error: String((value as { code: unknown }).code) };
  return value as Shown;
}

/** Tests a function by a table; a kind of case that is missing fails. */
export function testFunction(id: FunctionId, cases: readonly FunctionCase[]): void {
  describe(id, () => {
    it.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))('%s', (_name, one) => {
      if (one.throws) {
        const error = thrown(() => call(id, one.given));
        expect(error.code).toBe(one.throws.code);
        if (one.throws.says) expect(error.message).toMatch(one.throws.says);
        expect(error.message ?? '').not.toMatch(/[{}]|functions\.|undefined/);
        return;
      }
      expect(call(id, one.given)).toEqual(Array.isArray(one.shows) ? one.shows : [[one.shows]]);
    });

    it('has a case of each kind', () => {
      expect(KINDS.filter((kind) => !cases.some((one) => one.kind === kind))).toEqual([]);
    });
  });
}

/** The error that a call throws; fails when it throws none. */
export function thrown(run: () => unknown): { readonly code: string; readonly message?: string } {
  try {
    run();
  } catch (error) {
    return error as { code: string; message?: string };
  }
  throw new Error('expected the call to be an error');
}
