import type { CellStyle, ImageCell, Rect } from '../sheets/workbook';

/** A rectangle of one style. */
export interface StyleRun {
  readonly rect: Rect;
  readonly style: CellStyle;
}

/**
 * Rectangles of equal style that cover a sheet's styled cells: equal runs within a row, joined with the rows beneath while they match.
 * Ten thousand like rows are then a handful of calls instead of one a cell.
 */
export function styleRuns(rows: readonly (readonly (ImageCell | null)[])[]): StyleRun[] {
  const done: StyleRun[] = [];
  let open = new Map<string, StyleRun>();
  rows.forEach((row, index) => {
    const next = new Map<string, StyleRun>();
    for (const run of rowRuns(row, index + 1)) {
      const key = `${run.rect.firstColumn}:${run.rect.lastColumn}:${run.style}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rect: { ...above.rect, lastRow: index + 1 } } : run);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function rowRuns(row: readonly (ImageCell | null)[], number: number): StyleRun[] {
  const runs: StyleRun[] = [];
  row.forEach((cell, index) => {
    if (!cell?.style) return;
    const last = runs.at(-1);
    if (last && last.style === cell.style && last.rect.lastColumn === index) {
      runs[runs.length - 1] = { style: cell.style, rect: { ...last.rect, lastColumn: index + 1 } };
    } else {
      runs.push({ style: cell.style, rect: { firstRow: number, lastRow: number, firstColumn: index + 1, lastColumn: index + 1 } });
    }
  });
  return runs;
}
