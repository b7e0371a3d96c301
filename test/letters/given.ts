import { dayOf } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import type { Ledger, LedgerRow } from '../../src/domain/ledger';
import type { Allocation, CustomerBalance, OpenItem, Receivables, UnappliedCash } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import type { LetterRequest } from '../../src/letters/letter';
import { ledgerOf } from '../support/ledger';
import type { TestSheets } from '../support/ledger';

export const CUSTOMER = '苏州恒力';
export const FULL_NAME = '苏州恒力精密机械有限公司';

/** A day that must exist. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error('no such day');
  return found;
}

export const CUT_OFF = day(2025, 6, 30);

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  company: {
    name: '上海远见自动化设备有限公司', address: '上海市闵行区金都路 1200 号', contact: '李敏', phone: '021-6412 0000', email: 'ar@yuanjian.example',
    bankName: '中国银行上海闵行支行', bankAccount: '4512 0000 1234 5678', taxNo: '91310112MA1GB00000',
  },
};

/** One item as a test writes it; amounts in 分. */
export interface GivenItem extends Partial<Omit<OpenItem, 'row'>> {
  readonly number: string;
  readonly amount: number;
}

/** Money as a test writes it: what was allocated to which item number and how; the rest is unapplied. */
export interface GivenReceipt {
  readonly day: Day;
  readonly amount: number;
  readonly to?: readonly { readonly number: string; readonly amount: number; readonly certainty: 'referenced' | 'assumed' }[];
}

/** Ledger with the customer, its full name, and whatever else a test needs. */
export function givenLedger(sheets: TestSheets = {}): Ledger {
  return ledgerOf({ customers: [{ customerName: CUSTOMER, customerFullName: FULL_NAME }], ...sheets });
}

/** Receivables of one customer in one currency that add up by construction. */
export function givenReceivables(items: readonly GivenItem[], receipts: readonly GivenReceipt[] = [], currency = 'CNY'): Receivables {
  const row = ledgerOf({ invoices: [{ customerName: CUSTOMER, invoiceNo: '1' }] }).invoices[0] as LedgerRow;
  const receiptRows = ledgerOf({ receipts: receipts.map((receipt) => ({ customerName: CUSTOMER, receiptDate: receipt.day, receivedAmount: receipt.amount / 100 })) }).receipts;
  const appliedTo = (number: string): number => receipts.flatMap((receipt) => receipt.to ?? []).filter((part) => part.number === number).reduce((sum, part) => sum + part.amount, 0);
  const made = items.map((given, index): OpenItem => {
    const applied = appliedTo(given.number);
    const dueDate = given.dueDate === undefined ? CUT_OFF - 45 : given.dueDate;
    const credited = given.credited ?? 0;
    return {
      id: `${CUSTOMER} ${given.number} ${index}`, kind: 'invoice', customer: CUSTOMER, currency, currencyAssumed: false, milestone: null, event: null,
      triggered: true, deal: null, row, documentDate: CUT_OFF - 90 + index % 60, rolledDueDate: dueDate, calendarKnown: true,
      dueBasis: { kind: 'given', message: { id: 'none' }, cells: [] }, bills: 0, credited, applied, open: given.amount - credited - applied,
      daysOverdue: dueDate === null ? null : CUT_OFF - dueDate, bucket: 0, invoiceAgeDays: 0, annualBucket: 0, disputed: null, smallDifference: false,
      assumed: receipts.some((receipt) => (receipt.to ?? []).some((part) => part.number === given.number && part.certainty === 'assumed')),
      ...given, dueDate,
    };
  });
  const itemOf = (number: string): OpenItem => made.find((item) => item.number === number) as OpenItem;
  const allocations = receipts.flatMap((receipt, index) => (receipt.to ?? []).map((part): Allocation => ({
    receipt: receiptRows[index] ?? null, item: itemOf(part.number), amount: part.amount, day: receipt.day, certainty: part.certainty, by: part.certainty === 'assumed' ? 'due' : 'invoiceNo',
  })));
  const unapplied = receipts.flatMap((receipt, index): UnappliedCash[] => {
    const rest = receipt.amount - (receipt.to ?? []).reduce((sum, part) => sum + part.amount, 0);
    return rest === 0 ? [] : [{ receipt: receiptRows[index] as LedgerRow, customer: CUSTOMER, currency, amount: rest, reason: { id: 'none' } }];
  });
  const counted = made.filter((item) => item.kind !== 'notTriggered');
  const total = (pick: (item: OpenItem) => number): number => counted.reduce((sum, item) => sum + pick(item), 0);
  const balance: CustomerBalance = {
    customer: CUSTOMER, currency, items: made, invoiced: total((item) => item.amount), unbilled: 0, credited: total((item) => item.credited),
    received: receipts.reduce((sum, receipt) => sum + receipt.amount, 0), applied: total((item) => item.applied), open: total((item) => item.open),
    unapplied: unapplied.reduce((sum, cash) => sum + cash.amount, 0),
    notTriggered: made.filter((item) => item.kind === 'notTriggered').reduce((sum, item) => sum + item.open, 0),
    overdue: 0, overdueOver90: 0, maxDaysOverdue: 0, buckets: [], annualBuckets: [], difference: 0,
  };
  return {
    asOf: CUT_OFF, items: made, deals: [], dealOfRow: new Map(), balances: items.length + receipts.length > 0 ? [balance] : [], totals: [], allocations, unapplied,
    bucketLabels: [], annualBucketLabels: [], findings: [],
  };
}

/** Both put together: the books of one customer in two currencies. */
export function joined(one: Receivables, other: Receivables): Receivables {
  return {
    ...one, items: [...one.items, ...other.items], balances: [...one.balances, ...other.balances], allocations: [...one.allocations, ...other.allocations],
    unapplied: [...one.unapplied, ...other.unapplied],
  };
}

/** 123.45 in renminbi in two items and 700.00 US dollars in one, past due. */
export const TWO_CURRENCIES = joined(givenReceivables([{ number: 'A', amount: 10_000 }, { number: 'B', amount: 2_345 }]), givenReceivables([{ number: 'U-1', amount: 70_000 }], [], 'USD'));

/** n invoices of different amounts, every number 20 digits long. */
export function manyItems(count: number): GivenItem[] {
  return Array.from({ length: count }, (_, index) => ({ number: `2532${String(index + 1).padStart(16, '0')}`, amount: 1_234_500 + index * 37 }));
}

/** A confirmation of the given receivables; every field can be replaced. */
export function givenRequest(receivables: Receivables, change: Partial<LetterRequest> = {}): LetterRequest {
  return {
    template: 'confirmation', customer: CUSTOMER, currency: 'CNY', ledger: givenLedger(), receivables, settings: SETTINGS, asOf: CUT_OFF, today: day(2025, 7, 1), ...change,
  };
}
