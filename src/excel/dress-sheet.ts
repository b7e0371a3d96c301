import type { Rect, SheetImage } from '../sheets/workbook';
import { columnPoints, type PlainLook } from './cell-looks';
import { excelRun, optionally } from './excel-run';
import { rectAddress } from './rect';
import { styleRuns } from './style-runs';

/** Runs of style sent in one request. */
const RUNS_A_SYNC = 400;

/**
 * Gives a written sheet its look. Contents are already in place and a look is no content: what an older Excel cannot do (outline, print
 * set-up) is left out and stops nothing. `created`: column widths are set only on a new sheet, later they are the user's.
 */
export async function dressSheet(image: SheetImage, created: boolean): Promise<void> {
  const header = image.table?.headerRow ?? image.frozenRows ?? 0;
  const runs = styleRuns(image.rows, header, created);
  for (let from = 0; from < runs.length; from += RUNS_A_SYNC) {
    await excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem(image.name);
      for (const run of runs.slice(from, from + RUNS_A_SYNC)) paint(sheet.getRange(rectAddress(run.rect)), run.set);
      await context.sync();
    }, { sheet: image.name });
  }
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(image.name);
  const steps: ((sheet: Excel.Worksheet) => void)[] = [];
  if (created) {
    steps.push((sheet) => image.widths.forEach((width, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
    }));
    steps.push((sheet) => { sheet.showGridlines = false; });
    if (image.frozenRows || image.frozenColumns) {
      steps.push((sheet) => sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, image.frozenRows ?? 1, image.frozenColumns ?? 1)));
    }
    if (image.tabColor) steps.push((sheet) => { sheet.tabColor = image.tabColor ?? ''; });
    if (image.print) steps.push((sheet) => setUpPrint(sheet, image));
    const breaks = image.print?.pageBreaks ?? [];
    if (breaks.length > 0) steps.push((sheet) => breaks.forEach((row) => { sheet.horizontalPageBreaks.add(`A${row}`); }));
  }
  // Beside wrapped text, short cells start on its first line.
  if (header > 0 && image.rows.length > header) {
    const body: Rect = { firstRow: header + 1, lastRow: image.rows.length, firstColumn: 1, lastColumn: image.widths.length };
    steps.push((sheet) => { sheet.getRange(rectAddress(body)).format.verticalAlignment = 'Top'; });
  }
  if (image.merges?.length) steps.push((sheet) => image.merges?.forEach((rect) => sheet.getRange(rectAddress(rect)).merge(false)));
  if (image.rowHeights?.length) {
    steps.push((sheet) => image.rowHeights?.forEach(({ row, points }) => { sheet.getRange(`${row}:${row}`).format.rowHeight = points; }));
  }
  if (image.validations?.length) steps.push((sheet) => image.validations?.forEach(({ rect, list }) => {
    const validation = sheet.getRange(rectAddress(rect)).dataValidation;
    // A warning lets people keep their own words.
    validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    validation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
  }));
  if (image.conditionalFormats?.length) steps.push((sheet) => setConditions(sheet, image));
  for (const step of steps) {
    await optionally(async (context) => {
      step(sheetOf(context));
      await context.sync();
    }, undefined);
  }
  await groupRows(image, created);
}

function paint(range: Excel.Range, set: Partial<PlainLook>): void {
  const { format } = range;
  if (set.bold !== undefined) format.font.bold = set.bold;
  if (set.color !== undefined) format.font.color = set.color;
  if (set.size) format.font.size = set.size;
  if (set.font) format.font.name = set.font;
  if (set.underline !== undefined) format.font.underline = set.underline ? 'Single' : 'None';
  if (set.fill) format.fill.color = set.fill;
  if (set.fill === null) format.fill.clear();
  if (set.align !== undefined) format.horizontalAlignment = set.align;
  if (set.wrap !== undefined) format.wrapText = set.wrap;
  if (set.wrap) format.verticalAlignment = 'Top';
  const { edges } = set;
  if (!edges) return;
  if (edges.box) for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) line(format, side, 'thin');
  if (edges.top) line(format, 'EdgeTop', edges.top);
  if (edges.bottom) line(format, 'EdgeBottom', edges.bottom);
  if (edges.bottom === 'thin') line(format, 'InsideHorizontal', 'thin');
}

function line(format: Excel.RangeFormat, side: Excel.BorderIndex | 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical', kind: 'thin' | 'medium' | 'double'): void {
  const border = format.borders.getItem(side as Excel.BorderIndex);
  border.style = kind === 'double' ? 'Double' : 'Continuous';
  if (kind !== 'double') border.weight = kind === 'medium' ? 'Medium' : 'Hairline';
  border.color = kind === 'thin' ? '#BFBFBF' : '#000000';
}

function setUpPrint(sheet: Excel.Worksheet, image: SheetImage): void {
  const { print } = image;
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  const centimetre = 28.35;
  const margin = (print.orientation === 'landscape' ? 1.5 : 2.5) * centimetre;
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  layout.topMargin = margin;
  layout.bottomMargin = margin;
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows}:$${print.titleRows}`);
  if (print.lastColumn) layout.setPrintArea(rectAddress({ firstRow: 1, firstColumn: 1, lastRow: image.rows.length, lastColumn: print.lastColumn }));
  const texts = layout.headersFooters.defaultForAllPages;
  if (print.headerLeft) texts.leftHeader = print.headerLeft.replaceAll('&', '&&');
  if (print.headerRight) texts.rightHeader = print.headerRight.replaceAll('&', '&&');
  texts.centerFooter = '&P / &N';
}

const LOOK_COLOURS = { strong: '#000000', danger: '#A80000', warning: '#8A5A00', success: '#0E6027', muted: '#767676' } as const;

function setConditions(sheet: Excel.Worksheet, image: SheetImage): void {
  const width = image.widths.length;
  const all: Rect = { firstRow: 1, firstColumn: 1, lastRow: Math.max(image.rows.length, 1), lastColumn: width };
  sheet.getRange(rectAddress(all)).conditionalFormats.clearAll();
  for (const { rect, formula, look } of image.conditionalFormats ?? []) {
    const { custom } = sheet.getRange(rectAddress(rect)).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.font.color = LOOK_COLOURS[look];
    if (look === 'strong' || look === 'danger') custom.format.font.bold = true;
  }
}

/** Outline: the old one goes first (there may be none, which Excel calls an error), then the new groups, closed. */
async function groupRows(image: SheetImage, created: boolean): Promise<void> {
  if (!image.groups) return;
  const groups = image.groups;
  if (!created) {
    await optionally(async (context) => {
      context.workbook.worksheets.getItem(image.name).getRange('1:1048576').ungroup('ByRows');
      await context.sync();
    }, undefined);
  }
  await optionally(async (context) => {
    const sheet = context.workbook.worksheets.getItem(image.name);
    for (const { first, last } of groups) sheet.getRange(`${first}:${last}`).group('ByRows');
    sheet.showOutlineLevels(1, 0);
    await context.sync();
  }, undefined);
}
