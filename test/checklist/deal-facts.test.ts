import { dealFacts } from '../../src/checklist/deal-facts';
import type { LedgerRow } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import { AS_OF, factsOfCase, partsOfCase } from './facts-of-case';

const rowsOf = (rows: readonly LedgerRow[]): number[] => rows.map((row) => row.row);

describe('dealFacts', () => {
  it('leaves out what is dated after as-of and keeps what is undated, last', () => {
    const facts = factsOfCase({
      invoices: [{ invoiceDate: '2026-07-01' }, { invoiceDate: '' }, { invoiceDate: '2026-06-30' }],
      log: [{ logDate: '' }, { logDate: '2026-06-20' }, { logDate: '2026-07-01' }, { logDate: '2026-06-01' }],
      letters: [{ letterSentDate: '2026-06-20' }, { letterSentDate: '2026-07-01' }, { letterSentDate: '2026-06-01' }],
    });
    expect(rowsOf(facts.invoices)).toEqual([3, 4]);
    expect(rowsOf(facts.log)).toEqual([5, 3, 2]);
    expect(rowsOf(facts.letters)).toEqual([4, 2]);
  });

  it('gives a deal the log of its own and of its customer, never of another deal', () => {
    const ledger = ledgerOf({
      deals: [{ customerName: '甲公司', contractNo: 'H1' }, { customerName: '甲公司', contractNo: 'H2' }, { customerName: '乙公司', contractNo: 'H3' }],
      log: [
        { customerName: '甲公司', contractNo: 'H2', logDate: '2026-06-01' },
        { customerName: '甲公司', contractNo: '', logDate: '2026-06-03' },
        { customerName: '甲公司', contractNo: 'H1', logDate: '2026-06-05' },
        { customerName: '乙公司', contractNo: '', logDate: '2026-06-07' },
      ],
    });
    const { deal } = partsOfCase({});
    const deals = ledger.deals.map((row, index) => ({ ...deal, id: String(index), row, customer: row.customer }));
    const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
    expect(deals.map((each) => rowsOf(factsOf(each).log))).toEqual([[3, 4], [2, 3], [5]]);
  });

  it('keeps letters to their customer and currency, CNY where none is written', () => {
    const facts = factsOfCase({ letters: [{ letterNo: '1' }, { letterNo: '2', currency: 'USD' }, { letterNo: '3', customerName: '乙公司' }, { letterNo: '4', currency: 'CNY' }, { letterNo: '5', currency: '人民币' }, { letterNo: '6', currency: '美元' }] });
    expect(rowsOf(facts.letters)).toEqual([2, 5, 6]);
  });

  it.each([
    ['overdue', { dueDate: AS_OF - 1 }, true],
    ['due on the last day of the horizon', { dueDate: AS_OF + 30 }, true],
    ['due a day later', { dueDate: AS_OF + 31 }, false],
    ['without due date', { dueDate: null }, false],
    ['not triggered', { kind: 'notTriggered', dueDate: AS_OF }, false],
    ['paid', { open: 0 }, false],
    ['a free credit', { open: -500 }, false],
    ['a small difference', { smallDifference: true }, false],
  ] as const)('an item %s: in the horizon %#', (_name, item, inHorizon) => {
    expect(factsOfCase({ items: [item] }).inHorizon).toBe(inHorizon);
  });
});
