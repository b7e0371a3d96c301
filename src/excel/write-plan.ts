import type { CellValue } from '../domain/cell';
import type { Change, ImageCell, Rect, SheetImage, SheetInfo } from '../sheets/workbook';
import { CELL_LOOKS } from './cell-looks';
import { contentOf } from './cell-content';

/** A rectangle to write; `formats` null leaves the number formats as they are. */
export interface WriteBlock {
  readonly sheet: string;
  readonly rect: Rect;
  readonly contents: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[] | null;
}

/** What a list of changes comes down to, in the order of writing. */
export interface WritePlan {
  readonly create: readonly string[];
  readonly blocks: readonly WriteBlock[];
  readonly images: readonly SheetImage[];
  readonly names: readonly Extract<Change, { kind: 'name' }>[];
  readonly remove: readonly string[];
}

/** Works out what to write from the changes and the sheets as they stand; pure, so that nothing is touched before all is known. */
export function planWrite(changes: readonly Change[], sheets: readonly SheetInfo[]): WritePlan {
  const images = changes.flatMap((change) => (change.kind === 'image' ? [change.image] : []));
  const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const create = new Set(images.filter((image) => !known.has(image.name)).map((image) => image.name));
  for (const change of changes) if (change.kind === 'cells' && !known.has(change.sheet)) create.add(change.sheet);
  return {
    create: [...create],
    images,
    blocks: changes.flatMap((change) => {
      if (change.kind === 'image') return [imageBlock(change.image, known.get(change.image.name)?.used ?? null)];
      return change.kind === 'cells' ? cellBlocks(change.sheet, change.cells) : [];
    }),
    names: changes.flatMap((change) => (change.kind === 'name' ? [change] : [])),
    remove: changes.flatMap((change) => (change.kind === 'removeSheets' ? change.names.filter((name) => known.has(name)) : [])),
  };
}

/** The image's own columns, down to where the sheet was used before: what was longer last time is cleared, columns to the right stay. */
function imageBlock(image: SheetImage, used: Rect | null): WriteBlock {
  const width = Math.max(image.widths.length, 1, ...image.rows.map((row) => row.length));
  const height = Math.max(image.rows.length, used?.lastRow ?? 0, 1);
  const rows = Array.from({ length: height }, (_, index) => image.rows[index] ?? []);
  const columns = Array.from({ length: width }, (_, index) => index);
  return {
    sheet: image.name,
    rect: { firstRow: 1, firstColumn: 1, lastRow: height, lastColumn: width },
    contents: rows.map((row) => columns.map((column) => contentOf(row[column]))),
    formats: rows.map((row) => columns.map((column) => formatOf(row[column]))),
  };
}

type PlacedCell = { readonly row: number; readonly column: number } & ImageCell;

/** Single cells joined into columns of neighbours, so that a formula column is one write. */
function cellBlocks(sheet: string, cells: readonly PlacedCell[]): WriteBlock[] {
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
      sheet,
      rect: { firstRow: first.row, lastRow: first.row + run.length - 1, firstColumn: first.column, lastColumn: first.column },
      contents: run.map((cell) => [contentOf(cell)]),
      formats: first.style === undefined ? null : run.map((cell) => [formatOf(cell)]),
    }];
  });
}

function formatOf(cell: ImageCell | null | undefined): string {
  return cell?.style ? CELL_LOOKS[cell.style].numberFormat : 'General';
}
