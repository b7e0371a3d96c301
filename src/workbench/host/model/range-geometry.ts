import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../book';
import { addressText, areaOrNull, boundingArea, intersection, isEntireColumn, isEntireRow, parseAddress } from '../addresses';
import { integer, integerOr, oneOf } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument, invalidReference, itemNotFound } from '../host-error';
import type { Place } from '../references';
import type { Model } from './model';

/** Where a range is, and the ranges that its place leads to. The cells are in `Range`. */
export abstract class RangeGeometry extends HostObject {
  protected referenceId: string | null = null;

  constructor(model: Model, readonly place: Place, referenceId: string | null = null) {
    super(model);
    this.referenceId = referenceId;
  }

  /** A range of the same sheet. */
  protected abstract over(area: Area): HostObject;

  override identity(): Readonly<Record<string, unknown>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  get sheetId(): string {
    return this.place.sheetId;
  }

  /** The area now. Throws ItemNotFound when the sheet is gone, InvalidReference when the cells are. */
  get area(): Area {
    this.model.sheet(this.place.sheetId);
    const [area] = this.place.areas ?? [];
    if (!area) throw invalidReference();
    return area;
  }

  _KeepReference(): null {
    this.referenceId ??= this.model.references.keep(this.place);
    return null;
  }

  /** office.js writes large arrays in pieces and asks first whether their whole fits. */
  _ValidateArraySize(rows: unknown, columns: unknown): null {
    const { rowCount, columnCount } = this.area;
    if (integer(rows) === rowCount && integer(columns) === columnCount) return null;
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }

  get Address(): string {
    return addressText(this.model.sheet(this.sheetId).name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  /** −1 above 2³¹ − 1 cells, as in Excel. */
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  /** May lie outside the range, but not outside the sheet. */
  GetCell(row: unknown, column: unknown): HostObject {
    const { area } = this;
    return this.part(area.row + integer(row), area.column + integer(column), 1, 1);
  }

  GetRow(row: unknown): HostObject {
    const { area } = this;
    return this.part(area.row + within(row, area.rowCount), area.column, 1, area.columnCount);
  }

  GetColumn(column: unknown): HostObject {
    const { area } = this;
    return this.part(area.row, area.column + within(column, area.columnCount), area.rowCount, 1);
  }

  GetLastCell(): HostObject {
    const { area } = this;
    return this.part(area.row + area.rowCount - 1, area.column + area.columnCount - 1, 1, 1);
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetRowsAbove(count: unknown): HostObject {
    return this.beside(integerOr(count, 1), 'rows', false);
  }

  GetRowsBelow(count: unknown): HostObject {
    return this.beside(integerOr(count, 1), 'rows', true);
  }

  GetColumnsBefore(count: unknown): HostObject {
    return this.beside(integerOr(count, 1), 'columns', false);
  }

  GetColumnsAfter(count: unknown): HostObject {
    return this.beside(integerOr(count, 1), 'columns', true);
  }

  GetEntireRow(): HostObject {
    return this.part(this.area.row, 0, this.area.rowCount, MAX_COLUMNS);
  }

  GetEntireColumn(): HostObject {
    return this.part(0, this.area.column, MAX_ROWS, this.area.columnCount);
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): HostObject {
    const { area } = this;
    return this.part(area.row, area.column, area.rowCount + integer(deltaRows), area.columnCount + integer(deltaColumns));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.part(this.area.row, this.area.column, integer(rows), integer(columns));
  }

  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    const { area } = this;
    return this.part(area.row + integer(rows), area.column + integer(columns), area.rowCount, area.columnCount);
  }

  GetBoundingRect(other: unknown): HostObject {
    return this.over(boundingArea(this.area, this.otherArea(other)));
  }

  GetIntersection(other: unknown): HostObject {
    const common = intersection(this.area, this.otherArea(other));
    if (!common) throw itemNotFound();
    return this.over(common);
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const common = intersection(this.area, this.otherArea(other));
    return common && this.over(common);
  }

  GetUsedRange(valuesOnly: unknown): HostObject {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!found) throw itemNotFound();
    return found;
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = this.model.book.usedArea(this.sheetId, valuesOnly === true);
    const common = used && intersection(this.area, used);
    return common && this.over(common);
  }

  /** The block of filled cells around the range, bounded by empty rows and columns (Ctrl+*). */
  GetSurroundingRegion(): HostObject {
    const { book } = this.model;
    let region = this.area;
    for (;;) {
      const ring = boundingArea(
        { row: Math.max(0, region.row - 1), column: Math.max(0, region.column - 1), rowCount: 1, columnCount: 1 },
        { row: Math.min(MAX_ROWS - 1, region.row + region.rowCount), column: Math.min(MAX_COLUMNS - 1, region.column + region.columnCount), rowCount: 1, columnCount: 1 },
      );
      const used = book.usedArea(this.sheetId, true);
      const look = used && intersection(ring, used);
      if (!look) return this.over(region);
      let grown = region;
      for (const [row, cells] of book.values(this.sheetId, look).entries()) {
        for (const [column, value] of cells.entries()) {
          if (value !== null) grown = boundingArea(grown, { row: look.row + row, column: look.column + column, rowCount: 1, columnCount: 1 });
        }
      }
      if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) return this.over(region);
      region = grown;
    }
  }

