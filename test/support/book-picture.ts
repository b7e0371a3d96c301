import type { Book } from '../../src/workbench/book';

/** Rows and columns that are looked at; the books of these tests are smaller. */
const AREA = { row: 0, column: 0, rowCount: 40, columnCount: 20 };
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Everything in a book that somebody can see, to compare before and after: contents, looks, lines, sizes, outline, tables, names, rules, tabs. */
export function bookPicture(book: Book): unknown {
  return {
    names: [...book.names()].sort((a, b) => a.name.localeCompare(b.name)),
    tables: book.tables().map(({ name, sheetId, area, showHeaders, showTotals, style }) => ({ name, sheetId, area, showHeaders, showTotals, style })),
    sheets: book.sheets().map((sheet) => ({
      sheet,
      formulas: filled(book.formulas(sheet.id, AREA)),
      values: filled(book.values(sheet.id, AREA)),
      looks: cells((row, column) => differing(book.formatAt(sheet.id, row, column))),
      lines: cells((row, column) => {
        const lines = SIDES.flatMap((side) => {
          const { style, color, weight } = book.borderAt(sheet.id, row, column, side);
          return style === 'None' ? [] : [`${side} ${style} ${color} ${style === 'Double' ? '' : weight}`];
        });
        return lines.length > 0 ? lines : null;
      }),
      heights: Array.from({ length: AREA.rowCount }, (_, row) => book.rowHeight(sheet.id, row)),
      widths: Array.from({ length: AREA.columnCount }, (_, column) => book.columnWidth(sheet.id, column)),
      hidden: Array.from({ length: AREA.rowCount }, (_, row) => row).filter((row) => book.isHidden(sheet.id, 'rows', row)),
      merges: [...book.merges(sheet.id)].sort((a, b) => a.row - b.row || a.column - b.column),
      groups: [...book.groups(sheet.id)].sort((a, b) => a.first - b.first),
      validations: book.validations(sheet.id).map(({ area, rule, errorAlert }) => ({ area, rule, errorAlert })).sort((a, b) => a.area.row - b.area.row),
      conditions: book.conditionalFormats(sheet.id).map(({ area, formula, look }) => ({ area, formula, look })).sort((a, b) => a.formula.localeCompare(b.formula)),
      frozen: book.frozen(sheet.id),
      page: book.pageLayout(sheet.id),
      protection: book.protection(sheet.id),
    })),
  };
}

/** What differs from a plain cell, null when nothing does. */
function differing(format: object): unknown {
  const plain: Record<string, unknown> = { numberFormat: 'General', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, strikethrough: false, underline: 'None', fillColor: '', horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0, locked: true, formulaHidden: false };
  const rest = Object.entries(format).filter(([key, value]) => plain[key] !== value);
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}

function cells(read: (row: number, column: number) => unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (let row = 0; row < AREA.rowCount; row += 1) {
    for (let column = 0; column < AREA.columnCount; column += 1) {
      const value = read(row, column);
      if (value !== null) found[`${row + 1},${column + 1}`] = value;
    }
  }
  return found;
}

function filled(matrix: readonly (readonly unknown[])[]): Record<string, unknown> {
  return cells((row, column) => matrix[row]?.[column] ?? null);
}
