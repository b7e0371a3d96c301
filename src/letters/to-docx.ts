import {
  AlignmentType, Document, Footer, Header, HeightRule, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType,
} from 'docx';
import type { IParagraphOptions, IParagraphStyleOptions, IRunOptions, ITableOptions } from 'docx';
import { say } from '../messages/say';
import type { Block, BlockCell, BlockColumn, TableBlock } from './blocks';
import type { Letter } from './letter';
import { cellText } from './letter-text';

/** 宋体 for Chinese, Times New Roman for the rest: what letters between Chinese companies look like. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const;
/** Twips. A4 with 2.2 cm left and right, 2.3 cm above and below; text width 16.6 cm. */
const PAGE = { width: 11906, height: 16838, side: 1247, top: 1304, text: 11906 - 2 * 1247 } as const;
/** Half points: 22 title, 12 body, 9 tables and small print. */
const SIZE = { title: 36, body: 24, form: 21, table: 18, note: 18 } as const;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/**
 * Styles of table cells, by weight and alignment. A letter of 400 items has thousands of cells: what is said once in a style is not
 * written, packed and read again in each of them.
 */
const CELL_STYLES: IParagraphStyleOptions[] = (['Cell', 'CellStrong'] as const).flatMap((weight) => (['left', 'center', 'right'] as const).map((align) => ({
  id: cellStyle(weight === 'CellStrong', align), name: `${weight} ${align}`, basedOn: 'Normal', paragraph: { alignment: ALIGN[align], spacing: { line: 260, lineRule: LineRuleType.EXACT } }, run: { size: SIZE.table, bold: weight === 'CellStrong' },
})));

function cellStyle(strong: boolean, align: BlockColumn['align']): string {
  return `${strong ? 'CellStrong' : 'Cell'}-${align}`;
}

/**
 * The letter as a .docx file: A4, header row of every table repeated, page numbers, number and version in the header, reply blocks and
 * signature never split, seal space. Cell text goes in as text.
 * Heavy (it pulls in the docx library): import it lazily.
 */
export async function toDocx(letter: Letter): Promise<Uint8Array> {
  const children = letter.blocks.flatMap((block, index) => render(block, letter, index));
  const document = new Document({
    title: letter.title,
    subject: letter.number,
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } } }, paragraphStyles: CELL_STYLES },
    sections: [{
      // The first page carries the number under its title; the following pages carry it in their header.
      properties: { titlePage: true, page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, bottom: PAGE.top, left: PAGE.side, right: PAGE.side, header: 567, footer: 567 } } },
      headers: { default: new Header({ children: [paragraph(numberText(letter), { alignment: AlignmentType.RIGHT }, { size: SIZE.note })] }) },
      footers: { default: new Footer({ children: [pageNumbers(letter)] }), first: new Footer({ children: [pageNumbers(letter)] }) },
      children,
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function numberText(letter: Letter): string {
  return say(letter.language, { id: 'letters.number', values: { number: letter.number, version: letter.version } });
}

function pageNumbers(letter: Letter): Paragraph {
  const words = (id: string): string => say(letter.language, { id });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZE.note, children: [words('letters.page'), PageNumber.CURRENT, words('letters.pageOf'), PageNumber.TOTAL_PAGES, words('letters.pageEnd')] })],
  });
}

function render(block: Block, letter: Letter, index: number): (Paragraph | Table)[] {
  const next = letter.blocks[index + 1]?.kind;
  // The last words before the signature stay with it: a signature is never alone on a page.
  const toSignature = next === 'signature' ? { keepNext: true } : {};
  switch (block.kind) {
    case 'title':
      return [paragraph(block.text, { alignment: AlignmentType.CENTER, spacing: { after: 200 } }, { bold: true, size: SIZE.title })];
    case 'reference':
      return [paragraph(block.text, { alignment: AlignmentType.RIGHT, spacing: { after: 120 } }, { size: SIZE.form })];
    case 'addressee':
      return [paragraph(block.text, { spacing: { after: 120 } }, { bold: true })];
    case 'heading':
      return [paragraph(block.text, { spacing: { before: 160, after: 80 }, keepNext: true }, { bold: true })];
    case 'attachment':
      return [paragraph(block.text, { pageBreakBefore: true, spacing: { after: 120 }, keepNext: true }, { bold: true })];
    case 'paragraph':
      return [paragraph(block.text, { ...bodyOf(letter, block.flush ?? false), ...toSignature }, { ...(block.strong ? { bold: true } : {}) })];
    case 'note':
      return [paragraph(block.text, { spacing: { before: 60, after: 60 } }, { size: SIZE.note })];
    case 'bullets':
      return block.items.map((item, at) => paragraph(`· ${item}`, { spacing: { after: at === block.items.length - 1 ? 120 : 40 }, indent: { left: 420, hanging: 210 }, keepLines: true, ...toSignature }, { size: SIZE.form }));
    case 'facts':
      return [factsTable(block.rows), gap()];
    case 'table':
      // The sum below the lists stays with the last of them.
      return [itemTable(block, next === 'facts'), gap(next === 'facts')];
    case 'form':
      return letter.blocks[index - 1]?.kind === 'form' ? [] : [replyForms(formsFrom(letter.blocks, index)), end()];
    case 'signature':
      // Two reply blocks fill a page by themselves and say what they answer; a lone one stays with the signature that it belongs to.
      return signature(block, next === 'form' && letter.blocks[index + 2]?.kind !== 'form');
  }
}

