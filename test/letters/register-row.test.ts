import { registerRows } from '../../src/letters/register-row';
import { CUT_OFF, givenReceivables, manyItems, TWO_CURRENCIES } from './given';
import { letterOf } from './outline';

describe('the register row of a letter', () => {
  it('says what the letter says', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50 }, { number: 'B', amount: 7 }]), { purpose: 'demand', language: 'en-US' });
    expect(registerRows(letter)).toEqual([{
      letterNo: 'HK-2025-0630-001', letterVersion: 1, customerName: '苏州恒力', currency: 'CNY', letterCutoff: CUT_OFF, letterBalance: 157, letterItems: 'A、B', letterPurpose: '请求付款',
    }]);
  });
  it('is one for each currency, with that currency’s balance and items', () => {
    expect(registerRows(letterOf(TWO_CURRENCIES, { furtherCurrencies: ['USD'] })).map(({ letterNo, letterVersion, currency, letterBalance, letterItems }) => [letterNo, letterVersion, currency, letterBalance, letterItems])).toEqual([
      ['HK-2025-0630-001', 1, 'CNY', 12_345, 'A、B'], ['HK-2025-0630-001', 1, 'USD', 70_000, 'U-1'],
    ]);
  });
  it('names the other letters by what they are', () => expect(registerRows(letterOf(givenReceivables([{ number: 'A', amount: 100 }]), { template: 'demand' }))[0]?.letterPurpose).toBe('逾期催告函'));
  it('stays within what a cell holds', () => {
    const letterItems = registerRows(letterOf(givenReceivables(manyItems(2_000))))[0]?.letterItems ?? '';
    expect(letterItems.length).toBeLessThan(32_767);
    expect(letterItems).toMatch(/、…（共 2000 笔）$/);
  });
});
