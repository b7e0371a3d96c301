import * as fc from 'fast-check';
import { capitalsAgree } from '../../../src/letters/checks/capitals-agree';
import { draftLetter } from '../../../src/letters/draft';
import type { Letter } from '../../../src/letters/letter';
import { letterFacts } from '../../../src/letters/letter-facts';
import { confirmation } from '../../../src/letters/templates/confirmation';
import { givenReceivables, givenRequest } from '../given';
import { ONE } from '../checked';

function find(change: { language?: Letter['language']; capitals?: string }): string[] {
  const request = givenRequest(ONE, { language: change.language ?? 'zh-CN' });
  const letter = draftLetter(request).letter as Letter;
  const [account] = letter.accounts;
  return capitalsAgree.find({ letter: { ...letter, accounts: [{ ...account, capitals: change.capitals ?? account.capitals }] }, template: confirmation, facts: letterFacts(request) }).map((each) => each.severity);
}

describe('capitals-agree', () => {
  it('is silent when they agree, in both languages', () => {
    expect(find({})).toEqual([]);
    expect(find({ language: 'en-US' })).toEqual([]);
  });
  it.each(['人民币壹仟贰佰叁拾肆元伍角柒分', '人民币壹仟贰佰叁拾肆元整', '人民币', '壹仟'])('blocks %s beside 1,234.56', (capitals) => expect(find({ capitals })).toEqual(['block']));
  it('blocks English words of another figure', () => expect(find({ language: 'en-US', capitals: 'Renminbi one thousand and 00/100 only' })).toEqual(['block']));

  it('agrees for any amount that a letter can state', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), fc.constantFrom('zh-CN' as const, 'en-US' as const), (amount, language) => {
      const { checks } = draftLetter(givenRequest(givenReceivables([{ number: 'A', amount }]), { language }));
      expect(checks.filter((check) => check.id === 'capitals-agree')).toEqual([]);
    }), { numRuns: 200 });
  });
});
