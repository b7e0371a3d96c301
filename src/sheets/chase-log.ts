import { partsOf, type Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { Locale } from '../messages/locale';
import { SHEET_LOG } from './owned-sheets';
import { registerChange, registerIds, type Register, type RegisterChange, type RegisterValues } from './register';
import type { SheetData } from './workbook';

/** Words of the column 方式, as rules and plays read them; the same in every language. */
export const LOG_CHANNELS = ['电话', '微信', '上门', '信函', '邮件', '会议'] as const;
/** Words of the column 欠款原因. */
export const LOG_REASONS = ['资金紧张', '流程', '票据资料', '质量', '等上游', '换人', '拒付', '不明'] as const;

/**
 * 催款记录, the chase log. The column 项目/发票 holds the number or name of a deal, or an invoice number, and is read as `projectName`;
 * 对象 is `contact`, 方式 `channel`.
 */
export const CHASE_LOG: Register = {
  sheet: SHEET_LOG, id: 'log', key: ['logId'],
  columns: [
    { field: 'logId', width: 16, style: 'text' }, { field: 'logDate', width: 11, style: 'date' }, { field: 'customerName', width: 26, style: 'text' },
    { field: 'projectName', width: 20, style: 'text' }, { field: 'currency', width: 6, style: 'text' }, { field: 'contact', width: 12, style: 'text' },
    { field: 'channel', width: 8, style: 'text', choices: LOG_CHANNELS }, { field: 'paymentReason', width: 12, style: 'text', choices: LOG_REASONS }, { field: 'logContent', width: 40, style: 'wrap' },
    { field: 'promiseDate', width: 11, style: 'date' }, { field: 'promiseAmount', width: 15, style: 'money' }, { field: 'promiseDefault', width: 24, style: 'wrap' },
    { field: 'deliveryProof', width: 18, style: 'text' }, { field: 'followUpDate', width: 11, style: 'date' }, { field: 'recordedBy', width: 10, style: 'text' },
  ],
};

/** One chase to be logged. Absent parts are left blank, or as they are when an entry is updated by its id. */
export interface LogEntry {
  /** Id of the entry to update; a new one is made when absent. */
  readonly id?: string;
  readonly date: Day;
  readonly customer: string;
  /** Deal number, project or invoice number. */
  readonly reference?: string;
  readonly currency?: string;
  readonly contact?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly content?: string;
  readonly promiseDate?: Day;
  readonly promiseAmount?: Fen;
  readonly promiseDefault?: string;
  readonly deliveryProof?: string;
  readonly followUp?: Day;
  readonly recordedBy?: string;
}

/** What a promise still lacks: none is saved without date, amount and what happens if it is not kept. Null when complete or no promise. */
export function promiseProblem(entry: LogEntry): Message | null {
  const filled = [entry.promiseDate !== undefined, entry.promiseAmount !== undefined, (entry.promiseDefault ?? '').trim() !== ''];
  if (!filled[0] && !filled[1]) return null;
  const missing = (['promiseDate', 'promiseAmount', 'promiseDefault'] as const).find((_, index) => !filled[index]);
  if (missing !== undefined) return { id: 'sheets.promise.missing', values: { field: { field: missing } } };
  return (entry.promiseAmount ?? 0) > 0 ? null : { id: 'sheets.promise.notPositive' };
}

/**
 * Changes that write one chase into the log. Check `promiseProblem` first.
 * @example logChange([], { date: 45838, customer: '苏州恒力', channel: '电话' }, 'zh-CN').id === 'CK-20250630-01'
 */
export function logChange(sheets: readonly SheetData[], entry: LogEntry, locale: Locale): RegisterChange & { readonly id: string } {
  const id = entry.id ?? nextId(sheets, entry.date);
  const values: RegisterValues = {
    logId: id, logDate: entry.date, customerName: entry.customer,
    ...given('projectName', entry.reference), ...given('currency', entry.currency), ...given('contact', entry.contact), ...given('channel', entry.channel),
    ...given('paymentReason', entry.reason), ...given('logContent', entry.content), ...given('promiseDate', entry.promiseDate),
    ...given('promiseAmount', entry.promiseAmount === undefined ? undefined : entry.promiseAmount / 100), ...given('promiseDefault', entry.promiseDefault),
    ...given('deliveryProof', entry.deliveryProof), ...given('followUpDate', entry.followUp), ...given('recordedBy', entry.recordedBy),
  };
  return { ...registerChange(CHASE_LOG, sheets, values, locale), id };
}

function given(field: keyof RegisterValues, value: string | number | undefined): RegisterValues {
  return value === undefined ? {} : { [field]: value };
}

function nextId(sheets: readonly SheetData[], date: Day): string {
  const { year, month, day } = partsOf(date);
  const stem = `CK-${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}-`;
  const taken = registerIds(CHASE_LOG, sheets);
  let number = 1;
  while (taken.has(stem + String(number).padStart(2, '0'))) number += 1;
  return stem + String(number).padStart(2, '0');
}
