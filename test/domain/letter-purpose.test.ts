import { confirmsBalance, letterKind } from '../../src/domain/letter-purpose';

describe('the purpose of a letter', () => {
  it.each([
    ['核对账目', 'confirmation', true], ['对账', 'confirmation', true], ['请求付款', 'demand', true], ['逾期催告函', 'demand', false], ['催款通知', 'demand', false], ['律师函', 'demand', false],
    ['分期付款方案', 'plan', false], ['催告函（附分期付款方案）', 'demand', false], ['暂停供货通知', 'other', false], ['拜访提纲', 'other', false], ['Account confirmation', 'confirmation', true], ['', 'confirmation', true], ['余额核对', 'confirmation', true],
  ] as const)('%s is a %s', (purpose, kind, confirms) => expect([letterKind(purpose), confirmsBalance(purpose)]).toEqual([kind, confirms]));

  it('a letter to a fellow supplier demands nothing of the customer', () => expect(letterKind('联合催收沟通函')).toBe('other'));
});
