import { fromIso } from '../../domain/day';
import type { CellStyle, Change, ImageCell, SheetData, SheetImage } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { SAMPLE_PREFIX } from '../sample-name';
import { runCheck } from './check';
import { keep } from './write';

/** The day the sample was made for; on any other its story makes no sense. */
const SAMPLE_AS_OF = fromIso('2026-06-30');

/** Adds the sample as sheets of its own, then checks it as of its own day. The user's sheets are not touched. */
export async function addSample(context: SessionContext): Promise<void> {
  const added = await attempt(context, 'write', async (run) => {
    const { openFile } = await import('../../sheets/files/open-file');
    const file = await openFile('sample.xlsx', await context.host.sampleFile());
    const sheets = await file.read((await file.sheets()).map((sheet) => sheet.name));
    const changes: Change[] = sheets.filter((sheet) => sheet.used !== null).map((sheet) => ({ kind: 'image', image: imageOf(sheet) }));
    const record = await context.workbook.apply(changes, 'pane.undo.sample', run);
    await keep(context, record);
    context.dispatch({ type: 'asOfChosen', asOf: SAMPLE_AS_OF });
  });
  if (added) await runCheck(context);
}

/** Removes the sample sheets, and the results if they were made from nothing else. */
export async function removeSample(context: SessionContext): Promise<void> {
  const tables = context.state().report?.ledger.tables ?? [];
  const onlySample = tables.every((table) => table.sheet.startsWith(SAMPLE_PREFIX));
  const removed = await attempt(context, 'write', async (run) => {
    const { SHEET_AGING, SHEET_NEXT, SHEET_READINESS } = await import('../../sheets/owned-sheets');
    const { ownedSheet } = await import('../../sheets/ownership');
    const owned = [SHEET_READINESS, SHEET_AGING, SHEET_NEXT];
    const sheets = onlySample ? await freshSheets(context, owned) : [];
    const results = owned.flatMap((name) => ownedSheet(name, sheets)?.name ?? []);
    const names = (await context.workbook.sheets()).map((sheet) => sheet.name).filter((name) => name.startsWith(SAMPLE_PREFIX) || results.includes(name));
    await context.workbook.apply([{ kind: 'removeSheets', names }], 'pane.undo.sample', run);
    context.dispatch({ type: 'cleared' });
    await context.host.saveUndo(null);
  });
  if (removed && !onlySample) await runCheck(context);
}

/** A sheet of the sample as an image: values with the look that their number formats ask for. */
function imageOf(sheet: SheetData): SheetImage {
  const { used } = sheet;
  const above = Array.from({ length: (used?.firstRow ?? 1) - 1 }, () => []);
  const left = Array.from({ length: (used?.firstColumn ?? 1) - 1 }, () => null);
  const rows = sheet.values.map((row, r) => [
    ...left,
    ...row.map((value, c): ImageCell | null => {
      if (value === null) return null;
      const style = typeof value === 'number' ? styleOf(sheet.formats[r]?.[c] ?? sheet.formats.at(-1)?.[c] ?? '') : undefined;
      return style ? { value, style } : { value };
    }),
  ]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: width }, (_, column) => Math.min(30, Math.max(9, ...rows.slice(0, 40).map((row) => columnsTaken(row[column]?.value)))));
  return { name: `${SAMPLE_PREFIX}${sheet.name}`, widths, rows: [...above, ...rows] };
}

function styleOf(format: string): CellStyle | undefined {
  if (/y|年/i.test(format)) return 'date';
  if (format.includes('%')) return 'percent';
  return format.includes('#,##0') ? 'money' : undefined;
}

/** Width of a value in characters; a Chinese one is two. */
function columnsTaken(value: ImageCell['value']): number {
  if (typeof value === 'number') return 12;
  return [...String(value ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 2);
}
