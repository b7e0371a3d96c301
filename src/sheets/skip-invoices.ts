import type { CellValue } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { SkippedRow } from '../domain/ledger';
import { normaliseInvoiceNo } from '../domain/invoice-number';
import { plainText } from '../domain/plain-text';
import { CappedFindings } from './capped-findings';
import { readText } from './column-reader';
import { isBlank } from './grid';
import type { SheetTable } from './sheet-table';

const VOID = /^(?:已?作废|废票|无效|已?撤销|已?取消|作废发票|void|voided|cancell?ed|invalid)$/i;
const REVERSED = /^(?:(?:已)?(?:全额|全部)?(?:红冲|冲红|冲销)(?:发票)?(?:[-(\s]*(?:全额|全部)\)?)?|reversed|fully credited)$/i;
const VOID_FLAG = /是否作废|作废标志|void/i;

/** The amount column that an invoice row is judged by. */
function amountReader(table: SheetTable) {
  return table.reader('amountInclTax') ?? table.reader('amountExclTax');
}

/**
 * Void invoices, and pairs of an invoice that was reversed in full (已红冲) with its red row: both go, the sum is unchanged.
 * A reversed invoice without its red row goes alone; partly reversed ones stay (receivables rules §8).
 */
export function skipVoid(table: SheetTable, skipped: readonly SkippedRow[]): SkippedRow[] {
  const column = table.columns.get('invoiceStatus');
  if (!column) return [];
  const flag = VOID_FLAG.test(column.header);
  const out = new Set(skipped.map((each) => each.row));
  const found: SkippedRow[] = [];
  const reversed: number[] = [];
  for (let row = table.firstDataRow; row <= table.lastRow; row += 1) {
    if (out.has(row)) continue;
    const raw = table.block.grid.at(row, column.column);
    if (raw === null || raw === '') continue;
    const text = plainText(raw);
    if (VOID.test(text) || (flag && /^(?:是|y|yes|true|1|√)$/i.test(text))) found.push({ row, reason: 'void' });
    else if (REVERSED.test(text)) reversed.push(row);
  }
  if (reversed.length > 0) found.push(...reversedPairs(table, reversed, out));
  return found;
}

/** Red rows by the number they name and by customer and amount, matched to the invoices that say they were reversed. */
function reversedPairs(table: SheetTable, reversed: readonly number[], out: ReadonlySet<number>): SkippedRow[] {
  const amounts = amountReader(table);
  const amountAt = (row: number): number => amounts?.valueAt(row - table.firstDataRow) ?? NaN;
  const red = new Map<string, number[]>();
  const put = (key: string, row: number): void => { red.set(key, [...(red.get(key) ?? []), row]); };
  const customer = (row: number): string => plainText(table.rawAt('customerName', row) ?? table.rawAt('customerCode', row));
  for (let row = table.firstDataRow; row <= table.lastRow; row += 1) {
    if (out.has(row) || !(amountAt(row) < 0)) continue;
    for (const number of normaliseInvoiceNo(table.rawAt('originalInvoiceNo', row)).numbers) put(`no ${number}`, row);
    for (const [number] of plainText(table.rawAt('memo', row)).matchAll(/\d{8,20}/g)) put(`no ${normaliseInvoiceNo(number).numbers[0] ?? number}`, row);
    put(`sum ${customer(row)} ${-amountAt(row)}`, row);
  }
  const used = new Set<number>();
  const found: SkippedRow[] = [];
  for (const row of reversed) {
    if (amountAt(row) < 0) continue;
    const keys = [...normaliseInvoiceNo(table.rawAt('invoiceNo', row)).numbers.map((number) => `no ${number}`), `sum ${customer(row)} ${amountAt(row)}`];
    const partner = keys.flatMap((key) => red.get(key) ?? []).find((each) => !used.has(each) && amountAt(each) === -amountAt(row));
    found.push({ row, reason: 'void' });
    if (partner !== undefined) { used.add(partner); found.push({ row: partner, reason: 'void' }); }
  }
  return found;
}

const SERIAL = /^(?:序号|序|行号|no|s no|sl no|sr no|#|编号|line|row|index)$/i;

/**
 * Invoice rows that repeat an earlier row of the same sheet in every column but the serial number: counted once, each one a finding.
 * Rows without an invoice number are never taken for duplicates.
 */
export function skipDuplicates(table: SheetTable, skipped: readonly SkippedRow[], findings: Finding[]): SkippedRow[] {
  if (!table.columns.has('invoiceNo') || !table.roles.includes('invoices')) return [];
  const { grid, firstColumn, lastColumn, header } = table.block;
  const compared: number[] = [];
  const serial = new Set(header.cells.filter((cell) => SERIAL.test(cell.own.trim()) && table.columns.get('invoiceNo')?.column !== cell.column).map((cell) => cell.column));
  for (let column = firstColumn; column <= lastColumn; column += 1) if (!serial.has(column)) compared.push(column);
  const out = new Set(skipped.map((each) => each.row));
  const firstOf = new Map<string, number>();
  const seen = new Map<string, Map<string, number>>();
  const found: SkippedRow[] = [];
  const capped = new CappedFindings(findings);
  const contentOf = (row: number): string => compared.map((each) => comparable(grid.at(row, each))).join('\u0001');
  for (let row = table.firstDataRow; row <= table.lastRow; row += 1) {
    if (out.has(row)) continue;
    const number = table.rawAt('invoiceNo', row);
    if (number === null || number === '') continue;
    const key = String(number);
    const first = firstOf.get(key);
    if (first === undefined) { firstOf.set(key, row); continue; }
    // 暂无 and the like are no numbers, however often they stand there.
    if (readText(number).status !== 'ok') continue;
    let contents = seen.get(key);
    if (!contents) seen.set(key, (contents = new Map([[contentOf(first), first]])));
    const content = contentOf(row);
    const twin = contents.get(content);
    if (twin === undefined) { contents.set(content, row); continue; }
    found.push({ row, reason: 'duplicate' });
    const cell = table.cellAt('invoiceNo', row);
    if (cell) capped.add(cell, () => ({ id: 'reading.duplicateRow', values: { number: key.trim(), row, first: twin } }));
  }
  capped.finish('reading.moreDuplicates', { sheet: table.sheet });
  return found;
}

/** A cell's content for comparing: blanks are equal, texts without the spaces round them, and a number is no text. */
function comparable(value: CellValue): string {
  if (isBlank(value)) return '';
  return typeof value === 'string' ? `t${value.trim()}` : `${typeof value} ${String(value)}`;
}
