import { checkDifference } from '../../../src/playbook/plays/check-difference';
import { factsOf, told } from '../facts';

describe('check-difference', () => {
  it('takes items below the small-difference limit and no others', () => {
    expect(checkDifference.applies(factsOf({ item: { open: 999, smallDifference: true } }))).toBe(true);
    expect(checkDifference.applies(factsOf({ item: { open: 1000 } }))).toBe(false);
  });

  it('is settled at our desk: no words, both amounts in the reason', () => {
    const advice = checkDifference.advise(factsOf({ item: { open: 350, smallDifference: true } }));
    expect(advice).toMatchObject({ words: null, channel: 'internal', who: '李明' });
    expect(told(advice).reasons[0]).toContain('¥3.50');
    expect(told(advice, 'en-US').reasons[0]).toContain('¥10.00');
  });
});
