import type { CellValue } from '../domain/cell';
import type { Rect, SheetImage } from '../sheets/workbook';
import { type AreaLook, type LookRun, lookRuns, paintLook, readLook, type ToldLook } from './area-look';
import { excelRun, optionally } from './excel-run';
import { type ConditionKind, ourConditions, putConditions, type StandingCondition } from './conditions';
import { groupRows, groupsIn, type RowGroup } from './outline';
import { standingTable, type StandingTable } from './place-table';
import { rectAddress, rectOf } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

/**
 * What a sheet of ours has beside its contents where an image is about to be written: enough to give it back after a failure, and, kept
 * with the undo record, after the pane was closed. Plain data.
 */
export interface SheetLook {
  readonly palette: readonly ToldLook[];
  readonly runs: readonly LookRun[];
  /** Rows of one height: first, last, points. */
  readonly heights: readonly (readonly [number, number, number])[];
  readonly conditions: readonly StandingCondition[];
  /** The kinds of conditional format that are ours on this sheet. */
  readonly kinds: readonly ConditionKind[];
  readonly validations: readonly StandingValidation[];
  readonly merges: readonly Rect[];
  /** True where the image merges cells or merged ones stand in its way. */
  readonly hasMerges: boolean;
  /** Where all this was read, and where merged areas are ours. */
  readonly area: Rect;
  /** Our table, and the name that it has where none of ours took it; both null for a sheet without one. */
  readonly table: StandingTable | null;
  readonly tableName: string | null;
  /** Groups of rows; null where the sheet has no outline of ours. */
  readonly groups: readonly RowGroup[] | null;
}

/** A list offered in cells; null where there was none. */
interface StandingValidation {
  readonly rect: Rect;
  readonly rule: Excel.DataValidationRule | null;
  readonly alert: Excel.DataValidationErrorAlert | null;
}

/** Reads what `putSheetLook` needs, before the first cell of an image is written. */
export async function readSheetLook(ref: SheetRef, area: Rect, image: SheetImage, contents: readonly (readonly CellValue[])[]): Promise<{ readonly look: SheetLook; readonly cells: AreaLook }> {
  const cells = await readLook(ref, area);
  const tableName = image.table?.name ?? null;
  const merges = await readMerges(ref, area);
  const kinds = (image.conditionalFormats ?? []).map(({ formula, look }) => ({ formula, look }));
  return {
    cells,
    look: {
      area, palette: cells.palette, runs: lookRuns(cells),
      heights: await readHeights(ref, area),
      kinds, conditions: await ourConditions(ref, area, kinds),
      validations: await readValidations(ref, image),
      merges, hasMerges: merges.length > 0 || (image.merges ?? []).length > 0,
      table: await standingTable(ref, tableName), tableName,
      groups: image.groups ? groupsIn(contents) : null,
    },
  };
}

/** Gives a sheet back what it had; contents and table are `restoreSheet`'s work. */
export async function putSheetLook(ref: SheetRef, look: SheetLook): Promise<void> {
  await excelRun(async (context) => {
    const sheet = sheetOf(context, ref);
    for (const rect of look.merges) sheet.getRange(rectAddress(rect)).merge(false);
    for (const [first, last, points] of look.heights) sheet.getRange(`${first}:${last}`).format.rowHeight = points;
    for (const { rect, rule, alert } of look.validations) {
      const { dataValidation } = sheet.getRange(rectAddress(rect));
      dataValidation.clear();
      if (!rule) continue;
      if (alert) dataValidation.errorAlert = alert;
      dataValidation.rule = rule;
    }
    await context.sync();
  }, { sheet: ref.name });
  await paintLook(ref, look.palette, look.runs);
  await putConditions(ref, look.area, look.kinds, look.conditions);
  if (look.groups) await groupRows(ref, look.groups, look.area.lastRow);
}

/** Takes merged cells apart before contents are written over them: what is not in the first cell of one would be lost. */
export async function unmergeArea(ref: SheetRef, look: SheetLook | null): Promise<void> {
  if (!look?.hasMerges) return;
  await excelRun(async (context) => {
    sheetOf(context, ref).getRange(rectAddress(look.area)).unmerge();
    await context.sync();
  }, { sheet: ref.name });
}

async function readHeights(ref: SheetRef, area: Rect): Promise<SheetLook['heights']> {
  const rows = await optionally(async (context) => {
    const answer = sheetOf(context, ref).getRange(rectAddress({ ...area, lastColumn: area.firstColumn })).getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    return answer.value;
  }, []);
  const heights: [number, number, number][] = [];
  rows.forEach((row, index) => {
    const points = row.format?.rowHeight;
    const last = heights.at(-1);
    if (typeof points !== 'number') return;
    if (last && last[2] === points && last[1] === area.firstRow + index - 1) last[1] += 1;
    else heights.push([area.firstRow + index, area.firstRow + index, points]);
  });
  return heights;
}

async function readValidations(ref: SheetRef, image: SheetImage): Promise<StandingValidation[]> {
  const rects = (image.validations ?? []).map(({ rect }) => rect);
  if (rects.length === 0) return [];
  return optionally(async (context) => {
    const sheet = sheetOf(context, ref);
    const found = rects.map((rect) => sheet.getRange(rectAddress(rect)).dataValidation.load('type,rule,errorAlert'));
    await context.sync();
    return found.map((one, index) => {
      const none = one.type === 'None';
      return { rect: rects[index] as Rect, rule: none ? null : plainRule(one.rule), alert: none ? null : one.errorAlert };
    });
  }, []);
}

/** Excel names every kind of rule and leaves all but one null; given back, those would be set too. */
function plainRule(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null && value !== undefined));
}

async function readMerges(ref: SheetRef, area: Rect): Promise<Rect[]> {
  return optionally(async (context) => {
    const merged = sheetOf(context, ref).getRange(rectAddress(area)).getMergedAreasOrNullObject();
    const { areas } = merged;
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return merged.isNullObject ? [] : areas.items.map(rectOf);
  }, []);
}
