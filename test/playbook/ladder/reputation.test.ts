import { say } from '../../../src/messages/say';
import { reputation } from '../../../src/playbook/ladder/reputation';
import { stateOf } from '../../../src/playbook/sanction';
import { factsOf } from '../facts';

const log = ['2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04'].map((logDate) => ({ logDate, channel: '电话' }));

describe('reputation', () => {
  it('comes after one chase more than the ladder itself asks for', () => {
    expect(reputation.unmet(factsOf({ log: log.slice(1) }))).toHaveLength(1);
    expect(reputation.unmet(factsOf({ log }))).toEqual([]);
  });

  it('warns that only the debtor may be told', () => {
    expect(say('zh-CN', stateOf(reputation, factsOf({ log })).warning)).toContain('不告诉第三方');
  });
});
