import { cellAddress } from '../../../src/domain/cell';
import type { Ledger, LedgerRow } from '../../../src/domain/ledger';
import type { Mess } from './mess';

const rowOf = (ledger: Ledger, sheet: string, row: number): LedgerRow => {
  const found = ledger.tables.filter((table) => table.sheet === sheet).flatMap((table) => table.rows).find((each) => each.row === row);
  if (!found) throw new Error(`${sheet} row ${row} was not read`);
  return found;
};

/** Holds a ledger against what the mess says is to be read. */
export function expectMess(ledger: Ledger, mess: Mess): void {
  expect(ledger.tables.map((table) => ({ sheet: table.sheet, roles: [...table.roles], headerRow: table.headerRow, rows: table.rows.map((row) => row.row) })))
    .toEqual(mess.tables.map(({ sheet, roles, headerRow, rows }) => ({ sheet, roles: [...roles], headerRow, rows })));
  mess.tables.forEach((expected, index) => {
    const table = ledger.tables[index];
    if (!table) throw new Error('no table');
    const columns = Object.fromEntries([...table.columns].map(([field, column]) => [field, column.column]));
    expect(columns).toMatchObject(expected.columns);
    for (const field of expected.absent ?? []) expect(columns).not.toHaveProperty(field);
    expect(Object.fromEntries(table.skipped.map((each) => [each.row, each.reason]))).toEqual(expected.skipped ?? {});
  });
  for (const [sheet, row, field, value] of mess.values ?? []) {
    const fact = rowOf(ledger, sheet, row).fact(field);
    expect([row, field, fact.value]).toEqual([row, field, value]);
    expect(fact.cell?.sheet).toBe(sheet);
  }
  const ids = ledger.findings.map((finding) => finding.id);
  for (const id of mess.findings ?? []) expect(ids).toContain(id);
  for (const [sheet, row, customer] of mess.customers ?? []) expect([row, rowOf(ledger, sheet, row).customer]).toEqual([row, customer]);
  for (const [sheet, row, deal, by] of mess.links ?? []) {
    const link = ledger.links.get(rowOf(ledger, sheet, row));
    expect([row, link?.deal.row ?? null]).toEqual([row, deal]);
    if (by) expect(link?.by).toBe(by);
  }
  if (mess.receipts) {
    expect(ledger.receipts.map((row) => {
      const amount = row.money('receivedAmount');
      return [row.table.sheet, row.row, amount.cell ? cellAddress(amount.cell) : '', amount.value, row.day('receiptDate').value];
    })).toEqual(mess.receipts.map((receipt) => [...receipt]));
  }
  if (mess.otherSheets) expect(ledger.otherSheets).toEqual(mess.otherSheets);
  if (mess.proposals) expect(new Set(ledger.mergeProposals.map((each) => each.names.join('|')))).toEqual(new Set(mess.proposals.map((pair) => [...pair].sort().join('|'))));
}
