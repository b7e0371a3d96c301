import { CellValueType } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area, BookContent, BookValue, Matrix } from '../book';
import { MAX_COLUMNS, MAX_ROWS } from '../book';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA']);

/** Cells of the grid as matrices, past the facade, which is slow on many cells and formats what it returns. */
export class GridCells {
  private readonly formulaData: FormulaDataModel;

  constructor(univer: Univer, private readonly workbook: Workbook) {
    this.formulaData = univer.__getInjector().get(FormulaDataModel);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    if (!cell?.s) return null;
    return typeof cell.s === 'string' ? this.workbook.getStyles().get(cell.s) : cell.s;
  }

  value(sheetId: string, row: number, column: number): BookValue {
    const cell = this.raw(sheetId, row, column);
    const spilled = cell?.f || cell?.si ? null : this.spilled(sheetId, row, column);
    return valueOf(spilled ?? cell, spilled !== null || Boolean(cell?.f ?? cell?.si));
  }

  values(sheetId: string, area: Area): Matrix<BookValue> {
    const matrix = this.sheet(sheetId).getCellMatrix();
    const unit = this.formulaData.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId];
    return mapArea(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      const ownFormula = Boolean(cell?.f ?? cell?.si);
      const spilled = ownFormula ? undefined : unit?.[row]?.[column];
      return spilled ? valueOf(spilled, true) : valueOf(cell, ownFormula);
    });
  }

  formulas(sheetId: string, area: Area): Matrix<string | null> {
    const matrix = this.sheet(sheetId).getCellMatrix();
    return mapArea(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (!cell?.f && !cell?.si) return null;
      return cell.f ?? this.formulaData.getFormulaStringByCell(row, column, sheetId, this.workbook.getUnitId()) ?? null;
    });
  }

  numberFormats(sheetId: string, area: Area): Matrix<string> {
    const matrix = this.sheet(sheetId).getCellMatrix();
    return mapArea(area, (row, column) => this.style(matrix.getValue(row, column))?.n?.pattern ?? 'General');
  }

  /** Text as displayed: the grid's number-format interceptor has the last word. */
  texts(sheetId: string, area: Area): Matrix<string> {
    const sheet = this.sheet(sheetId);
    return mapArea(area, (row, column) => {
      const shown = row < sheet.getRowCount() && column < sheet.getColumnCount() ? sheet.getCell(row, column) : null;
      return shown?.v === undefined || shown.v === null ? '' : String(shown.v);
    });
  }

  /** Smallest area with content; with formats counted, styled blanks belong to it too. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    const take = (row: number, column: number) => {
      top = Math.min(top, row); bottom = Math.max(bottom, row); left = Math.min(left, column); right = Math.max(right, column);
    };
    this.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      const content = cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== ''));
      if (content || (!valuesOnly && cell?.s)) take(row, column);
    });
    const spilled = this.formulaData.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId] ?? {};
    for (const [row, cells] of Object.entries(spilled)) for (const column of Object.keys(cells ?? {})) take(Number(row), Number(column));
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** The area a dynamic array fills at this cell, or null. */
  spill(sheetId: string, row: number, column: number): Area | null {
    const ranges = this.formulaData.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheetId] ?? {};
    for (const cells of Object.values(ranges)) {
      for (const range of Object.values(cells ?? {}) as IRange[]) {
        if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn) continue;
        const area = { row: range.startRow, column: range.startColumn, rowCount: range.endRow - range.startRow + 1, columnCount: range.endColumn - range.startColumn + 1 };
        return area.rowCount * area.columnCount > 1 ? area : null;
      }
    }
    return null;
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.formulaData.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId]?.[row]?.[column] ?? null;
  }
}

/** What the grid stores for a content; `undefined` content is not written. */
export function cellOf(content: Exclude<BookContent, undefined>): ICellData {
  if (content === null) return { v: null, f: null, si: null, t: null, p: null };
  if (typeof content === 'object') {
    return 'formula' in content ? { f: content.formula, si: null, v: null, t: null, p: null } : { v: content.error, t: CellValueType.STRING, f: null, si: null, p: null };
  }
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER, f: null, si: null, p: null };
  // FORCE_STRING keeps 007 and 20-digit invoice numbers as typed; ordinary text needs no mark.
  const looksNumeric = content.trim() !== '' && !Number.isNaN(Number(content));
  return { v: content, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING, f: null, si: null, p: null };
}

function valueOf(cell: Nullable<ICellData>, calculated: boolean): BookValue {
  if (!cell) return null;
  const value = cell.v ?? cell.p?.body?.dataStream?.replace(/\r?\n$/, '') ?? null;
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === '1' || value === true;
  if (typeof value === 'string') {
    if (ERRORS.has(value) && (calculated || cell.t !== CellValueType.STRING)) return { error: value };
    if (cell.t === CellValueType.NUMBER && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value);
  }
  return value;
}

/** A matrix over an area, whole rows and columns clamped by the caller. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  if (area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS) throw new RangeError('clamp whole rows and columns first');
  return Array.from({ length: area.rowCount }, (_, r) => Array.from({ length: area.columnCount }, (__, c) => cell(area.row + r, area.column + c)));
}
