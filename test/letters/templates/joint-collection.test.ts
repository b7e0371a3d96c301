import { givenReceivables } from '../given';
import { letterOf, textOf } from '../outline';

const receivables = givenReceivables([{ number: 'FP-1', amount: 123_456 }]);

describe('the letter to a fellow supplier', () => {
  it.each(['zh-CN', 'en-US'] as const)('names the customer and no figure, no document, no contract (%s)', (language) => {
    const text = textOf(letterOf(receivables, { template: 'joint-collection', language, recipient: '无锡友邻轴承有限公司' }));
    expect(text).toContain('无锡友邻轴承有限公司');
    expect(text).toContain('苏州恒力精密机械有限公司');
    expect(text).not.toMatch(/1,234|FP-1|合同|contract/i);
  });
  it('says that each decides by itself', () => expect(textOf(letterOf(receivables, { template: 'joint-collection', recipient: '友邻有限公司' }))).toContain('是否供货、如何收款由各方独立决定'));
});
