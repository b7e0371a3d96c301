import type { CellStyle, ImageCell, Rect, SheetImage } from '../sheets/workbook';
import type { Block, BlockCell, BlockColumn } from './blocks';
import type { Letter } from './letter';
import { cellText, sealedLines } from './letter-text';

/** Excel character widths of the grid: those of the item list. Other tables take several of these columns each. */
const GRID = [6, 24, 12, 14, 14, 14, 12, 12] as const;
/** Text sizes in points, as the letter styles print them. */
const POINTS = { title: 18, text: 12, cell: 12, note: 10 } as const;
/** About 4 cm: room for a round seal. */
const SEAL_HEIGHT = 112;
/** Excel's highest row. */
const HIGHEST_ROW = 409;
/** A4 within margins of 2.5 cm, in points; a page is filled to nine tenths, since hosts measure text differently. */
const PAPER = { width: 453, height: 700, filled: 0.9 } as const;

/**
 * The letter as a sheet that prints on A4 portrait: for Macs, where nothing can be downloaded, and for people who send the workbook.
 * Amounts are numbers, so that a reader can add the list up; all other cells are text.
 */
export function toSheet(letter: Letter): SheetImage {
  const page = new Page(gridFor(letter));
  const starts = letter.blocks.map((block) => page.add(block, letter));
  return {
    name: letterSheetName(letter),
    widths: page.widths,
    rows: page.rows,
    merges: page.merges,
    rowHeights: page.rowHeights(),
    print: { orientation: 'portrait', headerRight: letter.number, lastColumn: page.widths.length, pageBreaks: pageBreaks(letter.blocks, starts, page) },
  };
}

/**
 * Sheet name of a letter, at most 31 characters.
 * @example letterSheetName of version 2 of HK-2025-0630-014 === '函件 HK-2025-0630-014 v2'
 */
export function letterSheetName(letter: Pick<Letter, 'number' | 'version'>): string {
  return `函件 ${letter.number.replace(/[[\]:*?/\\]/g, '-')}${letter.version > 1 ? ` v${letter.version}` : ''}`.slice(0, 31);
}

/** Amount columns grow with their amounts, because Excel prints #### for a number that does not fit. */
function gridFor(letter: Letter): number[] {
  const widths: number[] = [...GRID];
  for (const block of letter.blocks) {
    if (block.kind !== 'table' || block.columns.length !== GRID.length) continue;
    for (const row of [...block.rows, block.total ?? []]) {
      row.forEach((cell, index) => {
        if (cell !== null && typeof cell !== 'string') widths[index] = Math.max(widths[index] ?? 0, Math.ceil(cellText(cell).length * 1.2) + 1);
      });
    }
  }
  return widths;
}

/**
 * Rows that start a page: attachments always; reply blocks, and the signature with the words before it, where they would be torn apart.
 */
function pageBreaks(blocks: readonly Block[], starts: readonly number[], page: Page): number[] {
  const width = page.widths.reduce((sum, each) => sum + each * 5.25 + 3.75, 0);
  const room = (PAPER.height * PAPER.filled) / Math.min(1, PAPER.width / width);
  const heightOf = (from: number, to: number): number => page.rows.slice(from - 1, to - 1).reduce((sum, _, index) => sum + page.heightOf(from + index), 0);
  const end = (block: number): number => starts[block] ?? page.rows.length + 1;
  const breaks: number[] = [];
  let used = 0;
  for (let index = 0; index < blocks.length; ) {
    const count = together(blocks, index);
    const height = heightOf(end(index), end(index + count));
    const first = starts[index] ?? 1;
    if (blocks[index]?.kind === 'attachment' || (count > 1 && used + height > room && height <= room)) {
      breaks.push(first);
      used = 0;
    }
    // Rows that overflow a page go on at the top of the next.
    for (let row = first; row < end(index + count); row += 1) used = used + page.heightOf(row) > room ? page.heightOf(row) : used + page.heightOf(row);
    index += count;
  }
  return breaks;
}

/** How many blocks from an index on stay on one page: a run of forms, or what is followed by the signature. */
function together(blocks: readonly Block[], index: number): number {
  let count = 1;
  if (blocks[index]?.kind === 'form') while (blocks[index + count]?.kind === 'form') count += 1;
  else if (blocks[index + 1]?.kind === 'signature') count = 2;
  return count;
}

/** Rows under construction. */
class Page {
  readonly rows: (ImageCell | null)[][] = [];
  readonly merges: Rect[] = [];
  private readonly pointsOf = new Map<number, number>();

  constructor(readonly widths: readonly number[]) {}

  /** Lays a block out and returns its first row. */
  add(block: Block, letter: Letter): number {
    const first = this.rows.length + 1;
    this.lay(block, letter);
    return first;
  }

  /** Points of a row; Excel's own 15 where none is set. */
  heightOf(row: number): number {
    return this.pointsOf.get(row) ?? 15;
  }

  rowHeights(): { row: number; points: number }[] {
    return [...this.pointsOf].map(([row, points]) => ({ row, points }));
  }

