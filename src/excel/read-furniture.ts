import type { Rect, SheetData, SheetInfo } from '../sheets/workbook';
import { optionally } from './excel-run';
import { rectAddress, rectOf } from './rect';

/** What a sheet has beside its cells. */
type Furniture = Pick<SheetData, 'tables' | 'pivots' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** Asks for something, after a round trip for more of it, and after another knows the answer. */
type Question = (sheet: Excel.Worksheet, used: Rect) => () => () => Partial<Furniture>;

/** Of a sheet that has nothing but cells. */
export const NO_FURNITURE: Furniture = { tables: [], pivots: [], merges: [], hiddenRows: [], hiddenColumns: [] };
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const tables: Question = (sheet) => {
  const found = sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  return () => {
    const ranges = found.items.map((table) => table.getRange().load(PLACE));
    return () => ({
      tables: found.items.flatMap((table, index) => {
        const range = ranges[index];
        return range ? [{ name: table.name, rect: rectOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals }] : [];
      }),
    });
  };
};

const pivots: Question = (sheet) => {
  const found = sheet.pivotTables.load('items/name');
  return () => {
    const ranges = found.items.map((pivot) => pivot.layout.getRange().load(PLACE));
    return () => ({ pivots: ranges.map(rectOf) });
  };
};

const merges: Question = (sheet, used) => {
  const merged = sheet.getRange(rectAddress(used)).getMergedAreasOrNullObject();
  const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => () => ({ merges: merged.isNullObject ? [] : areas.items.map(rectOf) });
};

const hidden: Question = (sheet, used) => {
  const range = sheet.getRange(rectAddress(used)).load('rowHidden,columnHidden');
  return () => {
    // false = none hidden; null = some; the details are rarely needed.
    if (range.rowHidden === false && range.columnHidden === false) return () => ({});
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
    return () => ({
      hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [used.firstRow + index] : [])),
      hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden ? [used.firstColumn + index] : [])),
    });
  };
};

const QUESTIONS = [tables, pivots, merges, hidden];

/**
 * Tables, pivot tables, merged and hidden cells of sheets, in their order: all in one request, sheet by sheet and each by itself where this
 * Excel lacks one of them.
 */
export async function readFurniture(sheets: readonly SheetInfo[]): Promise<Furniture[]> {
  const together = await ask(sheets.map((sheet) => ({ sheet, questions: QUESTIONS })));
  if (together) return together;
  const answers: Furniture[] = [];
  for (const sheet of sheets) {
    let furniture = NO_FURNITURE;
    for (const question of QUESTIONS) furniture = { ...furniture, ...(await ask([{ sheet, questions: [question] }]))?.[0] };
    answers.push(furniture);
  }
  return answers;
}

/** Answers by sheet; null where Excel does not answer one of the questions. */
function ask(asked: readonly { readonly sheet: SheetInfo; readonly questions: readonly Question[] }[]): Promise<Furniture[] | null> {
  return optionally(async (context) => {
    const first = asked.map(({ sheet: { name, used }, questions }) => (used ? questions.map((question) => question(context.workbook.worksheets.getItem(name), used)) : []));
    await context.sync();
    const second = first.map((sheet) => sheet.map((next) => next()));
    await context.sync();
    return second.map((sheet) => Object.assign({}, NO_FURNITURE, ...sheet.map((answer) => answer())) as Furniture);
  }, null);
}
