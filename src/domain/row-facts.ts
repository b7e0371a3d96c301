import type { CellRef } from './cell';
import { currencyCode } from './currency';
import type { Day } from './day';
import { disputeState } from './dispute';
import type { Field, FieldOf, LedgerRow } from './ledger';
import { isStatusWord, plainText } from './plain-text';

/** Currency of a row: its column, else the sign beside the amount, else CNY, which is then assumed. */
export interface RowCurrency {
  readonly code: string;
  readonly assumed: boolean;
}

/**
 * Text of a cell as typed, words such as 无 or 作废 included; '' without column or content.
 * @example typedText(row, 'invoiceStatus') === '作废'; typedText(row without that column, 'invoiceStatus') === ''
 */
export function typedText(row: LedgerRow, field: Field): string {
  return plainText(row.raw(field));
}

const DELIVERY = /送达|签收|回执|送達|簽收|回執|deliver|proof of (receipt|service)/i;

/**
 * Proof that a message arrived, as a row of the chase log has it: from its own column, else from a column of evidence that is named so (送达凭证 where
 * no other column is evidence); '' without one, and for words such as 无.
 * @example deliveryProof = EMS 1234 → 'EMS 1234'; deliveryProof = 无 → ''; no such column → ''
 */
export function deliveryProofOf(row: LedgerRow): string {
  const field = row.has('deliveryProof') || !DELIVERY.test(row.table.columns.get('evidence')?.header ?? '') ? 'deliveryProof' : 'evidence';
  const text = typedText(row, field);
  return isStatusWord(text) ? '' : text;
}

const OWN_NOTE = /^(?:推迟跟进|移交)/;

/**
 * True for a line of the chase log about our own work, as the pane writes it in every language: a customer put off or handed over to a colleague. Nobody was
 * asked for anything, so it is no chase, no contact and no event in law; its day of follow-up counts.
 * @example 内容 推迟跟进：等月底 without 方式 → true; 内容 推迟跟进 with 方式 电话 → false, that is somebody's own words
 */
export function isOwnNote(row: LedgerRow): boolean {
  return OWN_NOTE.test(typedText(row, 'logContent')) && typedText(row, 'channel') === '';
}

/**
 * Currency of a row; `sign` is the one written beside its amount. No column and no sign = CNY, marked as assumed.
 * @example a row without currency column → { code: 'CNY', assumed: true }
 */
export function rowCurrency(row: LedgerRow, sign: string | undefined): RowCurrency {
  const written = row.has('currency') ? currencyCode(typedText(row, 'currency')) : null;
  const code = written !== null && !isStatusWord(written) ? written : sign;
  if (code === undefined) return ASSUMED;
  let stated = statedCurrencies.get(code);
  if (!stated && statedCurrencies.size > 200) statedCurrencies.clear();
  if (!stated) statedCurrencies.set(code, stated = { code, assumed: false });
  return stated;
}

const ASSUMED: RowCurrency = { code: 'CNY', assumed: true };
/** One for each code, since every row has one. */
const statedCurrencies = new Map<string, RowCurrency>();

/**
 * The day of a field when it is a date on or before as-of; null otherwise (missing, unreadable or still to come). Source: receivables rules §1.5.
 * @example as of 2025-06-30: shipped 2025-06-30 → that day; shipped 2025-07-01 → null; no row → null
 */
export function pastDay(row: LedgerRow | null, field: FieldOf<'day'>, asOf: Day): Day | null {
  const value = row?.value(field) ?? null;
  return value !== null && value <= asOf ? value : null;
}

/**
 * The cell that says something is in dispute, or null. Free text that is no "no" counts: people write what the dispute is about.
 * @example 争议 = 质量问题 → its cell; 争议 = 无 → null; 争议 = 已解决 → null
 */
export function disputeCell(row: LedgerRow | null): CellRef | null {
  if (!row?.has('disputed')) return null;
  return disputeState(typedText(row, 'disputed')) === 'none' ? null : row.cell('disputed');
}