/** Chinese body text is set wide and indented by two characters, which tells paragraphs apart; English stands closer and flush, apart by space. */
function bodyOf(letter: Letter, flush: boolean): Partial<IParagraphOptions> {
  if (letter.language !== 'zh-CN') return { spacing: { after: 100, line: 280 } };
  return { spacing: { after: 60, line: 340 }, ...(flush ? {} : { indent: { firstLine: SIZE.body * 20 } }) };
}

function paragraph(text: string, options: Partial<IParagraphOptions> = {}, run: Partial<IRunOptions> = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, run) });
}

function runs(text: string, run: Partial<IRunOptions>): TextRun[] {
  if (!text.includes('\n')) return [new TextRun({ ...run, text })];
  return text.split('\n').map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Space after a table: Word joins tables that touch. */
function gap(keepNext = false): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160 }, ...(keepNext ? { keepNext } : {}), children: [] });
}

/** The paragraph that Word wants behind a table, of no height: reply blocks that fill a page leave no empty one behind them. */
function end(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}

function factsTable(rows: Extract<Block, { kind: 'facts' }>['rows']): Table {
  const label = Math.round(PAGE.text * 0.3);
  return table([label, PAGE.text - label], rows.map((row, index) => new TableRow({
    cantSplit: true,
    ...(index < rows.length - 1 ? { keepNext: true } : {}),
    children: [
      new TableCell({ children: [paragraph(row.label, {}, { size: SIZE.form })] }),
      new TableCell({ children: [paragraph(row.value, {}, { size: SIZE.form, ...(row.strong ? { bold: true } : {}) })] }),
    ],
  })));
}

function itemTable(block: TableBlock, keepNext: boolean): Table {
  const header = new TableRow({
    tableHeader: true, cantSplit: true, keepNext: true,
    children: block.columns.map((column) => new TableCell({ shading: { fill: 'F2F2F2' }, verticalAlign: VerticalAlignTable.CENTER, children: [paragraph(column.header, { style: cellStyle(true, 'center') })] })),
  });
  const last = block.rows.length - 1;
  // The last row stays with the total, so that a total is never alone on a page.
  const body = block.rows.map((row, index) => itemRow(block, row, false, index === last && (keepNext || block.total !== null)));
  return table(block.columns.map((column) => Math.floor((PAGE.text * column.width) / 100)), [header, ...body, ...(block.total ? [itemRow(block, block.total, true, keepNext)] : [])]);
}

function itemRow({ columns }: TableBlock, cells: readonly BlockCell[], strong: boolean, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children: cells.map((cell, column) => new TableCell({ children: [paragraph(cellText(cell), { style: cellStyle(strong, columns[column]?.align ?? 'left') })] })),
  });
}

/** Fixed widths, thin lines all round (the library's default), room around the words. */
function table(widths: readonly number[], rows: readonly TableRow[], margins: ITableOptions['margins'] = { top: 40, bottom: 40, left: 50, right: 50 }): Table {
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA }, columnWidths: widths, margins, rows,
  });
}

type Form = Extract<Block, { kind: 'form' }>;

/** The run of forms that starts at an index. */
function formsFrom(blocks: readonly Block[], start: number): Form[] {
  const forms: Form[] = [];
  for (let index = start; blocks[index]?.kind === 'form'; index += 1) forms.push(blocks[index] as Form);
  return forms;
}

/** Reply blocks are alternatives, so they stay together on one page: rows of one table, each kept with the next. */
function replyForms(forms: readonly Form[]): Table {
  return table([PAGE.text], forms.map((form, index) => new TableRow({
    cantSplit: true,
    ...(index < forms.length - 1 ? { keepNext: true } : {}),
    // Room for a round seal of about 4 cm.
    height: { value: 2300, rule: HeightRule.ATLEAST },
    children: [new TableCell({ children: formText(form) })],
  })), { top: 100, bottom: 60, left: 160, right: 160 });
}

function formText(form: Form): Paragraph[] {
  return [
    paragraph(form.title, { spacing: { after: 80 } }, { bold: true, size: SIZE.form }),
    ...form.lines.map((line) => paragraph(line, { spacing: { after: 80, line: 320 } }, { size: SIZE.form })),
    paragraph(form.seal, { alignment: AlignmentType.RIGHT, spacing: { before: 240, after: 120 } }, { size: SIZE.form, color: '7F7F7F' }),
  ];
}

function signature({ closing, lines: [name = '', ...rest], seal }: Extract<Block, { kind: 'signature' }>, keepNext: boolean): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, keepLines: true } as const;
  // Room for a round seal over name and date; a receipt below, whose right corner is blank, lends some of it, so that the two fit on the first page.
  const [above, below] = keepNext ? [360, 600] : [480, 900];
  const before = (twips: number) => ({ ...right, keepNext: true, spacing: { before: twips, after: 60 } });
  return [
    ...(closing === '' ? [] : [paragraph(closing, before(above))]),
    new Paragraph({ ...before(closing === '' ? above : 60), children: [...runs(name, {}), new TextRun({ text: seal, size: SIZE.note, color: '7F7F7F' })] }),
    ...rest.map((line) => paragraph(line, { ...right, spacing: { before: 60, after: below }, ...(keepNext ? { keepNext } : {}) })),
  ];
}
