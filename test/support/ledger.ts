import type { CellRef, CellValue } from '../../src/domain/cell';
import type { Fact, Parsed } from '../../src/domain/fact';
import { FIELDS } from '../../src/domain/ledger';
import type { DealLink, Field, FieldKind, Ledger, LedgerColumn, LedgerCustomer, LedgerRow, LedgerTable, Role } from '../../src/domain/ledger';
import { parseDay } from '../../src/domain/parse-day';
import { parseMoney } from '../../src/domain/parse-money';
import { parseNumber, parsePercent } from '../../src/domain/parse-number';
import { isErrorText, plainText } from '../../src/domain/plain-text';

/** A row as a test writes it: field → raw cell value. Dates may be ISO text. */
export type TestRow = Partial<Record<Field, CellValue>>;

/** Rows by role. Each role becomes one sheet; its columns are the fields its rows name, in order of appearance. */
export interface TestSheets {
  readonly deals?: readonly TestRow[];
  readonly invoices?: readonly TestRow[];
  readonly receipts?: readonly TestRow[];
  readonly customers?: readonly TestRow[];
  readonly log?: readonly TestRow[];
  readonly letters?: readonly TestRow[];
}

/** Sheet names of the roles. */
export const TEST_SHEETS: Record<Role, string> = { deals: '台账', invoices: '发票', receipts: '收款', customers: '客户', log: '催款记录', letters: '函件登记' };

const RECEIPT_FIELDS: readonly Field[] = ['receivedAmount', 'receiptDate'];

/**
 * A ledger from plain rows, parsed with the domain's parsers: headers in row 1, first data row is row 2. `customer` comes from customerName.
 * An invoice or deal sheet with receivedAmount or receiptDate also holds receipts; a deal sheet with invoiceNo also holds invoices.
 * Invoice, receipt and log rows are linked to deals by contractNo, orderNo or projectName.
 * `headers` says how a column is called where that matters.
 * @example ledgerOf({ invoices: [{ customerName: '甲公司', invoiceNo: '1', amountInclTax: 100, dueDate: '2025-03-15' }] })
 */
export function ledgerOf(sheets: TestSheets, headers: Partial<Record<Field, string>> = {}): Ledger {
  const tables = (Object.keys(TEST_SHEETS) as Role[]).filter((role) => sheets[role]).map((role) => tableOf(role, sheets[role] ?? [], headers));
  const rowsOf = (role: Role): LedgerRow[] => tables.filter((table) => table.roles.includes(role)).flatMap((table) => [...table.rows]);
  const deals = rowsOf('deals');
  const ledger = {
    tables, deals, invoices: rowsOf('invoices'), receipts: rowsOf('receipts'), log: rowsOf('log'), letters: rowsOf('letters'),
    mergeProposals: [], findings: [], otherSheets: [],
  };
  return { ...ledger, customers: customersOf(tables), links: linksOf(deals, [...ledger.invoices, ...ledger.receipts, ...ledger.log]) };
}

function tableOf(role: Role, rows: readonly TestRow[], headers: Partial<Record<Field, string>>): LedgerTable {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row) as Field[]))];
  const columns = new Map<Field, LedgerColumn>(fields.map((field, index) => [field, { field, header: headers[field] ?? field, column: index + 1, confidence: 1, why: [], alternatives: [] }]));
  const roles: Role[] = [role];
  if (role === 'deals' && columns.has('invoiceNo')) roles.push('invoices');
  if ((role === 'deals' || role === 'invoices') && RECEIPT_FIELDS.some((field) => columns.has(field))) roles.push('receipts');
  const made: LedgerRow[] = [];
  const table: LedgerTable = {
    sheet: TEST_SHEETS[role], tableName: null, roles, headerRow: 1, firstDataRow: 2, lastRow: rows.length + 1, firstColumn: 1, lastColumn: fields.length,
    columns, unmapped: [], rows: made, skipped: [],
  };
  rows.forEach((row, index) => made.push(rowOf(table, index + 2, row)));
  return table;
}

const PARSERS: Record<FieldKind, (raw: CellValue) => Parsed<string | number>> = {
  text: parseText, flag: parseText, money: (raw) => parseMoney(raw), day: (raw) => parseDay(raw), number: parseNumber, percent: parsePercent,
};

function parseText(raw: CellValue): Parsed<string> {
  const text = raw === null ? '' : String(raw).trim();
  if (text === '') return { status: 'blank', value: null };
  if (isErrorText(text)) return { status: 'unreadable', value: null, reason: 'errorCell' };
  return /^(?:暂无|待定|n\/a|tbd|[-/—]+)$/i.test(text) ? { status: 'status', value: null, reason: text } : { status: 'ok', value: text };
}

function rowOf(table: LedgerTable, row: number, cells: TestRow): LedgerRow {
  const cell = (field: Field): CellRef | null => {
    const column = table.columns.get(field);
    return column ? { sheet: table.sheet, row, column: column.column } : null;
  };
  const fact = (field: Field): Fact<string | number> => {
    if (!table.columns.has(field)) return { status: 'noColumn', value: null, raw: null, cell: null };
    const raw = cells[field] ?? null;
    return { ...PARSERS[FIELDS[field]](raw), raw, cell: cell(field) };
  };
  const name = plainText(cells.customerName ?? null);
  return {
    table, row, customer: name === '' ? null : name, cell, fact,
    has: (field) => table.columns.has(field),
    text: (field) => fact(field) as Fact<string>,
    money: (field) => fact(field) as Fact<number>,
    day: (field) => fact(field) as Fact<number>,
    number: (field) => fact(field) as Fact<number>,
    percent: (field) => fact(field) as Fact<number>,
    value: (field) => (fact(field) as Fact<number>).value,
    raw: (field) => (table.columns.has(field) ? (cells[field] ?? null) : null),
  };
}

function customersOf(tables: readonly LedgerTable[]): Map<string, LedgerCustomer> {
  const customers = new Map<string, LedgerCustomer>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.customer === null) continue;
      const known = customers.get(row.customer) ?? { name: row.customer, spellings: [row.customer], codes: [], rows: [] };
      customers.set(row.customer, table.roles.includes('customers') ? { ...known, rows: [...known.rows, row] } : known);
    }
  }
  return customers;
}

function linksOf(deals: readonly LedgerRow[], rows: readonly LedgerRow[]): Map<LedgerRow, DealLink> {
  const links = new Map<LedgerRow, DealLink>();
  for (const row of rows) {
    if (deals.includes(row)) {
      links.set(row, { deal: row, by: 'sameRow' });
      continue;
    }
    for (const by of ['contractNo', 'orderNo', 'projectName'] as const) {
      const key = row.text(by).value;
      const deal = key === null ? undefined : deals.find((each) => each.text(by).value === key && (each.customer === row.customer || row.customer === null));
      if (!deal) continue;
      links.set(row, { deal, by });
      break;
    }
  }
  return links;
}
