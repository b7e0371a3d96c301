import type { Rect } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { excelRun } from './excel-run';
import { rectAddress, rowChunks, widthOf } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

/** Look of one cell as Excel tells it; what this Excel does not tell is absent. */
export type ToldLook = NonNullable<Excel.CellProperties['format']>;

/** Looks of the cells of a rectangle: which of the palette each cell has. */
export interface AreaLook {
  readonly rect: Rect;
  readonly palette: readonly ToldLook[];
  readonly cells: readonly (readonly number[])[];
}

/** A rectangle of cells of one look: first row, first column, last row, last column, place in the palette. */
export type LookRun = readonly [number, number, number, number, number];

/** Cells asked for at once: a look is some 700 characters on its way. */
const CHUNK_CELLS = 2_500;
/** Cells of a sheet whose looks are read at all; a longer list has below them what it has in them. */
const MOST_CELLS = 20_000;
/** Runs painted in one request. */
const RUNS_A_SYNC = 300;

const LINE = { style: true, color: true, weight: true };
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, underline: true, color: true, size: true, name: true },
    borders: LINE,
    horizontalAlignment: true, verticalAlignment: true, wrapText: true,
  },
};
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** Reads how the cells of a rectangle look, its first rows when it is very long. */
export async function readLook(ref: SheetRef, rect: Rect): Promise<AreaLook> {
  const rows = Math.max(1, Math.floor(MOST_CELLS / widthOf(rect)));
  const read: Rect = { ...rect, lastRow: Math.min(rect.lastRow, rect.firstRow + rows - 1) };
  const palette = new Map<string, number>();
  const looks: ToldLook[] = [];
  const cells: number[][] = [];
  for (const chunk of rowChunks(read, CHUNK_CELLS)) {
    const told = await excelRun(async (context) => {
      const answer = sheetOf(context, ref).getRange(rectAddress(chunk)).getCellProperties(ASKED);
      await context.sync();
      return answer.value as Excel.CellProperties[][] | null;
    }, { sheet: ref.name });
    if (!told) throw new WorkbookFault('nullRead', { sheet: ref.name, first: chunk.firstRow, last: chunk.lastRow });
    for (const row of told) {
      cells.push(row.map(({ format = {} }) => {
        const key = JSON.stringify(format);
        const known = palette.get(key) ?? looks.push(format) - 1;
        palette.set(key, known);
        return known;
      }));
    }
  }
  return { rect: read, palette: looks, cells };
}

/** The looks as rectangles, few where neighbours look alike. */
export function lookRuns({ rect, cells }: AreaLook): LookRun[] {
  const done: LookRun[] = [];
  let open = new Map<string, LookRun>();
  cells.forEach((row, r) => {
    const next = new Map<string, LookRun>();
    for (let c = 0; c < row.length;) {
      const look = row[c] ?? 0;
      let end = c;
      while (end + 1 < row.length && row[end + 1] === look) end += 1;
      const key = `${c}:${end}:${look}`;
      const above = open.get(key);
      next.set(key, [above?.[0] ?? rect.firstRow + r, rect.firstColumn + c, rect.firstRow + r, rect.firstColumn + end, look]);
      open.delete(key);
      c = end + 1;
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** Gives cells the looks that were read before. */
export async function paintLook(ref: SheetRef, palette: readonly ToldLook[], runs: readonly LookRun[]): Promise<void> {
  for (let from = 0; from < runs.length; from += RUNS_A_SYNC) {
    await excelRun(async (context) => {
      const sheet = sheetOf(context, ref);
      for (const [firstRow, firstColumn, lastRow, lastColumn, look] of runs.slice(from, from + RUNS_A_SYNC)) {
        const told = palette[look];
        if (told) paint(sheet.getRange(rectAddress({ firstRow, firstColumn, lastRow, lastColumn })).format, told, lastRow > firstRow, lastColumn > firstColumn);
      }
      await context.sync();
    }, { sheet: ref.name });
  }
}

function paint(format: Excel.RangeFormat, told: ToldLook, hasRows: boolean, hasColumns: boolean): void {
  const { font = {}, fill, borders } = told;
  if (font.name) format.font.name = font.name;
  if (font.size) format.font.size = font.size;
  if (font.color) format.font.color = font.color;
  if (font.bold !== undefined) format.font.bold = font.bold;
  if (font.italic !== undefined) format.font.italic = font.italic;
  if (font.underline) format.font.underline = font.underline;
  if (fill?.pattern === 'None' || !fill?.color) format.fill.clear();
  else format.fill.color = fill.color;
  if (told.horizontalAlignment) format.horizontalAlignment = told.horizontalAlignment;
  if (told.verticalAlignment) format.verticalAlignment = told.verticalAlignment;
  if (told.wrapText !== undefined) format.wrapText = told.wrapText;
  if (!borders) return;
  for (const [side, edge] of Object.entries(SIDES)) drawLine(format.borders.getItem(edge), borders[side as keyof typeof SIDES]);
  // Within cells of one look the line between two is the lower line of the one and the upper line of the other.
  if (hasRows) drawLine(format.borders.getItem('InsideHorizontal'), borders.bottom);
  if (hasColumns) drawLine(format.borders.getItem('InsideVertical'), borders.right);
}

function drawLine(border: Excel.RangeBorder, told: Excel.CellBorder | undefined): void {
  if (!told?.style) return;
  border.style = told.style;
  if (told.style === 'None') return;
  if (told.weight && told.style !== 'Double') border.weight = told.weight;
  if (told.color) border.color = told.color;
}
