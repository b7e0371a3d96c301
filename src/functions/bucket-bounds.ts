import { areBounds } from '../domain/aging';
import { plainText } from '../domain/plain-text';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { cellOf, isBlank, isLeftOut } from './cell-values';
import type { Argument } from './cell-values';
import { functionError } from './function-error';

/** Bucket sets that have a name. */
const NAMED: Readonly<Record<string, readonly number[]>> = {
  default: DEFAULT_SETTINGS.buckets, 默认: DEFAULT_SETTINGS.buckets,
  monthly: [30, 60, 90], 按月: [30, 60, 90],
  quarterly: [90, 180, 270, 365], 按季: [90, 180, 270, 365],
  yearly: [365, 730, 1095, 1460, 1825], 按年: [365, 730, 1095, 1460, 1825],
};

/**
 * Upper bounds of buckets in days from the argument: "30,60,90", a range of numbers, or a name (default, monthly, quarterly, yearly; 默认,
 * 按月, 按季, 按年). Left out: 30, 60, 90, 180, 365. Throws #VALUE! unless the numbers are whole, above 0 and ascending.
 * @example boundsIn([['30,60,90']]) → [30, 60, 90]
 */
export function boundsIn(range: Argument): readonly number[] {
  if (range === null || range === undefined || isLeftOut(range)) return DEFAULT_SETTINGS.buckets;
  const parts = range.flat().filter((cell) => !isBlank(cell));
  const text = parts.map((cell) => plainText(cellOf(cell))).join(',');
  const bounds = NAMED[text.toLowerCase()] ?? text.split(/[,，;；、/\s]+/).map(Number);
  if (!areBounds(bounds)) throw functionError('buckets', { text });
  return bounds;
}
