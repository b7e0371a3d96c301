import { settled } from '../../../src/playbook/plays/settled';
import { factsOf, told } from '../facts';

describe('settled', () => {
  it.each([
    ['an item paid to the 分', factsOf({ item: { open: 0 } }), true],
    ['a settled deal without items', factsOf({ item: null, deal: { orderNo: 'PO-1', contractAmount: 100 } }), true],
    ['an open item', factsOf({}), false],
    ['an item that is not triggered and so not open yet', factsOf({ item: { open: 0, kind: 'notTriggered', triggered: false } }), false],
  ])('%s', (_, facts, applies) => {
    expect(settled.applies(facts)).toBe(applies);
  });

  it('asks nobody for anything', () => {
    const advice = settled.advise(factsOf({ item: { open: 0 } }));
    expect(advice).toMatchObject({ words: null, channel: 'none', prepare: [] });
    expect(told(advice).reasons).toEqual(['已结清，或没有未收的款']);
  });
});
