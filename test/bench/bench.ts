/** A benchmark file exports one of these as `bench`. `run` returns the lines to print and throws when an answer is wrong. */
export interface Bench {
  readonly name: string;
  readonly run: () => readonly string[] | Promise<readonly string[]>;
}

/** Milliseconds and result of a call. */
export function time<T>(call: () => T): readonly [number, T] {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}

/** Middle value; of an even count the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Bytes in whole megabytes. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

/** Seeded random numbers in [0, 1): the same data in every run (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
