import { givenReceivables, joined, TWO_CURRENCIES } from '../given';
import { found, severities, words } from '../checked';

describe('currency-mixed', () => {
  it('blocks a second currency among the items, and counts them', () => {
    const mixed = givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 100, currency: 'USD' }]);
    expect(words(found('currency-mixed', {}, mixed))[0]).toContain('含 2 种币种');
    expect(severities('currency-mixed', {}, mixed)).toEqual(['block']);
  });
  it('lets a confirmation state two currencies side by side, and blocks the same in any other letter', () => {
    expect(severities('currency-mixed', { furtherCurrencies: ['USD'] }, TWO_CURRENCIES)).toEqual([]);
    expect(severities('currency-mixed', { furtherCurrencies: ['USD'], template: 'demand' }, TWO_CURRENCIES)).toEqual(['block']);
  });
  it('blocks a foreign item inside the table of another currency of a joint letter', () => {
    const mixed = joined(givenReceivables([{ number: 'A', amount: 100 }]), givenReceivables([{ number: 'B', amount: 100 }, { number: 'C', amount: 1, currency: 'CNY' }], [], 'USD'));
    expect(words(found('currency-mixed', { furtherCurrencies: ['USD'] }, mixed))).toEqual(['含 2 种币种（USD, CNY），请分开出函']);
  });
  it('warns where some items only seem to be renminbi', () => {
    expect(severities('currency-mixed', {}, givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 100, currencyAssumed: true }]))).toEqual(['warn']);
  });
  it('is silent in a workbook that names no currency at all', () => expect(severities('currency-mixed', {}, givenReceivables([{ number: 'A', amount: 100, currencyAssumed: true }]))).toEqual([]));
});
