import type { Day } from './day';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { Ledger, LedgerTable } from './ledger';
import type { Fen } from './money';
import type { DealDraft } from './read-deals';
import type { CashReceipt } from './read-receipts';
import type { Report } from './reporter';
import { hasInvoices, statedDocument } from './stated-document';

/**
 * True for a list of deals that says what is still open on each: that is held against the amounts, or tells what was received.
 * @example columns 合同金额 and 欠款 → true; 合同金额 alone → false
 */
export function saysOpen({ columns }: LedgerTable): boolean {
  return columns.has('openAmount') && columns.has('contractAmount');
}

/**
 * Deals that state what is open, in a workbook without a list of invoices. Where nothing says what was received, neither in the list nor elsewhere for
 * the customer, the difference to the contract amount counts as received; a stated part of it that was invoiced leaves open which of the two is meant,
 * and nothing is derived. Otherwise what is stated is told against amount less receipts of its row, a difference is a finding. Money in 分.
 * @example 合同金额 100.00, 欠款 30.00, nothing received anywhere → a receipt of 7000; with 已收 60.00 → none, finding openDiffers
 */
export function* receiptsFromOpenDeals(deals: readonly DealDraft[], receipts: readonly CashReceipt[], ledger: Ledger, asOf: Day, report: Report): Steps<CashReceipt[]> {
  const derived: CashReceipt[] = [];
  if (hasInvoices(ledger) || !ledger.tables.some((table) => table.roles.includes('deals') && saysOpen(table))) return derived;
  const onRow = new Map<DealDraft['row'], Fen>();
  const elsewhere = new Set<string>();
  yield* inSlices(receipts, ({ row, sameRow, customer, amount }) => {
    if (sameRow === (row.inRow ?? row)) onRow.set(sameRow, (onRow.get(sameRow) ?? 0) + amount);
    else elsewhere.add(customer ?? '');
  });
  yield* inSlices(deals, (deal) => {
    const { row, amount, customer, currency } = deal;
    const open = saysOpen(row.table) ? row.value('openAmount') : null;
    if (open === null || amount === null || amount <= 0 || (row.value('contractDate') ?? asOf) > asOf || elsewhere.has(customer ?? '')) return;
    const received = onRow.get(row) ?? 0;
    const invoiced = statedDocument(deal, ledger, asOf)?.amount ?? amount;
    if (open === amount - received || open === invoiced - received) return;
    const given = row.has('receivedAmount');
    if (given || invoiced !== amount || open > amount) {
      report('openDiffers', 'warning', row, 'openAmount', { open: { fen: open, currency }, computed: { fen: amount - received, currency } });
      return;
    }
    report('receivedFromOpen', 'info', row, 'openAmount');
    derived.push({ row, customer: row.customer, currency, amount: amount - open, day: null, numbers: [], sameRow: row, deal: null, dealBy: null, bill: false });
  });
  return derived;
}
