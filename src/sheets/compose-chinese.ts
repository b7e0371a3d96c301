import type { Field } from '../domain/ledger';
import { ATTRIBUTES, FILLERS, FOREIGN, SUBJECTS, type Attribute, type Subject } from './dictionary/chinese-parts';

/** A word of a Chinese header: what it is about, what of it is named, or both (欠款 is a debt and its amount). */
interface Word { readonly subject?: Subject; readonly attribute?: Attribute }

const WORDS = new Map<string, Word>(FILLERS.map((word) => [word, {}]));
for (const [word, subject] of SUBJECTS) WORDS.set(word, { ...WORDS.get(word), subject });
for (const [word, attribute] of ATTRIBUTES) WORDS.set(word, { ...WORDS.get(word), attribute });
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** The field of what a header is about, by the noun at its end; `''` when there is none. The first line that fits wins. */
const READINGS: readonly (readonly [Subject, Partial<Record<Attribute | '', Field>>])[] = [
  ['promise', { date: 'promiseDate', amount: 'promiseAmount' }],
  ['tax', { '': 'taxAmount', amount: 'taxAmount', taxAmount: 'taxAmount', taxRate: 'taxRate' }],
  ['due', { date: 'dueDate', balance: 'openAmount', amount: 'amountInclTax', '': 'amountInclTax' }],
  ['owed', { date: 'dueDate', step: 'trigger' }],
  ['open', { balance: 'openAmount', amount: 'openAmount', '': 'openAmount', reason: 'paymentReason', name: 'customerName' }],
  ['gross', { amount: 'amountInclTax', '': 'amountInclTax', price: 'unitPrice' }],
  ['net', { amount: 'amountExclTax', '': 'amountExclTax', price: 'unitPrice' }],
  ['unit', { '': 'unitPrice', price: 'unitPrice' }],
  ['receipt', { date: 'receiptDate', amount: 'receivedAmount', '': 'receivedAmount', method: 'paymentMethod', status: 'receiptStatus', terms: 'termsText', step: 'trigger' }],
  ['dispute', { status: 'disputed', '': 'disputed' }],
  ['habit', { date: 'activityPattern', status: 'activityPattern', '': 'activityPattern' }],
  ['acceptance', { date: 'acceptDate', standard: 'acceptanceCriteria', requirement: 'acceptanceCriteria', method: 'acceptanceMethod', person: 'acceptor', paper: 'evidence' }],
  ['shipment', { date: 'shipDate', amount: 'amountInclTax', paper: 'evidence', quantity: 'qty' }],
  ['invoice', { code: 'invoiceNo', date: 'invoiceDate', amount: 'amountInclTax', '': 'amountInclTax', status: 'invoiceStatus', type: 'docType', taxAmount: 'taxAmount', taxRate: 'taxRate', requirement: 'invoicingRequirements', currency: 'currency', name: 'customerName', taxNo: 'taxNo' }],
  ['contract', { code: 'contractNo', date: 'contractDate', amount: 'contractAmount', name: 'contractName' }],
  ['order', { code: 'orderNo', date: 'contractDate', amount: 'contractAmount', quantity: 'qty' }],
  ['payment', { method: 'paymentMethod', status: 'receiptStatus', terms: 'termsText', cycle: 'transferCycle', step: 'trigger', reason: 'paymentReason' }],
  ['sales', { person: 'salesOwner', quantity: 'qty' }],
  ['budget', { status: 'budget', '': 'budget' }],
  ['customer', { taxNo: 'taxNo', name: 'customerName', '': 'customerName', code: 'customerCode', short: 'customerAlias', person: 'contact', contact: 'phone' }],
  ['project', { name: 'projectName', '': 'projectName' }],
  ['goods', { name: 'projectName', '': 'projectName', spec: 'spec', quantity: 'qty' }],
];

/** Nouns that say enough by themselves, whatever stands around them. */
const ALONE: Partial<Record<Attribute, Field>> = { taxNo: 'taxNo', taxAmount: 'taxAmount', taxRate: 'taxRate', quantity: 'qty', currency: 'currency', price: 'unitPrice', spec: 'spec' };

/**
 * Reads a Chinese header by its words, for names that no list holds and no pattern fits: what it is about, and the noun at its end. Null when a word
 * makes it none of ours, when the noun is not known, or when too little of it is known: `unknown` characters may stand before the noun only.
 * @example composeChinese('买受人公司名称') gives { field: 'customerName', unknown: 0 }; composeChinese('预计付款日') === null
 */
export function composeChinese(key: string): { readonly field: Field; readonly unknown: number } | null {
  if (!/^[\u4e00-\u9fff/]{3,12}$/.test(key) || FOREIGN.test(key)) return null;
  const about = new Set<Subject>();
  let noun: Attribute | '' = '';
  let unknown = 0;
  let known = '';
  // From the end, the longest word that is known: 收款日期 is 收款 + 日期, whatever else 款日 might be.
  for (let end = key.length; end > 0;) {
    const word = wordBefore(key, end);
    if (word === '') {
      unknown += 1;
      end -= 1;
      continue;
    }
    // What is not known may only stand before what is: 买受人证件号码 is no number of the customer's.
    if (unknown > 0) return null;
    const { subject, attribute } = WORDS.get(word) ?? {};
    if (attribute && noun === '' && about.size === 0) noun = attribute;
    // 税额 at the end is the noun and not what it is about.
    if (subject && !(attribute && attribute === noun && known === '')) about.add(subject);
    known = word;
    end -= word.length;
  }
  if (unknown > 2 || (unknown > 0 && about.size === 0)) return null;
  const field = fieldOf(about, noun);
  return field ? { field, unknown } : null;
}

function wordBefore(key: string, end: number): string {
  for (let length = Math.min(LONGEST, end); length > 0; length -= 1) {
    const word = key.slice(end - length, end);
    if (WORDS.has(word)) return word;
  }
  return '';
}

function fieldOf(about: ReadonlySet<Subject>, noun: Attribute | ''): Field | null {
  for (const [subject, readings] of READINGS) {
    const field = about.has(subject) ? readings[noun] : undefined;
    if (field) return field;
    // What was promised is nothing that happened.
    if (subject === 'promise' && about.has(subject)) return null;
  }
  return noun === '' ? null : ALONE[noun] ?? null;
}
