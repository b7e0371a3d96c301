import { WorkbookFault } from '../sheets/workbook';
import type { SessionContext } from './context';
import type { WritePreview } from './state';

/**
 * Makes sure that a sheet is still as a preview showed it before it is written: same rows and columns, same headers, same cells where
 * something is to go, and that every sheet which a formula names has its name. A row that came or went in between would put every line beside the
 * wrong one. Rejects with `changedDuringRun`, or `sheetDeleted` when a sheet is gone or has another name.
 */
export async function stillAsPreviewed(context: SessionContext, preview: WritePreview): Promise<void> {
  const before = context.state().sheets.find((sheet) => sheet.name === preview.sheet);
  const tables = context.state().report?.ledger.tables.filter((table) => table.sheet === preview.sheet) ?? [];
  const [now] = await context.workbook.read([preview.sheet]);
  if (!before?.used || !now?.used) throw new WorkbookFault('changedDuringRun', { sheet: preview.sheet });
  const [was, is] = [before, now].map(({ used, values }) => (row: number, column: number) => values[row - (used?.firstRow ?? 1)]?.[column - (used?.firstColumn ?? 1)] ?? '');
  const same = (row: number, column: number): boolean => was?.(row, column) === is?.(row, column);
  const { lines } = preview;
  const targets = lines.every(({ cell }) => same(cell.row, cell.column));
  // The rows that lines stand beside are told by what is in their first columns.
  const beside = tables.every((table) => {
    const columns = Array.from({ length: Math.min(KNOWN_BY, table.lastColumn - table.firstColumn + 1) }, (_, index) => table.firstColumn + index);
    const rows = [table.headerRow, ...table.rows.map(({ row }) => row)];
    return rows.every((row) => columns.every((column) => same(row, column)));
  });
  const size = JSON.stringify(before.used) === JSON.stringify(now.used);
  if (!targets || !beside || !size) throw new WorkbookFault('changedDuringRun', { sheet: preview.sheet });
  await refuseRenamed(context, preview);
}

/** A sheet's name as our formulas write it, always quoted. */
const NAMED_SHEET = /'((?:[^']|'')+)'!/g;

/** A formula that names a sheet by a name that it has no more would look into the void. */
async function refuseRenamed(context: SessionContext, { changes }: WritePreview): Promise<void> {
  const formulas = changes.flatMap((change) => (change.kind === 'cells' ? change.cells.flatMap(({ formula }) => formula ?? []) : []));
  const named = new Set(formulas.flatMap((formula) => Array.from(formula.matchAll(NAMED_SHEET), ([, name = '']) => name.replaceAll("''", "'"))));
  const standing = new Set((await context.workbook.sheets()).map(({ name }) => name));
  // A sheet that the same step makes is not there yet.
  for (const change of changes) if (change.kind === 'image') standing.add(change.image.name);
  const gone = [...named].find((name) => !standing.has(name));
  if (gone !== undefined) throw new WorkbookFault('sheetDeleted', { sheet: gone });
}

/** Columns by which a row of the user's is known again. */
const KNOWN_BY = 4;

/** The name that a sheet read before has now, by its id; null when it is the same or the sheet is gone. */
export async function newNameOf(context: SessionContext, name: string): Promise<string | null> {
  const known = context.state().sheets.find((sheet) => sheet.name === name);
  if (!known) return null;
  const now = (await context.workbook.sheets()).find((sheet) => sheet.id === known.id)?.name;
  return now !== undefined && now !== name ? now : null;
}
