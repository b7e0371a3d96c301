import fc from 'fast-check';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { toIso } from '../../src/domain/day';
import { openAmounts } from '../../src/domain/open-amounts';
import type { Receivables } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { MatchingMethod, Settings } from '../../src/domain/settings';
import { parseTerms } from '../../src/domain/terms';
import { ledgerOf } from '../support/ledger';
import type { TestRow, TestSheets } from '../support/ledger';

const AS_OF = 45_800;
const METHODS: readonly MatchingMethod[] = ['specific', 'due', 'invoice', 'statutory'];
const customer = fc.constantFrom('甲公司', '乙公司', '丙公司');
const yuan = fc.integer({ min: 1, max: 500_000 }).map((fen) => fen / 100);
const day = fc.integer({ min: AS_OF - 500, max: AS_OF + 60 }).map(toIso);

const invoiceRow = (index: number): fc.Arbitrary<TestRow> => fc.record({
  customerName: customer, invoiceNo: fc.constant(`${1000 + index}`), contractNo: fc.constantFrom(null, 'HT-1', 'HT-2'), invoiceDate: day, dueDate: fc.option(day, { freq: 5 }),
  amountInclTax: fc.oneof({ weight: 8, arbitrary: yuan }, { weight: 1, arbitrary: yuan.map((amount) => -amount) }), currency: fc.constantFrom('CNY', 'CNY', 'USD'),
  originalInvoiceNo: fc.constantFrom(null, null, null, '1000', '1001'), shipDate: fc.option(day, { freq: 3 }), acceptDate: fc.option(day, { freq: 2 }), invoiceReceivedDate: fc.option(day, { freq: 3 }),
});
const receiptRow: fc.Arbitrary<TestRow> = fc.record({
  customerName: fc.option(customer, { freq: 9 }), invoiceNo: fc.constantFrom(null, null, '1000', '1001', '1002', '9999', '1000、1003'), contractNo: fc.constantFrom(null, null, null, 'HT-1'),
  receivedAmount: fc.oneof({ weight: 6, arbitrary: yuan }, { weight: 1, arbitrary: yuan.map((amount) => -amount) }), receiptDate: fc.option(day, { freq: 12 }), currency: fc.constantFrom(null, 'CNY', 'USD'),
});
const dealRow = (number: string): fc.Arbitrary<TestRow> => fc.record({
  customerName: customer, contractNo: fc.constant(number), contractAmount: fc.integer({ min: 1, max: 2_000_000 }).map((fen) => fen / 100), contractDate: day, shipDate: fc.option(day), acceptDate: fc.option(day),
  termsText: fc.constantFrom('3331', '预付30%-发货60%-质保10%', '开票后30天', '货到30天', '票到30天', '月结', '预付30%'), warranty: fc.constantFrom('一年', null), currency: fc.constantFrom('CNY', 'CNY', 'USD'),
});
const sheets: fc.Arbitrary<TestSheets> = fc.record({
  deals: fc.oneof(fc.constant(undefined), fc.tuple(dealRow('HT-1'), dealRow('HT-2')).map((rows) => [...rows])),
  invoices: fc.integer({ min: 1, max: 8 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => invoiceRow(index)))).map((rows) => [...rows]),
  receipts: fc.array(receiptRow, { maxLength: 8 }),
}).map(({ deals, ...rest }) => (deals ? { deals, ...rest } : rest));
const settings: fc.Arbitrary<Settings> = fc.record({ matching: fc.constantFrom(...METHODS), basis: fc.constantFrom('due' as const, 'invoice' as const), fallbackToInvoiceDate: fc.boolean() })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }));

const compute = (rows: TestSheets, some: Settings): Receivables => computeReceivables(ledgerOf(rows), some, AS_OF);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('buckets sum to open, and the figures of each customer add up, to the 分', () => {
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    const result = compute(rows, some);
    for (const balance of [...result.balances, ...result.totals]) {
      expect([balance.difference, sum(balance.buckets), sum(balance.annualBuckets)]).toEqual([0, balance.open, balance.open]);
      expect(balance.invoiced + balance.unbilled - balance.credited - balance.applied).toBe(balance.open);
      expect(balance.received).toBe(balance.applied + balance.unapplied);
    }
    for (const total of result.totals) expect(total.open).toBe(sum(result.balances.filter((each) => each.currency === total.currency).map((each) => each.open)));
  }), { numRuns: 300 });
});

test('every receipt up to as-of is placed or shown, none is placed twice', () => {
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    const ledger = ledgerOf(rows);
    const result = computeReceivables(ledger, some, AS_OF);
    const received = sum(ledger.receipts.filter((row) => (row.day('receiptDate').value ?? 0) <= AS_OF).map((row) => row.money('receivedAmount').value ?? 0));
    expect(sum(result.allocations.map((each) => each.amount)) + sum(result.unapplied.map((each) => each.amount))).toBe(received);
    for (const row of ledger.receipts) {
      const placed = sum(result.allocations.filter((each) => each.receipt === row).map((each) => each.amount));
      expect(placed).toBeLessThanOrEqual(Math.max(0, row.money('receivedAmount').value ?? 0));
    }
  }), { numRuns: 300 });
});

