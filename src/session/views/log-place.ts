import type { Day } from '../../domain/day';
import type { Locale } from '../../messages/locale';
import { logChange } from '../../sheets/chase-log';
import type { SheetData } from '../../sheets/workbook';

/** Where the next entry of the chase log will stand, as of the last reading. */
export function logPlace(sheets: readonly SheetData[], customer: string, day: Day, locale: Locale): { sheet: string; row: number } {
  const { sheet, row } = logChange(sheets, { date: day, customer }, locale);
  return { sheet, row };
}
