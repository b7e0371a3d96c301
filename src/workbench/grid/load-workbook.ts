import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { CellValue, Cell, Color, Row, Workbook, Worksheet } from 'exceljs';
import type { BookName, BookTable } from '../book';
import { shownFormula } from '../../sheets/files/formula-names';
import { lineOf, styleOfPatch } from './cell-style';

/** A file as the grid takes it, with what belongs beside it. */
export interface LoadedWorkbook {
  readonly snapshot: IWorkbookData;
  readonly tables: readonly Omit<BookTable, 'id'>[];
  readonly names: readonly BookName[];
  /** Areas that formulas of the file fill, by sheet; the grid fills them itself. */
  readonly spills: ReadonlyMap<string, readonly IRange[]>;
  readonly date1904: boolean;
}

const PIXELS_A_CHARACTER = 7;
const MS_A_DAY = 86_400_000;
const THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Reads an .xlsx file's bytes into the grid's form. The parser is loaded on first use; it is large. */
export async function loadWorkbook(name: string, bytes: Uint8Array): Promise<LoadedWorkbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return convert(name, workbook);
}

function convert(name: string, workbook: Workbook): LoadedWorkbook {
  const date1904 = workbook.properties.date1904 ?? false;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const tables: Omit<BookTable, 'id'>[] = [];
  const spills = new Map<string, readonly IRange[]>();
  workbook.worksheets.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    spills.set(id, spillsOf(sheet));
    sheets[id] = convertSheet(id, sheet, spills.get(id) ?? [], date1904);
    tables.push(...tablesOf(id, sheet));
  });
  const snapshot: IWorkbookData = {
    id: 'book', name, appVersion: '0.25.1', locale: LocaleType.ZH_CN, styles: {}, sheetOrder: Object.keys(sheets), sheets, resources: [],
  };
  return { snapshot, tables, names: namesOf(workbook), spills, date1904 };
}

function convertSheet(id: string, sheet: Worksheet, spills: readonly IRange[], date1904: boolean): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  sheet.eachRow({ includeEmpty: true }, (row: Row, rowNumber) => {
    if (row.height || row.hidden) rowData[rowNumber - 1] = { ...(row.height ? { h: (row.height * 4) / 3, ia: BooleanNumber.FALSE } : {}), hd: row.hidden ? 1 : 0 };
    row.eachCell({ includeEmpty: false }, (cell: Cell, columnNumber) => {
      (cellData[rowNumber - 1] ??= {})[columnNumber - 1] = convertCell(cell, isSpilled(spills, rowNumber - 1, columnNumber - 1), date1904);
      lastRow = Math.max(lastRow, rowNumber);
      lastColumn = Math.max(lastColumn, columnNumber);
    });
  });
  for (let column = 1; column <= Math.max(sheet.columnCount, lastColumn); column += 1) {
    const { width, hidden } = sheet.getColumn(column);
    if (width || hidden) columnData[column - 1] = { ...(width ? { w: Math.round(width * PIXELS_A_CHARACTER + 5) } : {}), hd: hidden ? 1 : 0 };
  }
  // The library types views as always there; files without them give null.
  const view = (sheet.views as typeof sheet.views | null)?.[0];
  const frozen = view?.state === 'frozen' ? view : null;
  return {
    id, name: sheet.name, cellData, rowData, columnData,
    rowCount: Math.max(1000, lastRow + 200), columnCount: Math.max(26, lastColumn + 20),
    hidden: sheet.state === 'visible' ? 0 : 1,
    mergeData: mergesOf(sheet),
    showGridlines: view?.showGridLines === false ? 0 : 1,
    tabColor: colorOf(sheet.properties.tabColor) ?? '',
    freeze: frozen
      ? { xSplit: frozen.xSplit ?? 0, ySplit: frozen.ySplit ?? 0, startRow: frozen.ySplit ? frozen.ySplit : -1, startColumn: frozen.xSplit ? frozen.xSplit : -1 }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

function convertCell(cell: Cell, spilled: boolean, date1904: boolean): ICellData {
  const style = styleOf(cell);
  const data: ICellData = style ? { s: style } : {};
  // What an array puts into a cell would stand in the way of the array when the grid computes it.
  if (spilled || (cell.isMerged && cell.master.address !== cell.address)) return data;
  const formula = cell.formula;
  if (formula) data.f = `=${shownFormula(formula)}`;
  const value = plainValue(formula ? (cell.result as CellValue) : cell.value, date1904);
  if (value === null) return data;
  if (typeof value === 'boolean') return { ...data, v: value ? 1 : 0, t: 3 };
  if (typeof value === 'number') return { ...data, v: value, t: 2 };
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { ...data, v: value, t: numeric ? 4 : 1 };
}

/** A cell's value as Office.js would give it: dates as serials, rich text and links as their text, errors as their code. */
function plainValue(value: CellValue, date1904: boolean): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / MS_A_DAY + (date1904 ? 24_107 : 25_569);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return typeof value.text === 'object' ? plainValue(value.text as CellValue, date1904) : value.text;
  if ('error' in value) return value.error;
  if ('result' in value) return plainValue(value.result as CellValue, date1904);
  return null;
}

