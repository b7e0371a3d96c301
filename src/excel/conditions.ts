import type { Rect, SheetImage } from '../sheets/workbook';
import { excelRun, optionally } from './excel-run';
import { rectAddress, rectOf } from './rect';
import { type SheetRef, sheetOf } from './sheet-ref';

type Look = NonNullable<SheetImage['conditionalFormats']>[number]['look'];

/** A conditional format of ours as it stands on a sheet. */
export interface StandingCondition {
  readonly rect: Rect;
  readonly formula: string;
  readonly look: Look;
}

const COLOURS: Readonly<Record<Look, string>> = { strong: '#000000', danger: '#A80000', warning: '#8A5A00', success: '#0E6027', muted: '#767676' };

/** What makes a conditional format one of ours. */
export type ConditionKind = Pick<StandingCondition, 'formula' | 'look'>;

/** Our conditional formats in an area. They are told by their formula, whatever rows and dates it names; those of the user are not ours to touch. */
export async function ourConditions(ref: SheetRef, area: Rect, kinds: readonly ConditionKind[]): Promise<StandingCondition[]> {
  const ours = new Map(kinds.map(({ formula, look }) => [pattern(formula), look]));
  if (ours.size === 0) return [];
  return (await standing(ref, area)).flatMap(({ rect, formula }) => {
    const look = ours.get(pattern(formula));
    return look ? [{ rect, formula, look }] : [];
  });
}

/** Leaves in an area exactly these conditional formats of our kinds. On a `fresh` sheet there are none to look for. */
export async function putConditions(ref: SheetRef, area: Rect, kinds: readonly ConditionKind[], wanted: readonly StandingCondition[], fresh = false): Promise<void> {
  const ours = new Set(fresh ? [] : kinds.map(({ formula }) => pattern(formula)));
  const old = ours.size === 0 ? [] : (await standing(ref, area)).filter(({ formula }) => ours.has(pattern(formula)));
  const same = old.length === wanted.length && wanted.every((one) => old.some(({ rect, formula }) => formula === one.formula && rectAddress(rect) === rectAddress(one.rect)));
  if (same || wanted.length + old.length === 0) return;
  await excelRun(async (context) => {
    const sheet = sheetOf(context, ref);
    const formats = sheet.getRange(rectAddress(area)).conditionalFormats;
    for (const { id } of old) formats.getItem(id).delete();
    for (const { rect, formula, look } of wanted) {
      const { custom } = sheet.getRange(rectAddress(rect)).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.font.color = COLOURS[look];
      if (look === 'strong' || look === 'danger') custom.format.font.bold = true;
    }
    await context.sync();
  }, { sheet: ref.name });
}

/** Conditional formats with a formula that touch an area. */
async function standing(ref: SheetRef, area: Rect): Promise<{ id: string; rect: Rect; formula: string }[]> {
  return optionally(async (context) => {
    const all = sheetOf(context, ref).getRange(rectAddress(area)).conditionalFormats.load('items/id,items/type');
    await context.sync();
    const custom = all.items.filter((one) => one.type === 'Custom').map((one) => ({
      id: one.id, rule: one.custom.rule.load('formula'), range: one.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    return custom.flatMap(({ id, rule, range }) => (range.isNullObject ? [] : [{ id, rect: rectOf(range), formula: rule.formula }]));
  }, []);
}

/** A formula without its numbers and words: a longer list, a later date or another language makes no other rule of it. Signs of one character stay. */
function pattern(formula: string): string {
  return formula.replace(/"[^"]*"|\d+/g, (part) => (!part.startsWith('"') ? '#' : part.length > 3 ? '""' : part)).replace(/[\s$]/g, '').toLowerCase();
}
