import * as z from 'zod/mini';
import type { CellValue } from '../domain/cell';
import { FIELDS, ROLES, type Field } from '../domain/ledger';
import { parseDay } from '../domain/parse-day';
import { parseFlag } from '../domain/parse-flag';
import type { AcceptedGap, CustomerSettings, DebtNature, Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import { sayInSheet } from '../messages/say-in-sheet';
import { savedMappingSchema, type SavedMapping } from './mapping-store';
import { daySchema } from './settings-items';
import { asTyped, choiceOf, choiceWord } from './settings-values';
import type { ImageCell } from './workbook';

/** A line of a list on the settings sheet: the key in column A, up to six values beside it. */
export type Line = readonly CellValue[];

/** Lists while they are being read; unreadable lines are refused, and the caller sets them aside. */
export interface Lists {
  /** The sheet counts its days from 1904. */
  readonly date1904: boolean;
  readonly customers: Record<string, CustomerSettings>;
  readonly merges: Record<string, string>;
  readonly keptApart: string[];
  readonly accepted: AcceptedGap[];
  readonly sheets: Map<number, SavedMapping['sheets'][number]>;
}

export function emptyLists(date1904: boolean): Lists {
  return { date1904, customers: Object.create(null) as Record<string, CustomerSettings>, merges: Object.create(null) as Record<string, string>, keptApart: [], accepted: [], sheets: new Map() };
}

const NATURES = ['nonMalicious', 'suspectedMalicious', 'unknown'] as const satisfies readonly DebtNature[];
const BUYERS = ['public', 'large', 'other'] as const;
const READINGS = ['A', 'B', 'C'] as const;
const name = z.string().check(z.minLength(1), z.maxLength(500));

const day = (cell: CellValue, { date1904 }: Lists): number | null => daySchema.safeParse(parseDay(cell, { date1904 }).value).data ?? null;
const text = (cell: CellValue | undefined): string => asTyped(cell ?? null);
const flag = (cell: CellValue): boolean | undefined => (typeof cell === 'boolean' ? cell : parseFlag(String(cell ?? '')) ?? undefined);

/** How each kind of line is read; false = not readable. Keys are ids and never translated. */
const READERS: Readonly<Record<string, (line: Line, lists: Lists) => boolean>> = {
  'customer.termsReading': (line, lists) => customer(line, lists, READINGS.find((each) => each === text(line[1]).toUpperCase()), (value) => ({ termsReading: value })),
  'customer.buyerType': (line, lists) => customer(line, lists, pick('customer.buyerType', BUYERS, line[1] ?? null), (value) => ({ buyerType: value })),
  'customer.smeDeclared': (line, lists) => customer(line, lists, flag(line[1] ?? null), (value) => ({ smeDeclared: value })),
  'customer.snoozedUntil': (line, lists) => customer(line, lists, day(line[1] ?? null, lists) ?? undefined, (value) => ({ snoozedUntil: value })),
  'customer.handling': (line, lists) => customer(line, lists, pick('customer.handling', NATURES, line[1] ?? null), (value) => {
    const on = day(line[3] ?? null, lists);
    return on === null ? null : { nature: { value, reason: text(line[2]), on } };
  }),
  merge: (line, lists) => {
    const pair = [text(line[0]), text(line[1])];
    if (!pair.every((each) => name.safeParse(each).success)) return false;
    lists.merges[pair[0] ?? ''] = pair[1] ?? '';
    return true;
  },
  apart: (line, lists) => {
    const pair = [text(line[0]), text(line[1])].sort();
    if (!pair.every((each) => name.safeParse(each).success)) return false;
    lists.keptApart.push(pair.join('\n'));
    return true;
  },
  accepted: (line, lists) => {
    const on = day(line[4] ?? null, lists);
    const until = day(line[5] ?? null, lists);
    const dealId = text(line[0]);
    const ruleId = text(line[1]);
    if (on === null || until === null || dealId === '' || ruleId === '') return false;
    lists.accepted.push({ dealId, ruleId, reason: text(line[2]), by: text(line[3]), on, until });
    return true;
  },
  'mapping.sheet': (line, lists) => {
    const number = Number(line[5]);
    const roles = text(line[1]).split(/[+,\s]+/).filter((role) => role !== '');
    if (!Number.isInteger(number) || !roles.every((role) => (ROLES as readonly string[]).includes(role))) return false;
    lists.sheets.set(number, {
      sheet: String(line[0] ?? ''), tableName: text(line[3]) === '' ? null : text(line[3]), use: text(line[4]) !== 'no',
      roles: roles as SavedMapping['sheets'][number]['roles'], headerRow: Number(line[2] ?? 0), headers: [], columns: [],
    });
    return true;
  },
  'mapping.column': (line, lists) => {
    const sheet = lists.sheets.get(Number(line[5]));
    const column = Number(line[3]);
    const field = text(line[1]);
    if (!sheet || !Number.isInteger(column) || (field !== '' && !Object.hasOwn(FIELDS, field))) return false;
    const header = String(line[2] ?? '');
    if (header !== '' || sheet.headerRow > 0) sheet.headers.push({ header, column });
    if (field !== '') sheet.columns.push({ field: field as Field, header, column });
    return true;
  },
};

function pick<T extends string>(path: string, options: readonly T[], cell: CellValue): T | undefined {
  const found = choiceOf(path, options, cell);
  return options.find((option) => option === found);
}

function customer<T>(line: Line, lists: Lists, value: T | undefined, change: (value: T) => CustomerSettings | null): boolean {
  const who = text(line[0]);
  const part = value === undefined || who === '' ? null : change(value);
  if (!part) return false;
  lists.customers[who] = { ...lists.customers[who], ...part };
  return true;
}

/** True when a key names a list; `line` are the cells beside it. */
export function isListKey(key: string): boolean {
  return Object.hasOwn(READERS, key);
}

/** Reads one line of a list into `lists`; false when it cannot be read. */
export function readLine(key: string, line: Line, lists: Lists): boolean {
  return READERS[key]?.(line, lists) ?? false;
}

/** The mapping that was read, or what is wrong with it. */
export function mappingFrom(lists: Lists): { mapping: SavedMapping | null; problem: string | null } {
  if (lists.sheets.size === 0) return { mapping: null, problem: null };
  const parsed = savedMappingSchema.safeParse({ version: 1, sheets: [...lists.sheets.values()] });
  if (parsed.success) return { mapping: parsed.data, problem: null };
  const issue = parsed.error.issues[0];
  return { mapping: null, problem: issue ? `${issue.path.join('.')}: ${issue.message}` : '' };
}

/** The lines of all lists, in the order in which they are read. */
export function listLines(settings: Settings, mapping: SavedMapping | null, locale: Locale): { key: string; cells: ImageCell[] }[] {
  const lines: { key: string; cells: ImageCell[] }[] = [];
  const add = (key: string, ...cells: ImageCell[]): void => { lines.push({ key, cells }); };
  const words = (value: string): ImageCell => ({ value, style: 'text' });
  const date = (value: number): ImageCell => ({ value, style: 'date' });
  const none: ImageCell = { value: null, style: 'text' };
  for (const [who, each] of Object.entries(settings.customers)) {
    if (each.termsReading) add('customer.termsReading', words(who), words(each.termsReading));
    if (each.buyerType) add('customer.buyerType', words(who), words(choiceWord(locale, 'customer.buyerType', each.buyerType)));
    if (each.smeDeclared !== undefined) add('customer.smeDeclared', words(who), words(sayInSheet(locale, { id: each.smeDeclared ? 'sheets.yes' : 'sheets.no' })));
    if (each.snoozedUntil !== undefined) add('customer.snoozedUntil', words(who), date(each.snoozedUntil));
    if (each.nature) add('customer.handling', words(who), words(choiceWord(locale, 'customer.handling', each.nature.value)), words(each.nature.reason), date(each.nature.on));
  }
  for (const [spelling, target] of Object.entries(settings.merges)) add('merge', words(spelling), words(target));
  for (const pair of settings.keptApart) add('apart', ...pair.split('\n').map(words));
  for (const gap of settings.accepted) add('accepted', words(gap.dealId), words(gap.ruleId), words(gap.reason), words(gap.by), date(gap.on), date(gap.until));
  mapping?.sheets.forEach((sheet, index) => {
    const number: ImageCell = { value: index + 1, style: 'text' };
    add('mapping.sheet', words(sheet.sheet), words(sheet.roles.join(' + ')), { value: sheet.headerRow, style: 'text' }, words(sheet.tableName ?? ''), words(sheet.use ? 'yes' : 'no'), number);
    const fieldOf = new Map(sheet.columns.map((column) => [column.column, column]));
    const all = sheet.headers.length > 0 ? sheet.headers : sheet.columns;
    for (const { header, column } of all) add('mapping.column', words(sheet.sheet), words(fieldOf.get(column)?.field ?? ''), words(header), { value: column, style: 'text' }, none, number);
  });
  return lines;
}
