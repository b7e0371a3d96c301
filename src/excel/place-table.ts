import type { SheetImage } from '../sheets/workbook';
import { excelRun } from './excel-run';
import { rectAddress } from './rect';

/**
 * Puts the Excel Table of an image where the image has it: an existing one is resized before the cells are written (its header row may
 * move), a missing one is made afterwards. Its filters and sort are the user's and stay.
 */
export async function placeTable(image: SheetImage, when: 'beforeWriting' | 'afterWriting'): Promise<void> {
  const { table } = image;
  if (!table) return;
  await excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(image.name);
    const existing = sheet.tables.getItemOrNullObject(table.name).load('name');
    await context.sync();
    // A table needs one row beneath its header, be it empty.
    const address = rectAddress({
      firstRow: table.headerRow, lastRow: Math.max(image.rows.length, table.headerRow + 1), firstColumn: 1, lastColumn: image.widths.length,
    });
    if (!existing.isNullObject) {
      if (when === 'beforeWriting') existing.resize(address);
    } else if (when === 'afterWriting') {
      const made = sheet.tables.add(address, true);
      made.name = table.name;
      // Plain: the header keeps our grey instead of a table style's bands.
      made.style = 'TableStyleLight1';
    }
    await context.sync();
  }, { sheet: image.name });
}
