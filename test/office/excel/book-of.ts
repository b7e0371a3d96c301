import type { SheetData } from '../../../src/sheets/workbook';
import type { BookContent } from '../../../src/workbench/book';
import { MemoryBook } from '../../../src/workbench/memory-book';

const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** Sheets as a workbook under the workbench's object model. It knows no pivot tables. */
export function bookOf(sheets: readonly SheetData[]): MemoryBook {
  const book = new MemoryBook({ sheets: sheets.map((sheet) => sheet.name), date1904: sheets.some((sheet) => sheet.date1904) });
  sheets.forEach((sheet, index) => {
    const id = book.sheets()[index]?.id ?? '';
    const at = { row: (sheet.used?.firstRow ?? 1) - 1, column: (sheet.used?.firstColumn ?? 1) - 1 };
    sheet.values.forEach((cells, row) => {
      const content = cells.map((value): BookContent => (typeof value === 'string' && ERROR.test(value) ? { error: value } : value));
      if (content.length > 0) book.setContents(id, { row: at.row + row, column: at.column, rowCount: 1, columnCount: content.length }, [content]);
    });
    sheet.formats.forEach((formats, row) => {
      book.setNumberFormats(id, { row: at.row + row, column: at.column, rowCount: 1, columnCount: formats.length }, [formats.map((format) => (format === '' ? undefined : format))]);
    });
    for (const merge of sheet.merges) {
      book.merge(id, { row: merge.firstRow - 1, column: merge.firstColumn - 1, rowCount: merge.lastRow - merge.firstRow + 1, columnCount: merge.lastColumn - merge.firstColumn + 1 }, false);
    }
    for (const row of sheet.hiddenRows) book.setHidden(id, 'rows', row - 1, row - 1, true);
    for (const column of sheet.hiddenColumns) book.setHidden(id, 'columns', column - 1, column - 1, true);
    if (!sheet.visible) book.updateSheet(id, { visibility: 'Hidden' });
    for (const { name, rect, hasHeaders, hasTotals } of sheet.tables) {
      book.addTable({
        name, sheetId: id, showHeaders: hasHeaders, showTotals: hasTotals, style: 'TableStyleMedium2', showBandedRows: true, showBandedColumns: false,
        showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
        area: { row: rect.firstRow - 1, column: rect.firstColumn - 1, rowCount: rect.lastRow - rect.firstRow + 1, columnCount: rect.lastColumn - rect.firstColumn + 1 },
      });
    }
  });
  return book;
}
