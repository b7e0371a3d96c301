import { capitals, cellText, currencyName, letterDate, plainMoney, sentenceMoney } from '../../src/letters/letter-text';
import { day } from './given';

describe('letter text', () => {
  it('writes dates as letters do', () => {
    expect(letterDate(day(2025, 2, 5), 'zh-CN')).toBe('2025年2月5日');
    expect(letterDate(day(2025, 2, 5), 'en-US')).toBe('5 February 2025');
  });

  it.each([[123_456_789, '1,234,567.89'], [-5, '-0.05'], [0, '0.00'], [100_000, '1,000.00'], [99_999, '999.99']])('writes %d 分 as %s', (fen, text) => expect(plainMoney(fen)).toBe(text));

  it('names the currency in sentences and drops the sign', () => {
    expect(sentenceMoney(-800_000, 'CNY', 'zh-CN')).toBe('人民币8,000.00元');
    expect(sentenceMoney(800_000, 'USD', 'zh-CN')).toBe('美元8,000.00');
    expect(sentenceMoney(800_000, 'USD', 'en-US')).toBe('USD 8,000.00');
    expect(currencyName('ZAR', 'zh-CN')).toBe('ZAR');
  });

  it('writes capitals with the currency in front', () => {
    expect(capitals(2_030_005, 'CNY', 'zh-CN')).toBe('人民币贰万零叁佰元零伍分');
    expect(capitals(-140_950, 'USD', 'zh-CN')).toBe('美元壹仟肆佰零玖元伍角');
    expect(capitals(100, 'CNY', 'en-US')).toBe('Renminbi one and 00/100 only');
    expect(capitals(Number.MAX_SAFE_INTEGER, 'CNY', 'zh-CN')).toBe('');
  });

  it('writes cells', () => expect([cellText(null), cellText('=1'), cellText({ fen: 100 }), cellText({ day: day(2025, 2, 5) })]).toEqual(['', '=1', '1.00', '2025-02-05']));
});
