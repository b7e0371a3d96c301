import type { RibbonAction } from '../../excel/boot';
import type { SessionContext } from '../context';
import { plainNotice } from '../notice';
import { runCheck } from './check';
import { insertFormulas } from './formulas';
import { draftLetters } from './letters';
import { newLetterJob } from '../letter-job';

/** What each ribbon button does; every one first makes sure that there is a report to work from. */
export async function doRibbon(context: SessionContext, action: RibbonAction): Promise<void> {
  if (action === 'openPane') return;
  if (action === 'checkReadiness') {
    context.dispatch({ type: 'tabOpened', tab: 'readiness' });
    await runCheck(context);
    return;
  }
  if (!context.state().report) await runCheck(context);
  const { report, place } = context.state();
  // Columns to confirm, or nothing recognised: that page comes first.
  if (!report || report.ledger.tables.length === 0 || place.detail?.kind === 'mapping') return;
  if (action === 'nextActions') context.dispatch({ type: 'tabOpened', tab: 'next' });
  if (action === 'insertFormulas') await insertFormulas(context);
  if (action === 'writeLetter') await writeLetterForSelection(context);
}

/** 生成征询函: the customer of the active row, one letter for each currency in which something is open. */
async function writeLetterForSelection(context: SessionContext): Promise<void> {
  const { report } = context.state();
  const cell = await context.host.selection().catch(() => null);
  const row = cell && report?.ledger.tables.filter((table) => table.sheet === cell.sheet).flatMap((table) => table.rows).find((one) => one.row === cell.row);
  const customer = row ? row.customer : null;
  const addressees = report?.receivables.balances.filter((one) => one.customer === customer && one.open !== 0).map(({ currency }) => ({ customer: customer ?? '', currency })) ?? [];
  context.dispatch({ type: 'tabOpened', tab: 'letters' });
  if (addressees.length === 0) {
    context.dispatch({ type: 'noticed', notice: plainNotice('info', { id: 'pane.letters.noRow' }, [], { id: 'pane.letters.noRow.body' }) });
    return;
  }
  context.dispatch({ type: 'letterJobChanged', job: { ...newLetterJob(addressees), step: 'purpose' } });
  await draftLetters(context);
}
