import type { SheetChange } from '../excel/host';
import { changedCells } from './changed-cells';
import type { SessionContext } from './context';

/** Adds what the user changed to the count since the check; a cell that was counted is not counted again. Nothing is read because of it. */
export function countEdits({ state, dispatch, edits }: SessionContext, changes: readonly SheetChange[]): void {
  const { report, sheets } = state();
  if (!report) return;
  const fresh = new Set(changes.flatMap((change) => changedCells(change, report, sheets)).filter((cell) => !edits.cells.has(cell)));
  for (const cell of fresh) edits.cells.add(cell);
  if (fresh.size > 0) dispatch({ type: 'sheetChanged', cells: fresh.size });
}
