import { limitation } from '../../../src/playbook/legal/limitation';
import { day, factsOf } from '../facts';
import { notesOf, saidBy } from './topic-tester';

it('counts three years from the due date, however young the debt', () => {
  expect(saidBy(limitation, {})).toBe('诉讼时效到 2028-06-12，还有 1,083 天\n从到期日 2025-06-10 起三年，至 2028-06-12。\n2028 年的放假安排未知，最后一天只按周末顺延');
});

it('says what restarted it, with the cell of that row', () => {
  const letters = [{ letterPurpose: '催告', letterSentDate: '2025-06-18', letterDelivered: '2025-06-20', currency: 'CNY' }];
  expect(notesOf(limitation, { letters })).toEqual(['limitation.left', 'limitation.restarted', 'limitation.calendarUnknown']);
  expect(limitation.notes(factsOf({ letters }))[1]?.cells).toEqual([{ sheet: '函件登记', row: 2, column: 4 }]);
});

it('says that it is over, and what would have to count for it not to be', () => {
  const old = { dueDate: day('2022-05-10') };
  expect(notesOf(limitation, { item: old })).toEqual(['limitation.over', 'limitation.fromDue']);
  expect(notesOf(limitation, { item: old, log: [{ logDate: '2024-05-01', channel: '邮件' }] })).toEqual(['limitation.over', 'limitation.fromDue', 'playbook.limitation.perhaps']);
});

it('says the day of the last instalment beside it', () => {
  expect(notesOf(limitation, { item: { dueDate: day('2022-08-10') }, others: [{ dueDate: day('2023-03-10') }] })).toContain('playbook.limitation.byInstalments');
});

it('cannot be computed without a due date', () => expect(notesOf(limitation, { item: { dueDate: null } })).toEqual(['limitation.noDueDate']));
