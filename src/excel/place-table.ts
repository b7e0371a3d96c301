import type { Rect, SheetImage } from '../sheets/workbook';
import { excelRun } from './excel-run';
import { rectAddress, rectOf } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

/** The Excel Table of an image as it stands: its own name may differ where another sheet's table had taken ours. */
export interface StandingTable {
  readonly name: string;
  readonly rect: Rect;
}

/** The table of ours on a sheet, null when there is none (yet, or any more); `wanted` null asks for none. */
export async function standingTable(ref: SheetRef, wanted: string | null): Promise<StandingTable | null> {
  if (wanted === null) return null;
  return excelRun(async (context) => {
    const tables = sheetOf(context, ref).tables.load('items/name');
    await context.sync();
    const table = tables.items.find((one) => one.name === wanted) ?? tables.items.find((one) => one.name.startsWith(wanted));
    if (!table) return null;
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return { name: table.name, rect: rectOf(range) };
  }, { sheet: ref.name });
}

/** Where the table of an image belongs; columns that somebody added at its right stay in it. Null for an image without a table. */
export function tableRect(image: SheetImage, standing: StandingTable | null): Rect | null {
  if (!image.table) return null;
  const { headerRow } = image.table;
  // A table needs one row beneath its header, be it empty.
  return { firstRow: headerRow, lastRow: Math.max(image.table.lastRow ?? image.rows.length, headerRow + 1), firstColumn: 1, lastColumn: Math.max(image.widths.length, standing?.rect.lastColumn ?? 0) };
}

/**
 * First half of moving a table, before the cells are written: where the header stays in its row the table is resized, so that its filters
 * and sort stay; a header that moves takes the table apart, as Excel moves none. Answers whether one must be made afterwards.
 */
export async function loosenTable(ref: SheetRef, standing: StandingTable | null, wanted: Rect | null): Promise<boolean> {
  if (!standing) return wanted !== null;
  if (wanted && rectAddress(wanted) === rectAddress(standing.rect)) return false;
  const stays = wanted !== null && wanted.firstRow === standing.rect.firstRow;
  const stands = await excelRun(async (context) => {
    const table = sheetOf(context, ref).tables.getItemOrNullObject(standing.name).load('name');
    await context.sync();
    // Somebody has just taken it apart.
    if (table.isNullObject) return false;
    if (stays) table.resize(rectAddress(wanted));
    else table.convertToRange();
    await context.sync();
    return stays;
  }, { sheet: ref.name });
  return wanted !== null && !stands;
}

/** Second half: makes the table over the written cells. A name that another sheet's table has gets a number. */
export async function makeTable(ref: SheetRef, wanted: Rect, name: string): Promise<void> {
  await excelRun(async (context) => {
    const all = context.workbook.tables.load('items/name');
    await context.sync();
    const taken = new Set(all.items.map((table) => table.name.toLowerCase()));
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    const made = sheetOf(context, ref).tables.add(rectAddress(wanted), true);
    made.name = free;
    // Plain: the header keeps our grey instead of a table style's bands.
    made.style = 'TableStyleLight1';
    await context.sync();
  }, { sheet: ref.name });
}
