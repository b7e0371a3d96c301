import type { CellStyle, ImageCell, Rect } from '../sheets/workbook';
import { lookChange, PLAIN, plainLook, type PlainLook } from './cell-looks';

/** A rectangle and what to set in it. */
export interface StyleRun {
  readonly rect: Rect;
  readonly set: Partial<PlainLook>;
}

type Rows = readonly (readonly (ImageCell | null)[])[];

/**
 * Rectangles that give a sheet its look in few calls: beneath the header every column gets its most frequent style as a whole, then only
 * what differs is set, equal neighbours in a row joined, and rows beneath while they match. A bold subtotal row is one call, ten thousand
 * like rows are none. `fresh`: a new sheet, whose plain cells need nothing.
 */
export function styleRuns(rows: Rows, headerRows: number, fresh: boolean): StyleRun[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const base = Array.from({ length: width }, (_, column) => mostFrequent(rows, headerRows, column));
  return [...columnRuns(base, headerRows + 1, rows.length, fresh), ...exceptions(rows, headerRows, base, fresh)];
}

function mostFrequent(rows: Rows, headerRows: number, column: number): CellStyle | null {
  const counts = new Map<CellStyle, number>();
  for (const row of rows.slice(headerRows)) {
    const style = row[column]?.style;
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function columnRuns(base: readonly (CellStyle | null)[], firstRow: number, lastRow: number, fresh: boolean): StyleRun[] {
  if (lastRow < firstRow) return [];
  const runs: StyleRun[] = [];
  base.forEach((style, index) => {
    if (style) push(runs, { firstRow, lastRow, firstColumn: index + 1, lastColumn: index + 1 }, wanted(PLAIN, plainLook(style), fresh));
  });
  return runs;
}

function exceptions(rows: Rows, headerRows: number, base: readonly (CellStyle | null)[], fresh: boolean): StyleRun[] {
  const done: StyleRun[] = [];
  let open = new Map<string, StyleRun>();
  rows.forEach((row, index) => {
    const runs: StyleRun[] = [];
    row.forEach((cell, column) => {
      if (!cell?.style) return;
      const under = index < headerRows ? null : base[column] ?? null;
      const set = under ? lookChange(plainLook(under), plainLook(cell.style)) : wanted(PLAIN, plainLook(cell.style), fresh);
      push(runs, { firstRow: index + 1, lastRow: index + 1, firstColumn: column + 1, lastColumn: column + 1 }, set);
    });
    const next = new Map<string, StyleRun>();
    for (const run of runs) {
      const key = `${run.rect.firstColumn}:${run.rect.lastColumn}:${JSON.stringify(run.set)}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rect: { ...above.rect, lastRow: index + 1 } } : run);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** On a sheet with a past everything is said; on a new one only what is not plain. */
function wanted(from: PlainLook, to: PlainLook, fresh: boolean): Partial<PlainLook> {
  return fresh ? lookChange(from, to) : to;
}

/** Adds a rectangle, joined to the one at its left when that sets the same; nothing to set is nothing to add. */
function push(runs: StyleRun[], rect: Rect, set: Partial<PlainLook>): void {
  if (Object.keys(set).length === 0) return;
  const last = runs.at(-1);
  if (last && last.rect.lastColumn === rect.firstColumn - 1 && JSON.stringify(last.set) === JSON.stringify(set)) {
    runs[runs.length - 1] = { set, rect: { ...last.rect, lastColumn: rect.lastColumn } };
  } else runs.push({ rect, set });
}
