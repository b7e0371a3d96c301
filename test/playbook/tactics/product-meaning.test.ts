import { say } from '../../../src/messages/say';
import { TACTICS } from '../../../src/playbook/tactics';
import { tacticCards } from '../../../src/playbook/tactic';
import { factsOf } from '../facts';

describe('product-meaning', () => {
  it('comes first when nobody knows why the customer does not pay', () => {
    const [card] = tacticCards(TACTICS, factsOf({ deal: { orderNo: 'PO-1', projectName: '冲压线' } }));
    expect(card?.id).toBe('product-meaning');
    expect(say('zh-CN', card?.text ?? { id: '' })).toContain('讲冲压线给对方带来什么');
    expect(card?.inputs.map((input) => say('zh-CN', input))).toEqual(['已迟 15 天']);
  });
});
