import type { SheetData } from './workbook';

/** Sheets that the add-in owns. The names are the same in every language, so that a workbook means the same to everybody. */
export const SHEET_READINESS = '准备度';
export const SHEET_AGING = '账龄';
export const SHEET_NEXT = '下一步';
export const SHEET_SETTINGS = '回款设置';
export const SHEET_LOG = '催款记录';
export const SHEET_LETTERS = '函件登记';

/** Columns of the result sheets in their order; the header of each is `results.column.<id>`. 账龄 has one a bucket behind them, and 来源. */
export const RESULT_COLUMNS = {
  [SHEET_READINESS]: [
    'status', 'score', 'customer', 'project', 'number', 'owner', 'currency', 'dealAmount', 'open', 'blocking', 'important', 'doubtful', 'fix', 'accepted', 'source', 'action',
  ],
  [SHEET_AGING]: ['customer', 'document', 'kind', 'documentDate', 'dueDate', 'dueBasis', 'currency', 'open', 'daysOverdue'],
  [SHEET_NEXT]: [
    'order', 'by', 'action', 'customer', 'project', 'currency', 'open', 'longest', 'who', 'channel', 'reason', 'words', 'state', 'promiseDate', 'promiseAmount', 'source',
  ],
} as const;

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/** The name itself, then what a sheet of ours is called when somebody else's has that name: 准备度 (回款), 准备度 (回款 2) … */
function nameAt(wanted: string, attempt: number): string {
  const mark = attempt === 0 ? '' : ` (回款${attempt > 1 ? ` ${attempt}` : ''})`;
  return wanted.slice(0, LONGEST_NAME - mark.length) + mark;
}

/**
 * True for every name under which a sheet of ours may stand; what is written there is for `placeOf` to judge.
 * @example mayBeNamed('准备度 (回款)', '准备度') === true; mayBeNamed('准备度 (2)', '准备度') === false
 */
export function mayBeNamed(name: string, wanted: string): boolean {
  const attempt = / \(回款(?: (\d+))?\)$/.exec(name);
  return name === wanted || (attempt !== null && name === nameAt(wanted, Number(attempt[1] ?? 1)));
}

/**
 * Where a sheet of ours stands or will stand. A sheet that somebody else filled is passed over, so it is never written to.
 * @param sheets the sheets of the workbook; those left out are taken for absent or empty
 * @returns the name, and the sheet when it is there already
 */
export function placeOf(wanted: string, sheets: readonly SheetData[], isOurs: (sheet: SheetData) => boolean): { readonly name: string; readonly sheet: SheetData | null } {
  const ours = sheets.filter((sheet) => mayBeNamed(sheet.name, wanted) && isOurs(sheet)).sort((a, b) => a.name.length - b.name.length)[0];
  if (ours) return { name: ours.name, sheet: ours };
  const filled = new Set(sheets.filter((sheet) => sheet.values.some((row) => row.some((cell) => cell !== null && cell !== ''))).map((sheet) => sheet.name));
  let attempt = 0;
  while (filled.has(nameAt(wanted, attempt))) attempt += 1;
  return { name: nameAt(wanted, attempt), sheet: null };
}
