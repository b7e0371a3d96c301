import type { Field } from '../domain/ledger';
import type { ColumnShape } from './column-shape';

/** What a column is whose values are of another kind than its name says: `day` all dates, `words` neither figures nor dates, `figures` amounts. */
interface OtherMeanings {
  readonly day?: Field;
  readonly words?: Field;
  readonly figures?: Field;
}

/** Names of events stand for the money, the day and the state alike: Paid, 已回款, 开票情况. */
const OTHERWISE: Partial<Record<Field, OtherMeanings>> = {
  receivedAmount: { day: 'receiptDate', words: 'receiptStatus' },
  receiptStatus: { day: 'receiptDate', figures: 'receivedAmount' },
  amountInclTax: { day: 'invoiceDate', words: 'invoiceStatus' },
  invoiceStatus: { day: 'invoiceDate', figures: 'amountInclTax' },
  openAmount: { words: 'receiptStatus' },
  // 账单日 is a day of the month, unless whole dates stand below it; 收款期限 a date, unless it is a number of days.
  closingDay: { day: 'invoiceDate' },
  dueDate: { words: 'termsText', figures: 'termsText' },
  termsText: { day: 'dueDate' },
};

/** Names of such events; those that say money (回款金额) leave no doubt, and serials under them are amounts. */
const EVENT = /(开票|开具|回款|收款|到款|到账|付款|结清|核销|已收|已付|已回|未收|未付|未回|paid|received|settled|collected|cleared|invoiced|billed|outstanding|open|status|情况|状态|结算|账单日|期限|期限天)$/;

const PAPER = /单|据|证|资料|号|\b(note|document|doc|slip|no)\b/;

/**
 * The field that the values of a column speak for against its name, with the reason; undefined when they agree with it or say nothing.
 * @example 客户 over codes gives customerCode; Paid over dates gives receiptDate; 回款金额 over dates gives undefined
 */
export function meantByValues(field: Field, key: string, shape: ColumnShape): { readonly field: Field; readonly why: string } | undefined {
  if (shape.count === 0) return undefined;
  if (field === 'customerName') return shape.code >= 0.8 && shape.company < 0.2 && shape.person < 0.2 ? { field: 'customerCode', why: 'reading.why.codes' } : undefined;
  if (field === 'customerCode') return shape.company >= 0.6 ? { field: 'customerName', why: 'reading.why.names' } : undefined;
  // 到货签收 may name the slip, or who signed it.
  if (field === 'deliveryDoc') return shape.person >= 0.7 && !PAPER.test(key) ? { field: 'signedBy', why: 'reading.why.names' } : undefined;
  // Programs call who pays by a code.
  if (field === 'payer') return shape.code >= 0.8 && shape.company < 0.2 && shape.person < 0.2 ? { field: 'customerCode', why: 'reading.why.codes' } : undefined;
  const other = OTHERWISE[field];
  if (!other || !EVENT.test(key)) return undefined;
  const meant = shape.day > 0.9 ? other.day : shape.day < 0.3 && shape.money < 0.3 ? other.words : shape.money > 0.8 && shape.flag < 0.3 ? other.figures : undefined;
  return meant && { field: meant, why: 'reading.why.values' };
}
