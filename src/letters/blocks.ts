import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';

/** A cell of a letter's table: words, an amount, a day, or nothing. Renderers decide how amounts and days are written. */
export type BlockCell = string | { readonly fen: Fen } | { readonly day: Day } | null;

/** A column of a table. `width` is its share of the text width in per cent; the shares of a table add up to 100. */
export interface BlockColumn {
  readonly header: string;
  readonly align: 'left' | 'center' | 'right';
  readonly width: number;
}

/** Rows under a header that is repeated on every page, with a total row that is kept with the row before it. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly BlockCell[])[];
  readonly total: readonly BlockCell[] | null;
}

/**
 * What a letter consists of, without a format. Templates produce blocks; `toDocx`, `toSheet` and `toHtml` render them.
 * Text is data: renderers escape it and never read it as a formula or markup. `\n` inside a text is a line break.
 *
 * - `title` the letter's name · `reference` number and version, set right · `addressee` who is addressed
 * - `heading` of a part · `paragraph` body text, `strong` when it carries the demand, `flush` without first-line indent
 * - `facts` label and value side by side (balance in figures and capitals …)
 * - `bullets` short points · `note` small print
 * - `form` a reply block to fill in and stamp, never split over two pages
 * - `signature` our name with the place of the seal, and the date, below the closing words where the language has them; never alone on a page
 * - `attachment` starts a new page with its own heading
 */
export type Block =
  | { readonly kind: 'title' | 'reference' | 'addressee' | 'heading' | 'note' | 'attachment'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean; readonly flush?: boolean }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string; readonly strong?: boolean }[] }
  | TableBlock
  | { readonly kind: 'form'; readonly title: string; readonly lines: readonly string[]; readonly seal: string }
  | { readonly kind: 'signature'; readonly closing: string; readonly lines: readonly string[]; readonly seal: string };

/**
 * Text that every format can hold: characters that XML forbids (control characters, halves of surrogate pairs) become �,
 * tabs become spaces, line ends become \n. Everything else, 𠮷 and emoji included, stays as typed.
 * @example printable('a\u0000b') === 'a\ufffdb'; printable('𠮷\r\n㙍') === '𠮷\n㙍'
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\t/g, ' ')
    // eslint's no-control-regex is about typing mistakes; here the control characters are the point.
    .replace(new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g'), '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Words of a block, one text a paragraph or cell, for checks and tests. Amounts and days in cells are left out. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'bullets':
      return [...block.items];
    case 'facts':
      return block.rows.flatMap((row) => [row.label, row.value]);
    case 'table':
      return [...block.columns.map((column) => column.header), ...[...block.rows, block.total ?? []].flat().filter((cell) => typeof cell === 'string')];
    case 'form':
      return [block.title, ...block.lines, block.seal];
    case 'signature':
      return [block.closing, ...block.lines, block.seal].filter((text) => text !== '');
    default:
      return [block.text];
  }
}
