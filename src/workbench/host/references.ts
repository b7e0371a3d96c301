import type { Area, Book, BookEvent } from '../book';
import { MAX_COLUMNS, MAX_ROWS } from '../book';
import { movedSpan } from '../moved-span';
import { isEntireColumn, isEntireRow } from './addresses';

/** Cells that an object of the page stands for. They move when rows or columns are inserted or deleted; null = deleted. */
export interface Place {
  readonly sheetId: string;
  areas: readonly Area[] | null;
}

/**
 * Ranges that the page keeps across requests (`trackedObjects`, and every range of an `Excel.run` while it lasts), by reference id.
 * Like Excel's, they follow the cells when rows, columns or cells above or left of them come and go.
 */
export class References {
  private readonly places = new Map<string, Place>();
  private nextId = 1;

  private readonly unsubscribe: () => void;

  constructor(book: Book) {
    this.unsubscribe = book.subscribe((event) => this.follow(event));
  }

  /** Stops following the book and forgets all. */
  close(): void {
    this.unsubscribe();
    this.removeAll();
  }

  /** Keeps a place and returns its id. */
  keep(place: Place): string {
    const id = `ref${String(this.nextId++)}`;
    this.places.set(id, place);
    return id;
  }

  get(id: string): Place | null {
    return this.places.get(id) ?? null;
  }

  remove(id: string): void {
    this.places.delete(id);
  }

  removeAll(): void {
    this.places.clear();
  }

  /** How many are kept; a page that leaks ranges shows here. */
  get count(): number {
    return this.places.size;
  }

  private follow(event: BookEvent): void {
    if (event.kind !== 'changed' || event.change === 'RangeEdited') return;
    for (const place of this.places.values()) {
      if (place.sheetId !== event.sheetId || !place.areas) continue;
      const moved = place.areas.map((area) => movedArea(area, event)).filter((area): area is Area => area !== null);
      place.areas = moved.length > 0 ? moved : null;
    }
  }
}

function movedArea(area: Area, event: Extract<BookEvent, { kind: 'changed' }>): Area | null {
  const wholeRows = event.change.startsWith('Row') || isEntireRow(event.area);
  const wholeColumns = event.change.startsWith('Column') || isEntireColumn(event.area);
  const deleted = event.change.endsWith('Deleted');
  if (wholeRows && !isEntireColumn(area)) {
    const rows = movedSpan(area.row, area.rowCount, event.area.row, event.area.rowCount, deleted, MAX_ROWS);
    return rows && { ...area, row: rows.first, rowCount: rows.size };
  }
  if (wholeColumns && !isEntireRow(area)) {
    const columns = movedSpan(area.column, area.columnCount, event.area.column, event.area.columnCount, deleted, MAX_COLUMNS);
    return columns && { ...area, column: columns.first, columnCount: columns.size };
  }
  return area;
}
