import type { Host } from '../excel/host';

/** Letter numbers that went out from this workbook, the latest first; a number that an undo took back is not given to another letter. */
export function numbersOut(host: Pick<Host, 'recall'>): string[] {
  return (host.recall('lettersOut') ?? '').split(',').filter((number) => number !== '');
}
