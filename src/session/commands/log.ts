import type { CustomerSettings, DebtNature } from '../../domain/settings';
import type { LogEntry as RegisterEntry } from '../../sheets/chase-log';
import type { SessionContext } from '../context';
import { missingInLog, type LogEntry } from '../log-entry';
import { freshSheets } from '../fresh-sheets';
import { saveSettings } from './save-settings';
import { write } from './write';

/**
 * Writes an entry into the chase log, and what follows from it (a customer put off) into the settings, both or neither. An incomplete
 * entry is not written: no promise without date, amount and 未兑现则.
 */
export async function logChase(context: SessionContext, entry: LogEntry): Promise<boolean> {
  if (missingInLog(entry).length > 0) return false;
  const { logChange } = await import('../../sheets/chase-log');
  const { SHEET_LOG, SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
  const { locale, settings, mapping } = context.state();
  context.host.remember('name', entry.by);
  const sheets = await freshSheets(context, [SHEET_LOG, SHEET_SETTINGS]);
  const { ownedName, placed } = await import('../../sheets/ownership');
  const { changes, sheet, row } = logChange(sheets, registerEntry(entry), locale);
  const all = [...changes];
  if (entry.kind === 'snooze' && entry.followUp !== null) {
    const { settingsImage } = await import('../../sheets/settings-sheet');
    const customer: CustomerSettings = { ...settings.customers[entry.customer], snoozedUntil: entry.followUp };
    all.push({ kind: 'image', image: placed(settingsImage({ ...settings, customers: { ...settings.customers, [entry.customer]: customer } }, mapping, locale), sheets) });
  }
  return write(context, all, {
    label: 'pane.undo.log', said: 'pane.written', rereads: [sheet, ownedName(SHEET_SETTINGS, sheets)], at: { sheet, row, column: 1 },
  }, `${sheet}!A${row}`);
}

/** Overrules the judged nature of a debt, with a reason; kept in the settings, in no letter and no result sheet. */
export function judgeNature(context: SessionContext, customer: string, value: DebtNature, reason: string): Promise<boolean> {
  const { settings, today } = context.state();
  const own = settings.customers[customer] ?? {};
  return saveSettings(context, { customers: { ...settings.customers, [customer]: { ...own, nature: { value, reason, on: today } } } });
}

/** What the register takes from the form: parts left empty stay out of the row. */
function registerEntry(entry: LogEntry): RegisterEntry {
  const text = (name: string, value: string): Record<string, string> => (value === '' ? {} : { [name]: value });
  return {
    date: entry.day,
    customer: entry.customer,
    currency: entry.currency,
    ...text('reference', entry.about),
    ...text('contact', entry.who),
    ...text('channel', entry.kind === 'snooze' || entry.kind === 'handOver' ? '' : entry.channel),
    ...text('reason', entry.reason),
    ...text('content', contentOf(entry)),
    ...(entry.kind === 'promise' && entry.promiseDay !== null && entry.promiseAmount !== null
      ? { promiseDate: entry.promiseDay, promiseAmount: entry.promiseAmount, promiseDefault: entry.promiseDefault } : {}),
    ...(entry.followUp !== null ? { followUp: entry.followUp } : entry.promiseDay !== null ? { followUp: entry.promiseDay } : {}),
    recordedBy: entry.by,
  };
}

/** The log's own words, Chinese in every language like the register itself. */
function contentOf(entry: LogEntry): string {
  if (entry.kind === 'snooze') return entry.content === '' ? '推迟跟进' : `推迟跟进：${entry.content}`;
  if (entry.kind === 'handOver') return entry.content === '' ? `移交 ${entry.who}` : `移交 ${entry.who}：${entry.content}`;
  return entry.content;
}
