import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import { deliveryProofOf, isOwnNote } from '../domain/row-facts';

/** One time that we asked for money, from the chase log or the letter register. */
export interface Chase {
  readonly day: Day;
  /** In writing: a letter, an e-mail, or a message whose delivery is on file (民法典 469). */
  readonly written: boolean;
  readonly row: LedgerRow;
}

const WRITTEN = /函|信件|挂号|快递|EMS|邮件|书面|传真|letter|e-?mail|fax|courier|written/i;
const MESSAGE = /微信|短信|QQ|钉钉|企微|whatsapp|wechat|sms|message/i;
const DEMAND = /催|律师函|请求付款|demand|dunning|remind/i;
/** A letter to other suppliers asks the customer for nothing. */
const NOT_TO_CUSTOMER = /联合|joint/i;

/**
 * Chases in the log and demands in the letter register, oldest first. Rows without a date do not count, nobody could prove when; nor do notes about our
 * own work.
 * @example a log row 2025-03-01, 方式 邮件 → { day: 45717, written: true, row }
 */
export function chasesOf(log: readonly LedgerRow[], letters: readonly LedgerRow[]): readonly Chase[] {
  const chases: Chase[] = [];
  for (const row of log) {
    const day = row.day('logDate').value;
    if (day === null || isOwnNote(row)) continue;
    const channel = row.text('channel').value ?? '';
    const proof = deliveryProofOf(row);
    chases.push({ day, row, written: WRITTEN.test(channel) || (MESSAGE.test(channel) && proof !== '') });
  }
  for (const row of letters) {
    const day = row.day('letterSentDate').value;
    const purpose = row.text('letterPurpose').value ?? '';
    if (day !== null && DEMAND.test(purpose) && !NOT_TO_CUSTOMER.test(purpose)) chases.push({ day, row, written: true });
  }
  return chases.sort((a, b) => a.day - b.day);
}

/** On how many different days the customer was chased. */
export function chaseDays(chases: readonly Chase[]): number {
  return new Set(chases.map((chase) => chase.day)).size;
}
