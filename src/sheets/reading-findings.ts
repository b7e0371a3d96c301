import { inferDateOrder } from '../domain/date-order';
import type { Finding } from '../domain/finding';
import { FIELDS, type DealLink, type Field, type LedgerRow, type MergeProposal } from '../domain/ledger';
import type { Message } from '../domain/message';
import { normaliseInvoiceNo } from '../domain/invoice-number';
import { CappedFindings } from './capped-findings';
import type { FurtherReceipts } from './further-receipts';
import type { SheetTable } from './sheet-table';
import type { SheetData } from './workbook';

/** Reasons of the parsers that have a sentence of their own. */
const REASONS = new Set([
  'needsYear', 'monthOnly', 'yearOnly', 'dayOnly', 'ambiguous', 'several', 'range', 'relative', 'implausible', 'impossible', 'errorCell', 'notADate', 'grouping', 'european',
  'approximate', 'percent', 'exclTax', 'text', 'notAnAmount', 'tooLarge', 'shorthand', 'notANumber', 'notAPercentage', 'outOfRange', 'damagedNumber',
]);

/** What a cell's reading failed on, in words. */
export function reasonMessage(reason: string | undefined): Message {
  return { id: `reading.reason.${reason !== undefined && REASONS.has(reason) ? reason : 'other'}` };
}

/** Findings of a table: cells that could not be read, columns with rivals, amounts without tax only, several currencies. */
export function tableFindings(table: SheetTable, findings: Finding[]): void {
  const { mapping } = table;
  for (const rival of mapping.rivals) {
    const used = table.columns.get(rival.field);
    if (!used) continue;
    findings.push({
      id: 'reading.secondColumn', severity: FIELDS[rival.field] === 'money' || FIELDS[rival.field] === 'day' ? 'warning' : 'info',
      cell: { sheet: table.sheet, row: Math.max(1, table.headerRow), column: rival.left },
      message: { id: 'reading.secondColumn', values: { header: rival.header, used: used.header, field: { field: rival.field } } },
    });
  }
  for (const field of table.columns.keys()) cellFindings(table, field, findings);
  if (table.roles.includes('invoices') && table.columns.has('amountExclTax') && !table.columns.has('amountInclTax')) {
    findings.push(sheetFinding('reading.onlyExclTax', 'warning', table, { header: table.columns.get('amountExclTax')?.header ?? '' }));
  }
  const caption = table.block.captionUnit;
  if (caption !== null) findings.push(sheetFinding('reading.unit', 'info', table, { sheet: table.sheet, unit: caption }));
  for (const column of table.columns.values()) {
    const unit = mapping.units.get(column.column)?.unit ?? null;
    if (unit !== null && unit !== 1) findings.push(columnFinding('reading.unitColumn', 'info', table, column.column, { header: column.header, unit }));
  }
  if (table.columns.has('invoiceNo') && table.roles.includes('invoices')) damagedNumbers(table, findings);
}

/** Says that rows hold several receipts, and which of their cells cannot be read. */
export function furtherFindings(further: readonly FurtherReceipts[], findings: Finding[]): void {
  for (const origin of new Set(further.map((each) => each.origin))) {
    const count = 1 + further.filter((each) => each.origin === origin).length;
    findings.push(sheetFinding('reading.furtherReceipts', 'info', origin, { sheet: origin.sheet, count }));
  }
  for (const each of further) for (const { field, receipt } of each.origin.further) if (receipt === each.nth) cellFindings(each, field, findings);
}

/** Every cell of a column that is no value of its kind, or readable in more than one way. */
function cellFindings(table: SheetTable, field: Field, findings: Finding[]): void {
  const reader = table.reader(field);
  const column = table.columns.get(field);
  if (!reader || !column) return;
  if (FIELDS[field] === 'day') orderFinding(table, field, findings);
  const skipped = table.skippedRows;
  const capped = new CappedFindings(findings);
  for (const { index, parsed } of reader.troubles()) {
    const row = table.firstDataRow + index;
    const cell = table.cellAt(field, row);
    if (cell === null || skipped.has(row)) continue;
    capped.add(cell, () => ({
      id: parsed.status === 'doubtful' ? 'reading.doubtful' : 'reading.unreadable',
      values: { field: { field }, text: String(table.rawAt(field, row)).slice(0, 80), reason: reasonMessage(parsed.reason) },
    }));
  }
  capped.finish('reading.moreCells', { header: column.header });
}

