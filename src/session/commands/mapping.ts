import { mappingOf } from '../../sheets/mapping-store';
import { showFault } from '../attempt';
import type { SessionContext } from '../context';
import type { MappingChoices } from '../mapping-choices';
import { pointedMapping, rowHasText, type Pointed } from '../pointed-mapping';
import { reread, runCheck } from './check';
import { saveSettings } from './save-settings';

/** Checks again with the columns as the user confirmed them; the mapping is kept in the workbook. */
export async function confirmMapping(context: SessionContext, choices: MappingChoices): Promise<void> {
  const { report } = context.state();
  if (!report) return;
  const { confirmedMapping } = await import('../mapping-choices');
  context.dispatch({ type: 'wentBack' });
  context.dispatch({ type: 'tabOpened', tab: 'overview' });
  await runCheck(context, confirmedMapping(report.ledger, choices));
}

/** What came of pointing at a header row: where it was read from, or why it was not. */
export type PointedAt = { readonly outcome: 'read' | 'blank' | 'elsewhere'; readonly sheet: string; readonly row: number };

/**
 * 从这里读: reads the sheet of the selected cell with that cell's row as its header row, or all of it without a header, as what the user says
 * it is. Its columns are then on the page to be confirmed; nothing is written before. Null when Excel would not tell the selection.
 */
export async function readFromHere(context: SessionContext, how: Pick<Pointed, 'role' | 'hasHeader'>): Promise<PointedAt | null> {
  try {
    const cell = await context.host.selection();
    const { sheets, report, mapping } = context.state();
    const sheet = sheets.find((each) => each.name === cell?.sheet);
    if (!cell || !sheet || sheet.values.length === 0) return { outcome: 'elsewhere', sheet: cell?.sheet ?? '', row: cell?.row ?? 0 };
    if (how.hasHeader && !rowHasText(sheet, cell.row)) return { outcome: 'blank', sheet: cell.sheet, row: cell.row };
    await reread(context, pointedMapping(mapping ?? mappingOf(report?.ledger.tables ?? []), { ...how, sheet: cell.sheet, row: cell.row }));
    const read = context.state().report?.ledger.tables.some((table) => table.sheet === cell.sheet) ?? false;
    return { outcome: read ? 'read' : 'elsewhere', sheet: cell.sheet, row: cell.row };
  } catch (error) {
    showFault(context, error);
    return null;
  }
}

/** Merges a spelling into a customer, as the user decided. */
export function mergeCustomers(context: SessionContext, spelling: string, name: string): Promise<boolean> {
  return saveSettings(context, ({ merges }) => ({ merges: { ...merges, [spelling]: name } }));
}

/** Remembers that two names are two customers, so that it is not asked again. */
export function keepApart(context: SessionContext, names: readonly [string, string]): Promise<boolean> {
  return saveSettings(context, ({ keptApart }) => ({ keptApart: [...keptApart, [...names].sort().join('\n')] }));
}
