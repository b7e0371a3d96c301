import type { Ledger, LedgerRow } from '../../src/domain/ledger';
import { fromIso } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import type { Allocation, CustomerBalance, Deal, OpenItem, Receivables } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { rollToWorkingDay } from '../../src/domain/working-days';
import { say } from '../../src/messages/say';
import { partiesOf } from '../../src/playbook/parties';
import type { Advice } from '../../src/playbook/play';
import type { PlayFacts, Situation } from '../../src/playbook/play-facts';
import { playFacts } from '../../src/playbook/situation';
import { ledgerOf } from '../support/ledger';
import type { TestRow, TestSheets } from '../support/ledger';

/** The customer of all the plays' tests. */
export const CUSTOMER = '宁波海川';

/** Day of ISO text that a test knows to be right. */
export function day(iso: string): Day {
  const found = fromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

/** Wednesday. */
export const AS_OF = day('2025-06-25');

/** One case: rows of the workbook, and what the receivables would say of the item. */
export interface Case extends TestSheets {
  readonly item?: Partial<OpenItem> | null;
  /** Row of the deal; left out, the item belongs to none. */
  readonly deal?: TestRow;
  /** Further items of the same customer. */
  readonly others?: readonly Partial<OpenItem>[];
  readonly balance?: Partial<CustomerBalance>;
  readonly settings?: Partial<Settings>;
  readonly receipts?: readonly TestRow[];
  readonly asOf?: Day;
}

/** What a case stands for once made. */
export interface Made {
  readonly facts: PlayFacts;
  readonly ledger: Ledger;
  readonly receivables: Receivables;
  readonly settings: Settings;
}

/** Facts of a case: an item of ¥100,000.00, due on 2025-06-10 unless it says otherwise. */
export function factsOf(made: Case): PlayFacts {
  return make(made).facts;
}

/** The whole case, with the ledger and the receivables that it comes from. */
export function make(given: Case): Made {
  const asOf = given.asOf ?? AS_OF;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...given.settings };
  const ledger = ledgerOf({
    deals: given.deal ? [{ customerName: CUSTOMER, ...given.deal }] : undefined,
    invoices: given.invoices ?? [{ customerName: CUSTOMER, invoiceNo: '25110001', salesOwner: '李明' }],
    receipts: given.receipts?.map((row) => ({ customerName: CUSTOMER, ...row })),
    customers: given.customers?.map((row) => ({ customerName: CUSTOMER, ...row })),
    log: given.log?.map((row) => ({ customerName: CUSTOMER, ...row })),
    letters: given.letters?.map((row) => ({ customerName: CUSTOMER, ...row })),
  });
  const row = ledger.invoices[0];
  if (!row) throw new Error('a case has an invoice row');
  const deal = ledger.deals[0] ? dealOf(ledger.deals[0]) : null;
  const items = given.item === null ? [] : [given.item ?? {}, ...(given.others ?? [])].map((partial, index) => itemOf({ row, deal, ...partial }, index, asOf));
  if (deal) Object.assign(deal, { items: items.filter((item) => item.deal === deal), settled: given.item === null, row: ledger.deals[0] });
  const balance = balanceOf(items, given.balance);
  const allocations = ledger.receipts.filter((receipt) => receipt.has('receivedAmount')).flatMap((receipt): readonly Allocation[] => {
    const item = items[0];
    const amount = receipt.money('receivedAmount').value;
    return item && amount ? [{ receipt, item, amount, day: receipt.day('receiptDate').value, certainty: 'referenced', by: 'invoiceNo' }] : [];
  });
  const receivables: Receivables = {
    asOf, items, deals: deal ? [deal] : [], dealOfRow: new Map(), balances: [balance], totals: [], allocations, unapplied: [],
    bucketLabels: [], annualBucketLabels: [], findings: [],
  };
  const party = partiesOf(ledger, receivables, settings, asOf)(CUSTOMER, balance.currency);
  const facts = playFacts({ item: items[0] ?? null, deal, readiness: null, party });
  return { facts, ledger, receivables, settings };
}