/** Says when slashed dates of a column can be read in two orders. */
function orderFinding(table: SheetTable, field: Field, findings: Finding[]): void {
  const column = table.columns.get(field);
  if (!column) return;
  const texts: string[] = [];
  for (let row = table.firstDataRow; row <= table.lastRow && texts.length < 2_000; row += 1) {
    const raw = table.rawAt(field, row);
    if (typeof raw === 'string' && raw.length < 24) texts.push(raw);
  }
  if (texts.length > 0 && inferDateOrder(texts) === 'ambiguous') findings.push(columnFinding('reading.dateOrder', 'warning', table, column.column, { header: column.header }));
}

function damagedNumbers(table: SheetTable, findings: Finding[]): void {
  const capped = new CappedFindings(findings);
  for (const { row } of table.rows) {
    const raw = table.rawAt('invoiceNo', row);
    // Only long figures and what a narrow column makes of them (2.44E+19) can be damaged.
    if (typeof raw === 'number' ? raw < 1e15 : typeof raw !== 'string' || (raw.length < 16 && !/\dE/i.test(raw))) continue;
    const cell = table.cellAt('invoiceNo', row);
    if (cell === null || !normaliseInvoiceNo(raw).damaged) continue;
    capped.add(cell, () => ({ id: 'reading.damagedNumber', values: { text: String(raw) } }));
  }
  capped.finish('reading.moreDamaged', { header: table.columns.get('invoiceNo')?.header ?? '' });
}

/** Findings of a sheet as a whole: no header, hidden rows and columns that count, pivots left out. */
export function sheetFindings(sheet: SheetData, seen: { readonly looksLikeData: boolean; readonly unsearched: number | null; readonly read: boolean }, findings: Finding[]): void {
  const whole = { sheet: sheet.name, row: 0, column: 1 };
  const add = (id: string, severity: Finding['severity'], values: NonNullable<Message['values']>): void => {
    findings.push({ id, severity, cell: whole, message: { id, values: { sheet: sheet.name, ...values } } });
  };
  if (seen.looksLikeData) add('reading.noHeader', 'warning', {});
  if (seen.unsearched !== null) add('reading.unsearched', 'warning', { row: seen.unsearched });
  if (!seen.read) return;
  if (!sheet.visible) add('reading.hiddenSheet', 'info', {});
  if (sheet.hiddenRows.length > 0) add('reading.hiddenRows', 'info', { count: sheet.hiddenRows.length });
  if (sheet.hiddenColumns.length > 0) add('reading.hiddenColumns', 'info', { count: sheet.hiddenColumns.length });
  if (sheet.pivots.length > 0) add('reading.pivots', 'info', { count: sheet.pivots.length });
}

/** Customers that may be one. */
export function customerFindings(proposals: readonly MergeProposal[], findings: Finding[]): void {
  for (const { names, why } of proposals) {
    findings.push({ id: 'reading.similarCustomers', severity: 'warning', cell: null, message: { id: 'reading.similarCustomers', values: { first: names[0], second: names[1], why } } });
  }
}

/** Rows that name a contract or order which no deal has, and rows that could not be linked at all, counted per table. */
export function linkFindings(tables: readonly SheetTable[], links: ReadonlyMap<LedgerRow, DealLink>, findings: Finding[]): void {
  if (!tables.some((table) => table.roles.includes('deals'))) return;
  for (const table of tables) {
    if (!table.roles.includes('invoices') && !table.roles.includes('receipts')) continue;
    let count = 0;
    let first: LedgerRow | null = null;
    for (const row of table.rows) {
      // A receipt that names its invoice needs no deal to be placed.
      if (links.has(row) || (!table.roles.includes('invoices') && row.text('invoiceNo').status === 'ok')) continue;
      count += 1;
      first ??= row;
    }
    if (first === null) continue;
    const cell = first.cell('contractNo') ?? first.cell('orderNo') ?? first.cell('invoiceNo') ?? { sheet: table.sheet, row: first.row, column: table.firstColumn };
    findings.push({ id: 'reading.unlinked', severity: 'info', cell, message: { id: 'reading.unlinked', values: { sheet: table.sheet, count } } });
  }
}

function columnFinding(id: string, severity: Finding['severity'], table: SheetTable, column: number, values: NonNullable<Message['values']>): Finding {
  return { id, severity, cell: { sheet: table.sheet, row: Math.max(1, table.headerRow), column }, message: { id, values } };
}

function sheetFinding(id: string, severity: Finding['severity'], table: SheetTable, values: NonNullable<Message['values']>): Finding {
  return { id, severity, cell: { sheet: table.sheet, row: 0, column: 1 }, message: { id, values } };
}
