import type { CellValue } from '../domain/cell';
import type { Rect, RunOptions, SheetData, SheetInfo } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { countsFrom1904 } from './date-system';
import { excelRun } from './excel-run';
import { faultOf, officeCode } from './fault-of';
import { readFurniture } from './read-furniture';
import { halves, rectAddress, rectOf, rowChunks } from './rect';

/** Cells asked for at once: far below 5 MB and 5 million cells even with long texts; a refusal halves the piece. */
const CHUNK_CELLS = 40_000;
/** Rows whose number formats are read; dates are recognised by them. */
const FORMAT_ROWS = 60;

/** All sheets without their cells, in two round trips. */
export function listSheets(): Promise<SheetInfo[]> {
  return excelRun(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    return sheets.items.map((sheet, index) => {
      const range = used[index];
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        used: range && !range.isNullObject ? rectOf(range) : null,
      };
    });
  });
}

/**
 * Reads sheets whole. A piece that comes back without values is a fault (`nullRead`), never blanks; a sheet whose size changed between
 * first and last piece is `changedDuringRun`, because its rows would not belong together.
 */
export async function readSheets(names: readonly string[], options: RunOptions = {}): Promise<SheetData[]> {
  const before = await listSheets();
  const wanted = names.map((name) => {
    const info = before.find((sheet) => sheet.name === name);
    if (!info) throw new WorkbookFault('sheetDeleted', { sheet: name });
    return info;
  });
  const read: SheetData[] = [];
  for (const info of wanted) read.push(await readSheet(info, options));
  const date1904 = await dateSystem(read);
  const after = await listSheets();
  for (const info of wanted) {
    const now = after.find((sheet) => sheet.id === info.id);
    if (!now || JSON.stringify(now.used) !== JSON.stringify(info.used)) throw new WorkbookFault('changedDuringRun', { sheet: info.name });
  }
  return date1904 ? read.map((sheet) => ({ ...sheet, date1904 })) : read;
}

/** One date settles it for the whole workbook; without any, the system that Excel makes everywhere. */
async function dateSystem(sheets: readonly SheetData[]): Promise<boolean> {
  for (const { name, used, values, formats } of sheets) {
    const known = used ? await countsFrom1904(name, used, values, formats) : null;
    if (known !== null) return known;
  }
  return false;
}

async function readSheet(info: SheetInfo, options: RunOptions): Promise<SheetData> {
  const empty = { ...info, values: [], formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false };
  if (!info.used) return empty;
  const used = info.used;
  const values: CellValue[][] = [];
  for (const chunk of rowChunks(used, CHUNK_CELLS)) {
    if (options.signal?.aborted) throw new WorkbookFault('cancelled');
    for (const row of await readPiece(info.name, chunk, 'values')) values.push(row.map((value) => (value === '' ? null : value)));
    options.onProgress?.({ phase: 'reading', subject: info.name, done: values.length, total: used.lastRow - used.firstRow + 1 });
  }
  const head = { ...used, lastRow: Math.min(used.lastRow, used.firstRow + FORMAT_ROWS - 1) };
  const formats = (await readPiece(info.name, head, 'numberFormat')).map((row) => row.map(String));
  return { ...empty, values, formats, ...(await readFurniture(info.name, used)) };
}

/** A piece of a sheet; one that is too large to come at once comes in halves. */
async function readPiece(sheet: string, rect: Rect, property: 'values' | 'numberFormat'): Promise<CellValue[][]> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(rect)).load(property);
      await context.sync();
      // Excel answers a read that is too large with null instead of an error.
      const cells = range[property] as CellValue[][] | null;
      if (!Array.isArray(cells) || cells.length === 0) throw new WorkbookFault('nullRead', { sheet, first: rect.firstRow, last: rect.lastRow });
      return cells;
    });
  } catch (error) {
    const tooLarge = officeCode(error) === 'ResponsePayloadSizeLimitExceeded' || (error instanceof WorkbookFault && error.code === 'nullRead');
    if (!tooLarge || rect.lastRow === rect.firstRow) throw faultOf(error, { sheet });
    const [upper, lower] = halves(rect);
    return [...(await readPiece(sheet, upper, property)), ...(await readPiece(sheet, lower, property))];
  }
}