test('no receipt crosses customers or currencies, nothing is overpaid, nothing not triggered is paid', () => {
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    const result = compute(rows, some);
    for (const { receipt, item, amount } of result.allocations) {
      expect(amount).toBeGreaterThan(0);
      if (receipt?.customer) expect(receipt.customer).toBe(item.customer);
      const currency = receipt?.text('currency').value;
      if (currency) expect(currency).toBe(item.currency);
      expect(item.kind).not.toBe('notTriggered');
    }
    for (const item of result.items) {
      expect(item.open).toBe(item.amount - item.credited - item.applied);
      if (item.kind !== 'credit') expect(item.open).toBeGreaterThanOrEqual(0);
      expect(item.bucket === -1).toBe(item.kind === 'notTriggered');
    }
  }), { numRuns: 300 });
});

/** What a result says, without addresses. */
function essence(result: Receivables): string {
  const { balances, items, totals } = result;
  return JSON.stringify([items.map((item) => [item.id, item.kind, item.amount, item.credited, item.applied, item.open, item.bucket, item.dueDate]), balances.map(({ items: _items, ...rest }) => Object.values(rest).flat()), totals]);
}

test('the order of rows changes nothing', () => {
  fc.assert(fc.property(sheets, settings, fc.infiniteStream(fc.nat()), (rows, some, stream) => {
    const shuffle = (list: readonly TestRow[]): TestRow[] => list.map((row) => ({ row, key: stream.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ row }) => row);
    const shuffled = Object.fromEntries(Object.entries(rows).map(([role, list]) => [role, shuffle(list ?? [])]));
    expect(essence(compute(shuffled, some))).toBe(essence(compute(rows, some)));
  }), { numRuns: 300 });
});

test('one more receipt never raises what is open', () => {
  fc.assert(fc.property(sheets, settings, receiptRow.map((row) => ({ ...row, receivedAmount: Math.abs(Number(row.receivedAmount)) })), (rows, some, extra) => {
    // A refund looks for the latest placement, so the claim is about books without refunds.
    const receipts = (rows.receipts ?? []).filter((row) => Number(row.receivedAmount) > 0);
    const before = compute({ ...rows, receipts }, some);
    const after = compute({ ...rows, receipts: [...receipts, extra] }, some);
    const open = (result: Receivables, name: string, currency: string): number => result.balances.find((each) => each.customer === name && each.currency === currency)?.open ?? 0;
    for (const { customer: name, currency } of before.balances) expect(open(after, name, currency)).toBeLessThanOrEqual(open(before, name, currency));
  }), { numRuns: 300 });
});

test('no due date that follows from an event lies before it, or before as-of knows of it', () => {
  const FIELD_OF = { prepayment: 'contractDate', shipment: 'shipDate', acceptance: 'acceptDate', warranty: 'acceptDate', service: 'acceptDate', other: 'contractDate' } as const;
  const STARTS = { invoice: null, invoiceReceived: 'invoiceReceivedDate', goodsAndInvoice: null, signing: 'contractDate', delivery: 'shipDate', acceptance: 'acceptDate' } as const;
  let judged = 0;
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    for (const { dueDate, rolledDueDate, dueBasis, event, deal, documentDate, row, kind } of compute(rows, some).items) {
      if (dueDate === null) continue;
      expect(rolledDueDate).toBeGreaterThanOrEqual(dueDate);
      const terms = parseTerms(deal?.row.text('termsText').value ?? '');
      const start = terms.kind === 'rule' ? STARTS[terms.start] : null;
      // What lies after as-of has not happened; then the deal's own day counts.
      const happened = (field: 'contractDate' | 'shipDate' | 'acceptDate' | 'invoiceReceivedDate'): number | null | undefined => {
        const own = field === 'contractDate' && dueBasis.kind === 'milestone' ? null : row.value(field);
        return own !== null && own <= AS_OF ? own : deal?.row.value(field);
      };
      const trigger = dueBasis.kind === 'milestone' ? happened(FIELD_OF[event ?? 'other']) : dueBasis.kind !== 'terms' ? undefined : start === null ? documentDate : happened(start);
      if (trigger === undefined || trigger === null) continue;
      judged += 1;
      expect(dueDate).toBeGreaterThanOrEqual(trigger);
      expect(trigger).toBeLessThanOrEqual(AS_OF);
      expect(kind).not.toBe('notTriggered');
    }
  }), { numRuns: 300 });
  expect(judged).toBeGreaterThan(100);
});

test('ids name one item each', () => {
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    const result = compute(rows, some);
    expect(new Set(result.items.map((item) => item.id)).size).toBe(result.items.length);
    expect(new Set(result.deals.map((deal) => deal.id)).size).toBe(result.deals.length);
  }));
});

