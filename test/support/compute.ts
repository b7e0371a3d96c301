import { computeReceivables } from '../../src/domain/compute-receivables';
import { fromIso, toIso } from '../../src/domain/day';
import type { OpenItem, Receivables } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { ledgerOf } from './ledger';
import type { TestSheets } from './ledger';

function day(iso: string): number {
  const serial = fromIso(iso);
  if (serial === null) throw new Error(`not a day: ${iso}`);
  return serial;
}

/** What receivables say of some sheets, with the defaults where no setting is given. */
export function compute(sheets: TestSheets, asOf: string, settings: Partial<Settings> = {}): Receivables {
  return computeReceivables(ledgerOf(sheets), { ...DEFAULT_SETTINGS, ...settings }, day(asOf));
}

/** What matters of an item, in one line: number kind amount open due bucket. */
function line(result: Receivables, item: OpenItem): string {
  const due = item.dueDate === null ? '-' : toIso(item.dueDate);
  return [item.number, item.milestone ?? '', item.kind, item.amount, item.open, due, item.bucket < 0 ? '' : result.bucketLabels[item.bucket]].filter((part) => part !== '').join(' ');
}

/** The same of every open item, in order. */
export const lines = (result: Receivables): string[] => result.items.map((item) => line(result, item));
/** What was found on the way. */
export const findingIds = (result: Receivables): string[] => result.findings.map((finding) => finding.id);
/** A row of an invoice list of 甲公司, in 元. */
export const invoice = (invoiceNo: string, amountInclTax: number, dueDate: string | null, more: object = {}): object => ({ customerName: '甲公司', invoiceNo, invoiceDate: '2025-01-02', amountInclTax, dueDate, ...more });
