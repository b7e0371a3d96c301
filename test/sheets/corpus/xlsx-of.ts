import ExcelJS from 'exceljs';
import type { SheetData } from '../../../src/sheets/workbook';

/** The sheets of a mess as an .xlsx file of another writer; that writer makes no pivot tables. */
export async function xlsxOf(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = sheets.some((sheet) => sheet.date1904);
  for (const sheet of sheets) {
    const page = book.addWorksheet(sheet.name, { state: sheet.visible ? 'visible' : 'hidden' });
    const first = { row: sheet.used?.firstRow ?? 1, column: sheet.used?.firstColumn ?? 1 };
    for (const { name, rect, hasHeaders, hasTotals } of sheet.tables) {
      const width = rect.lastColumn - rect.firstColumn + 1;
      page.addTable({
        name, headerRow: hasHeaders, totalsRow: hasTotals, ref: page.getCell(rect.firstRow, rect.firstColumn).address,
        columns: Array.from({ length: width }, (_, index) => ({ name: String(sheet.values[rect.firstRow - first.row]?.[rect.firstColumn - first.column + index] ?? '') })),
        rows: Array.from({ length: rect.lastRow - rect.firstRow - (hasTotals ? 1 : 0) }, () => Array.from({ length: width }, () => null)),
      });
    }
    sheet.values.forEach((cells, row) => cells.forEach((value, column) => {
      const cell = page.getCell(first.row + row, first.column + column);
      if (value !== null) cell.value = value;
      const format = sheet.formats[row]?.[column];
      if (format) cell.numFmt = format;
    }));
    for (const merge of sheet.merges) page.mergeCells(merge.firstRow, merge.firstColumn, merge.lastRow, merge.lastColumn);
    for (const row of sheet.hiddenRows) page.getRow(row).hidden = true;
    for (const column of sheet.hiddenColumns) page.getColumn(column).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
