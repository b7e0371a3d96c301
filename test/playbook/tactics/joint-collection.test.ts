import { say } from '../../../src/messages/say';
import { TACTICS } from '../../../src/playbook/tactics';
import { tacticCards } from '../../../src/playbook/tactic';
import { factsOf } from '../facts';

describe('joint-collection', () => {
  const customers = [{ otherSuppliers: '杭州精工' }];
  const cards = (log?: readonly { logDate: string; paymentReason: string }[]) => tacticCards(TACTICS, factsOf({ customers, log }));

  it('needs another supplier that is known', () => {
    expect(cards().map((card) => card.id)).toContain('joint-collection');
    expect(tacticCards(TACTICS, factsOf({})).map((card) => card.id)).not.toContain('joint-collection');
  });

  it('comes forward when the customer waits for its own customer', () => {
    expect(cards([{ logDate: '2025-06-01', paymentReason: '等上游' }]).map((card) => card.id)).toEqual(['instalments', 'joint-collection', 'product-meaning', 'exchange-offer']);
  });

  it('exchanges no figures and never stops supply together', () => {
    const card = cards().find((each) => each.id === 'joint-collection');
    expect(say('zh-CN', card?.text ?? { id: '' })).not.toContain('¥');
    expect(say('zh-CN', card?.warning ?? { id: '' })).toContain('反垄断法 17');
  });
});