function styleOf(cell: Cell): IStyleData | null {
  const { font, fill, alignment, border, numFmt } = cell.style;
  const style: IStyleData = styleOfPatch({
    ...(numFmt && numFmt !== 'General' ? { numberFormat: numFmt } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.underline && font.underline !== 'none' ? { underline: 'Single' } : {}),
    ...(colorOf(font?.color) ? { fontColor: colorOf(font?.color) ?? '' } : {}),
    ...(fill?.type === 'pattern' && fill.pattern === 'solid' && colorOf(fill.fgColor) ? { fillColor: colorOf(fill.fgColor) ?? '' } : {}),
    ...(alignment?.horizontal ? { horizontalAlignment: titleCase(alignment.horizontal) } : {}),
    ...(alignment?.vertical ? { verticalAlignment: alignment.vertical === 'middle' ? 'Center' : titleCase(alignment.vertical) } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(alignment?.indent ? { indentLevel: alignment.indent } : {}),
  });
  const lines = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const edge = border?.[side];
    if (!edge?.style) return [];
    const weight = edge.style.startsWith('medium') ? 'Medium' : edge.style === 'thick' ? 'Thick' : edge.style === 'hair' ? 'Hairline' : 'Thin';
    const kind = edge.style === 'double' ? 'Double' : edge.style === 'dotted' ? 'Dot' : /dash/i.test(edge.style) ? 'Dash' : 'Continuous';
    return [[side[0], lineOf({ style: kind, weight: kind === 'Double' ? 'Thick' : weight, color: colorOf(edge.color) ?? '#000000' })]];
  });
  if (lines.length > 0) style.bd = Object.fromEntries(lines);
  return Object.keys(style).length > 0 ? style : null;
}

function titleCase(word: string): string { return word.charAt(0).toUpperCase() + word.slice(1); }

function colorOf(color: Partial<Color> | undefined): string | null {
  if (!color) return null;
  if (color.argb) return `#${color.argb.slice(-6)}`;
  return color.theme === undefined ? null : (THEME[color.theme] ?? null);
}

/** Areas of array formulas, old and spilling ones. */
function spillsOf(sheet: Worksheet): IRange[] {
  const areas: IRange[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => {
    const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
    const area = shareType === 'array' && ref ? rangeOf(ref) : null;
    if (area) areas.push(area);
  }));
  return areas;
}

function isSpilled(spills: readonly IRange[], row: number, column: number): boolean {
  return spills.some((area) => row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn && (row !== area.startRow || column !== area.startColumn));
}

function mergesOf(sheet: Worksheet): IRange[] {
  const ranges = (sheet.model as { merges?: readonly string[] }).merges ?? [];
  return ranges.flatMap((range) => rangeOf(range) ?? []);
}

/** "A1:B2" → 0-based range. */
function rangeOf(address: string): IRange | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { startRow: Number(top) - 1, startColumn: columnOf(left), endRow: Number(bottom) - 1, endColumn: columnOf(right) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface ExcelTable {
  readonly name: string;
  readonly table?: { readonly tableRef?: string; readonly headerRow?: boolean; readonly totalsRow?: boolean; readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean } };
}

function tablesOf(sheetId: string, sheet: Worksheet): Omit<BookTable, 'id'>[] {
  return (sheet.getTables() as unknown as readonly ExcelTable[]).flatMap(({ name, table }) => {
    const range = table?.tableRef ? rangeOf(table.tableRef) : null;
    if (!range) return [];
    return [{
      name, sheetId, area: { row: range.startRow, column: range.startColumn, rowCount: range.endRow - range.startRow + 1, columnCount: range.endColumn - range.startColumn + 1 },
      showHeaders: table?.headerRow !== false, showTotals: table?.totalsRow === true, style: table?.style?.theme ?? 'TableStyleMedium2',
      showBandedRows: table?.style?.showRowStripes ?? true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
    }];
  });
}

function namesOf(workbook: Workbook): BookName[] {
  const model = (workbook.definedNames as unknown as { model: readonly { name: string; ranges: readonly string[] }[] }).model;
  return model.flatMap(({ name, ranges }) => (ranges.length === 1 && !name.startsWith('_xlnm')
    ? [{ name, sheetId: null, formula: `=${ranges[0] ?? ''}`, comment: '', visible: true }] : []));
}
