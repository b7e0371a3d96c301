import type { IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/preset-sheets-core';
import { DEFAULT_FORMAT } from '../book';
import type { Area, Border, BorderSide, CellFormat, Matrix } from '../book';
import { borderOf, formatOfStyle, lineOf, styleOfPatch } from './cell-style';
import { mapArea } from './grid-cells';
import type { SheetRoom } from './sheet-room';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
const EDGE_KEY = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

/**
 * Looks of cells. An add-in sets them one property at a time, and each mutation costs the grid most of a millisecond, so they are collected
 * and given to the grid in one mutation: before anything reads or changes cells, or when the script that set them has ended.
 */
export class GridLooks {
  private waiting: { sheetId: string; cellValue: Record<number, Record<number, { s: IStyleData }>> } | null = null;

  constructor(private readonly room: SheetRoom) {
    room.beforeMutation = () => this.flush();
  }

  /** Gives what was collected to the grid. Without the trigger the grid takes a cell that has no formula with its look for one that lost it. */
  flush(): void {
    if (!this.waiting) return;
    const { sheetId, cellValue } = this.waiting;
    this.waiting = null;
    this.room.mutate(sheetId, SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id });
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    const style = this.style(sheetId, row, column);
    return style ? formatOfStyle(style) : DEFAULT_FORMAT;
  }

  setFormat(sheetId: string, area: Area, patch: Partial<CellFormat>): void {
    const style = styleOfPatch(patch);
    this.set(sheetId, area, () => style);
  }

  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string | undefined>): void {
    this.set(sheetId, area, (row, column) => {
      const format = formats[row - area.row]?.[column - area.column];
      return format === undefined ? null : styleOfPatch({ numberFormat: format });
    });
  }

  border(sheetId: string, row: number, column: number, side: Edge): Border {
    return borderOf(this.style(sheetId, row, column)?.bd?.[EDGE_KEY[side]]);
  }

  setBorder(sheetId: string, wide: Area, side: BorderSide, border: Border | null): void {
    const area = this.room.clamp(sheetId, wide);
    const line = lineOf(border);
    const lastRow = area.row + area.rowCount - 1;
    const lastColumn = area.column + area.columnCount - 1;
    this.set(sheetId, area, (row, column) => {
      switch (side) {
        case 'EdgeTop': return row === area.row ? { bd: { t: line } } : null;
        case 'EdgeBottom': return row === lastRow ? { bd: { b: line } } : null;
        case 'EdgeLeft': return column === area.column ? { bd: { l: line } } : null;
        case 'EdgeRight': return column === lastColumn ? { bd: { r: line } } : null;
        case 'InsideHorizontal': return row < lastRow ? { bd: { b: line } } : null;
        case 'InsideVertical': return column < lastColumn ? { bd: { r: line } } : null;
        default: return null;
      }
    });
  }

  private set(sheetId: string, wide: Area, styleAt: (row: number, column: number) => IStyleData | null): void {
    const area = this.room.clamp(sheetId, wide);
    this.room.make(sheetId, area);
    if (this.waiting?.sheetId !== sheetId) this.flush();
    if (!this.waiting) {
      this.waiting = { sheetId, cellValue: {} };
      setTimeout(() => this.flush(), 0);
    }
    const { cellValue } = this.waiting;
    mapArea(area, (row, column) => {
      const style = styleAt(row, column);
      if (!style) return;
      const line = (cellValue[row] ??= {});
      line[column] = { s: merged(line[column]?.s, style) };
    });
  }

  /** A cell's style with what was set and not yet given to the grid. */
  private style(sheetId: string, row: number, column: number): IStyleData | null {
    const { cells } = this.room;
    const drawn = cells.style(cells.raw(sheetId, row, column)) ?? null;
    const set = this.waiting?.sheetId === sheetId ? this.waiting.cellValue[row]?.[column]?.s : undefined;
    return set ? merged(drawn ?? undefined, set) : drawn;
  }
}

function merged(before: IStyleData | undefined, patch: IStyleData): IStyleData {
  if (!before) return patch;
  return { ...before, ...patch, ...(before.bd && patch.bd ? { bd: { ...before.bd, ...patch.bd } } : {}) };
}
