import type { Settings } from '../../domain/settings';
import type { Change } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { keep } from './keep';
import { announce } from './announce';
import { refresh } from './check';

/** Settings that change no figure and no judgement. */
const SILENT = new Set<string>(['language', 'customerLanguage', 'theme', 'company'] satisfies (keyof Settings)[]);

/** What to change; a list is worked out from the one that stands on the sheet, which another window may have changed. */
export type SettingsChange = Partial<Settings> | ((standing: Settings) => Partial<Settings>);

/**
 * Saves settings into the workbook's own sheet and brings the report up to date; the cell 截止日 of the formulas follows the as-of date.
 * What stands on the sheet now is read first, so that lines which somebody edited there, or which no check has read yet, are kept. In a
 * read-only workbook the settings count for this pane only.
 */
export async function saveSettings(context: SessionContext, change: SettingsChange): Promise<boolean> {
  const changed = (standing: Settings): Partial<Settings> => (typeof change === 'function' ? change(standing) : change);
  return attempt(context, 'write', async (run) => {
    const { readOnly, locale, today } = context.state();
    if (readOnly) {
      const settings = { ...context.state().settings, ...changed(context.state().settings) };
      context.dispatch({ type: 'settingsSaved', settings, at: context.now(), movesFigures: false });
      await refresh(context, [], settings);
    } else {
      const { readSettings } = await import('../../sheets/settings-sheet');
      const { SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
      const { settingsChange } = await import('../settings-change');
      const { asOfCellChange, formulasAsOf } = await import('../as-of-cell');
      const sheets = await freshSheets(context, [SHEET_SETTINGS]);
      const standing = readSettings(sheets);
      const parts = changed(standing.settings);
      const settings: Settings = { ...standing.settings, ...parts };
      const movesFigures = Object.keys(parts).some((key) => !SILENT.has(key));
      const written = settingsChange(settings, standing.mapping ?? context.state().mapping, locale, sheets);
      const changes: Change[] = [written];
      if ('asOf' in parts && formulasAsOf(sheets) !== null) changes.push(asOfCellChange(sheets, settings.asOf ?? today));
      await keep(context, await context.workbook.apply(changes, 'pane.undo.settings', run));
      context.dispatch({ type: 'settingsSaved', settings, at: context.now(), movesFigures });
      await refresh(context, [written.image.name]);
    }
    announce(context, 'pane.said.saved');
  });
}

/** Reads what the workbook is set to, for the settings page before any check. Says nothing when it cannot: the check will. */
export async function loadSettings(context: SessionContext): Promise<void> {
  if (context.state().report || context.state().run) return;
  try {
    const { readSettings } = await import('../../sheets/settings-sheet');
    const { SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
    const { settings, mapping } = readSettings(await freshSheets(context, [SHEET_SETTINGS]));
    if (!context.state().report) context.dispatch({ type: 'settingsRead', settings, mapping });
  } catch {
    // The page shows the defaults; saving reads the sheet again and does say what is wrong.
  }
}
