import type { Workbook } from '../sheets/workbook';
import { listSheets, readSheets } from './read-sheets';

/** The open workbook through Office.js. Errors are `WorkbookFault`s; a failed `apply` leaves the workbook as it was. */
export function excelWorkbook(): Workbook {
  return {
    // Excel tells the path or URL of a saved file and '' for a new one.
    fileName: Office.context.document.url?.split(/[\\/]/).at(-1)?.split('?')[0] ?? '',
    sheets: listSheets,
    read: readSheets,
    // Writing comes later than the first screen, and so does its script.
    apply: async (changes, label, options) => (await import('./apply-changes')).applyChanges(changes, label, options),
    undo: async (record, options) => (await import('./undo-changes')).undoChanges(record, options),
  };
}
