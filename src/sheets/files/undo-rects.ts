import type { CellRef, CellValue } from '../../domain/cell';
import type { Rect, UndoRecord } from '../workbook';
import { readContents } from './cell-content';
import type { CellContent } from './cell-content';
import type { PartXml } from './part-xml';
import { cellEdits, editRows } from './sheet-rows';
import type { CellEdit } from './sheet-rows';

export type UndoRect = UndoRecord['rects'][number];

const BLANK: CellContent = { content: null, xml: '' };

/** Record of a rectangle about to be written. Formats are kept as the cell's own XML: it comes back with its style and its stored result. */
export function undoRect(sheet: string, rect: Rect, contents: ReadonlyMap<string, CellContent>, written: (row: number, column: number) => CellValue): UndoRect {
  const grid = <T>(of: (row: number, column: number) => T): T[][] => Array.from({ length: rect.lastRow - rect.firstRow + 1 }, (_, row) =>
    Array.from({ length: rect.lastColumn - rect.firstColumn + 1 }, (_cell, column) => of(rect.firstRow + row, rect.firstColumn + column)));
  return {
    sheet, rect,
    before: grid((row, column) => contents.get(`${row},${column}`)?.content ?? null),
    written: grid(written),
    formatsBefore: grid((row, column) => contents.get(`${row},${column}`)?.xml ?? ''),
  };
}

/**
 * Puts back the cells of a sheet that still hold what we wrote, latest rectangle first. Cells that somebody changed since stay and are
 * named; a cell that already holds its old content needs nothing.
 */
export function undoRects(part: PartXml, sheet: string, rects: readonly UndoRect[], strings: readonly string[]): { restored: number; kept: CellRef[] } {
  const covered = new Set<string>();
  for (const rect of rects) eachCell(rect, (row, column) => covered.add(`${row},${column}`));
  const now = new Map(readContents(part.xml, strings, (row, column) => covered.has(`${row},${column}`)));
  const edits: { row: number; column: number; edit: CellEdit }[] = [];
  const kept: CellRef[] = [];
  for (const rect of [...rects].reverse()) {
    eachCell(rect, (row, column, index, offset) => {
      const key = `${row},${column}`;
      const current = now.get(key) ?? BLANK;
      const before: CellContent = { content: rect.before[index]?.[offset] ?? null, xml: rect.formatsBefore?.[index]?.[offset] ?? '' };
      if (current.content !== (rect.written[index]?.[offset] ?? null)) {
        if (current.content !== before.content) kept.push({ sheet, row, column });
      } else if (current.xml !== before.xml) {
        edits.push({ row, column, edit: () => part.plain(before.xml) });
        now.set(key, before);
      }
    });
  }
  editRows(part, cellEdits(edits));
  return { restored: edits.length, kept };
}

function eachCell({ rect }: UndoRect, visit: (row: number, column: number, index: number, offset: number) => void): void {
  for (let row = rect.firstRow; row <= rect.lastRow; row++) {
    for (let column = rect.firstColumn; column <= rect.lastColumn; column++) visit(row, column, row - rect.firstRow, column - rect.firstColumn);
  }
}