  /** The last cell in a direction before the filled state changes (Ctrl+arrow), from the range's first cell. */
  GetRangeEdge(direction: unknown): HostObject {
    const way = oneOf(direction, ['Left', 'Right', 'Up', 'Down']);
    const used = this.model.book.usedArea(this.sheetId, true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const rowStep = way === 'Down' ? 1 : way === 'Up' ? -1 : 0;
    const columnStep = way === 'Right' ? 1 : way === 'Left' ? -1 : 0;
    let { row, column } = this.area;
    const inSheet = (): boolean => areaOrNull(row + rowStep, column + columnStep, 1, 1) !== null;
    const beyondUsed = (): boolean => row > used.row + used.rowCount && rowStep > 0 || column > used.column + used.columnCount && columnStep > 0;
    const filled = (r: number, c: number): boolean => this.model.book.values(this.sheetId, { row: r, column: c, rowCount: 1, columnCount: 1 })[0]?.[0] !== null;
    const runs = inSheet() && filled(row, column) && filled(row + rowStep, column + columnStep);
    while (inSheet()) {
      if (beyondUsed()) return this.part(rowStep > 0 ? MAX_ROWS - 1 : row, columnStep > 0 ? MAX_COLUMNS - 1 : column, 1, 1);
      const next = filled(row + rowStep, column + columnStep);
      if (runs && !next) break;
      row += rowStep;
      column += columnStep;
      if (!runs && next) break;
    }
    return this.part(row, column, 1, 1);
  }

  /** A part of the sheet; throws InvalidArgument when it leaves the sheet. */
  protected part(row: number, column: number, rowCount: number, columnCount: number): HostObject {
    const area = areaOrNull(row, column, rowCount, columnCount);
    if (!area) throw invalidArgument();
    return this.over(area);
  }

  /** The area of another range of this sheet, given as a range or as an address. */
  protected otherArea(other: unknown): Area {
    if (other instanceof RangeGeometry) {
      if (other.sheetId !== this.sheetId) throw invalidArgument();
      return other.area;
    }
    const address = typeof other === 'string' ? parseAddress(other) : null;
    if (!address || (address.sheetName !== null && this.model.findSheet(address.sheetName)?.id !== this.sheetId)) throw invalidArgument();
    return address.area;
  }

  /** Rows or columns next to the range. A negative count means the other side, as in Excel. */
  private beside(count: number, axis: 'rows' | 'columns', after: boolean): HostObject {
    const { area } = this;
    if (count === 0) throw invalidArgument();
    const behind = after === count > 0;
    const size = Math.abs(count);
    return axis === 'rows'
      ? this.part(behind ? area.row + area.rowCount : area.row - size, area.column, size, area.columnCount)
      : this.part(area.row, behind ? area.column + area.columnCount : area.column - size, area.rowCount, size);
  }
}

function within(value: unknown, count: number): number {
  const index = integer(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}
