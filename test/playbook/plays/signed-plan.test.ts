import { signedPlan } from '../../../src/playbook/plays/signed-plan';
import { day, factsOf, inSituation, told } from '../facts';

describe('signed-plan', () => {
  const facts = factsOf({ item: { dueDate: day('2025-03-01') }, customers: [{ decisionMaker: '周总', phone: '0574-88880000' }] });

  it.each([[90, false], [91, true], [2000, true]])('%i days late: %s', (daysPast, applies) => {
    expect(signedPlan.applies(inSituation(facts, { daysPast }))).toBe(applies);
  });

  it('goes to whoever decides, with the phone, and gives a day ten working days on', () => {
    const advice = signedPlan.advise(facts);
    expect(advice.who).toBe('周总 0574-88880000');
    expect(told(advice).words).toContain('7月9日之前');
    expect(advice.prepare.map((each) => each.id)).toContain('playbook.prepare.instalmentPlan');
  });

  it('offers instalments first to a customer that is short of cash', () => {
    const advice = signedPlan.advise(factsOf({ item: { dueDate: day('2025-03-01') }, log: [{ logDate: '2025-06-01', paymentReason: '资金紧张' }] }));
    expect(advice.tactics?.map((card) => card.id)).toEqual(['instalments', 'exchange-offer', 'product-meaning']);
  });
});
