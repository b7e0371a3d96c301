import {
  DEFAULT_FORMAT, MAX_COLUMNS, MAX_ROWS, type Area, type BookConditionalFormat, type BookContent, type BookGroup, type BookHyperlink, type BookPageLayout,
  type BookProtection, type BookSheet, type BookValidation, type BookValue, type Border, type BorderSide, type CellFormat, type ClearWhat, type Matrix,
} from './book';
import { MemoryAxis } from './memory-axis';
import { movedSpan } from './moved-span';

/** A cell with content. */
interface Cell {
  readonly value: BookValue;
  readonly formula: string | null;
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** Values by row and column; only what was set takes room. */
class Grid<T> {
  readonly rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, value);
    else this.rows.set(row, new Map([[column, value]]));
  }

  /** Cells of the area that are set; whole columns cost no more than what is in them. */
  in(area: Area): [row: number, column: number, value: T][] {
    const found: [number, number, T][] = [];
    for (const [row, cells] of this.rows) {
      if (row < area.row || row >= area.row + area.rowCount) continue;
      for (const [column, value] of cells) if (column >= area.column && column < area.column + area.columnCount) found.push([row, column, value]);
    }
    return found;
  }

  remove(area: Area): void {
    for (const [row, column] of this.in(area)) {
      this.rows.get(row)?.delete(column);
      if (this.rows.get(row)?.size === 0) this.rows.delete(row);
    }
  }
}

/** One sheet of a `MemoryBook`. */
export class MemorySheet {
  readonly rows = new MemoryAxis(15, MAX_ROWS);
  readonly columns = new MemoryAxis(48, MAX_COLUMNS);
  merges: readonly Area[] = [];
  groups: readonly BookGroup[] = [];
  frozen = { rows: 0, columns: 0 };
  pageLayout: BookPageLayout | null = null;
  protection: BookProtection | null = null;
  validations: readonly BookValidation[] = [];
  conditionalFormats: readonly BookConditionalFormat[] = [];
  private readonly cells = new Grid<Cell>();
  private readonly formats = new Grid<Partial<CellFormat>>();
  /** Formats of whole rows and columns; a cell's own format comes on top. */
  private lineFormats: { readonly area: Area; readonly patch: Partial<CellFormat> }[] = [];
  private readonly borders = new Grid<Partial<Record<Side, Border>>>();
  private readonly links = new Grid<BookHyperlink>();

  constructor(public info: BookSheet) {}

