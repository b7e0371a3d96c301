import { legalStep } from '../../../src/playbook/legal-step';
import { interest } from '../../../src/playbook/legal/interest';
import { day, factsOf } from '../facts';
import { notesOf, saidBy } from './topic-tester';

const lpr = { rate: 0.03, on: day('2025-05-20') };

it('says nothing of what is not late', () => expect(notesOf(interest, { item: { dueDate: day('2025-07-10') }, settings: { lpr } })).toEqual([]));

it.each<[string, Parameters<typeof notesOf>[1], string[]]>([
  ['no rate', {}, ['interest.noRate']],
  ['the LPR', { settings: { lpr } }, ['interest.since', 'interest.lpr']],
  ['an LPR of another time', { settings: { lpr: { ...lpr, on: day('2025-01-20') } } }, ['interest.since', 'interest.lprOtherTime']],
  ['a late debt from before the LPR', { item: { dueDate: day('2019-06-10') }, settings: { lpr } }, ['interest.beforeLpr']],
  ['an agreed rate that would be cut', { settings: { lpr, agreedAnnualRate: 0.18 } }, ['interest.since', 'interest.agreed', 'penalty.high']],
  ['an agreed rate that nobody can measure', { settings: { agreedAnnualRate: 0.05 } }, ['interest.since', 'interest.agreed', 'penalty.unknownLoss']],
  ['an agreed rate that stands', { settings: { lpr, agreedAnnualRate: 0.05 } }, ['interest.since', 'interest.agreed']],
  ['dollars at an agreed rate', { item: { currency: 'USD' }, settings: { lpr, agreedAnnualRate: 0.18 } }, ['interest.since', 'interest.agreed']],
  ['dollars without an agreed rate', { item: { currency: 'USD' }, settings: { lpr } }, ['interest.foreign']],
])('%s', (_name, given, ids) => expect(notesOf(interest, given)).toEqual(ids));

it('reckons each part until it came, and shows the order of the statute beside it', () => {
  const given = { item: { amount: 20_000_000, applied: 10_000_000, open: 10_000_000, dueDate: day('2025-03-17') }, receipts: [{ receivedAmount: 100_000, receiptDate: '2025-04-16' }], settings: { agreedAnnualRate: 0.0365, lpr } };
  // 30 days on 200,000 and 70 on 100,000 at 0.01 % a day.
  expect(saidBy(interest, given)).toContain('到期 100 天，利息 ¥1,300.00');
  expect(saidBy(interest, given)).toContain('尚欠本金 ¥100,600.00、利息 ¥704.20');
  expect(legalStep(factsOf(given)).interest).toBe(130_000);
});
