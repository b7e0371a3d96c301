import { call } from '../../../src/playbook/plays/call';
import { day, factsOf, inSituation, told } from '../facts';

describe('call', () => {
  const facts = factsOf({ item: { dueDate: day('2025-06-10') }, customers: [{ payer: '王经理 13800138000' }] });

  it.each([[0, false], [1, true], [30, true], [31, false]])('%i days late: %s', (daysPast, applies) => {
    expect(call.applies(inSituation(facts, { daysPast }))).toBe(applies);
  });

  it('greets by name, says the exact amount and what it wants', () => {
    const advice = call.advise(facts);
    expect(advice.who).toBe('王经理 13800138000');
    expect(told(advice).words).toContain('王经理您好');
    expect(told(advice).words).toContain('¥100,000.00');
    expect(told(advice).words).toContain('想问问您');
    expect(told(advice, 'en-US').words).toContain('¥100,000.00');
    expect(told(advice).cells).toBeGreaterThan(0);
  });

  it('states only the total of the customer where money was placed by assumption', () => {
    const { words } = told(call.advise(factsOf({ item: { dueDate: day('2025-06-10'), assumed: true }, others: [{ open: 5_000_000 }], balance: { unapplied: 1_000_000 } })));
    expect(words).toContain('合计还有¥140,000.00');
    expect(words).not.toContain('¥100,000.00');
  });
});
