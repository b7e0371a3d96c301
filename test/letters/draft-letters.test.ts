import { draftLetters } from '../../src/letters/draft-letters';
import { givenReceivables, givenRequest } from './given';

const good = givenRequest(givenReceivables([{ number: 'A', amount: 100 }]));
const blocked = givenRequest(givenReceivables([]));

describe('drafts of several letters', () => {
  it('are numbered in order; a blocked one uses no number and says why', () => {
    const drafts = [...draftLetters([good, blocked, { ...good, taken: ['HK-2025-0630-005'] }])].map(({ draft }) => draft);
    expect(drafts.map(({ letter }) => letter?.number ?? null)).toEqual(['HK-2025-0630-001', null, 'HK-2025-0630-006']);
    expect(drafts[1]?.checks.map((check) => check.id)).toEqual(['something-owed']);
  });

  it('are made only when asked for', () => {
    let asked = 0;
    const requests = (function* () { for (;;) { asked += 1; yield good; } })();
    draftLetters(requests).next();
    expect(asked).toBe(1);
  });
});
