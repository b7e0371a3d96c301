import { CUT_OFF, givenReceivables } from '../given';
import { found, severities, words } from '../checked';

describe('after-cut-off', () => {
  it('is silent when everything lies before the cut-off date or on it', () => expect(severities('after-cut-off', {}, givenReceivables([{ number: 'A', amount: 100, documentDate: CUT_OFF }]))).toEqual([]));
  it('blocks a counted invoice of the day after, and names it', () => {
    const checks = found('after-cut-off', {}, givenReceivables([{ number: 'FP-9', amount: 100, documentDate: CUT_OFF + 1 }]));
    expect(checks.map((check) => check.severity)).toEqual(['block']);
    expect(words(checks)[0]).toContain('FP-9');
  });
  it('blocks money received after it that reduced an item', () => {
    const late = givenReceivables([{ number: 'A', amount: 100 }], [{ day: CUT_OFF + 1, amount: 60, to: [{ number: 'A', amount: 60, certainty: 'referenced' }] }]);
    expect(severities('after-cut-off', {}, late)).toEqual(['block']);
  });
  it('blocks unplaced money received after it', () => expect(severities('after-cut-off', {}, givenReceivables([{ number: 'A', amount: 100 }], [{ day: CUT_OFF + 1, amount: 60 }]))).toEqual(['block']));
  it('blocks a cut-off date at which the balance was not worked out', () => expect(severities('after-cut-off', { asOf: CUT_OFF + 1 })).toEqual(['block']));
});
