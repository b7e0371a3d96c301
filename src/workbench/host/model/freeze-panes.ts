import { MAX_COLUMNS, MAX_ROWS } from '../../book';
import { isEntireColumn, isEntireRow } from '../addresses';
import { integer } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../host-error';
import type { Model } from './model';
import { Range, rangeArgument } from './range';

/** `worksheet.freezePanes`. */
export class FreezePanes extends HostObject {
  readonly kind = 'WorksheetFreezePanes';

  constructor(model: Model, readonly sheetId: string) {
    super(model);
  }

  /** Freezes the given cells, counted from the top left corner. */
  FreezeAt(range: unknown): void {
    const { area } = rangeArgument(this.model, this.sheetId, range);
    const rows = isEntireColumn(area) ? 0 : area.row + area.rowCount;
    const columns = isEntireRow(area) ? 0 : area.column + area.columnCount;
    this.model.book.setFrozen(this.sheetId, rows, columns);
  }

  FreezeRows(count: unknown): void {
    this.model.book.setFrozen(this.sheetId, lines(count), 0);
  }

  FreezeColumns(count: unknown): void {
    this.model.book.setFrozen(this.sheetId, 0, lines(count));
  }

  Unfreeze(): void {
    this.model.book.setFrozen(this.sheetId, 0, 0);
  }

  GetLocation(): Range {
    const found = this.GetLocationOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.model.book.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    return Range.of(this.model, this.sheetId, { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS });
  }
}

function lines(value: unknown): number {
  const count = integer(value);
  if (count < 0) throw invalidArgument();
  return count;
}