  private lay(block: Block, letter: Letter): void {
    switch (block.kind) {
      case 'title':
        return this.line(block.text, 'letterTitle', POINTS.title);
      case 'reference':
        return this.line(block.text, 'letterRight', POINTS.text);
      case 'addressee':
      case 'heading':
      case 'attachment':
        return this.line(block.text, 'letterStrong', POINTS.text);
      case 'paragraph':
        // Two full-width spaces, as Chinese letters indent.
        return this.line((letter.language === 'zh-CN' && !block.flush ? '\u3000\u3000' : '') + block.text, block.strong ? 'letterStrong' : 'letterText', POINTS.text);
      case 'note':
        return this.line(block.text, 'note', POINTS.note);
      case 'bullets':
        for (const item of block.items) this.line(`· ${item}`, 'letterText', POINTS.text);
        return;
      case 'facts':
        for (const row of block.rows) this.cells([[row.label, 2, 'letterHeader'], [row.value, this.widths.length - 2, 'letterCell']]);
        return this.gap();
      case 'table':
        return this.table(block.columns, [...block.rows, ...(block.total ? [block.total] : [])]);
      case 'form':
        this.gap();
        this.line(block.title, 'letterStrong', POINTS.text);
        for (const text of block.lines) this.line(text, 'letterText', POINTS.text);
        return this.line(block.seal, 'letterRight', POINTS.text, SEAL_HEIGHT);
      case 'signature':
        this.gap();
        return sealedLines(block).forEach((text, index) => this.line(text, 'letterRight', POINTS.text, index > 0 ? SEAL_HEIGHT : 0));
    }
  }

  private gap(): void {
    this.rows.push([]);
  }

  /** Text over the whole width. */
  private line(text: string, style: CellStyle, points: number, least = 0): void {
    this.push([{ value: text, style, span: this.widths.length, text }], points, least);
  }

  private cells(cells: readonly (readonly [string, number, CellStyle])[]): void {
    this.push(cells.map(([text, span, style]) => ({ value: text, style, span, text })), POINTS.cell, 0);
  }

  private table(columns: readonly BlockColumn[], rows: readonly (readonly BlockCell[])[]): void {
    const spans = spansOf(columns, this.widths);
    this.push(columns.map((column, index) => ({ value: column.header, style: 'letterHeader', span: spans[index] ?? 1, text: column.header })), POINTS.cell, 0);
    for (const row of rows) {
      this.push(row.map((cell, index) => ({ ...imageCell(cell), span: spans[index] ?? 1, text: cellText(cell) })), POINTS.cell, 0);
    }
    this.gap();
  }

  private push(cells: readonly (ImageCell & { readonly span: number; readonly text: string })[], points: number, least: number): void {
    const row: (ImageCell | null)[] = [];
    const number = this.rows.length + 1;
    let height = Math.max(least, points * 1.6);
    for (const { span, text, ...image } of cells) {
      const first = row.length;
      row.push(image, ...Array.from({ length: span - 1 }, () => (image.style ? { style: image.style } : null)));
      if (span > 1) this.merges.push({ firstRow: number, lastRow: number, firstColumn: first + 1, lastColumn: first + span });
      const width = this.widths.slice(first, first + span).reduce((total, each) => total + each, 0);
      height = Math.max(height, linesOf(text, width, points) * points * 1.4 + 4);
    }
    this.rows.push(row);
    this.pointsOf.set(number, Math.min(HIGHEST_ROW, Math.ceil(height)));
  }
}

function imageCell(cell: BlockCell): ImageCell {
  if (cell === null) return { style: 'letterCell' };
  if (typeof cell === 'string') return { value: cell, style: 'letterCell' };
  return 'fen' in cell ? { value: cell.fen / 100, style: 'letterMoney' } : { value: cellText(cell), style: 'letterCell' };
}

/** How many grid columns each table column takes: at least one, all of them together, edges as near to the shares as can be. */
function spansOf(columns: readonly BlockColumn[], grid: readonly number[]): number[] {
  const total = grid.reduce((sum, width) => sum + width, 0);
  const spans: number[] = [];
  let used = 0;
  let reached = 0;
  let wanted = 0;
  columns.forEach((column, index) => {
    wanted += (column.width / 100) * total;
    const most = grid.length - used - (columns.length - 1 - index);
    let span = 0;
    do {
      reached += grid[used + span] ?? 0;
      span += 1;
    } while (index === columns.length - 1 ? span < most : span < most && Math.abs(reached + (grid[used + span] ?? 0) - wanted) <= Math.abs(reached - wanted));
    used += span;
    spans.push(span);
  });
  return spans;
}

/**
 * Lines a text takes in a width of Excel characters (7 pixels each); merged cells do not grow by themselves. Chinese characters are as wide
 * as the font is high, others half of it, as 宋体 has them. Long text gets 3 per cent more for the ends of lines.
 */
function linesOf(text: string, width: number, points: number): number {
  const room = width * 7;
  return text.split('\n').reduce((total, line) => {
    let pixels = 0;
    for (const character of line) pixels += points * ((character.codePointAt(0) ?? 0) > 0x2e7f ? 4 / 3 : 2 / 3);
    return total + Math.max(1, Math.ceil((pixels * (line.length > 30 ? 1.03 : 1)) / room));
  }, 0);
}
