import type { CellValue } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { Message } from '../domain/message';
import { plainText } from '../domain/plain-text';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import { sayInSheet } from '../messages/say-in-sheet';
import { Grid, isBlank } from './grid';
import type { SavedMapping } from './mapping-store';
import { SHEET_SETTINGS } from './owned-sheets';
import { ownedSheet } from './ownership';
import { SETTING_ITEMS } from './settings-items';
import { emptyLists, isListKey, listLines, mappingFrom, readLine } from './settings-lists';
import { cellOf, choiceWord, valueOf } from './settings-values';
import type { ImageCell, SheetData, SheetImage } from './workbook';

/** Version of the sheet's layout; a sheet with a higher one is kept and not used. */
const VERSION = 1;
/** Columns of a line: key, name, and up to six values; a line set aside stands one column to the right of its mark. */
const WIDTH = 8;

/** What stands in the settings sheet, checked. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly mapping: SavedMapping | null;
  readonly findings: Finding[];
}

/** Reads 回款设置 wherever it stands in a workbook; the defaults without it. */
export function readSettings(sheets: readonly SheetData[]): ReadSettings {
  const sheet = ownedSheet(SHEET_SETTINGS, sheets);
  return sheet ? readSettingsSheet(sheet) : { settings: DEFAULT_SETTINGS, mapping: null, findings: [] };
}

/**
 * Reads the lines of 回款设置. Every value is checked by itself: one that cannot be used leaves its default in force, is a finding at its cell, and is
 * set aside in `settings.setAside`, so that writing the sheet again keeps it.
 */
export function readSettingsSheet(sheet: SheetData): ReadSettings {
  const grid = new Grid(sheet);
  const lines: { row: number; key: string; cells: CellValue[] }[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const cells = Array.from({ length: WIDTH }, (_, index) => grid.at(row, index + 2));
    const key = plainText(grid.at(row, 1));
    if (key !== '' || cells.some((cell) => !isBlank(cell))) lines.push({ row, key, cells });
  }
  const findings: Finding[] = [];
  const setAside: CellValue[][] = [];
  const say = (id: string, severity: Finding['severity'], row: number, values: NonNullable<Message['values']>): void => {
    findings.push({ id, severity, cell: { sheet: sheet.name, row, column: row > 0 ? 3 : 1 }, message: { id, values } });
  };
  const version = Number(lines.find((line) => line.key === 'version')?.cells[1]);
  if (!(version >= 1 && version <= VERSION)) {
    if (version > VERSION) say('reading.settingsVersion', 'error', 0, { version });
    else say('reading.settingsDamaged', 'error', 0, {});
    const kept = lines.map((line) => keep(line.key, line.cells));
    return { settings: kept.length > 0 ? { ...DEFAULT_SETTINGS, setAside: kept } : DEFAULT_SETTINGS, mapping: null, findings };
  }

  const items = new Map(SETTING_ITEMS.map((item) => [item.path, item]));
  const values = new Map<string, unknown>();
  const lists = emptyLists(sheet.date1904);
  for (const { row, key, cells } of lines) {
    // Title, captions and headings carry # where lines carry their key.
    if (key === 'version' || key === '#') continue;
    if (key === 'setAside') { setAside.push(trimmed(cells)); continue; }
    const item = items.get(key);
    if (item) {
      const cell = cells[1] ?? null;
      if (isBlank(cell)) {
        if (item.optional) values.set(key, null);
        continue;
      }
      const checked = item.schema.safeParse(valueOf(item, cell, sheet.date1904));
      if (checked.success) values.set(key, checked.data);
      else {
        setAside.push(keep(key, cells));
        say('reading.settingInvalid', 'warning', row, { item: { id: `sheets.setting.${key}` }, text: String(cell).slice(0, 80) });
      }
    } else if (!isListKey(key) || !readLine(key, cells, lists)) {
      setAside.push(keep(key, cells));
      say('reading.settingUnknown', 'warning', row, { item: key === '' ? String(cells[0] ?? '') : key });
    }
  }
  const { mapping, problem } = mappingFrom(lists);
  if (problem !== null) {
    say('reading.mappingDamaged', 'warning', 0, { detail: problem });
    for (const line of lines) if (line.key.startsWith('mapping.')) setAside.push(keep(line.key, line.cells));
  }
  return { settings: settingsFrom(values, lists, setAside), mapping, findings };
}

/** A line as it is set aside: its key first, without blanks at its end. */
function keep(key: string, cells: readonly CellValue[]): CellValue[] {
  return trimmed([key, ...cells].slice(0, WIDTH));
}

