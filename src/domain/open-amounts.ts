import { bucketOf } from './aging';
import type { CellValue } from './cell';
import type { Day } from './day';
import { NO_DAY, matchCash } from './match-cash';
import type { CashColumns, ItemColumns } from './match-cash';
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

/** The same for receipts; blank numbers name no invoice. */
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
 * Open amount, age and summary of plain rows, fast: the cells into typed columns, then the same `matchCash` as
 * `computeReceivables`. Plain means: one currency, positive amounts, readable cells, invoice numbers of digits, each once and alone in its cell, all
 * names spelt alike. Null for anything else: then the full reading decides, which reports what is unusual. Invoices and receipts after as-of: null too
 * for invoices (they do not exist yet), ignored for receipts.
 * @example rows [['甲', '1', 100, 45658, 45731]] as of 45732 → open [10000], days [1], bucket [1]
 */
export function openAmounts(invoices: PlainInvoices, receipts: PlainReceipts, asOf: Day, method: MatchingMethod, bounds: readonly number[]): OpenAmounts | null {
  const names = new NameIndex();
  const items = readItems(invoices, names, asOf);
  const cash = items && readCash(receipts, names, items, asOf);
  if (!items || !cash || !names.names.every(isPlainName)) return null;
  matchCash(items, cash, method, true);
  return summarise(items, cash, names.names, asOf, bounds);
}

interface PlainItems extends ItemColumns {
  readonly rowOf: (number: number) => number;
}

/** Rows read before what they name is looked up: looking up by itself lets the waits for memory overlap, and the rows are still near. */
const BLOCK = 1024;

/** Numbers the customers of the rows; null when a cell is no text. */
function readNames(rows: PlainInvoices['rows'], column: number, names: NameIndex): Int32Array | null {
  const group = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const name = (rows[row] as readonly CellValue[])[column];
    if (typeof name !== 'string') return null;
    group[row] = names.idOf(name);
  }
  return group;
}

function readItems({ rows, customer: nameAt, number: numberAt, amount: amountAt, documentDate: dateAt, due: dueAt }: PlainInvoices, names: NameIndex, asOf: Day): PlainItems | null {
  const count = rows.length;
  const group = readNames(rows, nameAt, names);
  if (!group) return null;
  const open = new Float64Array(count);
  const due = new Int32Array(count);
  const documentDay = new Int32Array(count);
  const numbers = new NumberRows(count);
  for (let row = 0; row < count; row += 1) {
    const cells = rows[row] as readonly CellValue[];
    const number = plainNumber(cells[numberAt]);
    const amount = plainFen(cells[amountAt]);
    const document = plainDay(cells[dateAt]);
    const dueDay = plainDay(cells[dueAt]);
    if (!(amount > 0) || document < 0 || document > asOf || dueDay < 0 || number === 0 || !numbers.add(number, row)) return null;
    open[row] = amount;
    documentDay[row] = document;
    due[row] = dueDay;
  }
  return { group, open, due, documentDay, rowOf: (number) => numbers.rowOf(number) };
}

function readCash({ rows, customer: nameAt, amount: amountAt, day: dayAt, number: numberAt }: PlainReceipts, names: NameIndex, items: PlainItems, asOf: Day): CashColumns | null {
  const count = rows.length;
  const group = readNames(rows, nameAt, names);
  if (!group) return null;
  const left = new Float64Array(count);
  const day = new Int32Array(count);
  const named = new Int32Array(count).fill(-1);
  /** Invoice number of each receipt of a block, −1 without one. */
  const numbers = new Float64Array(BLOCK);
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count);
    for (let row = from; row < to; row += 1) {
      const cells = rows[row] as readonly CellValue[];
      const amount = plainFen(cells[amountAt]);
      const received = plainDay(cells[dayAt]);
      if (!(amount >= 0) || received < 0) return null;
      day[row] = received;
      numbers[row - from] = -1;
      if (received > asOf) continue;
      left[row] = amount;
      const written = numberAt < 0 ? null : cells[numberAt];
      if (written !== null && written !== undefined && written !== '') numbers[row - from] = plainNumber(written);
    }
    for (let row = from; row < to; row += 1) {
      const number = numbers[row - from] as number;
      if (number < 0) continue;
      const invoice = items.rowOf(number);
      // An unknown number, or another customer's, is for the full reading to explain.
      if (number === 0 || invoice < 0 || items.group[invoice] !== group[row]) return null;
      named[row] = invoice;
    }
  }
  return { group, left, day, named: (row) => named[row] as number };
}

function summarise({ group, open, due }: ItemColumns, cash: CashColumns, customers: readonly string[], asOf: Day, bounds: readonly number[]): OpenAmounts {
  const count = open.length;
  const buckets = bounds.length + 3;
  // Nobody needs the due days any more: what they leave behind is days overdue.
  const days = due;
  const bucket = new Uint8Array(count);
  const table = new Float64Array(customers.length * buckets);
  const unapplied = new Float64Array(customers.length);
  for (let row = 0; row < count; row += 1) {
    const dueDay = due[row] as Day;
    const overdue = asOf - dueDay;
    const column = bucketOf(dueDay === NO_DAY ? null : overdue, bounds);
    const cell = (group[row] as number) * buckets + column;
    days[row] = overdue;
    bucket[row] = column;
    table[cell] = (table[cell] as Fen) + (open[row] as Fen);
  }
  for (let row = 0; row < cash.left.length; row += 1) {
    const customer = cash.group[row] as number;
    unapplied[customer] = (unapplied[customer] as Fen) + (cash.left[row] as Fen);
  }
  return { customers, customer: group, open, days, bucket, table, buckets, unapplied };
}

/** Most cells hold a whole number of 分 already; the others are parsed. NaN when not readable for certain: no null, so that amounts stay plain floats. */
function plainFen(cell: CellValue | undefined): Fen {
  if (typeof cell === 'number') {
    const scaled = cell * 100;
    const whole = Math.round(scaled);
    if (Math.abs(scaled - whole) < 1e-4 && Math.abs(whole) < 1e15) return whole;
  }
  const parsed = parseMoney(cell ?? null);
  return parsed.currency === undefined ? (parsed.value ?? NaN) : NaN;
}

/** Serials of this and the last half century as they are; blank = NO_DAY; −1 when not readable for certain. */
function plainDay(cell: CellValue | undefined): Day {
  if (typeof cell === 'number' && cell >= 18_264 && cell < 73_051) return Math.floor(cell);
  const parsed = parseDay(cell ?? null);
  return parsed.status === 'blank' ? NO_DAY : (parsed.value ?? -1);
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
