import type { CellRef } from '../../domain/cell';
import { cellAddress } from '../../domain/cell';
import { WorkbookFault } from '../../sheets/workbook';
import { showFault } from '../attempt';
import type { SessionContext } from '../context';
import { toClipboard } from '../hand-over';
import { faultNotice } from '../notice';
import { announce } from './announce';

/** Selects a cell in the sheet; where we came from stays in the jump bar for the way back. */
export async function goToCell(context: SessionContext, cell: CellRef): Promise<void> {
  try {
    const before = await context.host.goTo(cell);
    // A chain of jumps still leads back to where the user was working.
    const from = context.state().jump?.from ?? before;
    context.dispatch({ type: 'jumped', jump: { to: cell, from } });
    announce(context, 'pane.said.selected', { cell: `${cell.sheet} ${cellAddress(cell)}` });
  } catch (error) {
    if (await followRenamed(context, cell, error)) return;
    context.retry.current = () => goToCell(context, cell);
    showFault(context, error);
  }
}

/** A sheet that only has another name since the check is gone to all the same, and the new name is said. */
async function followRenamed(context: SessionContext, cell: CellRef, error: unknown): Promise<boolean> {
  if (!(error instanceof WorkbookFault) || error.code !== 'sheetDeleted') return false;
  try {
    const { newNameOf } = await import('../still-there');
    const name = await newNameOf(context, cell.sheet);
    if (name === null) return false;
    const to = { ...cell, sheet: name };
    const before = await context.host.goTo(to);
    context.dispatch({ type: 'jumped', jump: { to, from: context.state().jump?.from ?? before } });
    context.dispatch({ type: 'noticed', notice: { ...faultNotice(new WorkbookFault('sheetRenamed', { sheet: cell.sheet, name })), actions: [{ kind: 'check' }] } });
    return true;
  } catch {
    return false;
  }
}

/** Goes back to the cell from before the jumps. */
export async function jumpBack(context: SessionContext): Promise<void> {
  const from = context.state().jump?.from;
  context.dispatch({ type: 'jumpClosed' });
  if (!from) return;
  try {
    await context.host.goTo(from);
    announce(context, 'pane.said.selected', { cell: `${from.sheet} ${cellAddress(from)}` });
  } catch (error) {
    showFault(context, error);
  }
}

/** Copies text (and the same as HTML) and says so. */
export async function copy(context: SessionContext, text: string, html?: string): Promise<void> {
  try {
    await toClipboard(context, text, html);
    announce(context, 'pane.said.copied');
  } catch (error) {
    showFault(context, error);
  }
}
