import { registerRow } from '../../src/letters/register-row';
import { CUT_OFF, givenReceivables, manyItems } from './given';
import { letterOf } from './outline';

describe('the register row of a letter', () => {
  it('says what the letter says', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50 }, { number: 'B', amount: 7 }]), { purpose: 'demand', language: 'en-US' });
    expect(registerRow(letter)).toEqual({
      letterNo: 'HK-2025-0630-001', letterVersion: 1, customerName: '苏州恒力', currency: 'CNY', letterCutoff: CUT_OFF, letterBalance: 157, letterItems: 'A、B', letterPurpose: '请求付款',
    });
  });
  it('names the other letters by what they are', () => expect(registerRow(letterOf(givenReceivables([{ number: 'A', amount: 100 }]), { template: 'demand' })).letterPurpose).toBe('逾期催告函'));
  it('stays within what a cell holds', () => {
    const { letterItems } = registerRow(letterOf(givenReceivables(manyItems(2_000))));
    expect(letterItems.length).toBeLessThan(32_767);
    expect(letterItems).toMatch(/、…（共 2000 笔）$/);
  });
});
