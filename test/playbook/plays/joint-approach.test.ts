import { jointApproach } from '../../../src/playbook/plays/joint-approach';
import { day, factsOf, inSituation, told } from '../facts';

describe('joint-approach', () => {
  const facts = factsOf({ item: { dueDate: day('2025-04-10') }, customers: [{ payer: '王经理 13800138000' }] });

  it.each([[60, false], [61, true], [90, true], [91, false]])('%i days late: %s', (daysPast, applies) => {
    expect(jointApproach.applies(inSituation(facts, { daysPast }))).toBe(applies);
  });

  it('greets by name, says the exact amount and what it wants', () => {
    const advice = jointApproach.advise(facts);
    expect(advice.who).toBe('王经理 13800138000');
    expect(told(advice).words).toContain('王经理您好');
    expect(told(advice).words).toContain('¥100,000.00');
    expect(told(advice).words).toContain('分几期');
    expect(told(advice, 'en-US').words).toContain('¥100,000.00');
    expect(told(advice).cells).toBeGreaterThan(0);
  });

  it('states only the total of the customer where money was placed by assumption', () => {
    const { words } = told(jointApproach.advise(factsOf({ item: { dueDate: day('2025-04-10'), assumed: true }, others: [{ open: 5_000_000 }], balance: { unapplied: 1_000_000 } })));
    expect(words).toContain('合计还有¥140,000.00');
    expect(words).not.toContain('¥100,000.00');
  });
});
