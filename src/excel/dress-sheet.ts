import type { PrintSetting, Rect, RunOptions, SheetImage } from '../sheets/workbook';
import { columnPoints, type PlainLook } from './cell-looks';
import { putConditions } from './conditions';
import { optionally, whereItCan } from './excel-run';
import { groupRows } from './outline';
import { rectAddress } from './rect';
import type { SheetLook } from './sheet-look';
import { type SheetRef, sheetOf } from './sheet-ref';
import { styleRuns } from './style-runs';

/** Runs of style sent in one request. */
const RUNS_A_STEP = 400;

/** How a sheet is to be dressed. */
export interface Dressing {
  /** Column widths, views and print set-up are set only on a new sheet, later they are the user's. */
  readonly fresh: boolean;
  /** What an older one looked like. */
  readonly before: SheetLook | null;
  /** Hears of each print setting that this Excel did not take. */
  readonly onPrintLeftOut: RunOptions['onPrintLeftOut'];
}

/**
 * Gives a written sheet its look. Contents are already in place and a look is no content: what an older Excel cannot do (outline, print
 * set-up) is left out and stops nothing. Print settings left out are told one by one, as a letter that breaks in the wrong place goes to a stranger.
 */
export async function dressSheet(ref: SheetRef, image: SheetImage, { fresh, before, onPrintLeftOut }: Dressing): Promise<void> {
  const runs = styleRuns(image.rows, image.table?.headerRow ?? image.frozenRows ?? 0, fresh);
  const painted = Array.from({ length: Math.ceil(runs.length / RUNS_A_STEP) }, (_, index) => runs.slice(index * RUNS_A_STEP, (index + 1) * RUNS_A_STEP))
    .map((some): Step => (sheet) => some.forEach((run) => paint(sheet.getRange(rectAddress(run.rect)), run.set)));
  // Steps that follow go with the last rectangles, not with thousands of them.
  for (const step of painted.slice(0, -1)) await together(ref, [step]);
  const print = fresh ? printSteps(image) : [];
  const leftOut = await together(ref, [...painted.slice(-1), ...bodySteps(image, before), ...(fresh ? setUpSteps(image) : []), ...print.map(([, step]) => step)]);
  for (const [setting, step] of print) if (leftOut.includes(step)) onPrintLeftOut?.(setting);
  const area: Rect = { firstRow: 1, firstColumn: 1, lastRow: Math.max(image.rows.length, before?.area.lastRow ?? 1), lastColumn: Math.max(image.widths.length, 1) };
  const conditions = image.conditionalFormats ?? [];
  await whereItCan(() => putConditions(ref, area, conditions, conditions, fresh));
  if (image.groups && (image.groups.length > 0 || !fresh)) await groupRows(ref, image.groups, area.lastRow);
}

type Step = (sheet: Excel.Worksheet) => void;

/** All steps in one request; where this Excel lacks one of them, each by itself. Every step can be done twice. Answers with those left out. */
async function together(ref: SheetRef, steps: readonly Step[]): Promise<Step[]> {
  const run = (some: readonly Step[]): Promise<boolean> => optionally(async (context) => {
    for (const step of some) step(sheetOf(context, ref));
    await context.sync();
    return true;
  }, false);
  const leftOut: Step[] = [];
  if (steps.length > 0 && !(await run(steps))) for (const step of steps) if (!(await run([step]))) leftOut.push(step);
  return leftOut;
}

