import type { Change, ImageCell, Rect, SheetImage, SheetInfo } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import type { CellBlock } from './blocks-io';
import { CELL_LOOKS } from './cell-looks';
import { contentOf } from './cell-content';

/** A block on a sheet by the name that the change gave; `image` where it is a whole sheet of ours. */
export interface PlannedBlock extends CellBlock {
  readonly sheet: string;
  readonly image: SheetImage | null;
}

/** What a list of changes comes down to, in the order of writing. */
export interface WritePlan {
  readonly create: readonly string[];
  readonly blocks: readonly PlannedBlock[];
  readonly names: readonly Extract<Change, { kind: 'name' }>[];
  readonly remove: readonly string[];
}

/**
 * Works out what to write from the changes and the sheets as they stand; pure, so that nothing is touched before all is known. Only an image
 * makes a sheet: cells for one that is not there (any more, or by this name) reject with `sheetDeleted`.
 */
export function planWrite(changes: readonly Change[], sheets: readonly SheetInfo[]): WritePlan {
  const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const create = new Set(changes.flatMap((change) => (change.kind === 'image' && !known.has(change.image.name) ? [change.image.name] : [])));
  for (const change of changes) {
    if (change.kind === 'cells' && !known.has(change.sheet) && !create.has(change.sheet)) throw new WorkbookFault('sheetDeleted', { sheet: change.sheet });
  }
  return {
    create: [...create],
    blocks: changes.flatMap((change) => {
      if (change.kind === 'image') return [imageBlock(change.image, known.get(change.image.name)?.used ?? null)];
      return change.kind === 'cells' ? cellBlocks(change.sheet, change.cells) : [];
    }),
    names: changes.flatMap((change) => (change.kind === 'name' ? [change] : [])),
    remove: changes.flatMap((change) => (change.kind === 'removeSheets' ? change.names.filter((name) => known.has(name)) : [])),
  };
}

/**
 * The image's own columns, down to where the sheet was used before: what was longer last time is cleared, columns to the right stay. With
 * cells of the user's to move the block reaches as far as these, null where nothing moves.
 */
function imageBlock(image: SheetImage, used: Rect | null): PlannedBlock {
  const width = Math.max(image.widths.length, 1, ...image.rows.map((row) => row.length));
  const moves = image.moves ?? [];
  const height = Math.max(image.rows.length, used?.lastRow ?? 0, 1, ...moves.map(({ to }) => to.row));
  const lastColumn = Math.max(width, ...moves.flatMap(({ from, to }) => [from.column, to.column]));
  const rows = Array.from({ length: height }, (_, index) => image.rows[index] ?? []);
  const columns = Array.from({ length: lastColumn }, (_, index) => index);
  return {
    sheet: image.name, image,
    rect: { firstRow: 1, firstColumn: 1, lastRow: height, lastColumn },
    contents: rows.map((row) => columns.map((column) => (column < width ? contentOf(row[column]) : null))),
    formats: rows.map((row) => columns.map((column) => (column < width ? formatOf(row[column]) : null))),
  };
}

type PlacedCell = { readonly row: number; readonly column: number } & ImageCell;

/** Single cells joined into columns of neighbours, so that a formula column is one write. */
function cellBlocks(sheet: string, cells: readonly PlacedCell[]): PlannedBlock[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const styled = (one: PlacedCell): boolean => one.style !== undefined;
    if (last && last.column === cell.column && last.row === cell.row - 1 && styled(last) === styled(cell)) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    return [{
      sheet, image: null,
      rect: { firstRow: first.row, lastRow: first.row + run.length - 1, firstColumn: first.column, lastColumn: first.column },
      contents: run.map((cell) => [contentOf(cell)]),
      formats: first.style === undefined ? null : run.map((cell) => [formatOf(cell)]),
    }];
  });
}

function formatOf(cell: ImageCell | null | undefined): string {
  return cell?.style ? CELL_LOOKS[cell.style].numberFormat : 'General';
}
