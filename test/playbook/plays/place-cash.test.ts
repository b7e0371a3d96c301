import { placeCash } from '../../../src/playbook/plays/place-cash';
import { factsOf, told } from '../facts';

describe('place-cash', () => {
  it.each([
    ['unapplied cash equal to what is overdue', { balance: { unapplied: 10_000_000 } }, true],
    ['one 分 less', { balance: { unapplied: 9_999_999 } }, false],
    ['no unapplied cash and nothing overdue', { item: { dueDate: 46_000 } }, false],
    ['a few 元 of cash that are a small difference', { item: { dueDate: 46_000 }, balance: { unapplied: 500, overdue: 0 } }, false],
    ['a credit of ours', { item: { open: -500_000, kind: 'credit' as const } }, true],
  ])('%s', (_, given, applies) => {
    expect(placeCash.applies(factsOf(given))).toBe(applies);
  });

  it('says both figures and calls nobody', () => {
    const advice = placeCash.advise(factsOf({ balance: { unapplied: 12_000_000 } }));
    expect(advice).toMatchObject({ words: null, channel: 'internal' });
    expect(told(advice).reasons[0]).toBe('有未核销收款 ¥120,000.00，不少于已逾期的 ¥100,000.00：先核销，不要打电话');
  });

  it('names a credit as what we owe, without a sign', () => {
    expect(told(placeCash.advise(factsOf({ item: { open: -500_000, kind: 'credit' } }))).reasons[0]).toContain('我方欠对方的 ¥5,000.00');
  });
});
