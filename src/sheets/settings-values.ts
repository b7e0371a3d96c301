import type { CellValue } from '../domain/cell';
import { parseDay } from '../domain/parse-day';
import { parseFlag } from '../domain/parse-flag';
import { parseMoney } from '../domain/parse-money';
import { parseNumber, parsePercent } from '../domain/parse-number';
import { plainText } from '../domain/plain-text';
import { LOCALES, type Locale } from '../messages/locale';
import { isSaidInSheet, sayInSheet } from '../messages/say-in-sheet';
import type { SettingItem } from './settings-items';
import type { ImageCell } from './workbook';

/** Word for a choice in a language: the catalogue's for this setting, else the id itself (A, B, C; 365). */
export function choiceWord(locale: Locale, path: string, option: string): string {
  const id = `sheets.choice.${path}.${option}`;
  return isSaidInSheet(id) ? sayInSheet(locale, { id }) : option;
}

/** The choice that a cell means, in either language or by its id; null when none. */
export function choiceOf(path: string, options: readonly string[], cell: CellValue): string | null {
  const text = plainText(cell).toLowerCase();
  return options.find((option) => option.toLowerCase() === text || LOCALES.some((locale) => choiceWord(locale, path, option).toLowerCase() === text)) ?? null;
}

/** A setting's value from its cell, before its schema looks at it; undefined when the cell is no such value. */
export function valueOf(item: SettingItem, cell: CellValue, date1904: boolean): unknown {
  const text = plainText(cell);
  switch (item.kind) {
    case 'choice': return choiceOf(item.path, item.options ?? [], cell) ?? undefined;
    case 'switch': return typeof cell === 'boolean' ? cell : parseFlag(text) ?? undefined;
    case 'count': return parseNumber(cell).value ?? undefined;
    case 'money': return parseMoney(cell).value ?? undefined;
    case 'rate': return rateOf(cell);
    case 'day': return parseDay(cell, { date1904 }).value ?? undefined;
    case 'text': return asTyped(cell);
    case 'bounds': {
      const parts = text.split(/[,，、;\s]+/).filter((part) => part !== '').map((part) => Number(part.replace(/天$/, '')));
      return parts.length > 0 && parts.every(Number.isFinite) ? parts : undefined;
    }
  }
}

/** A name or sentence as somebody typed it: 华澄（苏州）keeps its full-width brackets, in letters and as the key of a customer's settings. */
export function asTyped(cell: CellValue): string {
  return typeof cell === 'string' ? cell.replace(/^'/, '').trim() : plainText(cell);
}

/** A rate in a per cent cell is its number (0.035); 3.5 and "3.5%" mean the same. */
function rateOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return cell;
  return parsePercent(cell).value ?? undefined;
}

/** The cell of a setting's value. */
export function cellOf(item: SettingItem, value: unknown, locale: Locale): ImageCell {
  if (value === null || value === undefined) return { value: null, style: item.kind === 'day' ? 'date' : item.kind === 'rate' ? 'percent' : 'text' };
  switch (item.kind) {
    case 'choice': return { value: choiceWord(locale, item.path, String(value)), style: 'text' };
    case 'switch': return { value: sayInSheet(locale, { id: value === true ? 'sheets.yes' : 'sheets.no' }), style: 'text' };
    case 'count': return { value: Number(value), style: 'text' };
    case 'money': return { value: Number(value) / 100, style: 'money' };
    case 'rate': return { value: Math.round(Number(value) * 1e8) / 1e6 + '%', style: 'text' };
    case 'day': return { value: Number(value), style: 'date' };
    case 'bounds': return { value: (value as readonly number[]).join(', '), style: 'text' };
    case 'text': return { value: String(value), style: 'text' };
  }
}
