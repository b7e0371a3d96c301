import type { CellRef } from '../../domain/cell';
import { type Change, WorkbookFault } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { faultNotice, type NoticeAction, plainNotice } from '../notice';
import { offerNewSheet } from '../stand-in';
import { announce } from './announce';
import { refresh } from './check';
import { keep } from './keep';

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

/** Changes that were worked out from the sheets as they stand, and what is said of them. */
export interface PreparedWrite {
  readonly changes: readonly Change[];
  readonly outcome: WriteOutcome;
  readonly place: string;
  /** Sheets of ours beside which another may be written instead, when they are protected. */
  readonly elsewhere: readonly string[];
}

/** Applies changes, keeps the undo record, says what was written where, and brings the report up to date. False when it did not happen. */
export function write(context: SessionContext, changes: readonly Change[], outcome: WriteOutcome, place: string): Promise<boolean> {
  return writePrepared(context, () => Promise.resolve({ changes, outcome, place, elsewhere: [] }));
}

/** The same for changes that depend on what the workbook holds: they are worked out within the run, and anew when it is tried again. */
export async function writePrepared(context: SessionContext, prepare: () => Promise<PreparedWrite>): Promise<boolean> {
  return attempt(context, 'write', async (run) => {
    const { changes, outcome, place, elsewhere } = await prepare();
    const record = await context.workbook.apply(changes, outcome.label, run).catch((error: unknown) => {
      offerNewSheet(context, error, elsewhere, async () => { await writePrepared(context, prepare); });
      throw error;
    });
    const kept = await keep(context, record);
    const offers: NoticeAction[] = [{ kind: 'undo' }, ...(outcome.at ? [{ kind: 'goTo' as const, cell: outcome.at }] : [])];
    const notice = kept ? plainNotice('success', { id: outcome.said, values: { place } }, offers) : { ...faultNotice(new WorkbookFault('storageFull')), actions: offers };
    context.dispatch({ type: 'noticed', notice });
    announce(context, outcome.said, { place });
    if (outcome.rereads.length > 0) await refresh(context, outcome.rereads);
  });
}
