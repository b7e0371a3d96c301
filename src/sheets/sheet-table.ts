import type { CellRef, CellValue } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Fact, FactStatus, Parsed } from '../domain/fact';
import { FIELDS, type Field, type FieldKind, type FieldOf, type FurtherColumn, type LedgerColumn, type LedgerRow, type LedgerTable, type Role, type SkippedRow } from '../domain/ledger';
import type { Fen } from '../domain/money';
import { ColumnReader, isWhatItSays, readText } from './column-reader';
import { isDateFormat } from './column-shape';
import type { Block } from './find-blocks';
import type { ColumnMapping } from './map-columns';

/** So many different texts of a column are remembered. */
const MOST_TEXTS = 2_000;

const NO_COLUMN: Fact<never> = { status: 'noColumn', value: null, raw: null, cell: null };

/**
 * A recognised range. Rows are light handles; a column of amounts or days is read as a whole when a row first asks for it.
 * Text cells merged downwards count for every row they cover; merged amounts only for their first.
 */
export class SheetTable implements LedgerTable {
  readonly sheet: string;
  readonly tableName: string | null;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ReadonlyMap<Field, LedgerColumn>;
  readonly further: readonly FurtherColumn[];
  readonly unmapped: ColumnMapping['unmapped'];
  rows: readonly LedgerRow[] = [];
  skipped: readonly SkippedRow[] = [];
  /** Joined customer by row index; filled once all sheets are known. */
  private customers: readonly (string | null)[] = [];
  private readonly readers: Map<Field, ColumnReader>;
  /** Column whose invoice numbers count where the first column has none; 0 without one. */
  private readonly secondNumber: number;
  /** Texts read before, by column: most columns say few different things in many rows. */
  private readonly texts: Map<Field, Map<CellValue, Parsed<string>>>;
  /** Sheet row whose cell counts for a row, per column, where cells are merged downwards. */
  private readonly covered = new Map<number, Map<number, number>>();

  /** `like` is a table of the same block and mapping, whose cells need no second reading. */
  constructor(readonly block: Block, readonly mapping: ColumnMapping, readonly roles: readonly Role[], like: SheetTable | null = null) {
    this.readers = like?.readers ?? new Map<Field, ColumnReader>();
    this.texts = like?.texts ?? new Map<Field, Map<CellValue, Parsed<string>>>();
    this.sheet = block.grid.sheet.name;
    this.tableName = block.tableName;
    this.headerRow = block.header.row;
    this.firstDataRow = block.firstDataRow;
    this.lastRow = block.lastRow;
    this.firstColumn = block.firstColumn;
    this.lastColumn = block.lastColumn;
    this.columns = mapping.columns;
    this.further = mapping.further;
    this.unmapped = mapping.unmapped;
    this.secondNumber = mapping.further.find((each) => each.receipt === null && each.field === 'invoiceNo')?.column ?? 0;
    const read = new Set([...mapping.columns.values()].map((column) => column.column));
    for (const merge of block.grid.sheet.merges) {
      if (merge.lastRow <= merge.firstRow || merge.firstRow < this.firstDataRow || !read.has(merge.firstColumn)) continue;
      const column = this.covered.get(merge.firstColumn) ?? new Map<number, number>();
      this.covered.set(merge.firstColumn, column);
      for (let row = merge.firstRow + 1; row <= Math.min(merge.lastRow, this.lastRow); row += 1) column.set(row, merge.firstRow);
    }
  }

  get rowCount(): number {
    return Math.max(0, this.lastRow - this.firstDataRow + 1);
  }

  /** Fills in the rows: every sheet row of the range that is not skipped. */
  settle(skipped: readonly SkippedRow[]): void {
    const out = new Set(skipped.map((each) => each.row));
    const rows: LedgerRow[] = [];
    for (let row = this.firstDataRow; row <= this.lastRow; row += 1) if (!out.has(row)) rows.push(new SheetRow(this, row));
    this.rows = rows;
    this.skipped = skipped;
  }

  /** This table with some of its rows, given by their sheet rows from top to bottom; its customers are joined anew. */
  withRows(rows: readonly number[]): SheetTable {
    const part = new SheetTable(this.block, this.mapping, this.roles, this);
    part.rows = rows.map((row) => new SheetRow(part, row));
    part.skipped = this.skipped;
    return part;
  }

  /** Sheet rows that are left out. */
  get skippedRows(): ReadonlySet<number> {
    return new Set(this.skipped.map((each) => each.row));
  }

  joinCustomers(names: readonly (string | null)[]): void {
    this.customers = names;
  }

  customerAt(row: number): string | null {
    return this.customers[row - this.firstDataRow] ?? null;
  }

  /** Raw value of a field in a sheet row, with the row it really stands in. */
  rawAt(field: Field, row: number): CellValue {
    const column = this.columnAt(field, row);
    return column > 0 ? this.block.grid.at(this.standsIn(field, column, row), column) : null;
  }

  /** The column in which a row's value of a field stands; 0 without one. */
  private columnAt(field: Field, row: number): number {
    const column = this.columns.get(field)?.column ?? 0;
    if (this.secondNumber === 0 || field !== 'invoiceNo' || column === 0) return column;
    const { grid } = this.block;
    return readText(grid.at(row, column)).status === 'ok' || readText(grid.at(row, this.secondNumber)).status !== 'ok' ? column : this.secondNumber;
  }

  cellAt(field: Field, row: number): CellRef | null {
    const column = this.columnAt(field, row);
    return column > 0 ? { sheet: this.sheet, row: this.standsIn(field, column, row), column } : null;
  }

