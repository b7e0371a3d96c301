import type { SheetData } from '../sheets/workbook';
import type { SessionContext } from './context';

/** The sheets of the last check, with those named read again: a register may have got rows since, and an entry goes under the last one. */
export async function freshSheets(context: SessionContext, names: readonly string[]): Promise<SheetData[]> {
  const present = new Set((await context.workbook.sheets()).filter((sheet) => sheet.used !== null).map((sheet) => sheet.name));
  const wanted = names.filter((name) => present.has(name));
  const read = wanted.length > 0 ? await context.workbook.read(wanted) : [];
  return [...context.state().sheets.filter((sheet) => !names.includes(sheet.name)), ...read];
}
