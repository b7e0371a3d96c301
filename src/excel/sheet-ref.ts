import type { SheetInfo } from '../sheets/workbook';

/** A sheet by its id, which stays when somebody renames it between two requests; `name` is for what the user is told. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** The sheet behind a reference; the request fails with ItemNotFound when it was deleted. */
export function sheetOf(context: Excel.RequestContext, ref: SheetRef): Excel.Worksheet {
  return context.workbook.worksheets.getItem(ref.id);
}

/**
 * Finds the sheet that had a name, by the id it had then when that is known: a renamed sheet is still the same one. Null when it is gone.
 * Ids are not the same in every session, so the name decides where no sheet has the id.
 */
export function findSheet(sheets: readonly SheetInfo[], name: string, id?: string): SheetRef | null {
  const found = (id === undefined ? undefined : sheets.find((sheet) => sheet.id === id)) ?? sheets.find((sheet) => sheet.name === name);
  return found ? { id: found.id, name: found.name } : null;
}
