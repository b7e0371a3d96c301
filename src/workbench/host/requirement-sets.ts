/**
 * The requirement sets that the page is told of. `ExcelApi` 1.14 is the level that the object model is written to; of the levels up to
 * it charts, shapes, pivot tables, slicers, comments, bindings, styles, custom XML, searching, filters other than a table's by values, and
 * linked data types are not there: their collections are empty or their members answer ApiNotFound, which a page sees at its first use of them.
 * `ExcelApiOnline` 1.1 stands for the events of renaming, moving and hiding sheets.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  ExcelApiOnline: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  Settings: '1.1',
};

/** Dialogs have a matrix of their own. */
export const DIALOG_REQUIREMENTS: Readonly<Record<string, string>> = { DialogApi: '1.2' };

/** The sets as office.js wants them: JSON text, versions as texts. */
export function requirementMatrix(): string {
  return JSON.stringify(REQUIREMENT_SETS);
}
