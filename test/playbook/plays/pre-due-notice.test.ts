import { preDueNotice } from '../../../src/playbook/plays/pre-due-notice';
import { day, factsOf, told } from '../facts';

describe('pre-due-notice', () => {
  it.each([
    ['due in five days', '2025-06-30', true],
    ['due today', '2025-06-25', true],
    ['due yesterday', '2025-06-24', false],
  ])('%s', (_, due, applies) => {
    expect(preDueNotice.applies(factsOf({ item: { dueDate: day(due) } }))).toBe(applies);
  });

  it('never says late before the due date rolled over rest days', () => {
    // 2025-06-28 is a Saturday; on Monday the 30th nobody is late yet, on Tuesday it is three days.
    const item = { dueDate: day('2025-06-28') };
    expect(preDueNotice.applies(factsOf({ item, asOf: day('2025-06-30') }))).toBe(true);
    expect(told(preDueNotice.advise(factsOf({ item, asOf: day('2025-06-30') }))).words).toContain('6月28日到期');
    expect(factsOf({ item, asOf: day('2025-07-01') }).situation.daysPast).toBe(3);
    expect(factsOf({ item, asOf: day('2025-06-30'), settings: { rollRestDays: false } }).situation.daysPast).toBe(2);
  });

  it('says when it is due, or to be done, in a year whose holidays are not known', () => {
    const last = (item: object, asOf = '2025-06-25') => preDueNotice.advise(factsOf({ item, asOf: day(asOf) })).timing?.at(-1);
    expect(last({ dueDate: day('2095-05-02'), rolledDueDate: day('2095-05-02'), calendarKnown: false })).toEqual({ id: 'domain.calendarUnknown', values: { year: '2095' } });
    expect(last({ dueDate: day('2095-05-02') }, '2095-04-28')).toEqual({ id: 'domain.calendarUnknown', values: { year: '2095' } });
    expect(last({ dueDate: day('2025-07-02') })).toBeUndefined();
  });

  it('speaks to the customer three working days before its payment plan closes', () => {
    const advice = preDueNotice.advise(factsOf({ item: { dueDate: day('2025-07-20') }, customers: [{ planDeadline: '每月10日前' }] }));
    expect(advice.by).toBe(day('2025-07-07'));
  });

  it('does not ask months ahead for what a later payment run will serve', () => {
    const advice = preDueNotice.advise(factsOf({ item: { dueDate: day('2025-12-19') }, customers: [{ planDeadline: '每月10日前' }] }));
    expect(advice.by).toBe(day('2025-12-12'));
  });

  it('comes five working days before the due date otherwise', () => {
    expect(preDueNotice.advise(factsOf({ item: { dueDate: day('2025-07-18') } })).by).toBe(day('2025-07-11'));
  });
});
