import { HostCollection, HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../host-error';
import type { Model } from './model';
import { Range, rangeArgument } from './range';

/** `worksheet.horizontalPageBreaks`: the manual ones, kept with the page layout and saved with it; where pages end by themselves only a printer knows. */
export class PageBreaks extends HostCollection<PageBreak> {
  readonly kind = 'PageBreakCollection';

  constructor(model: Model, readonly sheetId: string) {
    super(model);
  }

  items(): readonly PageBreak[] {
    this.model.sheet(this.sheetId);
    return this.model.book.pageLayout(this.sheetId).rowBreaks.map((row) => new PageBreak(this.model, this.sheetId, row));
  }

  /** By place in the collection, from 0. */
  find(index: unknown): PageBreak | null {
    return typeof index === 'number' ? this.items()[index] ?? null : null;
  }

  /** Before the first row of a range; nothing can break before row 1. A second break before one row is the same break. */
  Add(range: unknown): PageBreak {
    this.model.sheet(this.sheetId);
    const { row } = rangeArgument(this.model, this.sheetId, range).area;
    if (row === 0) throw invalidArgument();
    this.set([...this.rows().filter((each) => each !== row), row].sort((a, b) => a - b));
    return new PageBreak(this.model, this.sheetId, row);
  }

  RemovePageBreaks(): void {
    this.model.sheet(this.sheetId);
    this.set([]);
  }

  private rows(): readonly number[] {
    return this.model.book.pageLayout(this.sheetId).rowBreaks;
  }

  private set(rowBreaks: readonly number[]): void {
    this.model.book.setPageLayout(this.sheetId, { rowBreaks });
  }
}

/** One break, told by the row that starts a page, 0-based. */
export class PageBreak extends HostObject {
  readonly kind = 'PageBreak';

  constructor(model: Model, readonly sheetId: string, readonly row: number) {
    super(model);
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  GetCellAfterBreak(): Range {
    return Range.of(this.model, this.sheetId, { row: this.row, column: 0, rowCount: 1, columnCount: 1 });
  }

  Delete(): void {
    const { rowBreaks } = this.model.book.pageLayout(this.sheetId);
    if (!rowBreaks.includes(this.row)) throw itemNotFound();
    this.model.book.setPageLayout(this.sheetId, { rowBreaks: rowBreaks.filter((row) => row !== this.row) });
  }
}
