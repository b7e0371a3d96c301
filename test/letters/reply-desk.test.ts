import { explainDifference } from '../../src/letters/reply-desk';
import type { Reply } from '../../src/letters/reply-desk';
import { statementOf } from '../../src/letters/statement';
import type { GivenItem, GivenReceipt } from './given';
import { CUSTOMER, CUT_OFF, givenLedger, givenReceivables } from './given';

function reply(theirs: number, items: readonly GivenItem[], receipts: readonly GivenReceipt[] = [], late: readonly { day: number; yuan: number }[] = [], change: Partial<Reply> = {}): Reply {
  const rows = [...receipts.map((receipt) => ({ day: receipt.day, yuan: receipt.amount / 100 })), ...late];
  return {
    statement: statementOf(givenReceivables(items, receipts), CUSTOMER, 'CNY'), theirs, cutOff: CUT_OFF,
    ledger: givenLedger({ receipts: rows.map(({ day, yuan }) => ({ customerName: CUSTOMER, receiptDate: day, receivedAmount: yuan })) }), ...change,
  };
}

const kinds = (given: Reply): string[] => explainDifference(given).explanations.map((each) => each.kind);
const items: GivenItem[] = [{ number: 'A', amount: 3_800_000 }, { number: 'B', amount: 1_234_567 }, { number: 'C', amount: 777_700 }];
const whole = 3_800_000 + 1_234_567 + 777_700;

describe('the reply desk explains', () => {
  it('nothing where the figures agree', () => expect(kinds(reply(whole, items))).toEqual(['agreed']));

  it('a payment in transit after the cut-off date', () => {
    const found = explainDifference(reply(whole - 500_000, items, [], [{ day: CUT_OFF + 3, yuan: 5000 }]));
    expect(found.difference).toBe(500_000);
    expect(found.explanations[0]).toMatchObject({ kind: 'inTransit', message: { values: { day: { day: CUT_OFF + 3 } } } });
  });

  it('not with a payment months later', () => expect(kinds(reply(whole - 500_001, items, [], [{ day: CUT_OFF + 90, yuan: 5000.01 }]))).toEqual(['none']));
  it('an invoice that only we have', () => expect(explainDifference(reply(whole - 1_234_567, items)).explanations[0]).toMatchObject({ kind: 'onlyOurs', documents: ['B'] }));
  it('a receipt that they have not booked', () => expect(kinds(reply(whole, items, [{ day: CUT_OFF - 5, amount: 60_000 }]))).toContain('receiptOnlyOurs'));
  it('several together', () => expect(explainDifference(reply(whole - 1_234_567 - 777_700, items)).explanations).toMatchObject([{ kind: 'sumOf', documents: ['B', 'C'] }]));
  it('a document that they booked twice', () => expect(kinds(reply(whole + 777_700, items))).toEqual(['doubled']));
  it('a document that we hold twice', () => expect(kinds(reply(whole, [...items, { number: 'C', amount: 777_700 }]))).toContain('doubled'));

  it('a credit note entered with the wrong sign', () => {
    const credited: GivenItem[] = [...items, { number: 'R', amount: -30_000, kind: 'credit' }];
    expect(explainDifference(reply(whole - 30_000 + 60_000, credited)).explanations).toContainEqual(expect.objectContaining({ kind: 'wrongSign', documents: ['R'] }));
  });

  it('retention that they do not book', () => {
    const retained: GivenItem[] = [...items, { number: 'Q', amount: 20_000, kind: 'retention', dueDate: CUT_OFF + 100 }, { number: 'Q2', amount: 10_000, kind: 'retention', dueDate: CUT_OFF + 100 }];
    expect(kinds(reply(whole, retained))).toContain('retention');
  });

  it('what is not invoiced', () => expect(kinds(reply(whole, [...items, { number: 'U', amount: 5_000, kind: 'unbilled' }]))).toContain('unbilled'));
  it('two digits swapped, only when nothing else fits', () => {
    // … 45 … written as … 54 …, among the yuan.
    expect(kinds(reply(whole - 900, items))).toEqual(['transposed']);
    expect(kinds(reply(whole + 4500, items))).toEqual(['transposed']);
    expect(kinds(reply(whole - 9 * 123, items))).toEqual(['none']);
  });
  it('that it knows no reason', () => expect(kinds(reply(whole - 1_000, items))).toEqual(['none']));

  it('by their list what only one side has', () => {
    const found = explainDifference(reply(whole - 1_234_567 + 4_000, items, [], [], { theirItems: [{ number: 'A', amount: 3_800_000 }, { number: 'C', amount: 777_700 }, { number: 'Z', amount: 4_000 }] }));
    expect(found.explanations.map((each) => [each.kind, each.documents])).toEqual(expect.arrayContaining([['onlyTheirs', ['Z']], ['missingTheirs', ['B']]]));
  });

  it('within bounds when there are hundreds of documents, and says that it did not try everything', () => {
    const many: GivenItem[] = Array.from({ length: 400 }, (_, index) => ({ number: `N${index}`, amount: 100_000 + index * 2 }));
    const total = many.reduce((sum, item) => sum + item.amount, 0);
    expect(explainDifference(reply(total - 555_555, many)).complete).toBe(false);
  });
});
