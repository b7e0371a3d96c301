import fc from 'fast-check';
import { parseChineseInteger, parseRmbUpper } from '../../src/domain/parse-rmb-upper';
import { LARGEST_UPPER, rmbUpper } from '../../src/domain/rmb-upper';

describe('amounts in capitals', () => {
  // The first six are the examples of 支付结算办法 annex 1.
  test.each([
    [140_950, '壹仟肆佰零玖元伍角'], [600_714, '陆仟零柒元壹角肆分'], [168_032, '壹仟陆佰捌拾元零叁角贰分'], [10_700_053, '壹拾万柒仟元零伍角叁分'], [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'], [2_030_005, '贰万零叁佰元零伍分'], [0, '零元整'], [50, '伍角'], [5, '伍分'], [1500, '壹拾伍元整'], [10_000_000_000, '壹亿元整'], [10_000_000_500, '壹亿零伍元整'],
    [1_000_500, '壹万零伍元整'], [100_000_000_500, '壹拾亿零伍元整'], [-100, '负壹元整'], [LARGEST_UPPER, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%d 分 is %s', (fen, words) => expect(rmbUpper(fen)).toBe(words));

  test('整 after 角 when the accounting rule is asked for, never after 分', () => {
    expect([rmbUpper(50, { afterJiao: true }), rmbUpper(55, { afterJiao: true })]).toEqual(['伍角整', '伍角伍分']);
  });

  test.each([[0.5], [LARGEST_UPPER + 1], [NaN]])('%d has no words', (fen) => expect(() => rmbUpper(fen)).toThrow(RangeError));

  test('words lead back to the amount, over the whole range', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: LARGEST_UPPER }), fc.integer({ min: 0, max: 99_999_999 })), fc.boolean(), (fen, afterJiao) => {
      expect(parseRmbUpper(rmbUpper(fen, { afterJiao }))).toBe(fen);
      expect(parseRmbUpper(`人民币${rmbUpper(fen)}`)).toBe(fen);
    }), { numRuns: 2000 });
  });

  test('amounts full of zeros lead back too', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 0, 0, 1, 9), { minLength: 1, maxLength: 14 }), (digits) => {
      const fen = Number(digits.join(''));
      expect(parseRmbUpper(rmbUpper(fen))).toBe(fen);
    }), { numRuns: 2000 });
  });

  test('one 零 between figures, never two', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: LARGEST_UPPER }), (fen) => expect(rmbUpper(fen)).not.toMatch(/零零|零[亿万元角]|^拾/)));
  });
});

describe('reading capitals', () => {
  test.each([['壹拾万零柒仟元伍角叁分', 10_700_053], ['一万五千元', 1_500_000], ['十五元', 1500], ['伍角整', 50], ['人民币：壹元正', 100], ['负壹元整', -100], ['零元整', 0]])('%s is %d', (words, fen) => expect(parseRmbUpper(words)).toBe(fen));
  test.each(['元', '万元', '壹壹元', '', '壹仟佰元', '拾', '合同', '壹元贰', '拾佰元'])('%s is no amount', (words) => expect(parseRmbUpper(words)).toBeNull());
  test.each([['壹拾万柒仟', 107_000], ['十五', 15], ['二十', 20], ['一万亿', 1e12], ['两百零三', 203]])('%s is %d', (words, value) => expect(parseChineseInteger(words)).toBe(value));
});
