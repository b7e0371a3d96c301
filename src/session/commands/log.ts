import type { CustomerSettings, DebtNature, Settings } from '../../domain/settings';
import type { LogEntry as RegisterEntry } from '../../sheets/chase-log';
import type { Change, SheetData } from '../../sheets/workbook';
import type { SessionContext } from '../context';
import { missingInLog, type LogEntry } from '../log-entry';
import { freshSheets } from '../fresh-sheets';
import { withoutClosed } from '../stand-in';
import { saveSettings } from './save-settings';
import { type PreparedWrite, writePrepared } from './write';

/**
 * Writes an entry into the chase log, and what follows from it (a customer put off) into the settings, both or neither. An incomplete
 * entry is not written: no promise without date, amount and 未兑现则.
 */
export async function logChase(context: SessionContext, entry: LogEntry): Promise<boolean> {
  if (missingInLog(entry).length > 0) return false;
  const { logChange } = await import('../../sheets/chase-log');
  const { SHEET_LOG, SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
  const { ownedName } = await import('../../sheets/ownership');
  context.host.remember('name', entry.by);
  const prepare = async (): Promise<PreparedWrite> => {
    const sheets = await freshSheets(context, [SHEET_LOG, SHEET_SETTINGS]);
    const { locale } = context.state();
    const asked = registerEntry(entry);
    // The number counts on over every log that stands here; the row goes into one that takes writing.
    const { id } = logChange(sheets, asked, locale);
    const { changes, sheet, row } = logChange(withoutClosed(context, sheets), { ...asked, id }, locale);
    return {
      changes: [...changes, ...(await snoozeChange(context, entry, sheets))], place: `${sheet}!A${row}`, elsewhere: [sheet],
      outcome: { label: 'pane.undo.log', said: 'pane.written', rereads: [sheet, ownedName(SHEET_SETTINGS, sheets)], at: { sheet, row, column: 1 } },
    };
  };
  return writePrepared(context, prepare);
}

/** 回款设置 with the customer put off: what stands on the sheet now with one line more, as somebody may have edited it since the check. */
async function snoozeChange(context: SessionContext, entry: LogEntry, sheets: readonly SheetData[]): Promise<Change[]> {
  if (entry.kind !== 'snooze' || entry.followUp === null) return [];
  const { readSettings } = await import('../../sheets/settings-sheet');
  const { settingsChange } = await import('../settings-change');
  const { settings, mapping } = readSettings(sheets);
  const customer: CustomerSettings = { ...settings.customers[entry.customer], snoozedUntil: entry.followUp };
  const changed: Settings = { ...settings, customers: { ...settings.customers, [entry.customer]: customer } };
  return [settingsChange(changed, mapping ?? context.state().mapping, context.state().locale, sheets)];
}

/** Overrules the judged nature of a debt, with a reason; kept in the settings, in no letter and no result sheet. */
export function judgeNature(context: SessionContext, customer: string, value: DebtNature, reason: string): Promise<boolean> {
  const on = context.state().today;
  return saveSettings(context, ({ customers }) => ({ customers: { ...customers, [customer]: { ...customers[customer], nature: { value, reason, on } } } }));
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
