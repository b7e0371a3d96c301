import { say } from '../../../src/messages/say';
import { legal } from '../../../src/playbook/ladder/legal';
import { stateOf } from '../../../src/playbook/sanction';
import { day, factsOf, inSituation } from '../facts';

describe('legal', () => {
  it('needs a claim that is not barred and not placed by assumption', () => {
    const facts = factsOf({});
    expect(legal.unmet(facts)).toEqual([]);
    expect(legal.unmet(inSituation(facts, { limitation: 'expired' }))).toHaveLength(1);
    expect(legal.unmet(factsOf({ item: { assumed: true } }))).toHaveLength(1);
  });

  it('states claim, interest by the agreed rate and the court fee', () => {
    const facts = factsOf({ item: { dueDate: day('2025-03-27') }, settings: { agreedAnnualRate: 0.0365 } });
    const state = stateOf(legal, facts);
    expect(say('zh-CN', state.condition)).toBe('主张 ¥100,000.00，利息 ¥900.00');
    expect(say('zh-CN', state.cost)).toContain('法院受理费约 ¥2,300.00');
  });

  it('gives the expected net from stated costs and recovery, and asks for them otherwise', () => {
    const stated = stateOf(legal, factsOf({ settings: { legalCosts: 1_000_000, expectedRecovery: 0.6 } }));
    expect(say('zh-CN', stated.cost)).toBe('法院受理费约 ¥2,300.00，其他费用 ¥10,000.00；按收回 60% 算，预计净得 ¥47,700.00');
    expect(say('en-US', stateOf(legal, factsOf({ settings: { legalCosts: 0 } })).cost)).toContain('enter costs and expected recovery');
  });

  it('computes no interest without a rate, and no fee in another currency', () => {
    const state = stateOf(legal, factsOf({ item: { currency: 'USD' } }));
    expect(say('en-US', state.condition)).toBe('Claim USD 100,000.00, interest not computed');
    expect(say('en-US', state.cost)).not.toContain('Court fee');
  });
});
