import type { CellValue } from '../domain/cell';
import type { Rect } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { standing } from './cell-content';
import { excelRun } from './excel-run';
import { halves, rectAddress, rowChunks } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

/** Cells written at once; with text of usual length well below 5 MB a request. */
const WRITE_CELLS = 20_000;

/** What stands in a rectangle, in the form that `Range.formulas` takes back, and its number formats. */
export interface Standing {
  readonly contents: CellValue[][];
  readonly formats: string[][];
}

/** A rectangle to write. Null leaves a cell, and `formats` null all number formats, as they are. */
export interface CellBlock {
  readonly rect: Rect;
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/** Reads what stands in a rectangle, in pieces. */
export async function readStanding(ref: SheetRef, rect: Rect): Promise<Standing> {
  const result: Standing = { contents: [], formats: [] };
  for (const chunk of rowChunks(rect, WRITE_CELLS)) await readPiece(ref, chunk, result);
  return result;
}

async function readPiece(ref: SheetRef, rect: Rect, result: Standing): Promise<void> {
  try {
    await excelRun(async (context) => {
      const range = sheetOf(context, ref).getRange(rectAddress(rect)).load('values,formulas,numberFormat');
      await context.sync();
      const values = range.values as CellValue[][] | null;
      const formulas = range.formulas as CellValue[][] | null;
      if (!values || !formulas) throw new WorkbookFault('nullRead', { sheet: ref.name, first: rect.firstRow, last: rect.lastRow });
      values.forEach((row, r) => result.contents.push(row.map((value, c) => standing(value, formulas[r]?.[c] ?? null))));
      result.formats.push(...(range.numberFormat as unknown[][]).map((row) => row.map(String)));
    }, { sheet: ref.name });
  } catch (error) {
    if (!isTooLarge(error) || rect.lastRow === rect.firstRow) throw error;
    for (const half of halves(rect)) await readPiece(ref, half, result);
  }
}

/** Writes a block in pieces; `onPiece` hears of every one and may throw to stop. */
export async function writeBlock(ref: SheetRef, block: CellBlock, onPiece: (rows: number) => void = () => undefined): Promise<void> {
  for (const chunk of rowChunks(block.rect, WRITE_CELLS)) {
    onPiece(chunk.lastRow - chunk.firstRow + 1);
    await writePiece(ref, block, chunk);
  }
}

/** Long texts may be too much for one request all the same: then half goes first. */
async function writePiece(ref: SheetRef, block: CellBlock, rect: Rect): Promise<void> {
  const from = rect.firstRow - block.rect.firstRow;
  const to = rect.lastRow - block.rect.firstRow + 1;
  try {
    await excelRun(async (context) => {
      const range = sheetOf(context, ref).getRange(rectAddress(rect));
      // Null leaves a cell alone.
      if (block.formats) range.numberFormat = block.formats.slice(from, to).map((row) => [...row]);
      range.formulas = block.contents.slice(from, to).map((row) => [...row]);
      await context.sync();
    }, { sheet: ref.name });
  } catch (error) {
    if (!isTooLarge(error) || rect.lastRow === rect.firstRow) throw error;
    for (const half of halves(rect)) await writePiece(ref, block, half);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookFault && (error.code === 'tooLarge' || error.code === 'nullRead');
}
