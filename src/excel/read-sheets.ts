import type { CellValue } from '../domain/cell';
import type { Rect, RunOptions, SheetData, SheetInfo } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { countsFrom1904 } from './date-system';
import { excelRun } from './excel-run';
import { faultOf, officeCode } from './fault-of';
import { NO_FURNITURE, readFurniture } from './read-furniture';
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
  const cells: SheetData[] = [];
  for (const info of wanted) cells.push(await readCells(info, options));
  const furniture = await readFurniture(wanted);
  const read = cells.map((sheet, index) => ({ ...sheet, ...furniture[index] }));
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

async function readCells(info: SheetInfo, options: RunOptions): Promise<SheetData> {
  const { used } = info;
  const sheet = { ...info, values: [] as CellValue[][], formats: [] as string[][], ...NO_FURNITURE, date1904: false };
  if (!used) return sheet;
  for (const chunk of rowChunks(used, CHUNK_CELLS)) {
    if (options.signal?.aborted) throw new WorkbookFault('cancelled');
    const piece = await readPiece(info.name, chunk, used.firstRow + FORMAT_ROWS - 1);
    for (const row of piece.values) sheet.values.push(row.map((value) => (value === '' ? null : value)));
    sheet.formats.push(...piece.formats.map((row) => row.map(String)));
    options.onProgress?.({ phase: 'reading', subject: info.name, done: sheet.values.length, total: used.lastRow - used.firstRow + 1 });
  }
  return sheet;
}

/** Cells of a rectangle, and the number formats of those down to a row. */
interface Piece {
  readonly values: CellValue[][];
  readonly formats: unknown[][];
}

/** A piece of a sheet; one that is too large to come at once comes in halves. */
async function readPiece(sheet: string, rect: Rect, lastFormatRow: number): Promise<Piece> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(rectAddress(rect)).load('values');
      const head = lastFormatRow < rect.firstRow ? null : worksheet.getRange(rectAddress({ ...rect, lastRow: Math.min(rect.lastRow, lastFormatRow) })).load('numberFormat');
      await context.sync();
      // Excel answers a read that is too large with null instead of an error.
      const values = range.values as CellValue[][] | null;
      const formats = head ? head.numberFormat as unknown[][] | null : [];
      if (!Array.isArray(values) || values.length === 0 || !Array.isArray(formats)) throw new WorkbookFault('nullRead', { sheet, first: rect.firstRow, last: rect.lastRow });
      return { values, formats };
    });
  } catch (error) {
    const tooLarge = officeCode(error) === 'ResponsePayloadSizeLimitExceeded' || (error instanceof WorkbookFault && error.code === 'nullRead');
    if (!tooLarge || rect.lastRow === rect.firstRow) throw faultOf(error, { sheet });
    const pieces = [];
    for (const half of halves(rect)) pieces.push(await readPiece(sheet, half, lastFormatRow));
    return { values: pieces.flatMap(({ values }) => values), formats: pieces.flatMap(({ formats }) => formats) };
  }
}
