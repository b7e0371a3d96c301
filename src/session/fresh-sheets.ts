import { mayBeNamed } from '../sheets/owned-sheets';
import type { SheetData } from '../sheets/workbook';
import type { SessionContext } from './context';

/**
 * The sheets of the last check, with those of ours that are named read again, whichever name they stand under: a register may have got rows
 * since, and an entry goes under the last one; a sheet of the user may have taken a name of ours.
 */
export async function freshSheets(context: SessionContext, names: readonly string[]): Promise<SheetData[]> {
  const asked = (name: string): boolean => names.some((each) => mayBeNamed(name, each));
  const wanted = (await context.workbook.sheets()).filter((sheet) => sheet.used !== null && asked(sheet.name)).map((sheet) => sheet.name);
  const read = wanted.length > 0 ? await context.workbook.read(wanted) : [];
  return [...context.state().sheets.filter((sheet) => !asked(sheet.name)), ...read];
}
