import { bucketOf } from './aging';
import type { CellValue } from './cell';
import type { Day } from './day';
import { NO_DAY, matchCash } from './match-cash';
import type { Fen } from './money';
import { NameIndex, NumberRows } from './name-index';
import { parseDay } from './parse-day';
import { parseMoney } from './parse-money';
import type { MatchingMethod } from './settings';

/** Rows of cell values without their header, and where the columns are (0-based). */
export interface PlainInvoices {
  readonly rows: readonly (readonly CellValue[])[];
  readonly customer: number;
  readonly number: number;
  readonly amount: number;
  readonly documentDate: number;
  readonly due: number;
}

export interface PlainReceipts {
  readonly rows: readonly (readonly CellValue[])[];
  readonly customer: number;
  readonly amount: number;
  readonly day: number;
  /** Column of the invoice number, −1 without one. */
  readonly number: number;
}

/** Open items, aging and summary as columns: lists run parallel to the invoice rows; `table` holds a row of buckets for each customer. */
export interface OpenAmounts {
  /** In the order of first appearance. */
  readonly customers: readonly string[];
  readonly customer: Int32Array;
  /** 分 per invoice row. */
  readonly open: Float64Array;
  /** Days overdue per invoice row; meaningless where `bucket` is the last (no due date). */
  readonly days: Int32Array;
  readonly bucket: Uint8Array;
  /** 分: customers × buckets, row by row. */
  readonly table: Float64Array;
  readonly buckets: number;
  /** Cash that found no invoice, 分, per customer. */
  readonly unapplied: Float64Array;
}

/**
 * Open amount, age and summary of plain rows, fast: one pass over the cells into typed columns, then the same `matchCash` as
 * `computeReceivables`. Plain means: one currency, positive amounts, readable cells, invoice numbers of digits, each once and alone in its cell, all
 * names spelt alike. Null for anything else: then the full reading decides, which reports what is unusual. Invoices and receipts after as-of: null too
 * for invoices (they do not exist yet), ignored for receipts.
 * @example rows [['甲', '1', 100, 45658, 45731]] as of 45732 → open [10000], days [1], bucket [1]
 */
export function openAmounts(invoices: PlainInvoices, receipts: PlainReceipts, asOf: Day, method: MatchingMethod, bounds: readonly number[]): OpenAmounts | null {
  const { rows: invoiceRows, customer: nameAt, number: numberAt, amount: amountAt, documentDate: dateAt, due: dueAt } = invoices;
  const count = invoiceRows.length;
  const names = new NameIndex();
  const customer = new Int32Array(count);
  const capacity = new Float64Array(count);
  const due = new Int32Array(count);
  const documentDay = new Int32Array(count);
  const byNumber = new NumberRows(count);
  for (let row = 0; row < count; row += 1) {
    const cells = invoiceRows[row] as readonly CellValue[];
    const amount = plainFen(cells[amountAt]);
    const document = plainDay(cells[dateAt]);
    const dueDay = plainDay(cells[dueAt]);
    const name = cells[nameAt];
    const number = plainNumber(cells[numberAt]);
    if (amount === null || amount <= 0 || document === null || document > asOf || dueDay === null || typeof name !== 'string' || number === 0 || !byNumber.add(number, row)) return null;
    customer[row] = names.idOf(name);
    capacity[row] = amount;
    documentDay[row] = document;
    due[row] = dueDay;
  }

  const paid = receipts.rows.length;
  const payer = new Int32Array(paid);
  const cash = new Float64Array(paid);
  const day = new Int32Array(paid);
  const named = new Int32Array(paid).fill(-1);
  for (let row = 0; row < paid; row += 1) {
    const cells = receipts.rows[row] as readonly CellValue[];
    const amount = plainFen(cells[receipts.amount]);
    const received = plainDay(cells[receipts.day]);
    const name = cells[receipts.customer];
    if (amount === null || amount < 0 || received === null || typeof name !== 'string') return null;
    payer[row] = names.idOf(name);
    day[row] = received;
    if (received > asOf) continue;
    cash[row] = amount;
    const written = receipts.number < 0 ? null : (cells[receipts.number] ?? null);
    if (written === null || written === '') continue;
    const number = plainNumber(written);
    const invoice = byNumber.rowOf(number);
    // An unknown number, or another customer's, is for the full reading to explain.
    if (number === 0 || invoice < 0 || customer[invoice] !== payer[row]) return null;
    named[row] = invoice;
  }

  if (!names.names.every(isPlainName)) return null;

  const columns = { group: customer, capacity, due, documentDay };
  const { applied, left } = matchCash(columns, { group: payer, amount: cash, day, named: (row) => named[row] as number }, method, true);
  return summarise(columns, applied, payer, left, names.names, asOf, bounds);
}

function summarise(
  items: { readonly group: Int32Array; readonly capacity: Float64Array; readonly due: Int32Array }, applied: Float64Array, payer: Int32Array, left: Float64Array,
  customers: readonly string[], asOf: Day, bounds: readonly number[],
): OpenAmounts {
  const count = items.capacity.length;
  const buckets = bounds.length + 3;
  const open = new Float64Array(count);
  const days = new Int32Array(count);
  const bucket = new Uint8Array(count);
  const table = new Float64Array(customers.length * buckets);
  const unapplied = new Float64Array(customers.length);
  for (let row = 0; row < count; row += 1) {
    const amount = (items.capacity[row] as Fen) - (applied[row] as Fen);
    const due = items.due[row] as Day;
    const overdue = asOf - due;
    const column = bucketOf(due === NO_DAY ? null : overdue, bounds);
    const cell = (items.group[row] as number) * buckets + column;
    open[row] = amount;
    days[row] = overdue;
    bucket[row] = column;
    table[cell] = (table[cell] as Fen) + amount;
  }
  for (let row = 0; row < left.length; row += 1) {
    const customer = payer[row] as number;
    unapplied[customer] = (unapplied[customer] as Fen) + (left[row] as Fen);
  }
  return { customers, customer: items.group, open, days, bucket, table, buckets, unapplied };
}

/** Most cells hold a whole number of 分 already; the others are parsed. Null when not readable for certain. */
function plainFen(cell: CellValue | undefined): Fen | null {
  if (typeof cell === 'number') {
    const scaled = cell * 100;
    const whole = Math.round(scaled);
    if (Math.abs(scaled - whole) < 1e-4 && Math.abs(whole) < 1e15) return whole;
  }
  const parsed = parseMoney(cell ?? null);
  return parsed.currency === undefined ? parsed.value : null;
}

/** Serials of this and the last half century as they are; blank = NO_DAY; null when not readable for certain. */
function plainDay(cell: CellValue | undefined): Day | null {
  if (typeof cell === 'number' && cell >= 18_264 && cell < 73_051) return Math.floor(cell);
  const parsed = parseDay(cell ?? null);
  return parsed.status === 'blank' ? NO_DAY : parsed.value;
}

/** A number of at most 15 digits without leading zero, which needs no normalising; 0 for all others. */
function plainNumber(cell: CellValue | undefined): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 && cell < 1e15 ? cell : 0;
  if (typeof cell !== 'string' || cell.length > 15 || cell.charCodeAt(0) === 48) return 0;
  let number = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** No space around, no brackets, no full-width marks: nothing that joining spellings would change. */
function isPlainName(name: string): boolean {
  return name !== '' && !UNUSUAL_NAME.test(name);
}

const UNUSUAL_NAME = /^\s|\s$|[()（）\uff01-\uff5e]/;
