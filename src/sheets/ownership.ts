import { plainText } from '../domain/plain-text';
import { LOCALES } from '../messages/locale';
import { sayInSheet } from '../messages/say-in-sheet';
import { CHASE_LOG } from './chase-log';
import { Grid } from './grid';
import { LETTER_REGISTER } from './letter-register';
import { RESULT_COLUMNS, SHEET_AGING, SHEET_NEXT, SHEET_READINESS, SHEET_SETTINGS, placeOf } from './owned-sheets';
import { isRegister } from './register';
import { isListKey } from './settings-lists';
import { SETTING_ITEMS } from './settings-items';
import type { SheetData, SheetImage } from './workbook';

type ResultSheet = keyof typeof RESULT_COLUMNS;

/** Titles in cell A1 of the result sheets. */
const TITLES: Readonly<Record<ResultSheet, string>> = { [SHEET_READINESS]: 'results.readiness.title', [SHEET_AGING]: 'results.aging.title', [SHEET_NEXT]: 'results.next.title' };
const RESULTS = Object.keys(RESULT_COLUMNS) as ResultSheet[];
/** Rows in which a header of ours, or the number of a letter, is looked for. */
const TOP_ROWS = 20;
const TOP_COLUMNS = 60;
/** Share of our headers that makes a sheet ours: with our title in A1, and without it. */
const SHARE_WITH_TITLE = 0.5;
const SHARE_WITHOUT = 0.8;
/** Keys in column A that make a sheet our settings; a damaged one has lost a few. */
const FEWEST_KEYS = 3;
/** What every number of a letter begins with; the cell says 编号：HK-… or No. HK-… */
const LETTER_NUMBER = /^(?:编号：|No\. )(HK-\d{4}-\d{4}-\d+)/;

/**
 * Where a sheet of ours stands in this workbook, or the name it gets. A sheet is known as ours by what it holds, whatever program saved it and in
 * whichever language it was written; the user's own sheet of the same name stays as it is.
 * @example ownedName('准备度', sheets) === '准备度 (回款)' when the user keeps a sheet called 准备度
 */
export function ownedName(wanted: string, sheets: readonly SheetData[]): string {
  return placeOf(wanted, sheets, (sheet) => isOurs(wanted, sheet)).name;
}

/** The sheet of ours with this name, null when there is none yet. */
export function ownedSheet(wanted: string, sheets: readonly SheetData[]): SheetData | null {
  return placeOf(wanted, sheets, (sheet) => isOurs(wanted, sheet)).sheet;
}

/** An image under the name that its sheet has in this workbook. */
export function placed(image: SheetImage, sheets: readonly SheetData[]): SheetImage {
  return { ...image, name: ownedName(image.name, sheets) };
}

/** True for results, settings and letters of ours, copies and renamed ones included: they are never read as data. */
export function isOwnOutput(sheet: SheetData): boolean {
  return isSettings(sheet) || RESULTS.some((name) => isResult(name, sheet)) || letterIn(sheet) !== null;
}

function isOurs(wanted: string, sheet: SheetData): boolean {
  const result = RESULTS.find((name) => name === wanted);
  if (result) return isResult(result, sheet);
  if (wanted === SHEET_SETTINGS) return isSettings(sheet);
  const register = [CHASE_LOG, LETTER_REGISTER].find((each) => each.sheet === wanted);
  if (register) return isRegister(register, sheet);
  const letter = letterIn(sheet);
  return letter !== null && wanted.includes(letter);
}

/** Our headers stand in one row, moved or with columns of the user's between them. */
function isResult(name: ResultSheet, sheet: SheetData): boolean {
  const rows = topTexts(sheet);
  return looks().some((look) => {
    if (look.name !== name) return false;
    const needed = look.labels.length * (rows[0]?.[0] === look.title ? SHARE_WITH_TITLE : SHARE_WITHOUT);
    return rows.some((row) => row.length >= needed && look.labels.filter((label) => row.includes(label)).length >= needed);
  });
}

/** Title and headers of every result sheet in every language; worked out once. */
function looks(): readonly { readonly name: ResultSheet; readonly title: string; readonly labels: readonly string[] }[] {
  known ??= RESULTS.flatMap((name) => LOCALES.map((locale) => ({
    name, title: sayInSheet(locale, { id: TITLES[name] }), labels: RESULT_COLUMNS[name].map((id) => sayInSheet(locale, { id: `results.column.${id}` })),
  })));
  return known;
}

let known: ReturnType<typeof looks> | undefined;

function isSettings(sheet: SheetData): boolean {
  const grid = new Grid(sheet);
  if (grid.firstColumn > 1) return false;
  const known = new Set(['version', 'setAside', ...SETTING_ITEMS.map((item) => item.path)]);
  let keys = 0;
  for (let row = grid.firstRow; row <= grid.lastRow && keys < FEWEST_KEYS; row += 1) {
    const key = plainText(grid.at(row, 1));
    if (known.has(key) || isListKey(key)) keys += 1;
  }
  return keys >= FEWEST_KEYS;
}

/** Number of the letter that stands on a sheet, or null. */
function letterIn(sheet: SheetData): string | null {
  for (const row of topTexts(sheet)) for (const text of row) {
    const number = LETTER_NUMBER.exec(text)?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

function topTexts(sheet: SheetData): string[][] {
  return sheet.values.slice(0, TOP_ROWS).map((row) => row.slice(0, TOP_COLUMNS).map((cell) => (typeof cell === 'string' ? cell.trim() : '')));
}
