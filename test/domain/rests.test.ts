import { computingReceivables } from '../../src/domain/compute-receivables';
import type { DealLink, Ledger, LedgerRow } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestSheets } from '../support/ledger';

const COUNT = 5000;
const AS_OF = 45_838;
const each = <T>(make: (index: number) => T): T[] => Array.from({ length: COUNT }, (_, index) => make(index));

/** Tells every row that is looked at. */
function watched(ledger: Ledger, look: (row: LedgerRow) => void): Ledger {
  for (const { rows } of ledger.tables) {
    for (const row of rows) {
      const { table, raw, value, fact } = row;
      Object.defineProperty(row, 'table', { get: () => { look(row); return table; } });
      Object.assign(row, {
        raw: (field: Parameters<typeof raw>[0]) => { look(row); return raw(field); }, value: (field: Parameters<typeof value>[0]) => { look(row); return value(field); },
        fact: (field: Parameters<typeof fact>[0]) => { look(row); return fact(field); },
      });
    }
  }
  return ledger;
}

const many = (customers: number): TestSheets => ({
  deals: each((index) => ({ customerName: `客户${index % customers}`, contractNo: `HT-${index}`, contractAmount: 100, contractDate: 45_000, dueDate: 45_100 })),
  invoices: each((index) => ({
    customerName: `客户${index % customers}`, invoiceNo: `${20_000 + index}`, invoiceDate: 45_010 + (index % 50), amountInclTax: index % 10 === 1 ? -1 : 50, originalInvoiceNo: index % 10 === 1 ? `${20_000 + index - 1}` : null,
  })),
  receipts: each((index) => ({ customerName: `客户${index % customers}`, receivedAmount: 10, receiptDate: 45_200 + (index % 90), invoiceNo: index % 2 === 0 ? `${20_000 + index}` : null })),
});

test.each<[string, TestSheets, boolean]>([
  ['deals with linked invoices', many(500), true], ['invoices that stand in as deals', { invoices: many(500).invoices ?? [], receipts: many(500).receipts ?? [] }, false],
  ['one customer has everything', many(1), true],
  ['a sheet of deals that holds invoices and receipts too', { deals: each((index) => ({ customerName: `客户${index % 500}`, contractNo: `HT-${index}`, contractAmount: 100, invoiceNo: `${20_000 + index}`, amountInclTax: 60, receivedAmount: 20 })) }, false],
])('between two rests only a few rows are looked at: %s', (_name, sheets, linked) => {
  const seen = new Set<LedgerRow>();
  const ledger = watched(ledgerOf(sheets), (row) => seen.add(row));
  const links = new Map(linked ? ledger.invoices.map((row, index): [LedgerRow, DealLink] => [row, { deal: ledger.deals[index] ?? row, by: 'contractNo' }]) : ledger.links);
  const computing = computingReceivables({ ...ledger, links }, DEFAULT_SETTINGS, AS_OF);
  let most = 0;
  seen.clear();
  for (let step = computing.next(); ; step = computing.next()) {
    most = Math.max(most, seen.size);
    seen.clear();
    if (step.done) {
      expect(step.value.items.length).toBeGreaterThanOrEqual(COUNT * 0.9);
      break;
    }
  }
  // A thousand placements at most, with the rows of their deals.
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(1500);
});
