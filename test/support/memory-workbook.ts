import type { CellRef, CellValue } from '../../src/domain/cell';
import type { Change, ImageCell, SheetData, SheetInfo, UndoRecord, UndoResult, Workbook } from '../../src/sheets/workbook';
import { WorkbookFault, type FaultCode } from '../../src/sheets/workbook';

type Grid = CellValue[][];

/** A workbook of plain values for session tests: the port's promises (all or nothing, undo keeps what was changed since) and no more. */
export class MemoryWorkbook implements Workbook {
  readonly fileName = 'memory.xlsx';
  /** The next call of a kind fails with this. */
  readonly failing: Partial<Record<'read' | 'apply' | 'undo', FaultCode>> = {};
  /** Sheets that take no writing. */
  readonly protected = new Set<string>();
  readonly applied: { readonly label: string; readonly changes: readonly Change[] }[] = [];
  private readonly grids = new Map<string, Grid>();
  /** Ids of sheets that were renamed; the others are called after themselves. */
  private readonly ids = new Map<string, string>();

  constructor(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
    for (const [name, rows] of Object.entries(sheets)) this.grids.set(name, rows.map((row) => [...row]));
  }

  /** Value of a cell, 1-based. */
  at(sheet: string, row: number, column: number): CellValue {
    return this.grids.get(sheet)?.[row - 1]?.[column - 1] ?? null;
  }

  /** Types into a cell as a user would. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    set(this.grids.get(sheet) ?? [], row, column, value);
  }

  /** Gives a sheet another name, as a user would; it stays the sheet that it is. */
  rename(sheet: string, name: string): void {
    this.ids.set(name, this.ids.get(sheet) ?? `{${sheet}}`);
    this.grids.set(name, this.grids.get(sheet) ?? []);
    this.grids.delete(sheet);
  }

  /** Everything in it, to compare before and after. */
  picture(): Record<string, Grid> {
    return structuredClone(Object.fromEntries(this.grids));
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve([...this.grids].map(([name, grid]) => this.info(name, grid)));
  }

  read(names: readonly string[]): Promise<readonly SheetData[]> {
    this.fail('read');
    return Promise.resolve(names.map((name) => {
      const grid = this.grids.get(name);
      if (!grid) throw new WorkbookFault('sheetDeleted', { sheet: name });
      const width = Math.max(1, ...grid.map((row) => row.length));
      return {
        ...this.info(name, grid), values: grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
        formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
      };
    }));
  }

  async apply(changes: readonly Change[], label: string): Promise<UndoRecord> {
    await Promise.resolve();
    this.fail('apply');
    for (const change of changes) {
      const sheet = change.kind === 'image' ? change.image.name : change.kind === 'cells' ? change.sheet : '';
      if (this.protected.has(sheet)) throw new WorkbookFault('protected', { sheet });
    }
    const sheetsCreated: string[] = [];
    const rects: UndoRecord['rects'][number][] = [];
    for (const change of changes) {
      if (change.kind === 'removeSheets') for (const name of change.names) this.grids.delete(name);
      if (change.kind !== 'image' && change.kind !== 'cells') continue;
      const sheet = change.kind === 'image' ? change.image.name : change.sheet;
      if (!this.grids.has(sheet)) {
        this.grids.set(sheet, []);
        sheetsCreated.push(sheet);
      }
      const grid = this.grids.get(sheet) ?? [];
      for (const cell of change.kind === 'image' ? imageCells(change.image.rows, grid.length) : change.cells) {
        const value = contentOf(cell);
        rects.push({
          sheet, rect: { firstRow: cell.row, lastRow: cell.row, firstColumn: cell.column, lastColumn: cell.column },
          before: [[grid[cell.row - 1]?.[cell.column - 1] ?? null]], written: [[value]],
        });
        set(grid, cell.row, cell.column, value);
      }
    }
    this.applied.push({ label, changes });
    return { label, at: '2025-07-01T00:00:00.000Z', sheetsCreated, namesCreated: [], rects };
  }

  undo(record: UndoRecord): Promise<UndoResult> {
    this.fail('undo');
    const kept: CellRef[] = [];
    let restored = 0;
    for (const { sheet, rect, before, written } of [...record.rects].reverse()) {
      if (this.at(sheet, rect.firstRow, rect.firstColumn) !== (written[0]?.[0] ?? null)) {
        kept.push({ sheet, row: rect.firstRow, column: rect.firstColumn });
        continue;
      }
      set(this.grids.get(sheet) ?? [], rect.firstRow, rect.firstColumn, before[0]?.[0] ?? null);
      restored += 1;
    }
    for (const sheet of record.sheetsCreated) if (!kept.some((cell) => cell.sheet === sheet)) this.grids.delete(sheet);
    return Promise.resolve({ restored, kept });
  }

  private info(name: string, grid: Grid): SheetInfo {
    return { ...info(name, grid), id: this.ids.get(name) ?? `{${name}}` };
  }

  private fail(what: 'read' | 'apply' | 'undo'): void {
    const code = this.failing[what];
    if (code === undefined) return;
    delete this.failing[what];
    throw new WorkbookFault(code, { sheet: '台账' });
  }
}

function info(name: string, grid: Grid): SheetInfo {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return { id: `{${name}}`, name, visible: true, used: width === 0 ? null : { firstRow: 1, firstColumn: 1, lastRow: grid.length, lastColumn: width } };
}

function imageCells(rows: readonly (readonly (ImageCell | null)[])[], before: number): ({ row: number; column: number } & ImageCell)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: Math.max(rows.length, before) }, (_, r) => Array.from({ length: width }, (_each, c) => ({ ...rows[r]?.[c], row: r + 1, column: c + 1 }))).flat();
}

function contentOf(cell: ImageCell): CellValue {
  return cell.formula ?? cell.value ?? null;
}

function set(grid: Grid, row: number, column: number, value: CellValue): void {
  while (grid.length < row) grid.push([]);
  const cells = grid[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
  grid[row - 1] = cells;
}