function trimmed(cells: readonly CellValue[]): CellValue[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return cells.slice(0, length);
}

function settingsFrom(values: ReadonlyMap<string, unknown>, lists: ReturnType<typeof emptyLists>, setAside: CellValue[][]): Settings {
  const get = <T>(path: string, fallback: T): T => (values.has(path) ? values.get(path) as T : fallback);
  const base = DEFAULT_SETTINGS;
  const rate = get<number | null>('lpr.rate', null);
  const on = get<number | null>('lpr.on', null);
  const flat = Object.fromEntries(SETTING_ITEMS.filter((item) => !item.path.includes('.')).map(({ path }) => [path, get(path, base[path as keyof Settings])]));
  const nested = (group: 'weights' | 'company'): Record<string, unknown> => Object.fromEntries(
    SETTING_ITEMS.filter((item) => item.path.startsWith(`${group}.`)).map(({ path }) => {
      const name = path.slice(group.length + 1);
      return [name, get(path, (base[group] as Readonly<Record<string, unknown>>)[name]) ?? ''];
    }),
  );
  return {
    ...base, ...flat,
    dayBase: Number(get('dayBase', base.dayBase)) === 360 ? 360 : 365,
    weights: nested('weights') as unknown as Settings['weights'],
    company: nested('company') as unknown as Settings['company'],
    lpr: rate === null || on === null ? null : { rate, on },
    customers: lists.customers, merges: lists.merges, keptApart: lists.keptApart, accepted: lists.accepted,
    ...(setAside.length > 0 ? { setAside } : {}),
  };
}

/** The sheet 回款设置 as it should look: one line a setting with name and hint, then the lists, then what was set aside. */
export function settingsImage(settings: Settings, mapping: SavedMapping | null, locale: Locale): SheetImage {
  const words = (id: string): string => sayInSheet(locale, { id });
  const rows: (ImageCell | null)[][] = [
    [{ value: '#', style: 'note' }, { value: words('sheets.settings.title'), style: 'title' }],
    [{ value: '#', style: 'note' }, { value: words('sheets.settings.caption'), style: 'caption' }],
    [{ value: '#', style: 'header' }, ...['name', 'value', 'hint'].map((each): ImageCell => ({ value: words(`sheets.settings.header.${each}`), style: 'header' }))],
    [{ value: 'version', style: 'note' }, { value: words('sheets.setting.version'), style: 'text' }, { value: VERSION, style: 'text' }],
  ];
  const validations: { rect: NonNullable<SheetImage['validations']>[number]['rect']; list: readonly string[] }[] = [];
  for (const item of SETTING_ITEMS) {
    const [group, name] = item.path.split('.');
    const holder = (settings as unknown as Readonly<Record<string, unknown>>)[group ?? ''];
    const value = name === undefined ? holder : (holder as Readonly<Record<string, unknown>> | null)?.[name];
    rows.push([{ value: item.path, style: 'note' }, { value: words(`sheets.setting.${item.path}`), style: 'text' }, cellOf(item, value, locale), { value: words(`sheets.hint.${item.path}`), style: 'note' }]);
    const list = item.kind === 'choice' ? (item.options ?? []).map((option) => choiceWord(locale, item.path, option)) : item.kind === 'switch' ? [words('sheets.yes'), words('sheets.no')] : null;
    if (list) validations.push({ rect: { firstRow: rows.length, lastRow: rows.length, firstColumn: 3, lastColumn: 3 }, list });
  }
  let section = '';
  for (const { key, cells } of listLines(settings, mapping, locale)) {
    const [head = ''] = key.split('.');
    if (head !== section) {
      section = head;
      rows.push([{ value: '#', style: 'header' }, { value: words(`sheets.settings.section.${head}`), style: 'header' }]);
    }
    rows.push([{ value: key, style: 'note' }, ...cells]);
  }
  if (settings.setAside && settings.setAside.length > 0) {
    rows.push([{ value: '#', style: 'header' }, { value: words('sheets.settings.section.setAside'), style: 'header' }]);
    for (const line of settings.setAside) rows.push([{ value: 'setAside', style: 'note' }, ...line.slice(0, WIDTH).map((value): ImageCell => ({ value, style: 'text' }))]);
  }
  return { name: SHEET_SETTINGS, widths: [22, 30, 30, 44, 14, 14, 14, 10, 10], rows, frozenRows: 3, validations, tabColor: '#7F7F7F' };
}
