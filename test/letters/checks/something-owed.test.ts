import { CUT_OFF, givenReceivables } from '../given';
import { severities } from '../checked';

const notDue = givenReceivables([{ number: 'A', amount: 100, dueDate: CUT_OFF + 5 }]);
const weOwe = givenReceivables([{ number: 'A', amount: 100 }], [{ day: CUT_OFF, amount: 300 }]);

describe('something-owed', () => {
  it('blocks a letter about nothing', () => expect(severities('something-owed', {}, givenReceivables([]))).toEqual(['block']));
  it('lets a confirmation be about money not yet due, or about money that we owe', () => expect([severities('something-owed', {}, notDue), severities('something-owed', {}, weOwe)]).toEqual([[], []]));
  it.each(['demand', 'stop-supply'] as const)('blocks a %s when nothing is due', (template) => expect(severities('something-owed', { template }, notDue)).toEqual(['block']));
  it('blocks a confirmation that asks for payment when nothing is due', () => expect(severities('something-owed', { purpose: 'demand' }, notDue)).toEqual(['block']));
  it('blocks a reminder to somebody whom we owe', () => expect(severities('something-owed', { template: 'reminder' }, weOwe)).toEqual(['block']));
});
