import { day, givenReceivables } from '../given';
import { severities } from '../checked';

const plan = (parts: number, firstDay = day(2025, 7, 15), everyMonths = 1) => severities('instalments-possible', { template: 'instalment-plan', instalments: { parts, firstDay, everyMonths } });

describe('instalments-possible', () => {
  it('lets 1 to 60 parts pass', () => expect([plan(1), plan(60)]).toEqual([[], []]));
  it.each([0, -1, 2.5, 61, Number.NaN])('blocks %d parts', (parts) => expect(plan(parts)).toEqual(['block']));
  it('blocks a first day before the letter', () => expect(plan(3, day(2025, 6, 30))).toEqual(['block']));
  it('blocks parts of less than 0.01', () => expect(severities('instalments-possible', { template: 'instalment-plan', instalments: { parts: 3, firstDay: day(2025, 7, 15), everyMonths: 1 } }, givenReceivables([{ number: 'A', amount: 2 }]))).toEqual(['block']));
  it('asks nothing of other letters', () => expect(severities('instalments-possible', { instalments: { parts: 0, firstDay: 61, everyMonths: 0 } })).toEqual([]));
});
