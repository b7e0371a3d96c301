import { shiftFormula } from '../sheets/files/shared-formulas';
import type { Rect, SheetImage } from '../sheets/workbook';
import { type AreaLook, type LookRun, paintLook } from './area-look';
import type { CellBlock, Standing } from './blocks-io';
import { excelRun } from './excel-run';
import { rectAddress } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

/**
 * A block of an image with the user's cells where their rows went: contents (a formula keeps looking at the same row and column beside it)
 * and number formats; what they left behind is emptied. `before` is what stands in the block's rectangle, which begins at A1.
 */
export function carryCells(block: CellBlock, image: SheetImage, before: Standing): CellBlock {
  const moves = image.moves ?? [];
  if (moves.length === 0) return block;
  const contents = block.contents.map((row) => [...row]);
  const formats = (block.formats ?? contents.map((row) => row.map(() => null))).map((row) => [...row]);
  for (const { from } of moves) {
    if (contents[from.row - 1]?.[from.column - 1] !== null) continue;
    set(contents, from.row, from.column, '');
    set(formats, from.row, from.column, 'General');
  }
  for (const { from, to } of moves) {
    const content = before.contents[from.row - 1]?.[from.column - 1] ?? '';
    const moved = typeof content === 'string' && content.startsWith('=') ? `=${shiftFormula(content.slice(1), to.row - from.row, to.column - from.column)}` : content;
    set(contents, to.row, to.column, moved);
    set(formats, to.row, to.column, before.formats[from.row - 1]?.[from.column - 1] ?? 'General');
  }
  return { ...block, contents, formats };
}

/** Gives moved cells the looks that they had, and none to the places that they left. `before` was read when nothing was written yet. */
export async function moveLooks(ref: SheetRef, image: SheetImage, before: AreaLook): Promise<void> {
  const moves = image.moves ?? [];
  const taken = new Set(moves.map(({ to }) => `${to.row},${to.column}`));
  const left = moves.filter(({ from }) => from.column > image.widths.length && !taken.has(`${from.row},${from.column}`));
  if (left.length > 0) {
    await excelRun(async (context) => {
      const sheet = sheetOf(context, ref);
      for (const { from } of left) sheet.getRange(rectAddress(cell(from))).clear('Formats');
      await context.sync();
    }, { sheet: ref.name });
  }
  await paintLook(ref, before.palette, moves.flatMap(({ from, to }): LookRun[] => {
    const look = before.cells[from.row - before.rect.firstRow]?.[from.column - before.rect.firstColumn];
    return look === undefined ? [] : [[to.row, to.column, to.row, to.column, look]];
  }));
}

function cell({ row, column }: { readonly row: number; readonly column: number }): Rect {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function set<T>(matrix: T[][], row: number, column: number, value: T): void {
  const cells = matrix[row - 1];
  if (cells) cells[column - 1] = value;
}
