import type { Area, BookValue } from '../../book';
import { flag, flagOr, integer, oneOf, record } from '../arguments';
import { HostObject } from '../host-object';
import { apiNotFound, invalidArgument, invalidOperation } from '../host-error';
import type { Model } from './model';
import { bodyOf } from './table-columns';
import type { Table } from './table';

/** `range.sort`: by values, rows only. A range with formulas is refused, as their references would have to move along. */
export class RangeSort extends HostObject {
  readonly kind = 'RangeSort';

  constructor(model: Model, readonly sheetId: string, readonly area: Area) {
    super(model);
  }

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (orientation !== null && orientation !== undefined && oneOf(orientation, ['Rows', 'Columns']) === 'Columns') throw apiNotFound();
    const top = flagOr(hasHeaders, false) ? 1 : 0;
    sortRows(this.model, this.sheetId, { ...this.area, row: this.area.row + top, rowCount: this.area.rowCount - top }, fields, matchCase);
  }
}

/** `table.sort`: the rows between header and totals. */
export class TableSort extends HostObject {
  readonly kind = 'TableSort';

  constructor(model: Model, readonly table: Table) {
    super(model);
  }

  Apply(fields: unknown, matchCase: unknown): void {
    sortRows(this.model, this.table.current.sheetId, bodyOf(this.table.current), fields, matchCase);
  }
}

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function sortRows(model: Model, sheetId: string, area: Area, fields: unknown, matchCase: unknown): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const keys = fields.map((field): SortKey => {
    const { key, ascending, sortOn } = record(field);
    const column = integer(key);
    if (column < 0 || column >= area.columnCount) throw invalidArgument();
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw apiNotFound();
    return { column, ascending: ascending === undefined || ascending === null ? true : flag(ascending) };
  });
  if (area.rowCount < 2) return;
  model.requireEditable(sheetId, area);
  const { book } = model;
  if (book.formulas(sheetId, area).some((row) => row.some((formula) => formula !== null))) throw invalidOperation('Rows with formulas cannot be sorted here.');
  const formats = book.numberFormats(sheetId, area);
  const rows = book.values(sheetId, area).map((values, index) => ({ values, formats: formats[index] ?? [] }));
  const sameCase = flagOr(matchCase, false);
  rows.sort((a, b) => keys.reduce((order, { column, ascending }) => order || compare(a.values[column] ?? null, b.values[column] ?? null, ascending, sameCase), 0));
  book.setNumberFormats(sheetId, area, rows.map((row) => row.formats));
  book.setContents(sheetId, area, rows.map((row) => row.values));
}

/** Numbers, then text, then FALSE and TRUE, then errors; the other way round when descending. Blanks come last in both. */
function compare(a: BookValue, b: BookValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ranks = [rank(a), rank(b)] as const;
  const order = ranks[0] === ranks[1] ? withinRank(a, b, matchCase) : ranks[0] - ranks[1];
  return ascending ? order : -order;
}

function rank(value: Exclude<BookValue, null>): number {
  if (typeof value === 'object') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Chinese text by pinyin, as a Chinese Excel does. */
const EXACT = new Intl.Collator('zh-CN', { sensitivity: 'variant' });
const CASELESS = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

function withinRank(a: Exclude<BookValue, null>, b: Exclude<BookValue, null>, matchCase: boolean): number {
  if (typeof a === 'object' || typeof b === 'object') return 0;
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? EXACT : CASELESS).compare(a, b);
  return Number(a) - Number(b);
}
