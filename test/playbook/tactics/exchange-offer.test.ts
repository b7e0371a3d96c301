import { say } from '../../../src/messages/say';
import { exchangeOffer } from '../../../src/playbook/tactics/exchange-offer';
import { day, factsOf } from '../facts';

describe('exchange-offer', () => {
  it('is for debts that are late', () => {
    expect(exchangeOffer.applies(factsOf({}))).toBe(true);
    expect(exchangeOffer.applies(factsOf({ item: { dueDate: day('2025-07-10') } }))).toBe(false);
  });

  it('shows every figure it was worked out from', () => {
    const offer = exchangeOffer.propose(factsOf({ settings: { agreedAnnualRate: 0.045 } }));
    expect(say('zh-CN', offer.text)).toBe('让 ¥1,000.00，换对方马上付 ¥99,000.00；合算，净得 ¥2,369.86');
    expect(offer.inputs.map((input) => say('zh-CN', input))).toEqual([
      '让步比例 1%', '年利率 4.5%，提前 30 天，省利息 ¥369.86', '拖入下一账龄段的可能 30%，届时损失 10%，合 ¥3,000.00', '红字发票的税费和手续 ¥0.00',
    ]);
  });

  it('counts no interest without a rate, and says so', () => {
    expect(exchangeOffer.propose(factsOf({})).inputs.map((input) => say('en-US', input))[1]).toContain('No rate given');
  });
});
