import type { Settings } from '../../domain/settings';
import type { SessionContext } from '../context';
import { attempt } from '../attempt';
import { keep } from './write';
import { announce } from './announce';
import { refresh } from './check';

/**
 * Saves settings into the workbook's own sheet and brings the report up to date. Without a report yet, or in a read-only workbook, they
 * count for this pane only.
 */
export async function saveSettings(context: SessionContext, change: Partial<Settings>): Promise<boolean> {
  const { mapping, locale, readOnly } = context.state();
  const settings: Settings = { ...context.state().settings, ...change };
  return attempt(context, 'write', async (run) => {
    if (!readOnly) {
      const { settingsImage } = await import('../../sheets/settings-sheet');
      const image = settingsImage(settings, mapping, locale);
      const record = await context.workbook.apply([{ kind: 'image', image }], 'pane.undo.settings', run);
      await keep(context, record);
      context.dispatch({ type: 'settingsSaved', settings, at: context.now() });
      await refresh(context, [image.name]);
    } else {
      context.dispatch({ type: 'settingsSaved', settings, at: context.now() });
      await refresh(context, [], change);
    }
    announce(context, 'pane.said.saved');
  });
}