/** What every writing sets: alignment, merged cells, heights, lists to choose from. */
function bodySteps(image: SheetImage, before: SheetLook | null): Step[] {
  const header = image.table?.headerRow ?? image.frozenRows ?? 0;
  const steps: Step[] = [];
  // Beside wrapped text, short cells start on its first line.
  if (header > 0 && image.rows.length > header) {
    const body: Rect = { firstRow: header + 1, lastRow: image.rows.length, firstColumn: 1, lastColumn: image.widths.length };
    steps.push((sheet) => { sheet.getRange(rectAddress(body)).format.verticalAlignment = 'Top'; });
  }
  if (image.merges?.length) steps.push((sheet) => image.merges?.forEach((rect) => sheet.getRange(rectAddress(rect)).merge(false)));
  const heights = rowHeights(image, before);
  if (heights.length > 0) steps.push((sheet) => heights.forEach(([first, last, points]) => { sheet.getRange(`${first}:${last}`).format.rowHeight = points; }));
  if (image.validations?.length) steps.push((sheet) => image.validations?.forEach(({ rect, list }) => {
    const validation = sheet.getRange(rectAddress(rect)).dataValidation;
    validation.clear();
    // A warning lets people keep their own words.
    validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    validation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
  }));
  return steps;
}

/** Points of a row of one line, and above which a row is one that a longer text had made tall. */
const ONE_LINE = 15;
const TALL = 20;

/** Heights to set: those of the image, and one line for rows that were made tall for a text that is gone. */
function rowHeights(image: SheetImage, before: SheetLook | null): (readonly [number, number, number])[] {
  const wanted = new Map((image.rowHeights ?? []).map(({ row, points }) => [row, points]));
  const old = (image.rowHeights ? before?.heights ?? [] : []).filter(([, , points]) => points > TALL);
  const low = old.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)).filter((row) => !wanted.has(row));
  return [...[...wanted].map(([row, points]) => [row, row, points] as const), ...low.map((row) => [row, row, ONE_LINE] as const)];
}

/** What only a new sheet gets. */
function setUpSteps(image: SheetImage): Step[] {
  return [
    (sheet) => image.widths.forEach((width, index) => { sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width); }),
    (sheet) => { sheet.showGridlines = false; },
    ...(image.frozenRows || image.frozenColumns ? [(sheet: Excel.Worksheet) => sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, image.frozenRows ?? 1, image.frozenColumns ?? 1))] : []),
    ...(image.tabColor ? [(sheet: Excel.Worksheet) => { sheet.tabColor = image.tabColor ?? ''; }] : []),
  ];
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

function printSteps({ print, rows }: SheetImage): (readonly [PrintSetting, Step])[] {
  if (!print) return [];
  const { orientation, titleRows, lastColumn, headerLeft, headerRight, pageBreaks = [] } = print;
  const centimetre = 28.35;
  const margin = (orientation === 'landscape' ? 1.5 : 2.5) * centimetre;
  const steps: (readonly [PrintSetting, Step])[] = [
    ['orientation', ({ pageLayout }) => { pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait'; }],
    ['paper', ({ pageLayout }) => { pageLayout.paperSize = 'A4'; }],
    ['fitWidth', ({ pageLayout }) => { pageLayout.zoom = { horizontalFitToPages: 1 }; }],
    ['margins', ({ pageLayout }) => {
      pageLayout.leftMargin = margin;
      pageLayout.rightMargin = margin;
      pageLayout.topMargin = margin;
      pageLayout.bottomMargin = margin;
    }],
    ['headersFooters', ({ pageLayout }) => {
      const texts = pageLayout.headersFooters.defaultForAllPages;
      if (headerLeft) texts.leftHeader = headerLeft.replaceAll('&', '&&');
      if (headerRight) texts.rightHeader = headerRight.replaceAll('&', '&&');
      texts.centerFooter = '&P / &N';
    }],
  ];
  if (titleRows) steps.push(['titleRows', ({ pageLayout }) => { pageLayout.setPrintTitleRows(`$${titleRows}:$${titleRows}`); }]);
  if (lastColumn) steps.push(['printArea', ({ pageLayout }) => { pageLayout.setPrintArea(rectAddress({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn })); }]);
  if (pageBreaks.length > 0) steps.push(['pageBreaks', ({ horizontalPageBreaks }) => {
    horizontalPageBreaks.removePageBreaks();
    for (const row of pageBreaks) horizontalPageBreaks.add(`A${row}`);
  }]);
  return steps;
}
