import type { CellValue } from '../domain/cell';
import type { Rect } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { standing } from './cell-content';
import { excelRun } from './excel-run';
import { rectAddress, rowChunks } from './rect';
import type { WriteBlock } from './write-plan';

/** Cells written at once; with text of usual length well below 5 MB a request. */
const WRITE_CELLS = 20_000;

/** What stands in a rectangle, in the form that `Range.formulas` takes back, and its number formats. */
export interface Standing {
  readonly contents: CellValue[][];
  readonly formats: string[][];
}

/** Reads what stands in a rectangle, in pieces. */
export async function readStanding(sheet: string, rect: Rect): Promise<Standing> {
  const result: Standing = { contents: [], formats: [] };
  for (const chunk of rowChunks(rect, WRITE_CELLS)) {
    await excelRun(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(chunk)).load('values,formulas,numberFormat');
      await context.sync();
      const values = range.values as CellValue[][] | null;
      const formulas = range.formulas as CellValue[][] | null;
      if (!values || !formulas) throw new WorkbookFault('nullRead', { sheet, first: chunk.firstRow, last: chunk.lastRow });
      values.forEach((row, r) => result.contents.push(row.map((value, c) => standing(value, formulas[r]?.[c] ?? null))));
      result.formats.push(...(range.numberFormat as unknown[][]).map((row) => row.map(String)));
    }, { sheet });
  }
  return result;
}

/** Writes a block in pieces; `onPiece` hears of every one and may throw to stop. */
export async function writeBlock(block: WriteBlock, onPiece: (rows: number) => void = () => undefined): Promise<void> {
  for (const chunk of rowChunks(block.rect, WRITE_CELLS)) {
    const from = chunk.firstRow - block.rect.firstRow;
    const to = chunk.lastRow - block.rect.firstRow + 1;
    onPiece(to - from);
    await excelRun(async (context) => {
      const range = context.workbook.worksheets.getItem(block.sheet).getRange(rectAddress(chunk));
      if (block.formats) range.numberFormat = block.formats.slice(from, to).map((row) => [...row]);
      range.formulas = block.contents.slice(from, to).map((row) => [...row]);
      await context.sync();
    }, { sheet: block.sheet });
  }
}
