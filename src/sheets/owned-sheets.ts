/** Sheets that the add-in owns. The names are the same in every language, so that a workbook means the same to everybody. */
export const SHEET_READINESS = '准备度';
export const SHEET_AGING = '账龄';
export const SHEET_NEXT = '下一步';
export const SHEET_SETTINGS = '回款设置';
export const SHEET_LOG = '催款记录';
export const SHEET_LETTERS = '函件登记';

const NEVER_DATA: ReadonlySet<string> = new Set([SHEET_READINESS, SHEET_AGING, SHEET_NEXT, SHEET_SETTINGS]);

/**
 * True for our result and settings sheets, which are never read as data. Copies that Excel named (账龄 (2)) and copies with values count too.
 * @example isResultSheet('账龄 (2)') === true; isResultSheet('账龄表') === false
 */
export function isResultSheet(name: string): boolean {
  return NEVER_DATA.has(name.replace(/\s*\(\d+\)$/, '').replace(/[_ -]?(?:数值|副本|值)$/, '').trim());
}
