import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../book';
import type { Area } from '../book';
import type { Grid } from './create-grid';
import type { GridCells } from './grid-cells';

/** Room kept below and to the right of content, so that a user can type on. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** The grid's sheets as far as rows, columns and mutations go; what cells, looks and dimensions build on. */
export class SheetRoom {
  /** Called before every mutation; looks that wait are given to the grid first. */
  beforeMutation: () => void = () => undefined;

  constructor(private readonly grid: Grid, private readonly workbook: FWorkbook, readonly cells: GridCells) {}

  /** The grid's mutations do one thing; its commands would also select, activate and enter the grid's own undo. */
  mutate(sheetId: string, id: string, params: object): void {
    this.beforeMutation();
    this.grid.api.syncExecuteCommand(id, { unitId: this.workbook.getId(), subUnitId: sheetId, ...params });
  }

  /** Lets the sheet grow so that the area lies in it. */
  make(sheetId: string, area: Area): void {
    const sheet = this.cells.sheet(sheetId);
    const rows = area.row + area.rowCount;
    const columns = area.column + area.columnCount;
    if (rows > sheet.getRowCount() && rows <= MAX_ROWS) this.mutate(sheetId, SetWorksheetRowCountMutation.id, { rowCount: Math.min(MAX_ROWS, rows + SPARE_ROWS) });
    if (columns > sheet.getColumnCount() && columns <= MAX_COLUMNS) {
      this.mutate(sheetId, SetWorksheetColumnCountMutation.id, { columnCount: Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS) });
    }
  }

  /** An area over whole rows or columns, cut to those that the grid has. */
  clamp(sheetId: string, area: Area): Area {
    if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
    const sheet = this.cells.sheet(sheetId);
    return {
      row: area.row, column: area.column,
      rowCount: area.rowCount >= MAX_ROWS ? Math.max(1, sheet.getRowCount() - area.row) : area.rowCount,
      columnCount: area.columnCount >= MAX_COLUMNS ? Math.max(1, sheet.getColumnCount() - area.column) : area.columnCount,
    };
  }
}
