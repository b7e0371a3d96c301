import type { CellValue } from '../domain/cell';
import { optionally } from './excel-run';
import { type SheetRef, sheetOf } from './sheet-ref';

/** Rows of a group, 1-based. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** Of a customer's line on 账龄. */
const SUBTOTAL = /^=SUBTOTAL\(9,\s*\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i;

/** Groups on a sheet of ours. Excel does not tell them; they are the rows that the subtotals add up. */
export function groupsIn(contents: readonly (readonly CellValue[])[]): RowGroup[] {
  return contents.flatMap((row) => {
    const found = row.map((cell) => (typeof cell === 'string' ? SUBTOTAL.exec(cell) : null)).find((match) => match !== null);
    return found ? [{ first: Number(found[1]), last: Number(found[2]) }] : [];
  });
}

/** Groups these rows, closed, and no others down to `lastRow`. An outline is a convenience: an Excel that cannot make one stops nothing. */
export async function groupRows(ref: SheetRef, groups: readonly RowGroup[], lastRow: number): Promise<void> {
  await optionally(async (context) => {
    const sheet = sheetOf(context, ref);
    // Rows of a closed group stay hidden when it is taken apart.
    sheet.getRange(`1:${lastRow}`).rowHidden = false;
    await context.sync();
  }, undefined);
  await optionally(async (context) => {
    // Where there is no group Excel calls this an error.
    sheetOf(context, ref).getRange('1:1048576').ungroup('ByRows');
    await context.sync();
  }, undefined);
  if (groups.length === 0) return;
  await optionally(async (context) => {
    const sheet = sheetOf(context, ref);
    for (const { first, last } of groups) sheet.getRange(`${first}:${last}`).group('ByRows');
    sheet.showOutlineLevels(1, 0);
    await context.sync();
  }, undefined);
}
