import type { Field } from '../domain/ledger';
import { ATTRIBUTES, FILLERS, FOREIGN, SUBJECTS, TAX_WORDS, type Attribute, type Subject } from './dictionary/english-parts';
import { writtenOut } from './normalise-header';

/** The parts of an English header, in no order. */
interface Parts {
  readonly about: ReadonlySet<Subject>;
  readonly of: ReadonlySet<Attribute>;
  readonly tax: 'net' | 'gross' | null;
  /** Words that say nothing to us. */
  readonly unknown: number;
}

/** The field of what a header is about, by which of its attributes it names; `''` when it names none. The first line that fits wins. */
const READINGS: readonly (readonly [Subject, Partial<Record<Attribute | '', Field>>])[] = [
  ['promise', { date: 'promiseDate', amount: 'promiseAmount' }],
  ['chase', { date: 'logDate', '': 'logDate' }],
  ['due', { date: 'dueDate', amount: 'openAmount' }],
  ['open', { amount: 'openAmount', '': 'openAmount' }],
  ['receipt', { date: 'receiptDate', amount: 'receivedAmount', method: 'paymentMethod', type: 'paymentMethod', status: 'receiptStatus', terms: 'termsText', '': 'receivedAmount' }],
  ['shipment', { date: 'shipDate' }],
  ['acceptance', { date: 'acceptDate' }],
  ['invoice', { code: 'invoiceNo', date: 'invoiceDate', amount: 'amountInclTax', status: 'invoiceStatus', type: 'docType', currency: 'currency', terms: 'termsText' }],
  ['invoiced', { date: 'invoiceDate', amount: 'amountInclTax', '': 'amountInclTax' }],
  ['contract', { code: 'contractNo', date: 'contractDate', amount: 'contractAmount', name: 'contractName' }],
  ['order', { code: 'orderNo', date: 'contractDate', amount: 'contractAmount', quantity: 'qty' }],
  ['sales', { person: 'salesOwner', name: 'salesOwner', date: 'contractDate', amount: 'contractAmount' }],
  ['customer', { name: 'customerName', code: 'customerCode', type: 'customerType', phone: 'phone', address: 'address', '': 'customerName' }],
  ['project', { name: 'projectName', quantity: 'qty' }],
  ['unit', { amount: 'unitPrice', rate: 'unitPrice' }],
];

/**
 * Reads an English header by its words in any order, for names that no list holds and no pattern fits: what it is about, which of its attributes it
 * names, and whether tax is in it. Null when a word makes it none of ours, or when too little of it is known.
 * @example composeEnglish('amount due signed') gives { field: 'openAmount', unknown: 0 }; composeEnglish('expected payment date') === null
 */
export function composeEnglish(key: string): { readonly field: Field; readonly unknown: number } | null {
  if (!/^[a-z0-9 /&'’]+$/.test(key) || key.length > 40) return null;
  const parts = partsOf(key);
  if (!parts || parts.unknown > 1 || (parts.unknown === 1 && (parts.about.size === 0 || parts.of.size === 0))) return null;
  const field = fieldOf(parts);
  return field ? { field, unknown: parts.unknown } : null;
}

function partsOf(key: string): Parts | null {
  const about = new Set<Subject>();
  const of = new Set<Attribute>();
  let tax: Parts['tax'] = null;
  let unknown = 0;
  for (const word of key.split(/[ /&'’]+/)) {
    if (word === '') continue;
    if (FOREIGN.has(word)) return null;
    const subject = SUBJECTS.get(word);
    const attribute = ATTRIBUTES.get(word);
    if (subject) about.add(subject);
    if (attribute) of.add(attribute);
    tax = TAX_WORDS.get(word) ?? tax;
    if (!subject && !attribute && !TAX_WORDS.has(word) && !FILLERS.has(word)) unknown += 1;
  }
  return { about, of, tax, unknown };
}

function fieldOf({ about, of, tax }: Parts): Field | null {
  if (about.has('tax') && about.size === 1) {
    if (tax && of.has('amount')) return tax === 'net' ? 'amountExclTax' : 'amountInclTax';
    if (of.size === 0 || of.has('amount')) return 'taxAmount';
    return of.has('rate') ? 'taxRate' : null;
  }
  // Of an invoice or an order the customer's name is no more than that: Invoice Partner Name, Order Customer.
  if (about.has('customer') && of.has('name') && !about.has('project')) return 'customerName';
  for (const [subject, readings] of READINGS) {
    if (!about.has(subject)) continue;
    const attribute = (Object.keys(readings) as (Attribute | '')[]).find((each) => each !== '' && of.has(each));
    const field = attribute ? readings[attribute] : of.size === 0 && about.size === 1 ? readings[''] : undefined;
    if (!field) continue;
    if (field === 'amountInclTax' && (tax === 'net' || (about.has('tax') && tax !== 'gross'))) return tax === 'net' ? 'amountExclTax' : 'taxAmount';
    return field;
  }
  if (of.has('currency') && about.size === 0) return 'currency';
  return of.has('amount') && about.size === 0 && tax ? (tax === 'net' ? 'amountExclTax' : 'amountInclTax') : null;
}

/**
 * A name run together taken apart (duedate, custname) by words that are known; null when it is none.
 * @example splitWords('invoicedate', (word) => word.length > 3) === 'invoice date'
 */
export function splitWords(key: string, isKnown: (word: string) => boolean): string | null {
  if (!/^[a-z]{5,24}$/.test(key)) return null;
  for (let at = 2; at <= key.length - 2; at += 1) {
    const parts = [key.slice(0, at), key.slice(at)].map(writtenOut);
    if (parts.every(isKnown)) return parts.join(' ');
  }
  return null;
}

/** True for a word that English headers are made of. */
export function isPart(word: string): boolean {
  return SUBJECTS.has(word) || ATTRIBUTES.has(word) || FILLERS.has(word);
}