/** The same facts in another situation, for plays whose inputs are made elsewhere. */
export function inSituation(facts: PlayFacts, situation: Partial<Situation>): PlayFacts {
  const { settled, smallDifference, cashFirst, limitation, disputed, notTriggered, promise, ladder, gap, confirmationDue, daysPast } = facts.situation;
  return withFacts(facts, {
    situation: { settled, smallDifference, cashFirst, limitation, disputed, notTriggered, promise, ladder, gap, confirmationDue, daysPast, ...situation },
  });
}

/** The same facts with some of them changed. Facts are worked out when read, so they are copied one by one. */
export function withFacts(facts: PlayFacts, changed: Partial<PlayFacts>): PlayFacts {
  const { asOf, settings, item, deal, balance, readiness, nature, party, situation, gap, promise, promised, limitation } = facts;
  return { asOf, settings, item, deal, balance, readiness, nature, party, situation, gap, promise, promised, limitation, ...changed };
}

/** Words and reasons of an advice in a language, as a reader sees them. */
export function told(advice: Advice, locale: 'zh-CN' | 'en-US' = 'zh-CN'): { words: string; reasons: string[]; cells: number } {
  return {
    words: advice.words ? say(locale, advice.words) : '',
    reasons: advice.reasons.map((reason) => say(locale, reason.message)),
    cells: advice.reasons.reduce((sum, reason) => sum + reason.cells.length, 0),
  };
}

function dealOf(row: LedgerRow): Deal {
  return {
    id: row.text('orderNo').value ?? 'D1', place: 0, row, number: row.text('contractNo').value ?? row.text('orderNo').value ?? '', name: row.text('projectName').value ?? '',
    customer: row.customer, currency: 'CNY', amount: row.money('contractAmount').value, invoices: [], receipts: [], items: [], invoiced: 0, open: 0, overdue: 0, settled: false,
  };
}

function itemOf(partial: Partial<OpenItem> & { readonly row: LedgerRow }, index: number, asOf: Day): OpenItem {
  const dueDate = partial.dueDate === undefined ? day('2025-06-10') : partial.dueDate;
  const open = partial.open ?? 10_000_000;
  return {
    id: `item ${index + 1}`, kind: 'invoice', customer: CUSTOMER, currency: 'CNY', currencyAssumed: false, number: '25110001', milestone: null, event: null, triggered: true,
    deal: null, documentDate: null, dueDate, rolledDueDate: dueDate === null ? null : rollToWorkingDay(dueDate).day, calendarKnown: true,
    dueBasis: { kind: dueDate === null ? 'none' : 'given', message: { id: 'test.basis' }, cells: [{ sheet: '发票', row: 2, column: 4 }] },
    amount: open, credited: 0, applied: 0, bills: 0, open, daysOverdue: dueDate === null ? null : asOf - dueDate, bucket: 0, invoiceAgeDays: null, annualBucket: 0,
    disputed: null, smallDifference: false, assumed: false, ...partial,
  };
}

function balanceOf(items: readonly OpenItem[], partial: Partial<CustomerBalance> | undefined): CustomerBalance {
  const payable = items.filter((item) => item.kind !== 'notTriggered');
  const open = payable.reduce((sum, item) => sum + item.open, 0);
  const late = payable.filter((item) => (item.daysOverdue ?? 0) > 0);
  return {
    customer: CUSTOMER, currency: items[0]?.currency ?? 'CNY', items, invoiced: open, unbilled: 0, credited: 0, received: 0, applied: 0, open, unapplied: 0, notTriggered: 0,
    overdue: late.reduce((sum, item) => sum + item.open, 0), overdueOver90: 0, maxDaysOverdue: Math.max(0, ...late.map((item) => item.daysOverdue ?? 0)),
    buckets: [], annualBuckets: [], difference: 0, ...partial,
  };
}
