import type { Fen } from '../domain/money';

/** Bounds of a search, so that it ends whatever the input. */
export interface SearchBounds {
  /** Fewest and most amounts in a combination. */
  readonly least: number;
  readonly most: number;
  /** Enough combinations. */
  readonly found: number;
  /** Most steps. */
  readonly steps: number;
}

/** Index lists of combinations, the shortest first; `complete` is false when the steps ran out. */
export interface SubsetSearch {
  readonly subsets: readonly (readonly number[])[];
  readonly complete: boolean;
}

/**
 * Combinations of amounts (分, of either sign) that add up to a target exactly. Tries short combinations before long ones and gives up
 * after the allowed steps, saying so.
 * @example subsetsWithSum([100, 250, -50], 300, { least: 2, most: 3, found: 5, steps: 1000 }).subsets → [[0, 1, 2]]
 */
export function subsetsWithSum(amounts: readonly Fen[], target: Fen, { least, most, found, steps }: SearchBounds): SubsetSearch {
  const reach = reachable(amounts);
  const subsets: number[][] = [];
  let left = steps;
  const extend = (chosen: number[], from: number, rest: Fen, size: number): void => {
    if (size === 0) {
      if (rest === 0) subsets.push([...chosen]);
      return;
    }
    for (let index = from; index <= amounts.length - size && subsets.length < found && left > 0; index += 1) {
      const ahead = reach[index];
      // What is still ahead cannot reach the rest, up or down.
      if (!ahead || rest > ahead.most || rest < ahead.least) return;
      left -= 1;
      chosen.push(index);
      extend(chosen, index + 1, rest - (amounts[index] ?? 0), size - 1);
      chosen.pop();
    }
  };
  for (let size = least; size <= Math.min(most, amounts.length) && subsets.length < found; size += 1) extend([], 0, target, size);
  return { subsets, complete: left > 0 };
}

/** Highest and lowest sum that the amounts from each index on can give. */
function reachable(amounts: readonly Fen[]): { readonly most: Fen; readonly least: Fen }[] {
  const reach: { most: Fen; least: Fen }[] = [];
  let most = 0;
  let least = 0;
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const amount = amounts[index] ?? 0;
    most += Math.max(0, amount);
    least += Math.min(0, amount);
    reach[index] = { most, least };
  }
  return reach;
}
