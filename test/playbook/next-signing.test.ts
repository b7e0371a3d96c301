import { nextSigning } from '../../src/playbook/next-signing';
import { factsOf } from './facts';
import type { Case } from './facts';

const deal = { orderNo: 'PO-1', projectName: '冲压线', contractAmount: 100000 };
const reminders = (given: Case) => nextSigning(factsOf({ deal, ...given })).map((message) => message.id.replace('playbook.nextSigning.', ''));

describe('next signing', () => {
  it('suggests parts that are paid by themselves where one large item blocks', () => {
    expect(reminders({})).toEqual(['partialPayment', 'milestones']);
    expect(reminders({ others: [{ open: 100 }] })).toEqual(['partialPayment', 'splitOrder']);
  });

  it('leaves a small part of a debt alone', () => {
    expect(reminders({ item: { open: 4_000_000 }, others: [{ open: 4_100_000 }] })).toEqual([]);
  });

  it('claims a milestone that was reached and not invoiced, first', () => {
    expect(reminders({ others: [{ open: 500, kind: 'unbilled' }] })[0]).toBe('claimMilestone');
  });

  it('says nothing about an invoice without a deal', () => {
    expect(nextSigning(factsOf({}))).toEqual([]);
  });
});
