import { inDateSystem } from '../sheets/date-system';
import type { Workbook } from '../sheets/workbook';
import { listSheets, readSheets } from './read-sheets';

/** The open workbook through Office.js. Errors are `WorkbookFault`s; a failed `apply` leaves the workbook as it was. */
export function excelWorkbook(): Workbook {
  // Only a date that Excel shows tells the date system; what a read has found out holds for the whole workbook.
  let date1904 = false;
  return {
    // Excel tells the path or URL of a saved file and '' for a new one.
    fileName: Office.context.document.url?.split(/[\\/]/).at(-1)?.split('?')[0] ?? '',
    sheets: listSheets,
    read: async (names, options) => {
      const read = await readSheets(names, options);
      date1904 ||= read.some((sheet) => sheet.date1904);
      return read;
    },
    // Writing comes later than the first screen, and so does its script.
    apply: async (changes, label, options) => (await import('./apply-changes')).applyChanges(inDateSystem(changes, date1904), label, options),
    undo: async (record, options) => (await import('./undo-changes')).undoChanges(record, options),
  };
}
