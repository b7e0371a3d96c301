import type { RibbonAction } from '../../excel/boot';
import type { SessionContext } from '../context';
import { plainNotice } from '../notice';
import { isAddressable } from '../views/addressable';
import { runCheck } from './check';
import { insertFormulas } from './formulas';
import { writeLetters } from './letters';

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

/** 生成征询函: the customer of the active row, all currencies in which something is open or on account. */
async function writeLetterForSelection(context: SessionContext): Promise<void> {
  const customer = await customerOfSelection(context);
  const { report } = context.state();
  const addressees = report?.receivables.balances.filter((one) => one.customer === customer && isAddressable(one)).map(({ currency }) => ({ customer: customer ?? '', currency })) ?? [];
  if (addressees.length > 0) {
    await writeLetters(context, addressees);
    return;
  }
  context.dispatch({ type: 'tabOpened', tab: 'letters' });
  context.dispatch({ type: 'letterJobChanged', job: null });
  context.dispatch({ type: 'filtered', filters: { letterView: 'write' } });
  const title = customer === null ? { id: 'pane.letters.noRow' } : { id: 'pane.letters.nothingOpen', values: { customer } };
  context.dispatch({ type: 'noticed', notice: plainNotice('info', title, [], { id: 'pane.letters.noRow.body' }) });
}

/** The customer of the selected row: of a ledger's row as it was read, of any other sheet (our results, say) by the one name that stands in the row. */
async function customerOfSelection(context: SessionContext): Promise<string | null> {
  const cell = await context.host.selection().catch(() => null);
  const { report } = context.state();
  if (!cell || !report) return null;
  const row = report.ledger.tables.filter((table) => table.sheet === cell.sheet).flatMap((table) => table.rows).find((one) => one.row === cell.row);
  if (row) return row.customer;
  const [sheet] = report.ledger.tables.some((table) => table.sheet === cell.sheet) ? [] : await context.workbook.read([cell.sheet]).catch(() => []);
  const texts = new Set(sheet?.values[cell.row - (sheet.used?.firstRow ?? 1)] ?? []);
  const named = [...new Set(report.receivables.balances.map((balance) => balance.customer))].filter((name) => texts.has(name));
  return named.length === 1 ? named[0] ?? null : null;
}
