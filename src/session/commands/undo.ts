import { cellAddress } from '../../domain/cell';
import { listed } from '../../messages/listed';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { looksBelow } from '../views/looks-below';
import { announce } from './announce';
import { refresh } from './check';

/** Takes the last write back. Cells that were changed since keep what they hold now, and are named. */
export async function undoLast(context: SessionContext): Promise<void> {
  const record = context.state().undo[0];
  if (!record) return;
  await attempt(context, 'undo', async (run) => {
    const result = await context.workbook.undo(record, run);
    context.dispatch({ type: 'undone' });
    // The step is taken back whether or not the document still remembers the one before it.
    await context.host.saveUndo(context.state().undo[0] ?? null).catch(() => false);
    const { locale } = context.state();
    const place = listed(locale, new Set([...record.rects.map((rect) => rect.sheet), ...record.sheetsCreated]));
    const below = looksBelow(locale, record);
    const kept = listed(locale, result.kept.slice(0, 5).map((cell) => `${cell.sheet}!${cellAddress(cell)}`));
    context.dispatch({
      type: 'noticed',
      notice: {
        intent: result.kept.length > 0 ? 'warning' : 'success',
        title: { id: 'pane.undone', values: { place } },
        body: result.kept.length > 0 ? { id: 'pane.undone.kept', values: { count: result.kept.length, cells: kept } } : below === null ? null : { id: 'pane.undone.looks', values: { places: below } },
        actions: [],
        details: null,
        count: 1,
      },
    });
    announce(context, 'pane.undone', { place });
    if (record.label !== 'pane.undo.results') await refresh(context, [...new Set(record.rects.map((rect) => rect.sheet))]);
  });
}
