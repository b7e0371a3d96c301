import { addWorkingDays } from '../../../src/domain/working-days';
import { draftLetter } from '../../../src/letters/draft';
import { day, givenRequest } from '../given';
import { ONE, severities } from '../checked';

describe('reply-by', () => {
  it('blocks a reply date that is not after the letter', () => {
    expect(severities('reply-by', { replyBy: day(2025, 7, 1) })).toEqual(['block']);
    expect(severities('reply-by', { replyBy: day(2025, 7, 2) })).toEqual([]);
  });
  it('gives ten working days by default', () => expect(draftLetter(givenRequest(ONE)).letter?.replyBy).toBe(addWorkingDays(day(2025, 7, 1), 10)));
});
