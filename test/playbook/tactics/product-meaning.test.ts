import { say } from '../../../src/messages/say';
import { TACTICS } from '../../../src/playbook/tactics';
import { tacticCards } from '../../../src/playbook/tactic';
import { day, factsOf } from '../facts';

describe('product-meaning', () => {
  it('comes first when nobody knows why the customer does not pay', () => {
    const [card] = tacticCards(TACTICS, factsOf({ deal: { orderNo: 'PO-1', projectName: '冲压线' } }));
    expect(card?.id).toBe('product-meaning');
    expect(say('zh-CN', card?.text ?? { id: '' })).toContain('讲冲压线给对方带来什么');
    expect(card?.inputs.map((input) => say('zh-CN', input))).toEqual(['已迟 15 天']);
  });

  it('speaks of the goods and not of a part of their price, and of no delay before there is one', () => {
    const [card] = tacticCards(TACTICS, factsOf({ deal: { orderNo: 'PO-1', projectName: '冲压线' }, item: { kind: 'retention', event: 'warranty', dueDate: day('2025-07-10') } }));
    expect(say('zh-CN', card?.text ?? { id: '' })).toContain('讲冲压线给对方带来什么');
    expect(card?.inputs).toEqual([]);
  });
});