  map<T>(area: Area, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_, r) => {
      const cells = this.cells.rows.get(area.row + r);
      return Array.from({ length: area.columnCount }, (_unused, c) => read(cells?.get(area.column + c), area.row + r, area.column + c));
    });
  }

  valueAt(row: number, column: number): BookValue {
    return this.cells.get(row, column)?.value ?? null;
  }

  used(valuesOnly: boolean): Area | null {
    const grids: Grid<unknown>[] = valuesOnly ? [this.cells] : [this.cells, this.formats, this.borders];
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const grid of grids) {
      for (const [row, cells] of grid.rows) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        for (const column of cells.keys()) {
          left = Math.min(left, column);
          right = Math.max(right, column);
        }
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  write(area: Area, contents: Matrix<BookContent>, evaluate: (formula: string, row: number, column: number) => BookValue): void {
    for (const [r, line] of contents.entries()) {
      for (const [c, content] of line.entries()) {
        const row = area.row + r;
        const column = area.column + c;
        if (content === undefined) continue;
        if (content === null) this.cells.remove({ row, column, rowCount: 1, columnCount: 1 });
        else if (typeof content === 'object' && 'formula' in content) this.cells.set(row, column, { value: evaluate(content.formula, row, column), formula: content.formula });
        else this.cells.set(row, column, { value: content, formula: null });
      }
    }
  }

  cache(row: number, column: number, value: BookValue): void {
    this.cells.set(row, column, { value, formula: this.cells.get(row, column)?.formula ?? null });
  }

  /** True when there was a formula. */
  recalculate(evaluate: (formula: string, row: number, column: number, value: BookValue) => BookValue): boolean {
    let any = false;
    for (const [row, cells] of this.cells.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        any = true;
        cells.set(column, { ...cell, value: evaluate(cell.formula, row, column, cell.value) });
      }
    }
    return any;
  }

  clear(area: Area, what: ClearWhat): void {
    if (what === 'All' || what === 'Contents' || what === 'ResetContents') this.cells.remove(area);
    if (what === 'All' || what === 'Formats') {
      this.formats.remove(area);
      this.borders.remove(area);
      this.lineFormats = this.lineFormats.filter((line) => !within(area, line.area));
    }
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') this.links.remove(area);
    if (what === 'All') this.validations = this.validations.filter((validation) => !within(area, validation.area));
  }

  formatAt(row: number, column: number): CellFormat {
    const own = this.formats.get(row, column);
    const lines = this.lineFormats.filter(({ area }) => holds(area, row, column)).map(({ patch }) => patch);
    return own || lines.length > 0 ? Object.assign({}, DEFAULT_FORMAT, ...lines, own) as CellFormat : DEFAULT_FORMAT;
  }

  setFormat(area: Area, patch: Partial<CellFormat>): void {
    if (area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS) {
      this.lineFormats.push({ area, patch });
      for (const [row, column, format] of this.formats.in(area)) this.formats.set(row, column, { ...format, ...patch });
      return;
    }
    each(area, (row, column) => this.formats.set(row, column, { ...this.formats.get(row, column), ...patch }));
  }

  borderAt(row: number, column: number, side: Side): Border {
    const none = { style: 'None', color: '#000000', weight: 'Thin' };
    const [otherRow, otherColumn, otherSide] = facing(row, column, side);
    return this.borders.get(row, column)?.[side] ?? this.borders.get(otherRow, otherColumn)?.[otherSide] ?? none;
  }

  setBorder(area: Area, side: BorderSide, border: Border | null): void {
    if (side === 'DiagonalDown' || side === 'DiagonalUp') return;
    const lastRow = area.row + area.rowCount - 1;
    const lastColumn = area.column + area.columnCount - 1;
    each(area, (row, column) => {
      if (side === 'EdgeTop' && row === area.row || side === 'InsideHorizontal' && row > area.row) this.line(row, column, 'EdgeTop', border);
      if (side === 'EdgeBottom' && row === lastRow) this.line(row, column, 'EdgeBottom', border);
      if (side === 'EdgeLeft' && column === area.column || side === 'InsideVertical' && column > area.column) this.line(row, column, 'EdgeLeft', border);
      if (side === 'EdgeRight' && column === lastColumn) this.line(row, column, 'EdgeRight', border);
    });
  }

  private line(row: number, column: number, side: Side, border: Border | null): void {
    const [otherRow, otherColumn, otherSide] = facing(row, column, side);
    delete this.borders.get(otherRow, otherColumn)?.[otherSide];
    const own = { ...this.borders.get(row, column) };
    delete own[side];
    this.borders.set(row, column, border ? { ...own, [side]: border } : own);
  }

  merge(area: Area, across: boolean): void {
    this.unmerge(area);
    const parts = across ? Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 })) : [area];
    const kept = parts.filter((part) => part.rowCount * part.columnCount > 1);
    for (const part of kept) for (const [row, column] of this.cells.in(part)) if (row !== part.row || column !== part.column) this.cells.remove({ row, column, rowCount: 1, columnCount: 1 });
    this.merges = [...this.merges, ...kept];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !touch(area, merge));
  }

  hyperlinkAt(row: number, column: number): BookHyperlink | null {
    return this.links.get(row, column) ?? null;
  }

  setHyperlink(area: Area, link: BookHyperlink | null): void {
    if (link) each(area, (row, column) => this.links.set(row, column, link));
    else this.links.remove(area);
  }

  /** Inserts or deletes cells; returns where an area is afterwards. */
  shift(area: Area, axis: 'rows' | 'columns', insert: boolean): (other: Area) => Area | null {
    const grids: Grid<unknown>[] = [this.cells, this.formats, this.borders, this.links];
    for (const grid of grids) shiftGrid(grid, area, axis, insert);
    if (area.columnCount === MAX_COLUMNS && axis === 'rows') this.rows.shift(area.row, area.rowCount, !insert);
    if (area.rowCount === MAX_ROWS && axis === 'columns') this.columns.shift(area.column, area.columnCount, !insert);
    const move = (other: Area): Area | null => movedArea(other, area, axis, insert);
    const moveAll = <T extends { readonly area: Area }>(items: readonly T[]): T[] => items.flatMap((item) => {
      const moved = move(item.area);
      return moved ? [{ ...item, area: moved }] : [];
    });
    this.merges = this.merges.map(move).filter((merge): merge is Area => merge !== null);
    this.validations = moveAll(this.validations);
    this.conditionalFormats = moveAll(this.conditionalFormats);
    return move;
  }
}

function each(area: Area, action: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) for (let column = area.column; column < area.column + area.columnCount; column++) action(row, column);
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}

function within(outer: Area, inner: Area): boolean {
  return holds(outer, inner.row, inner.column) && holds(outer, inner.row + inner.rowCount - 1, inner.column + inner.columnCount - 1);
}

function touch(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

/** The neighbour and its side that is the same line. */
function facing(row: number, column: number, side: Side): [row: number, column: number, side: Side] {
  switch (side) {
    case 'EdgeTop': return [row - 1, column, 'EdgeBottom'];
    case 'EdgeBottom': return [row + 1, column, 'EdgeTop'];
    case 'EdgeLeft': return [row, column - 1, 'EdgeRight'];
    case 'EdgeRight': return [row, column + 1, 'EdgeLeft'];
  }
}

function shiftGrid(grid: Grid<unknown>, area: Area, axis: 'rows' | 'columns', insert: boolean): void {
  const behind: Area = axis === 'rows' ? { ...area, rowCount: MAX_ROWS - area.row } : { ...area, columnCount: MAX_COLUMNS - area.column };
  const moving = grid.in(behind);
  grid.remove(behind);
  const step = (axis === 'rows' ? area.rowCount : area.columnCount) * (insert ? 1 : -1);
  for (const [row, column, value] of moving) {
    if (!insert && holds(area, row, column)) continue;
    grid.set(row + (axis === 'rows' ? step : 0), column + (axis === 'columns' ? step : 0), value);
  }
}

/** Only areas that lie wholly in the moving rows or columns move; others would be torn. */
function movedArea(other: Area, area: Area, axis: 'rows' | 'columns', insert: boolean): Area | null {
  if (axis === 'rows') {
    if (other.column < area.column || other.column + other.columnCount > area.column + area.columnCount) return other;
    const span = movedSpan(other.row, other.rowCount, area.row, area.rowCount, !insert, MAX_ROWS);
    return span && { ...other, row: span.first, rowCount: span.size };
  }
  if (other.row < area.row || other.row + other.rowCount > area.row + area.rowCount) return other;
  const span = movedSpan(other.column, other.columnCount, area.column, area.columnCount, !insert, MAX_COLUMNS);
  return span && { ...other, column: span.first, columnCount: span.size };
}
