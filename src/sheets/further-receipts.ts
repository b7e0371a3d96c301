import type { DealLink, Field, LedgerColumn, LedgerRow } from '../domain/ledger';
import { isBlank } from './grid';
import { SheetRow, SheetTable } from './sheet-table';

/** A receipt that stands beside others in a row of a sheet. */
class FurtherReceipt extends SheetRow {
  constructor(table: FurtherReceipts, readonly inRow: SheetRow) {
    super(table, inRow.row);
  }
}

/** The n-th receipts of a table's rows: the same rows, with the columns of that receipt in place of the first one's. */
export class FurtherReceipts extends SheetTable {
  constructor(readonly origin: SheetTable, readonly nth: number) {
    const own = origin.further.filter((each) => each.receipt === nth);
    const columns = new Map<Field, LedgerColumn>([...origin.columns].filter(([field]) => !RECEIPT_ONLY.has(field)));
    for (const { field, header, column } of own) columns.set(field, { field, header, column, confidence: origin.columns.get(field)?.confidence ?? 0.8, why: [], alternatives: [] });
    super(origin.block, { ...origin.mapping, columns, further: [], rivals: [], unmapped: [] }, origin.roles);
    const fields = own.map((each) => each.field).filter((field) => field === 'receivedAmount' || field === 'receiptDate');
    this.rows = origin.rows.flatMap((row) => (row instanceof SheetRow && fields.some((field) => !isBlank(this.rawAt(field, row.row))) ? [new FurtherReceipt(this, row)] : []));
    this.skipped = origin.skipped;
  }

  override customerAt(row: number): string | null {
    return this.origin.customerAt(row);
  }
}

/** What is said of the first receipt of a row and of no other. */
const RECEIPT_ONLY: ReadonlySet<Field> = new Set(['receivedAmount', 'receiptDate', 'paymentMethod', 'paymentMaturity', 'receiptStatus', 'openAmount']);

/** The second and later receipts that rows hold side by side, each with its own cells. */
export function furtherReceiptsOf(tables: readonly SheetTable[]): FurtherReceipts[] {
  return tables.flatMap((table) => {
    if (!table.roles.includes('receipts')) return [];
    const numbers = [...new Set(table.further.flatMap((each) => each.receipt ?? []))].sort((a, b) => a - b);
    return numbers.map((nth) => new FurtherReceipts(table, nth));
  });
}

/** A receipt belongs to the deal of the row in which it stands. */
export function linkFurther(further: readonly FurtherReceipts[], links: Map<LedgerRow, DealLink>): void {
  for (const { rows } of further) {
    for (const row of rows) {
      const link = row.inRow && links.get(row.inRow);
      if (link) links.set(row, link);
    }
  }
}
