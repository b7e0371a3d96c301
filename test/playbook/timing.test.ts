import { contactDay, nearClosing, nextMonthDay, timingOf, type TimingInputs } from '../../src/playbook/timing';
import { toIso } from '../../src/domain/day';
import { AS_OF, day } from './facts';

const inputs: TimingInputs = { closingDay: '', planDeadline: '', transferCycle: '', activityPattern: '', cashIn: null };
const timing = (some: Partial<TimingInputs>, asOf = AS_OF) => timingOf({ ...inputs, ...some }, asOf);
const iso = (at: number | null) => (at === null ? null : toIso(at));

describe('timing', () => {
  it.each([
    [25, '2025-06-25', '2025-06-25'], [25, '2025-06-26', '2025-07-25'], [31, '2025-06-25', '2025-06-30'], [31, '2025-02-10', '2025-02-28'], [10, '2025-12-11', '2026-01-10'],
  ])('the next %i on or after %s is %s', (dayOfMonth, from, expected) => {
    expect(iso(nextMonthDay(dayOfMonth, day(from)))).toBe(expected);
  });

  it('speaks three working days before the payment plan closes', () => {
    const { planDeadline, contactBy } = timing({ planDeadline: '每月10日前' });
    expect([iso(planDeadline), iso(contactBy)]).toEqual(['2025-07-10', '2025-07-07']);
  });

  it('counts the deadline back from the closing day where it is written so', () => {
    expect(iso(timing({ closingDay: '25日', planDeadline: '扎账前5天' }, day('2025-06-10')).planDeadline)).toBe('2025-06-20');
    expect(iso(timing({ closingDay: '25日', planDeadline: '扎账前5天' }, day('2025-06-23')).planDeadline)).toBe('2025-07-20');
  });

  it('counts working days where the customer says working days, and from the end of the month where it says so', () => {
    // 2025-06-25 is a Wednesday: five working days before it is Wednesday the 18th.
    expect(iso(timing({ closingDay: '25日', planDeadline: '结账前5个工作日' }, day('2025-06-10')).planDeadline)).toBe('2025-06-18');
    expect(iso(timing({ closingDay: '25日', planDeadline: '5 working days before closing' }, day('2025-06-10')).planDeadline)).toBe('2025-06-18');
    expect(iso(timing({ planDeadline: '月底前5天' }, day('2025-06-10')).planDeadline)).toBe('2025-06-25');
    expect(iso(timing({ closingDay: '20日', planDeadline: '月末前3个工作日' }, day('2025-06-10')).planDeadline)).toBe('2025-06-25');
    expect(iso(timing({ planDeadline: '5 days before month end' }, day('2025-06-26')).planDeadline)).toBe('2025-07-26');
  });

  it('gives the last working day on which an invoice is in this run', () => {
    // 2025-06-28 is a Saturday.
    expect(iso(timing({ closingDay: '28' }).lastInvoiceDay)).toBe('2025-06-27');
    expect(iso(timing({ closingDay: '28', planDeadline: '26' }).lastInvoiceDay)).toBe('2025-06-26');
  });

  it('knows nothing from words that say nothing', () => {
    expect(timing({ closingDay: '看情况', planDeadline: '不定', transferCycle: '很快' })).toMatchObject({ closing: null, planDeadline: null, contactBy: null, lastInvoiceDay: null, transferCycle: null });
  });

  it('takes ten days for a good moment after the customer was paid', () => {
    expect(timing({ cashIn: AS_OF - 10 }).cashIn).toBe(AS_OF - 10);
    expect(timing({ cashIn: AS_OF - 11 }).cashIn).toBeNull();
    expect(timing({ cashIn: AS_OF + 1 }).cashIn).toBeNull();
  });

  it('avoids the closing day and its neighbours', () => {
    const closing = timing({ closingDay: '25' });
    expect(['2025-06-23', '2025-06-24', '2025-06-25', '2025-06-26', '2025-06-27'].map((each) => nearClosing(closing, day(each)))).toEqual([false, true, true, true, false]);
  });

  it.each([
    ['no calendar known', {}, '2025-06-25', 2, '2025-06-27'],
    ['a Friday', {}, '2025-06-27', 2, '2025-07-01'],
    ['the plan closes first', { planDeadline: '30' }, '2025-06-25', 2, '2025-06-25'],
    ['on the closing day', { closingDay: '25' }, '2025-06-25', 2, '2025-06-27'],
    ['only days around the closing day', { closingDay: '25' }, '2025-06-24', 1, '2025-06-27'],
    ['a Saturday, at once', {}, '2025-06-28', 0, '2025-06-30'],
  ])('contacts by: %s', (_, some, asOf, within, expected) => {
    expect(iso(contactDay(timing(some, day(asOf)), day(asOf), within))).toBe(expected);
  });
});
