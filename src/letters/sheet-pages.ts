import { heightOf, type SheetRow } from './sheet-rows';

/** Rows that stay on one page. `header` is the head of the table that they go on with; on a new page it is written again. */
export interface Portion {
  readonly rows: readonly SheetRow[];
  readonly header?: SheetRow;
  /** An attachment starts a page. */
  readonly startsPage?: boolean;
}

/** Rows in pages: `breaks` are the rows that start one, from 1. */
export interface Paged {
  readonly rows: readonly SheetRow[];
  readonly breaks: readonly number[];
}

/** A4 within margins of 2.5 cm, in points; a page is filled to nine tenths, since hosts measure text differently. */
const PAPER = { width: 453, height: 700, filled: 0.9 } as const;

/**
 * Lays portions on pages and says where each ends, so that no host breaks them elsewhere. Printing fits the columns to the paper's width,
 * which makes room on a page for more rows the wider they are. A portion higher than a page is left to the host.
 * @param widths of the columns, in Excel characters
 */
export function pagesOf(portions: readonly Portion[], widths: readonly number[]): Paged {
  const width = widths.reduce((sum, each) => sum + each * 5.25 + 3.75, 0);
  const room = (PAPER.height * PAPER.filled) / Math.min(1, PAPER.width / width);
  const rows: SheetRow[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const portion of portions) {
    const full = used > 0 && used + heightOf(portion.rows) > room;
    const placed = full && portion.header ? [portion.header, ...portion.rows] : portion.rows;
    if (full || (portion.startsPage && rows.length > 0)) {
      breaks.push(rows.length + 1);
      used = 0;
    }
    used += heightOf(placed);
    // What is higher than a page goes on at the top of the next.
    while (used > room) used -= room;
    rows.push(...placed);
  }
  return { rows, breaks };
}
