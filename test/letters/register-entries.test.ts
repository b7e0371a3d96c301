import { registerEntries } from '../../src/letters/register-entries';
import { CUT_OFF, givenReceivables, manyItems, TWO_CURRENCIES } from './given';
import { letterOf } from './outline';

describe('the register row of a letter', () => {
  it('says what the letter says', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50 }, { number: 'B', amount: 7 }]), { purpose: 'demand', language: 'en-US' });
    expect(registerEntries(letter)).toEqual([{
      number: 'HK-2025-0630-001', version: 1, customer: '苏州恒力', currency: 'CNY', cutoff: CUT_OFF, balance: 157, items: 'A、B', purpose: '请求付款',
    }]);
  });
  it('is one for each currency, with that currency’s balance and items', () => {
    expect(registerEntries(letterOf(TWO_CURRENCIES, { furtherCurrencies: ['USD'] })).map(({ number, version, currency, balance, items }) => [number, version, currency, balance, items])).toEqual([
      ['HK-2025-0630-001', 1, 'CNY', 12_345, 'A、B'], ['HK-2025-0630-001', 1, 'USD', 70_000, 'U-1'],
    ]);
  });
  it('names the other letters by what they are', () => expect(registerEntries(letterOf(givenReceivables([{ number: 'A', amount: 100 }]), { template: 'demand' }))[0]?.purpose).toBe('逾期催告函'));
  it('stays within what a cell holds', () => {
    const items = registerEntries(letterOf(givenReceivables(manyItems(2_000))))[0]?.items ?? '';
    expect(items.length).toBeLessThan(32_767);
    expect(items).toMatch(/、…（共 2000 笔）$/);
  });
});
