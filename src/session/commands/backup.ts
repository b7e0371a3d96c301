import type { CellValue } from '../../domain/cell';
import type { Change, SheetData } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { handOver, toClipboard } from '../hand-over';
import { plainNotice } from '../notice';
import { announce } from './announce';
import { refresh } from './check';
import { keep } from './keep';

const FORMAT = 'huikuan-settings';
/** A settings file is a few kilobytes; more is not one. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Hands out settings and mapping as a file: the lines of the settings sheet, so that reading it back checks each of them. Where nothing can be
 * downloaded they go to the clipboard.
 */
export async function exportSettings(context: SessionContext): Promise<void> {
  await attempt(context, 'check', async () => {
    const { settings, mapping, locale } = context.state();
    const { settingsImage } = await import('../../sheets/settings-sheet');
    const rows = settingsImage(settings, mapping, locale).rows.map((row) => row.map((cell) => cell?.value ?? null));
    const text = JSON.stringify({ format: FORMAT, rows }, null, 1);
    const bytes = new TextEncoder().encode(text);
    const name = 'huikuan-settings.json';
    const answer = await handOver(context, { name, bytes, mime: 'application/json' });
    if (answer === 'unavailable') await toClipboard(context, text);
    context.dispatch({
      type: 'noticed',
      notice: answer === 'handedOver'
        ? plainNotice('success', { id: 'pane.backup.exported', values: { name } })
        : plainNotice('info', { id: 'pane.backup.copied' }, [], { id: 'pane.backup.copied.body', values: { name } }),
    });
  });
}

/** Shows what a settings file would change, before it does. A file that is none leaves everything as it is, and says so. */
export async function previewImport(context: SessionContext, text: string): Promise<void> {
  const rows = rowsOf(text);
  if (!rows) {
    context.dispatch({ type: 'noticed', notice: plainNotice('error', { id: 'pane.backup.wrong' }, [], { id: 'pane.backup.wrong.body' }) });
    return;
  }
  await attempt(context, 'check', async () => {
    const { readSettings, readSettingsSheet, settingsImage } = await import('../../sheets/settings-sheet');
    const { SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
    const { settingsDifferences } = await import('../settings-differences');
    const { locale } = context.state();
    const standing = readSettings(await freshSheets(context, [SHEET_SETTINGS]));
    const { settings, mapping, findings } = readSettingsSheet(sheetOf(SHEET_SETTINGS, rows));
    const differences = settingsDifferences(settingsImage(standing.settings, standing.mapping, locale), settingsImage(settings, mapping, locale));
    context.dispatch({ type: 'importRead', incoming: { settings, mapping, differences, unread: findings.length } });
  });
}

/** Takes over what the difference list showed. Lines that were not understood are counted and kept aside. */
export async function confirmImport(context: SessionContext): Promise<void> {
  const { incoming, locale, today } = context.state();
  if (!incoming) return;
  const imported = await attempt(context, 'write', async (run) => {
    const { SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
    const { settingsChange } = await import('../settings-change');
    const { asOfCellChange, formulasAsOf } = await import('../as-of-cell');
    const sheets = await freshSheets(context, [SHEET_SETTINGS]);
    const written = settingsChange(incoming.settings, incoming.mapping, locale, sheets);
    const changes: Change[] = [written];
    if (formulasAsOf(sheets) !== null) changes.push(asOfCellChange(sheets, incoming.settings.asOf ?? today));
    await keep(context, await context.workbook.apply(changes, 'pane.undo.settings', run));
    context.dispatch({ type: 'settingsSaved', settings: incoming.settings, at: context.now(), movesFigures: true });
    context.dispatch({ type: 'wentBack' });
    const notice = plainNotice(incoming.unread > 0 ? 'warning' : 'success', { id: 'pane.backup.imported', values: { count: incoming.unread } }, [{ kind: 'undo' }, { kind: 'check' }]);
    context.dispatch({ type: 'noticed', notice });
    await refresh(context, [written.image.name]);
  });
  if (imported) announce(context, 'pane.said.saved');
}

function rowsOf(text: string): CellValue[][] | null {
  if (text.length > MAX_CHARACTERS) return null;
  try {
    const value = JSON.parse(text) as { format?: unknown; rows?: unknown };
    const isCell = (cell: unknown): cell is CellValue => cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
    const isRow = (row: unknown): row is CellValue[] => Array.isArray(row) && row.every(isCell);
    return value.format === FORMAT && Array.isArray(value.rows) && value.rows.every(isRow) ? value.rows : null;
  } catch {
    return null;
  }
}

function sheetOf(name: string, rows: readonly CellValue[][]): SheetData {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    id: name, name, visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: Math.max(1, rows.length), lastColumn: width },
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  };
}
