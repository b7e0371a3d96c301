import type { SessionContext } from '../context';
import type { MappingChoices } from '../mapping-choices';
import { runCheck } from './check';
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

/** Merges a spelling into a customer, as the user decided. */
export function mergeCustomers(context: SessionContext, spelling: string, name: string): Promise<boolean> {
  return saveSettings(context, ({ merges }) => ({ merges: { ...merges, [spelling]: name } }));
}

/** Remembers that two names are two customers, so that it is not asked again. */
export function keepApart(context: SessionContext, names: readonly [string, string]): Promise<boolean> {
  return saveSettings(context, ({ keptApart }) => ({ keptApart: [...keptApart, [...names].sort().join('\n')] }));
}
