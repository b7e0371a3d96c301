import { day, givenReceivables } from '../given';
import { letterOf, textOf } from '../outline';

const receivables = givenReceivables([{ number: 'A', amount: 10_000 }]);

describe('the notice of suspended supply', () => {
  it('gives notice with day, ground, security and how it ends', () => {
    const text = textOf(letterOf(receivables, { template: 'stop-supply', payBy: day(2025, 7, 18) }));
    expect(text).toContain('如上述逾期货款在2025年7月18日前仍未付清，贵公司也未提供适当担保，本公司将自该日次日起暂停尚未履行的供货。');
    expect(text).toContain('第五百二十六条至第五百二十八条');
    expect(text).toContain('提供适当担保后，本公司即恢复供货');
  });
  it('says the same in English', () => expect(textOf(letterOf(receivables, { template: 'stop-supply', language: 'en-US' }))).toContain('articles 526 to 528'));
});