  private standsIn(field: Field, column: number, row: number): number {
    if (this.covered.size === 0) return row;
    const kind = FIELDS[field];
    return kind === 'text' || kind === 'day' || kind === 'percent' ? this.covered.get(column)?.get(row) ?? row : row;
  }

  /** The text of a field in a sheet row, read once for each different cell. */
  textAt(field: Field, row: number): Fact<string> {
    const column = this.columnAt(field, row);
    if (column === 0) return NO_COLUMN;
    const at = this.standsIn(field, column, row);
    const raw = this.block.grid.at(at, column);
    if (typeof raw === 'string' && isWhatItSays(raw)) return new CellFact('ok', raw, raw, this.sheet, at, column, null);
    const parsed = this.readText(field, raw);
    return new CellFact(parsed.status, parsed.value, raw, this.sheet, at, column, parsed);
  }

  /** The amount, day or number of a field in a sheet row. */
  numberAt(field: Field, row: number): Fact<number> {
    const column = this.columns.get(field);
    const reader = this.reader(field);
    if (!column || !reader) return NO_COLUMN;
    const at = this.standsIn(field, column.column, row);
    const raw = this.block.grid.at(at, column.column);
    const index = row - this.firstDataRow;
    const parsed = reader.besideValue(index);
    if (parsed) return new CellFact(parsed.status, parsed.value, raw, this.sheet, at, column.column, parsed);
    const value = reader.valueAt(index);
    const known = !Number.isNaN(value);
    return new CellFact(known ? 'ok' : 'blank', known ? value : null, raw, this.sheet, at, column.column, null);
  }

  private readText(field: Field, raw: CellValue): Parsed<string> {
    let known = this.texts.get(field);
    // Looking for one of so many takes longer than reading it.
    if (known && known.size >= MOST_TEXTS) return readText(raw);
    const before = known?.get(raw);
    if (before) return before;
    const parsed = readText(raw);
    if (!known) this.texts.set(field, (known = new Map<CellValue, Parsed<string>>()));
    known.set(raw, parsed);
    return parsed;
  }

  /** The column of a field, read whole; undefined without the column or for text. */
  reader(field: Field): ColumnReader | undefined {
    const known = this.readers.get(field);
    if (known) return known;
    const column = this.columns.get(field);
    const kind: string = FIELDS[field];
    if (!column || kind === 'text' || kind === 'flag') return undefined;
    const { grid } = this.block;
    const own = this.mapping.units.get(column.column);
    const reader = new ColumnReader(
      { length: this.rowCount, at: (index) => grid.at(this.standsIn(field, column.column, this.firstDataRow + index), column.column) },
      kind as 'money' | 'day' | 'number' | 'percent',
      {
        unit: own?.unit ?? (kind === 'money' ? this.block.captionUnit : null) ?? 1, currency: own?.currency ?? null,
        date1904: grid.sheet.date1904, isDateFormat: this.hasDateFormat(column.column),
      },
    );
    this.readers.set(field, reader);
    return reader;
  }

  /** True when any of the first formatted cells shows a date; undefined when no formats came with the sheet. */
  private hasDateFormat(column: number): boolean | undefined {
    const { grid } = this.block;
    let known = false;
    for (let row = this.firstDataRow; row <= Math.min(this.lastRow, this.firstDataRow + 60); row += 1) {
      const format = grid.format(row, column);
      if (format === undefined || format === '') continue;
      if (isDateFormat(format)) return true;
      if (typeof grid.at(row, column) === 'number') known = true;
    }
    return known ? false : undefined;
  }
}

/** A fact of a cell, made by the million: what few have is handed on when somebody asks. */
class CellFact<T> implements Fact<T> {
  constructor(
    readonly status: FactStatus, readonly value: T | null, readonly raw: CellValue, private readonly sheet: string, private readonly row: number,
    private readonly column: number, private readonly parsed: Parsed<T> | null,
  ) {}

  get cell(): CellRef { return { sheet: this.sheet, row: this.row, column: this.column }; }
  get reason(): string | undefined { return this.parsed?.reason; }
  get remark(): string | undefined { return this.parsed?.remark; }
  get currency(): string | undefined { return this.parsed?.currency; }
}

/** A handle on one row of a table. */
export class SheetRow implements LedgerRow {
  constructor(readonly table: SheetTable, readonly row: number) {}

  get customer(): string | null {
    return this.table.customerAt(this.row);
  }

  has(field: Field): boolean {
    return this.table.columns.has(field);
  }

  text(field: FieldOf<'text'>): Fact<string> {
    return this.table.textAt(field, this.row);
  }

  money(field: FieldOf<'money'>): Fact<Fen> {
    return this.numeric(field);
  }

  day(field: FieldOf<'day'>): Fact<Day> {
    return this.numeric(field);
  }

  number(field: FieldOf<'number'>): Fact<number> {
    return this.numeric(field);
  }

  percent(field: FieldOf<'percent'>): Fact<number> {
    return this.numeric(field);
  }

  fact(field: Field): Fact<string | number> {
    return FIELDS[field] === 'text' ? this.text(field as FieldOf<'text'>) : this.numeric(field);
  }

  value(field: FieldOf<Exclude<FieldKind, 'text' | 'flag'>>): number | null {
    const value = this.table.reader(field)?.valueAt(this.row - this.table.firstDataRow);
    return value === undefined || Number.isNaN(value) ? null : value;
  }

  raw(field: Field): CellValue {
    return this.table.rawAt(field, this.row);
  }

  cell(field: Field): CellRef | null {
    return this.table.cellAt(field, this.row);
  }

  private numeric(field: Field): Fact<number> {
    return this.table.numberAt(field, this.row);
  }
}