test('a deal is its items: open, overdue and milestones agree', () => {
  fc.assert(fc.property(sheets, settings, (rows, some) => {
    for (const deal of compute(rows, some).deals) {
      const counted = deal.items.filter((item) => item.kind !== 'notTriggered');
      expect(deal.open).toBe(sum(counted.map((item) => item.open)));
      expect(deal.items.every((item) => item.deal === deal)).toBe(true);
      if (deal.settled) expect(deal.open).toBe(0);
    }
  }));
});

describe('plain rows, fast', () => {
  const plain = fc.tuple(fc.array(fc.tuple(customer, yuan, fc.integer({ min: AS_OF - 500, max: AS_OF }), fc.option(fc.integer({ min: AS_OF - 500, max: AS_OF + 90 }))), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), yuan, fc.integer({ min: AS_OF - 500, max: AS_OF + 30 }), fc.boolean()), { maxLength: 10 }));

  test('columns and ledger give the same open amount for every row', () => {
    fc.assert(fc.property(plain, fc.constantFrom(...METHODS), ([invoices, receipts], matching) => {
      const invoiceRows = invoices.map(([name, amount, date, due], index) => [name, `${1000 + index}`, amount, date, due]);
      const receiptRows = receipts.map(([pick, amount, date, named]) => {
        const invoice = invoiceRows[pick % invoiceRows.length] ?? [];
        return [invoice[0] ?? null, amount, date, named ? (invoice[1] ?? null) : null];
      });
      const fast = openAmounts({ rows: invoiceRows, customer: 0, number: 1, amount: 2, documentDate: 3, due: 4 }, { rows: receiptRows, customer: 0, amount: 1, day: 2, number: 3 }, AS_OF, matching, DEFAULT_SETTINGS.buckets);
      const full = compute({
        invoices: invoiceRows.map(([customerName = null, invoiceNo = null, amountInclTax = null, invoiceDate = null, dueDate = null]) => ({ customerName, invoiceNo, amountInclTax, invoiceDate, dueDate })),
        receipts: receiptRows.map(([customerName = null, receivedAmount = null, receiptDate = null, invoiceNo = null]) => ({ customerName, receivedAmount, receiptDate, invoiceNo })),
      }, { ...DEFAULT_SETTINGS, matching });
      if (!fast) throw new Error('plain rows must be taken');
      fast.customers.forEach((name, index) => {
        const balance = full.balances.find((each) => each.customer === name);
        expect([...fast.table.subarray(index * fast.buckets, (index + 1) * fast.buckets)]).toEqual(balance?.buckets);
        expect(fast.unapplied[index]).toBe(balance?.unapplied);
      });
      // Which of two equal invoices was paid first may differ; everything a method decides may not.
      const key = (due: number | null, date: number | null, open: number): string => [due, date, open].join(' ');
      expect(invoiceRows.map((row, index) => key(row[4] as number | null, row[3] as number, fast.open[index] ?? 0)).sort()).toEqual(full.items.map((item) => key(item.dueDate, item.documentDate, item.open)).sort());
    }), { numRuns: 300 });
  });

  const one = (invoice: (string | number | null)[], receipt: (string | number | null)[] = ['甲', 1, AS_OF, null]): unknown =>
    openAmounts({ rows: [invoice], customer: 0, number: 1, amount: 2, documentDate: 3, due: 4 }, { rows: [receipt], customer: 0, amount: 1, day: 2, number: 3 }, AS_OF, 'due', [30]);
  test('the example of the doc comment', () => expect(one(['甲', '1', 100, 45_658, 45_731], ['甲', 0, AS_OF, null])).toMatchObject({ open: Float64Array.of(10_000), days: Int32Array.of(69), bucket: Uint8Array.of(2) }));
  test.each<[string, (string | number | null)[], (string | number | null)[] | undefined]>([
    ['a credit', ['甲', '1', -100, 45_658, 45_731], undefined], ['an invoice after as-of', ['甲', '1', 100, AS_OF + 1, null], undefined], ['an unreadable amount', ['甲', '1', '1,23,456', 45_658, null], undefined],
    ['a number with leading zero', ['甲', '01', 100, 45_658, null], undefined], ['a name with brackets', ['甲（苏州）', '1', 100, 45_658, null], undefined], ['no customer', [null, '1', 100, 45_658, null], undefined],
    ['a doubtful date', ['甲', '1', 100, '7.27日', null], undefined], ['a refund', ['甲', '1', 100, 45_658, null], ['甲', -1, AS_OF, null]], ['a number nobody knows', ['甲', '1', 100, 45_658, null], ['甲', 1, AS_OF, '2']],
    ['another currency', ['甲', '1', 'US$ 5', 45_658, null], undefined],
  ])('%s is left to the full reading', (_name, invoice, receipt) => expect(one(invoice, receipt)).toBeNull());
});
