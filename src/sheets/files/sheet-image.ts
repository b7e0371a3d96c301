import { columnLetters } from '../../domain/cell';
import type { ImageCell, Rect, SheetImage } from '../workbook';
import { parseRect, rectAddress, sheetReference } from './address';
import { cellXml, looksLikeMore } from './cell-xml';
import type { PartXml } from './part-xml';
import { editRows } from './sheet-rows';
import type { CellEdit, RowEdit } from './sheet-rows';
import { argb } from './style-book';
import type { StyleBook } from './style-book';
import { escapeXml, findElement, rootChildren, tagAttribute } from './xml-scan';

/** What cells share: the styles of the workbook, and the mark of spilling formulas. */
export interface CellMarks {
  readonly styles: StyleBook;
  dynamicArray(): number;
}

/** Cell edit of an image cell: its own style, else the one the cell has. */
export function imageCellEdit(cell: ImageCell | null, marks: CellMarks): CellEdit {
  return (address, before) => {
    if (!cell) return before === null ? '' : `<c r="${address}" s="${before}"/>`;
    const quoted = typeof cell.value === 'string' && looksLikeMore(cell.value);
    return cellXml(address, cell, marks.styles.id(cell, quoted) ?? before, cell.spill ? marks.dynamicArray() : null);
  };
}

/** Columns that an image fills. */
export function imageWidth(image: SheetImage): number {
  return image.rows.reduce((width, row) => Math.max(width, row.length), image.widths.length);
}

/**
 * Writes an image into a worksheet part. A new sheet gets everything; in one that is already there the cells of the image's columns are
 * written anew while widths, views and print setup, which people adjust, and the columns to the right stay.
 * @returns true when a formula was overwritten
 */
export function writeImage(part: PartXml, image: SheetImage, marks: CellMarks, isNew: boolean): boolean {
  const width = imageWidth(image);
  const lost = editRows(part, rowEdits(image, width, marks), { cells: new Map(), clearThrough: width, attributes: NOT_GROUPED });
  if (isNew) {
    writeSetup(part, image, width);
  }
  writeMerges(part, image, width);
  writeConditions(part, image, marks.styles);
  writeValidations(part, image);
  writeLinks(part, image, width);
  return lost;
}

const NOT_GROUPED = { hidden: null, outlineLevel: null, collapsed: null } as const;

function rowEdits(image: SheetImage, width: number, marks: CellMarks): Map<number, RowEdit> {
  const attributes = rowAttributes(image);
  const edits = new Map<number, RowEdit>();
  image.rows.forEach((cells, index) => {
    const edit = new Map<number, CellEdit>();
    cells.forEach((cell, at) => { if (cell) edit.set(at + 1, imageCellEdit(cell, marks)); });
    edits.set(index + 1, { cells: edit, clearThrough: width, attributes: { ...NOT_GROUPED, ...attributes.get(index + 1) } });
  });
  return edits;
}

/** Groups are closed: their rows hidden, the row above carries the sign to open them. */
function rowAttributes(image: SheetImage): Map<number, Record<string, string>> {
  const attributes = new Map<number, Record<string, string>>();
  const set = (row: number, more: Record<string, string>): void => { attributes.set(row, { ...attributes.get(row), ...more }); };
  for (const { first, last } of image.groups ?? []) {
    for (let row = first; row <= last; row++) set(row, { outlineLevel: '1', hidden: '1' });
    set(first - 1, { collapsed: '1' });
  }
  for (const { row, points } of image.rowHeights ?? []) set(row, { ht: String(points), customHeight: '1' });
  return attributes;
}

