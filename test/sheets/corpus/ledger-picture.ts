import { FIELDS, type Field, type Ledger } from '../../../src/domain/ledger';

/** Everything a ledger says, as plain values: two pictures are equal when the ledgers are. */
export function ledgerPicture(ledger: Ledger): unknown {
  const place = new Map(ledger.tables.flatMap((table) => table.rows.map((row) => [row, `${table.sheet}!${row.row}`])));
  const rows = (list: Ledger['deals']): unknown => list.map((row) => place.get(row));
  return {
    tables: ledger.tables.map((table) => ({
      sheet: table.sheet, tableName: table.tableName, roles: table.roles, headerRow: table.headerRow, firstDataRow: table.firstDataRow, lastRow: table.lastRow,
      firstColumn: table.firstColumn, lastColumn: table.lastColumn, columns: [...table.columns.values()], unmapped: table.unmapped, skipped: table.skipped,
      rows: table.rows.map((row) => ({ row: row.row, customer: row.customer, facts: (Object.keys(FIELDS) as Field[]).filter((field) => row.has(field)).map((field) => [field, row.fact(field)]) })),
    })),
    deals: rows(ledger.deals), invoices: rows(ledger.invoices), receipts: rows(ledger.receipts), log: rows(ledger.log), letters: rows(ledger.letters),
    customers: [...ledger.customers.values()].map((customer) => ({ ...customer, rows: rows(customer.rows) })),
    links: [...ledger.links].map(([row, link]) => [place.get(row), place.get(link.deal), link.by]),
    mergeProposals: ledger.mergeProposals, findings: ledger.findings, otherSheets: ledger.otherSheets,
  };
}
