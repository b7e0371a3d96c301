import { FIELDS, type Field } from '../domain/ledger';
import type { ColumnShape } from './column-shape';

/** Texts that may be bare figures or dates: days of credit, a day of the month, the end of a warranty, remarks. */
const NUMERIC_TEXT: ReadonlySet<Field> = new Set(['termsText', 'closingDay', 'transferCycle', 'warranty', 'planDeadline', 'memo', 'spec', 'phone', 'budget', 'logContent', 'letterItems', 'letterDelivered', 'evidence', 'deliveryDoc', 'acceptanceDoc', 'signedBy', 'promiseDefault']);
/** People; firms under their name are not they. */
const PEOPLE: ReadonlySet<Field> = new Set(['salesOwner', 'contact', 'decisionMaker', 'acceptor', 'signedBy', 'recordedBy']);

/** How far the values fit the field, as a factor: 1 fits, 0.35 does not. Empty columns get the benefit of the doubt. */
export function agreementOf(field: Field, shape: ColumnShape): number {
  if (shape.count === 0) return 0.93;
  const kind = FIELDS[field];
  const fit = (share: number): number => (share < 0.3 ? 0.35 : 0.85 + 0.15 * Math.min(1, share * 1.2));
  // Serials without a date format look like numbers; the header decides then, and is not so sure of it.
  if (kind === 'money' && shape.day > 0.9 && shape.money >= 0.1 && shape.count > 2) return 0.85;
  if (kind === 'money') return shape.day > 0.9 && shape.money < 0.1 ? 0.35 : fit(Math.max(shape.money, shape.text > 0.9 && shape.count < 3 ? 0.5 : 0));
  if (kind === 'day') return fit(shape.day);
  if (kind === 'number') return fit(Math.max(shape.money, shape.code));
  if (kind === 'percent') return fit(Math.max(shape.percent, shape.money));
  // Amounts and dates are no words: a text column full of them is something else.
  if (shape.count > 1 && ((shape.day > 0.8 && shape.money < 0.1 && !NUMERIC_TEXT.has(field)) || (shape.money > 0.9 && shape.code < 0.3 && shape.flag < 0.3 && !NUMERIC_TEXT.has(field)))) return 0.5;
  if (PEOPLE.has(field) && shape.company > 0.6) return 0.6;
  // The number of an employee steps back to the name beside it.
  if (PEOPLE.has(field) && shape.code > 0.8 && shape.phone < 0.5) return 0.75;
  if (field === 'customerName' || field === 'contact' || field === 'salesOwner') return shape.day > 0.8 || (shape.percent > 0.9 && shape.code < 0.5) ? 0.5 : 1;
  // The share that is kept back is no period.
  if (field === 'warranty' && shape.percent > 0.8 && shape.text < 0.2) return 0.35;
  // 账期 with months in it is the period of a bill, 付款比例 with bare shares how much was paid: neither says when money is due.
  if (field === 'termsText') return (shape.day > 0.8 || shape.percent > 0.8) && shape.terms < 0.3 ? 0.35 : shape.terms < 0.3 && shape.money < 0.5 ? 0.92 : 1;
  if (field === 'phone' && shape.phone < 0.3 && shape.code < 0.5) return 0.92;
  if (field === 'taxNo' && shape.code < 0.5) return 0.9;
  if (field === 'invoiceNo' || field === 'contractNo' || field === 'orderNo' || field === 'customerCode') return shape.code < 0.2 && shape.text > 0.8 ? shape.company > 0.3 ? 0.5 : 0.9 : 1;
  return 1;
}
