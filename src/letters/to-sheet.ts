import type { ImageCell, SheetImage } from '../sheets/workbook';
import type { Block, BlockCell, BlockColumn, TableBlock } from './blocks';
import type { Letter } from './letter';
import { cellText, sealedLines } from './letter-text';
import { pagesOf, type Portion } from './sheet-pages';
import { GAP, type LaidCell, mergesOf, type SheetRow, sheetRow, wideRow } from './sheet-rows';

/** Excel character widths of the grid: those of the item list. Other tables take several of these columns each. */
const GRID = [6, 24, 12, 14, 14, 14, 12, 12] as const;
/** Text sizes in points, as the letter styles print them. */
const POINTS = { title: 18, text: 12, cell: 11, note: 10 } as const;
/** About 4 cm: room for a round seal. */
const SEAL_HEIGHT = 112;

/**
 * The letter as a sheet that prints on A4 portrait: for Macs, where nothing can be downloaded, and for people who send the workbook.
 * Amounts are numbers, so that a reader can add the list up; all other cells are text. Every page of a list has its header.
 */
export function toSheet(letter: Letter): SheetImage {
  const widths = gridFor(letter);
  const { rows, breaks } = pagesOf(portionsOf(letter, widths), widths);
  return {
    name: letterSheetName(letter),
    widths,
    rows: rows.map(({ cells }) => cells),
    merges: mergesOf(rows),
    rowHeights: rows.flatMap(({ points }, index) => (points === GAP.points ? [] : [{ row: index + 1, points }])),
    print: { orientation: 'portrait', headerRight: letter.number, lastColumn: widths.length, pageBreaks: breaks },
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

/** Blocks as portions for pages. A heading goes with what it heads, the sum with the last list, the signature with the words before it, reply blocks with one another or, a lone one, with the signature. */
function portionsOf(letter: Letter, widths: readonly number[]): Portion[] {
  const portions: Portion[] = [];
  let tied = false;
  letter.blocks.forEach((block, index) => {
    const before = letter.blocks[index - 1]?.kind;
    const own = portionsOfBlock(block, letter, widths);
    const [first, ...rest] = own;
    const last = portions.at(-1);
    const stays = tied || block.kind === 'signature' || (block.kind === 'facts' && before === 'table')
      || (block.kind === 'form' && (before === 'form' || (before === 'signature' && letter.blocks[index + 1]?.kind !== 'form')));
    if (stays && first && last) portions.splice(-1, 1, { ...last, rows: [...last.rows, ...first.rows] }, ...rest);
    else portions.push(...own);
    tied = block.kind === 'heading' || block.kind === 'attachment';
  });
  return portions;
}

function portionsOfBlock(block: Block, letter: Letter, widths: readonly number[]): Portion[] {
  const line = (text: string, style: Parameters<typeof wideRow>[1], size: number = POINTS.text, least = 0): SheetRow => wideRow(text, style, widths, size, least);
  switch (block.kind) {
    case 'title':
      return [{ rows: [line(block.text, 'letterTitle', POINTS.title)] }];
    case 'reference':
      return [{ rows: [line(block.text, 'letterRight')] }];
    case 'addressee':
    case 'heading':
      return [{ rows: [line(block.text, 'letterStrong')] }];
    case 'attachment':
      return [{ rows: [line(block.text, 'letterStrong')], startsPage: true }];
    case 'paragraph':
      // Two full-width spaces, as Chinese letters indent.
      return [{ rows: [line((letter.language === 'zh-CN' && !block.flush ? '\u3000\u3000' : '') + block.text, block.strong ? 'letterStrong' : 'letterText')] }];
    case 'note':
      return [{ rows: [line(block.text, 'note', POINTS.note)] }];
    case 'bullets':
      return [{ rows: block.items.map((item) => line(`· ${item}`, 'letterText')) }];
    case 'facts':
      return [{ rows: [...block.rows.map(({ label, value, strong }) => sheetRow([
        { cell: { value: label, style: 'letterHeader' }, span: 2, text: label },
        { cell: { value, style: strong ? 'letterTotal' : 'letterCell' }, span: widths.length - 2, text: value },
      ], widths, POINTS.cell)), GAP] }];
    case 'table':
      return tablePortions(block, widths);
    case 'form':
      return [{ rows: [GAP, line(block.title, 'letterStrong'), ...block.lines.map((text) => line(text, 'letterText')), line(block.seal, 'letterRight', POINTS.text, SEAL_HEIGHT)] }];
    case 'signature':
      // The seal goes over name and date and needs room below them.
      return [{ rows: [GAP, ...sealedLines(block).map((text) => line(text, 'letterRight')), { ...GAP, points: SEAL_HEIGHT / 2 }] }];
  }
}

/** Header and first row stay together, and the last row with the total; in between every row may start a page, under the header again. */
function tablePortions({ columns, rows, total }: TableBlock, widths: readonly number[]): Portion[] {
  const spans = spansOf(columns, widths);
  const laid = (cells: readonly LaidCell[]): SheetRow => sheetRow(cells, widths, POINTS.cell);
  const header = laid(columns.map((column, index) => ({ cell: { value: column.header, style: 'letterHeader' }, span: spans[index] ?? 1, text: column.header })));
  const body = rows.map((row) => laid(row.map((cell, index) => ({ cell: imageCell(cell, columns[index], false), span: spans[index] ?? 1, text: cellText(cell) }))));
  const last = total ? [laid(total.map((cell, index) => ({ cell: imageCell(cell, columns[index], true), span: spans[index] ?? 1, text: cellText(cell) })))] : [];
  return body.map((row, index) => ({
    ...(index > 0 ? { header } : {}),
    rows: [...(index === 0 ? [header] : []), row, ...(index === body.length - 1 ? [...last, GAP] : [])],
  }));
}

function imageCell(cell: BlockCell, column: BlockColumn | undefined, strong: boolean): ImageCell {
  if (cell !== null && typeof cell !== 'string' && 'fen' in cell) return { value: cell.fen / 100, style: strong ? 'letterTotalMoney' : 'letterMoney' };
  const style = strong ? 'letterTotal' : column?.align === 'center' ? 'letterCenter' : 'letterCell';
  return cell === null ? { style } : { value: cellText(cell), style };
}

/** How many grid columns each table column takes: at least one, all of them together, edges as near to the shares as can be. */
function spansOf(columns: readonly BlockColumn[], grid: readonly number[]): number[] {
  if (columns.length === grid.length) return columns.map(() => 1);
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
