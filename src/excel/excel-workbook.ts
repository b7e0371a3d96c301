import type { Workbook } from '../sheets/workbook';
import { applyChanges } from './apply-changes';
import { listSheets, readSheets } from './read-sheets';
import { undoChanges } from './undo-changes';

/** The open workbook through Office.js. Errors are `WorkbookFault`s; a failed `apply` leaves the workbook as it was. */
export function excelWorkbook(): Workbook {
  return {
    // Excel tells the path or URL of a saved file and '' for a new one.
    fileName: Office.context.document.url?.split(/[\\/]/).at(-1)?.split('?')[0] ?? '',
    sheets: listSheets,
    read: readSheets,
    apply: applyChanges,
    undo: undoChanges,
  };
}
