import fc from 'fast-check';
import { ledgerOf } from '../support/ledger';
import type { LedgerRow } from '../../src/domain/ledger';
import type { Deal } from '../../src/domain/receivables';
import { judgePromises, type CashIn, type PromiseTerms } from '../../src/playbook/promises';
import { day } from './facts';

const row = ledgerOf({ log: [{ promiseDate: '2025-06-10' }] }).log[0];
function promise(made: string, due: string, amount: number | null): PromiseTerms {
  if (!row) throw new Error('a log row');
  return { row, made: day(made), due: day(due), amount, otherwise: '', deal: null, number: null };
}
const cash = (on: string, amount: number) => ({ day: day(on), amount, cell: null });
const statuses = (terms: PromiseTerms[], receipts: CashIn[], asOf: string) => judgePromises(terms, receipts, day(asOf)).map((each) => each.status);

describe('judgePromises', () => {
  const word = promise('2025-06-02', '2025-06-10', 5000);

  it.each([
    ['before the day', [], '2025-06-10', 'pending'],
    ['the second working day after', [], '2025-06-12', 'pending'],
    ['the third working day after', [], '2025-06-13', 'broken'],
    ['part came', [cash('2025-06-12', 4999)], '2025-06-13', 'partKept'],
    ['all came early', [cash('2025-06-03', 5000)], '2025-06-04', 'kept'],
    ['it came on the day it was logged', [cash('2025-06-02', 5000)], '2025-06-13', 'kept'],
    ['it came the day before it was logged', [cash('2025-06-01', 5000)], '2025-06-13', 'broken'],
    ['it came in two payments', [cash('2025-06-03', 2000), cash('2025-06-11', 3000)], '2025-06-13', 'kept'],
    ['it came too late', [cash('2025-06-13', 5000)], '2025-06-30', 'broken'],
  ])('%s', (_, receipts, asOf, status) => {
    expect(statuses([word], receipts, asOf)).toEqual([status]);
  });

  it('counts working days, not days: a promise for Friday may arrive on Tuesday', () => {
    expect(statuses([promise('2025-06-02', '2025-06-06', 5000)], [cash('2025-06-10', 5000)], '2025-06-30')).toEqual(['kept']);
  });

  it('lets one receipt serve one promise', () => {
    expect(statuses([word, promise('2025-06-02', '2025-06-11', 5000)], [cash('2025-06-10', 5000)], '2025-06-30')).toEqual(['kept', 'broken']);
  });

  it('takes a promise without an amount by what came at all', () => {
    expect(statuses([promise('2025-06-02', '2025-06-10', null)], [cash('2025-06-10', 1)], '2025-06-30')).toEqual(['partKept']);
  });

  describe('of one deal or invoice', () => {
    const ledger = ledgerOf({ deals: [{ contractNo: 'HT-1' }, { contractNo: 'HT-1' }, { contractNo: 'HT-2' }] });
    const dealOf = (index: number): Deal => ({
      id: '', place: index, number: ledger.deals[index]?.text('contractNo').value ?? '', name: '', customer: null, currency: 'CNY', amount: null, invoices: [], receipts: [], items: [],
      row: ledger.deals[index] as LedgerRow, invoiced: 0, open: 0, overdue: 0, settled: false,
    });
    const forDeal = { ...word, deal: ledger.deals[0] ?? null };
    const forInvoice = { ...word, number: '24110001' };

    it.each([
      ['a deal, money without papers', forDeal, null, 'kept'],
      ['a deal, money for it', forDeal, { deal: dealOf(0), number: null }, 'kept'],
      ['a deal, money for its other row', forDeal, { deal: dealOf(1), number: '24110009' }, 'kept'],
      ['a deal, money for another deal', forDeal, { deal: dealOf(2), number: null }, 'broken'],
      ['a deal, money for an invoice of another deal', forDeal, { deal: dealOf(2), number: '24110009' }, 'broken'],
      ['a deal, money for an invoice of no deal', forDeal, { deal: null, number: '24110009' }, 'broken'],
      ['an invoice, money for it', forInvoice, { deal: dealOf(0), number: '24110001' }, 'kept'],
      ['an invoice, money for another one', forInvoice, { deal: dealOf(0), number: '24110009' }, 'broken'],
      ['an invoice, money for a deal that it does not belong to', forInvoice, { deal: dealOf(0), number: null }, 'broken'],
      ['nothing, money for a deal', word, { deal: dealOf(2), number: null }, 'kept'],
    ])('names %s', (_, terms, named, status) => {
      expect(statuses([terms], [{ ...cash('2025-06-10', 5000), named }], '2025-06-30')).toEqual([status]);
    });
  });

  it('never counts money twice, and never more than was promised', () => {
    fc.assert(fc.property(
      fc.array(fc.record({ from: fc.nat(20), length: fc.nat(20), amount: fc.integer({ min: 1, max: 9999 }) }), { maxLength: 6 }),
      fc.array(fc.record({ at: fc.nat(50), amount: fc.integer({ min: 1, max: 9999 }) }), { maxLength: 8 }),
      (words, moneys) => {
        const start = day('2025-03-03');
        const terms = words.map(({ from, length, amount }) => ({ ...word, made: start + from, due: start + from + length, amount }));
        const receipts = moneys.map(({ at, amount }) => ({ day: start + at, amount, cell: null }));
        const judged = judgePromises(terms, receipts, day('2025-12-01'));
        expect(judged.every((each) => each.received <= (each.amount ?? 0))).toBe(true);
        expect(judged.every((each) => (each.status === 'kept') === (each.received === each.amount))).toBe(true);
        const counted = judged.reduce((sum, each) => sum + each.received, 0);
        expect(counted).toBeLessThanOrEqual(receipts.reduce((sum, each) => sum + each.amount, 0));
      },
    ));
  });
});