/** What only a new sheet gets: tab, views, widths, print setup. */
function writeSetup(part: PartXml, image: SheetImage, width: number): void {
  const tab = image.tabColor ? `<tabColor rgb="${argb(image.tabColor)}"/>` : '';
  part.put('sheetPr', `<sheetPr>${tab}<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`);
  part.put('sheetViews', `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(image)}</sheetView></sheetViews>`);
  part.put('sheetFormatPr', `<sheetFormatPr defaultRowHeight="15"${image.groups?.length ? ' outlineLevelRow="1"' : ''}/>`);
  if (width > 0) {
    const columns = Array.from({ length: width }, (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${image.widths[index] ?? 10}" customWidth="1"/>`);
    part.put('cols', `<cols>${columns.join('')}</cols>`);
  }
  const { print } = image;
  if (!print) return;
  const margin = print.orientation === 'landscape' ? '0.59' : '0.98';
  part.put('pageMargins', `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="0.3" footer="0.3"/>`);
  part.put('pageSetup', `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>`);
  const header = `${print.headerLeft ? `&L${headerText(print.headerLeft)}` : ''}${print.headerRight ? `&R${headerText(print.headerRight)}` : ''}`;
  if (print.pageBreaks?.length) {
    const breaks = print.pageBreaks.filter((row) => row > 1).map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
    part.put('rowBreaks', `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`);
  }
  part.put('headerFooter', `<headerFooter>${header ? `<oddHeader>${escapeXml(header)}</oddHeader>` : ''}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`);
}

/** `&` starts a code in headers; a real one is doubled, and a space keeps digits from reading as a font size. */
function headerText(text: string): string {
  return ` ${text.replace(/&/g, '&&')}`;
}

function pane(image: SheetImage): string {
  const rows = image.frozenRows ?? 0;
  const columns = image.frozenColumns ?? 0;
  if (rows === 0 && columns === 0) return '';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  return `<pane${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''} topLeftCell="${corner}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

/** Merges within our columns are ours. */
function writeMerges(part: PartXml, image: SheetImage, width: number): void {
  const kept = part.children('mergeCells').filter((child) => !within(tagAttribute(child, 'ref'), width));
  part.setChildren('mergeCells', [...kept, ...(image.merges ?? []).map((rect) => part.own(`<mergeCell ref="${rectAddress(rect)}"/>`))]);
}

/** Our rules are told by their formula; those of the user stay. */
function writeConditions(part: PartXml, image: SheetImage, styles: StyleBook): void {
  const formulas = new Set((image.conditionalFormats ?? []).map(({ formula }) => escapeXml(formula.replace(/^=/, ''))));
  for (const { start, end } of [...rootChildren(part.xml, 'conditionalFormatting')].reverse()) {
    const raw = part.xml.slice(start, end);
    const formula = findElement(raw, 'formula');
    if (formula && formulas.has(raw.slice(formula.contentStart, formula.contentEnd))) part.cut(start, end, '');
  }
  (image.conditionalFormats ?? []).forEach(({ rect, formula, look }, index) => {
    part.add('conditionalFormatting', `<conditionalFormatting sqref="${rectAddress(rect)}"><cfRule type="expression" dxfId="${styles.differential(look)}" priority="${index + 1}">`
      + `<formula>${escapeXml(formula.replace(/^=/, ''))}</formula></cfRule></conditionalFormatting>`);
  });
}

function writeValidations(part: PartXml, image: SheetImage): void {
  const ours = (image.validations ?? []).map(({ rect, list }) => ({ address: rectAddress(rect), formula: `"${list.map((entry) => entry.replace(/"/g, '""')).join(',')}"` }));
  if (ours.length === 0) return;
  const kept = part.children('dataValidations').filter((child) => !ours.some(({ formula }) => child.includes(escapeXml(formula))));
  part.setChildren('dataValidations', [...kept, ...ours.map(({ address, formula }) =>
    part.own(`<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${address}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`))]);
}

function writeLinks(part: PartXml, image: SheetImage, width: number): void {
  const kept = part.children('hyperlinks').filter((child) => !within(tagAttribute(child, 'ref'), width));
  const links = image.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell?.link ? [linkXml(columnLetters(column + 1) + String(row + 1), cell)] : [])));
  // The element holds no count: Excel does not know one here.
  part.setChildren('hyperlinks', [...kept, ...links.map((xml) => part.own(xml))]);
}

/** A jump inside the workbook. */
export function linkXml(address: string, cell: ImageCell): string {
  const { link } = cell;
  if (!link) return '';
  return `<hyperlink ref="${address}" location="${escapeXml(sheetReference(link.sheet, columnLetters(Math.max(1, link.column)) + String(Math.max(1, link.row))))}"/>`;
}

function within(reference: string | null, width: number): boolean {
  const rect: Rect | null = parseRect(reference ?? '');
  return rect !== null && rect.lastColumn <= width;
}
