import type { OpenItem } from '../../domain/receivables';
import type { Fen } from '../../domain/money';

/** At most so many items are tried together, and of so many; beyond it a match says nothing. */
const MOST_TOGETHER = 3;
const MOST_ITEMS = 60;

/**
 * Items that add up to a difference exactly, smallest number of items first: what the other side may not have booked. Null when none do.
 * @example a difference of ¥300 with items 100, 200, 500 gives the items 100 and 200
 */
export function explainDifference(items: readonly OpenItem[], difference: Fen): OpenItem[] | null {
  const wanted = Math.abs(difference);
  if (wanted === 0) return null;
  const candidates = items.filter((item) => item.open > 0 && item.open <= wanted).slice(0, MOST_ITEMS);
  for (let count = 1; count <= MOST_TOGETHER; count += 1) {
    const found = pick(candidates, wanted, count, 0);
    if (found) return found;
  }
  return null;
}

function pick(items: readonly OpenItem[], wanted: Fen, count: number, from: number): OpenItem[] | null {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.open > wanted) continue;
    if (count === 1) {
      if (item.open === wanted) return [item];
      continue;
    }
    const rest = pick(items, wanted - item.open, count - 1, index + 1);
    if (rest) return [item, ...rest];
  }
  return null;
}
