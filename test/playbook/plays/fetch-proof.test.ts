import { fetchProof } from '../../../src/playbook/plays/fetch-proof';
import { factsOf, inSituation, told } from '../facts';

describe('fetch-proof', () => {
  const facts = factsOf({ item: { dueDate: null } });

  it('takes an item without a due date: that is the proof to fetch', () => {
    expect(fetchProof.applies(facts)).toBe(true);
    expect(told(fetchProof.advise(facts)).reasons[1]).toBe('补上到期日，或补全账期和起算日期');
  });

  it('goes along with the stronger play after thirty days', () => {
    expect(fetchProof.applies(inSituation(facts, { daysPast: 30 }))).toBe(true);
    const late = inSituation(facts, { daysPast: 31 });
    expect([fetchProof.applies(late), fetchProof.accompanies?.(late)]).toEqual([false, true]);
  });

  it('has nothing to fetch without a gap', () => {
    expect(fetchProof.applies(factsOf({}))).toBe(false);
  });
});
