import { resolveDispute } from '../../../src/playbook/plays/resolve-dispute';
import { factsOf, told } from '../facts';

const cell = { sheet: '发票', row: 2, column: 9 };

describe('resolve-dispute', () => {
  it('takes disputed items only', () => {
    expect(resolveDispute.applies(factsOf({ item: { disputed: cell } }))).toBe(true);
    expect(resolveDispute.applies(factsOf({}))).toBe(false);
  });

  it('splits the disputed amount off and lets the rest go on', () => {
    const advice = resolveDispute.advise(factsOf({ item: { disputed: cell }, others: [{ open: 3_000_000 }] }));
    expect(advice.reasons[0]?.cells).toEqual([cell]);
    expect(told(advice).reasons[1]).toBe('争议金额 ¥100,000.00 单独处理；其余 ¥30,000.00 照常收');
    expect(told(advice).words).toContain('没有问题的那部分');
  });

  it('goes to whoever accepts, before whoever pays', () => {
    const advice = resolveDispute.advise(factsOf({ item: { disputed: cell }, customers: [{ payer: '王会计', acceptor: '赵工 13800138000' }] }));
    expect(advice.who).toBe('赵工 13800138000');
  });
});
