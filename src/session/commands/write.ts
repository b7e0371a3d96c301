import type { CellRef } from '../../domain/cell';
import type { Change, UndoRecord } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { plainNotice } from '../notice';
import { announce } from './announce';
import { refresh } from './check';

/** What a write says when it is done, and what follows from it. */
export interface WriteOutcome {
  /** Id of the undo label in the pane's catalogue. */
  readonly label: string;
  /** Sheets to read again for the new report; empty when nothing on them is evidence. */
  readonly rereads: readonly string[];
  /** Cell offered under 转到, and where the writing begins. */
  readonly at: CellRef | null;
  /** Text of the success message; its value `place` is the address. */
  readonly said: string;
}

/** Applies changes, keeps the undo record, says what was written where, and brings the report up to date. False when it did not happen. */
export async function write(context: SessionContext, changes: readonly Change[], outcome: WriteOutcome, place: string): Promise<boolean> {
  return attempt(context, 'write', async (run) => {
    const record = await context.workbook.apply(changes, outcome.label, run);
    await keep(context, record);
    const goTo = outcome.at ? [{ kind: 'goTo' as const, cell: outcome.at }] : [];
    context.dispatch({
      type: 'noticed',
      notice: plainNotice('success', { id: outcome.said, values: { place } }, [{ kind: 'undo' }, ...goTo]),
    });
    announce(context, outcome.said, { place });
    if (outcome.rereads.length > 0) await refresh(context, outcome.rereads);
  });
}

/** Puts an undo record on top, for this pane and (when small enough) for the next. */
export async function keep(context: SessionContext, record: UndoRecord): Promise<void> {
  context.dispatch({ type: 'written', record });
  await context.host.saveUndo(record);
}
