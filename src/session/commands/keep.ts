import type { UndoRecord } from '../../sheets/workbook';
import type { SessionContext } from '../context';

/** Puts an undo record on top, for this pane and (when the document takes it) for the next; false when only for this one. */
export async function keep(context: SessionContext, record: UndoRecord): Promise<boolean> {
  context.dispatch({ type: 'written', record });
  return context.host.saveUndo(record).catch(() => false);
}
