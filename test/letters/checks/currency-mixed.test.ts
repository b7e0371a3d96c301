import { givenReceivables } from '../given';
import { found, severities, words } from '../checked';

describe('currency-mixed', () => {
  it('blocks a second currency among the items, and counts them', () => {
    const mixed = givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 100, currency: 'USD' }]);
    expect(words(found('currency-mixed', {}, mixed))[0]).toContain('含 2 种币种');
    expect(severities('currency-mixed', {}, mixed)).toEqual(['block']);
  });
  it('warns where some items only seem to be renminbi', () => {
    expect(severities('currency-mixed', {}, givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 100, currencyAssumed: true }]))).toEqual(['warn']);
  });
  it('is silent in a workbook that names no currency at all', () => expect(severities('currency-mixed', {}, givenReceivables([{ number: 'A', amount: 100, currencyAssumed: true }]))).toEqual([]));
});
