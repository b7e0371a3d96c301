import type { Area } from '../../book';
import { isEntireColumn, isEntireRow } from '../addresses';
import { flag } from '../arguments';
import { invalidArgument } from '../host-error';
import { cellProperties, lineProperties } from './cell-properties';
import { RangeGeometry } from './range-geometry';

/** What a range knows of its cells, rows and columns one by one: looks, heights, widths, what is hidden. */
export abstract class RangeProperties extends RangeGeometry {
  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true ? true : this.RowHidden === null || this.ColumnHidden === null ? null : false;
  }

  get RowHidden(): boolean | null {
    return this.model.commonAlong(this.sheetId, [this.area], 'rows', (row) => this.model.book.isHidden(this.sheetId, 'rows', row));
  }

  set RowHidden(hidden: unknown) {
    const { row, rowCount } = this.area;
    this.model.requireEditable(this.sheetId, this.area, 'allowFormatRows');
    this.model.book.setHidden(this.sheetId, 'rows', row, row + rowCount - 1, flag(hidden));
  }

  get ColumnHidden(): boolean | null {
    return this.model.commonAlong(this.sheetId, [this.area], 'columns', (column) => this.model.book.isHidden(this.sheetId, 'columns', column));
  }

  set ColumnHidden(hidden: unknown) {
    const { column, columnCount } = this.area;
    this.model.requireEditable(this.sheetId, this.area, 'allowFormatColumns');
    this.model.book.setHidden(this.sheetId, 'columns', column, column + columnCount - 1, flag(hidden));
  }

  GetCellProperties(options: unknown): unknown[][] {
    return cellProperties(this.model, this.sheetId, this.bounded(), options);
  }

  GetRowProperties(options: unknown): unknown[] {
    return lineProperties(this.model, this.sheetId, this.bounded(), 'rows', options);
  }

  GetColumnProperties(options: unknown): unknown[] {
    return lineProperties(this.model, this.sheetId, this.bounded(), 'columns', options);
  }

  /** The area, when cell by cell work is possible on it; a write to whole rows or columns is not. */
  protected bounded(): Area {
    const { area } = this;
    if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument();
    return area;
  }
}
