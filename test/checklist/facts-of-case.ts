import { dealFacts } from '../../src/checklist/deal-facts';
import type { DealFacts } from '../../src/checklist/deal-facts';
import { fromIso } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import type { Ledger, LedgerRow } from '../../src/domain/ledger';
import type { Deal, OpenItem, Receivables } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';

/** As-of date of every case. */
export const AS_OF: Day = fromIso('2026-06-30') ?? 0;

/** One deal as a test writes it, with what stands around it. Rows get the customer 甲公司 unless they name another. */
export interface DealCase {
  readonly deal?: TestRow;
  readonly invoices?: readonly TestRow[];
  readonly customer?: TestRow;
  readonly log?: readonly TestRow[];
  readonly letters?: readonly TestRow[];
  /** Open items; left out: one invoice of 1,000.00 that is 20 days over. */
  readonly items?: readonly Partial<OpenItem>[];
  readonly settings?: Partial<Settings>;
}

/** Facts of the one deal of a case, made by the real builder from a real ledger and hand-made items. */
export function factsOfCase(given: DealCase): DealFacts {
  const { ledger, settings, deal } = partsOfCase(given);
  return dealFacts(ledger, settings, AS_OF)(deal);
}

/** Ledger, receivables and settings of a case. */
export function partsOfCase(given: DealCase): { ledger: Ledger; receivables: Receivables; settings: Settings; deal: Deal } {
  const named = (row: TestRow): TestRow => ({ customerName: '甲公司', ...row });
  const ledger = ledgerOf({
    deals: [named(given.deal ?? {})],
    ...(given.invoices ? { invoices: given.invoices.map(named) } : {}),
    ...(given.customer ? { customers: [named(given.customer)] } : {}),
    ...(given.log ? { log: given.log.map(named) } : {}),
    ...(given.letters ? { letters: given.letters.map(named) } : {}),
  });
  const row = ledger.deals[0];
  if (!row) throw new Error('a case needs a deal');
  const items = (given.items ?? [{}]).map((item) => itemOf(ledger.invoices[0] ?? row, item));
  const amount = row.money('contractAmount').value;
  const deal: Deal = {
    id: '甲公司 1', place: 0, row, number: row.text('contractNo').value ?? '', name: row.text('projectName').value ?? '', customer: row.customer, currency: 'CNY', amount,
    invoices: ledger.invoices, receipts: [], items, invoiced: 0, settled: false,
    open: sum(items, (item) => (item.kind === 'notTriggered' ? 0 : item.open)), overdue: sum(items, (item) => ((item.daysOverdue ?? 0) > 0 ? item.open : 0)),
  };
  return { ledger, deal, settings: { ...DEFAULT_SETTINGS, ...given.settings }, receivables: receivablesOf([deal]) };
}

/** Receivables that hold these deals and nothing else that a rule reads. */
export function receivablesOf(deals: readonly Deal[]): Receivables {
  return {
    asOf: AS_OF, deals, items: deals.flatMap((deal) => deal.items), dealOfRow: new Map(deals.map((deal) => [deal.row, deal])), balances: [], totals: [],
    allocations: [], unapplied: [], bucketLabels: [], annualBucketLabels: [], findings: [],
  };
}

function itemOf(row: LedgerRow, given: Partial<OpenItem>): OpenItem {
  const dueDate = given.dueDate === undefined ? AS_OF - 20 : given.dueDate;
  const amount = given.amount ?? 100_000;
  const number = row.text('invoiceNo').value ?? 'F1';
  const cell = row.cell('dueDate') ?? row.cell('customerName');
  return {
    id: `甲公司 ${number}`, kind: 'invoice', customer: '甲公司', currency: 'CNY', currencyAssumed: false, number, milestone: null, event: null, triggered: true,
    deal: null, row, documentDate: null, dueDate, rolledDueDate: dueDate, calendarKnown: true, dueBasis: { kind: 'given', message: { id: 'test' }, cells: cell ? [cell] : [] },
    amount, credited: 0, applied: 0, bills: 0, open: amount, daysOverdue: dueDate === null ? null : AS_OF - dueDate, bucket: 1, invoiceAgeDays: null,
    annualBucket: 0, disputed: null, smallDifference: false, assumed: false, ...given,
  };
}

function sum(items: readonly OpenItem[], of: (item: OpenItem) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
