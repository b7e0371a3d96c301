import type { Area, Book, BookSheet } from '../../book';
import { intersection, isEntireColumn, isEntireRow } from '../addresses';
import type { Faults } from '../faults';
import { accessDenied, itemNotFound } from '../host-error';
import { References } from '../references';
import type { TableFilters } from './filter';
import type { SettingsStore } from '../settings-store';

/** What every object of the model works on. */
export class Model {
  /** > 0 while a request of the page is running: what happens in the book then was done by the page. */
  runningRequests = 0;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** Password of the protected structure ('' = without one), null when it is not protected. */
  structurePassword: string | null = null;
  /** Filters by table id. */
  readonly tableFilters = new Map<string, TableFilters>();

  /** Ranges that the page keeps. */
  readonly references: References;
  /** Ranges of events that were sent; the page may ask for them. */
  readonly eventReferences: References;

  constructor(readonly book: Book, readonly settings: SettingsStore, readonly faults: Faults) {
    this.references = new References(book);
    this.eventReferences = new References(book);
  }

  /** Stops following the book. */
  close(): void {
    this.references.close();
    this.eventReferences.close();
  }

  /** The sheet of an id; throws ItemNotFound when it was deleted. */
  sheet(sheetId: string): BookSheet {
    const sheet = this.book.sheets().find((candidate) => candidate.id === sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The sheet of a name in any case, or of an id; null when there is none. */
  findSheet(key: string): BookSheet | null {
    const wanted = key.toLowerCase();
    const sheets = this.book.sheets();
    return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? sheets.find((sheet) => sheet.id === key) ?? null;
  }

  /**
   * Throws AccessDenied when the sheet is protected and a cell of the area is locked. With `allowedBy` the protection option that
   * permits the operation (allowFormatCells …) is enough.
   */
  requireEditable(sheetId: string, area: Area, allowedBy?: string): void {
    const protection = this.book.protection(sheetId);
    if (!protection) return;
    if (allowedBy !== undefined) {
      if (protection.options[allowedBy] === true) return;
      throw accessDenied();
    }
    const cells = this.populated(sheetId, area);
    for (let row = cells.row; row < cells.row + cells.rowCount; row++) {
      for (let column = cells.column; column < cells.column + cells.columnCount; column++) {
        if (this.book.formatAt(sheetId, row, column).locked) throw accessDenied();
      }
    }
  }

  /** Throws AccessDenied while the structure is protected. */
  requireFreeStructure(): void {
    if (this.structurePassword !== null) throw accessDenied();
  }

  /** The area without the empty rest of whole rows and columns; at least its first cell. */
  populated(sheetId: string, area: Area): Area {
    if (!isEntireColumn(area) && !isEntireRow(area)) return area;
    const used = this.book.usedArea(sheetId, false);
    return (used && intersection(area, used)) ?? { row: area.row, column: area.column, rowCount: 1, columnCount: 1 };
  }

  /** The value that every cell of the areas has, null when they differ. */
  common<T>(sheetId: string, areas: readonly Area[], read: (row: number, column: number) => T): T | null {
    let seen: { readonly value: T } | null = null;
    for (const whole of areas) {
      const area = this.populated(sheetId, whole);
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          const value = read(row, column);
          if (!seen) seen = { value };
          else if (seen.value !== value) return null;
        }
      }
    }
    return seen?.value ?? null;
  }

  /** The same for whole rows or columns. */
  commonAlong<T>(sheetId: string, areas: readonly Area[], axis: 'rows' | 'columns', read: (index: number) => T): T | null {
    const lines = areas.map((whole) => {
      const area = this.populated(sheetId, whole);
      return axis === 'rows' ? { ...area, column: 0, columnCount: 1 } : { ...area, row: 0, rowCount: 1 };
    });
    return this.common(sheetId, lines, (row, column) => read(axis === 'rows' ? row : column));
  }
}
