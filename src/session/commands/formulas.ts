import type { MissingColumn } from '../../checklist/missing-columns';
import { cellAddress } from '../../domain/cell';
import type { Change } from '../../sheets/workbook';
import { showFault } from '../attempt';
import type { SessionContext } from '../context';
import { plainNotice } from '../notice';
import type { WritePreview } from '../state';
import { stillAsPreviewed } from '../still-there';
import { writePrepared } from './write';
import { asOfDay } from './check';

/** Shows what inserting the formula columns would write where. Nothing is written before the user says so. */
export async function insertFormulas(context: SessionContext): Promise<void> {
  const { report, sheets, settings, mapping, locale, place } = context.state();
  if (!report) return;
  try {
    const { formulaColumns } = await import('../formula-columns');
    const plan = formulaColumns(report, { sheets, settings, mapping, locale, asOf: asOfDay(context) });
    if ('id' in plan) {
      context.dispatch({ type: 'noticed', notice: plainNotice('info', { id: 'pane.formulas.refused' }, [], plan) });
      return;
    }
    context.dispatch({ type: 'previewed', preview: plan, tab: place.tab });
  } catch (error) {
    showFault(context, error);
  }
}

/** Shows where a missing column would be added: one header at the right of the list; nothing moves. */
export async function previewColumn(context: SessionContext, column: MissingColumn): Promise<void> {
  const { table } = column;
  if (!table || column.column === null) return;
  const { say } = await import('../../messages/say');
  const cell = { sheet: table.sheet, row: table.headerRow, column: column.column };
  const header = say(context.state().locale, column.header);
  const changes: Change[] = [{ kind: 'cells', sheet: table.sheet, cells: [{ row: cell.row, column: cell.column, value: header }] }];
  const preview: WritePreview = { title: 'column', sheet: table.sheet, changes, overwrites: [], lines: [{ cell, after: header }], rows: 1, columns: 1 };
  context.dispatch({ type: 'previewed', preview, tab: context.state().place.tab });
}

/** Writes what the preview shows; the page closes when it is done. */
export async function writePreview(context: SessionContext): Promise<void> {
  const { preview } = context.state();
  const first = preview?.lines[0];
  if (!preview || !first) return;
  const place = `${preview.sheet}!${cellAddress(first.cell)}`;
  const written = await writePrepared(context, async () => {
    await stillAsPreviewed(context, preview);
    return { changes: preview.changes, place, elsewhere: [], outcome: { label: 'pane.undo.formulas', said: 'pane.written', rereads: [], at: first.cell } };
  });
  if (!written) return;
  context.dispatch({ type: 'wentBack' });
  // A new column is the user's to fill in; the report learns of it at the next check.
  context.dispatch({ type: 'sheetChanged' });
}
