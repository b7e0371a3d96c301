/** Work that rests now and then, so that a caller can let the screen draw or stop. A rest says how many entries of the present list are done. */
export type Steps<T> = Generator<number, T, void>;

/** Entries between two rests: a few milliseconds of the dearest work done here. Rests that nobody takes cost next to nothing. */
const SLICE = 250;

/**
 * Does something with each entry of a list and rests after every few hundred, or after every `size` where an entry is dear.
 * @example yield* inSlices(rows, (row) => { total += row.value('amountInclTax') ?? 0; });
 */
export function* inSlices<T>(list: Iterable<T>, each: (entry: T, index: number) => void, size = SLICE): Steps<void> {
  let index = 0;
  for (const entry of list) {
    each(entry, index);
    index += 1;
    if (index % size === 0) yield index;
  }
}

/**
 * The result of such work without the rests.
 * @example drain(computingReceivables(ledger, settings, asOf))
 */
export function drain<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
