import type { BookConditionalFormat, BookTable, BookValidation } from '../book';
import type { UniverBook } from './univer-book';

/** A table theme that draws nothing, for tables whose cells have looks of their own or whose Excel style is a light one. */
const PLAIN = 'plain-table';

/** Draws tables in the grid, so that structured references and the table look work. Fire and forget: the grid's call is asynchronous. */
export function drawTable(book: UniverBook, table: BookTable): void {
  const { row, column, rowCount, columnCount } = table.area;
  const range = { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
  const plain = table.style === '' || /^TableStyleLight/.test(table.style) || book.formatAt(table.sheetId, row, column).fillColor !== '';
  if (plain && !book.workbook.getRegisteredRangeThemes().includes(PLAIN)) book.workbook.registerRangeTheme(book.workbook.createRangeThemeStyle(PLAIN, {}));
  void book.workbook.addTable(table.sheetId, table.name, range, table.id, { showHeader: table.showHeaders, ...(plain ? { tableStyleId: PLAIN } : {}) });
}

/** Takes a table's look and name out of the grid; its cells stay. */
export function eraseTable(book: UniverBook, tableId: string): void {
  if (book.workbook.getTableInfo(tableId)) void book.workbook.removeTable(tableId);
}

/** Draws a sheet's conditional formats anew. */
export function drawConditionalFormats(book: UniverBook, sheetId: string, formats: readonly BookConditionalFormat[]): void {
  const sheet = book.facade(sheetId);
  sheet.clearConditionalFormatRules();
  for (const format of [...formats].sort((a, b) => b.priority - a.priority)) {
    let rule = sheet.newConditionalFormattingRule().whenFormulaSatisfied(format.formula).setRanges([book.range(sheetId, book.clamp(sheetId, format.area)).getRange()]);
    if (format.look.fontColor) rule = rule.setFontColor(format.look.fontColor);
    if (format.look.fillColor) rule = rule.setBackground(format.look.fillColor);
    if (format.look.bold) rule = rule.setBold(true);
    if (format.look.italic) rule = rule.setItalic(true);
    sheet.addConditionalFormattingRule(rule.build());
  }
}

/** Draws the list validations of a sheet; other kinds are kept and saved but not drawn. */
export function drawValidations(book: UniverBook, sheetId: string, validations: readonly BookValidation[]): void {
  for (const validation of validations) {
    const list = validation.rule.list as { readonly source?: unknown } | undefined;
    if (typeof list?.source !== 'string') continue;
    const rule = book.grid.api.newDataValidation().requireValueInList(list.source.split(','), false, true).setAllowInvalid(true).build();
    book.range(sheetId, book.clamp(sheetId, validation.area)).setDataValidation(rule);
  }
}
