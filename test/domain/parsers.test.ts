import fc from 'fast-check';
import { currencyCode } from '../../src/domain/currency';
import { normaliseInvoiceNo } from '../../src/domain/invoice-number';
import { parseFlag } from '../../src/domain/parse-flag';
import { parseNumber, parsePercent } from '../../src/domain/parse-number';
import { isStatusWord, plainText } from '../../src/domain/plain-text';

describe('plain text', () => {
  test.each([['　１，２３４．５０ ', '1,234.50'], ['="00123"', '00123'], ["'00123", '00123'], ['a\u00a0\tb', 'a b'], ['\u200b\ufeff甲', '甲'], ['2025−02–05', '2025-02-05'], ['（甲）公司', '(甲)公司']])('%j → %s', (raw, text) =>
    expect(plainText(raw)).toBe(text));
  test('null is nothing', () => expect(plainText(null)).toBe(''));
  test('a text that looks clean is what thorough cleaning makes of it', () => {
    const mark = fc.constantFrom('甲', 'Ａ', '（', '，', '、', '　', ' ', '\t', 'a', '7', '.', '#', '=', '"', "'", '-', '−', '\u200b', '\ufeff', '\u007f', '\u00e9', '\u{1F600}');
    const text = fc.array(mark, { maxLength: 8 }).map((marks) => marks.join(''));
    // The zero-width mark asks for thorough cleaning, and goes.
    fc.assert(fc.property(text, (raw) => expect(plainText(raw)).toBe(plainText(`${raw}\u200b`))), { numRuns: 2000 });
  });
  test('status words in any case', () => expect([isStatusWord('n/a'), isStatusWord('TBD'), isStatusWord('暂无'), isStatusWord('甲')]).toEqual([true, true, true, false]));
});

describe('numbers', () => {
  test.each<[string | number, number]>([['10台', 10], ['1,200', 1200], ['(3)', -3], ['-5', -5], ['1.5万', 15_000], ['1e3', 1000], [0, 0], ['2套(含备件)', 2]])('%s is %d', (raw, value) => expect(parseNumber(raw)).toMatchObject({ status: 'ok', value }));
  test('the unit is the remark', () => expect(parseNumber('1,200台')).toEqual({ status: 'ok', value: 1200, remark: '台' }));
  test.each([['3-5', 'range'], ['3+5', 'several'], ['1,23', 'grouping']])('%s is doubtful: %s', (raw, reason) => expect(parseNumber(raw)).toMatchObject({ status: 'doubtful', value: null, reason }));
  test.each([[null, 'blank'], ['', 'blank'], ['暂无', 'status'], ['#N/A', 'unreadable'], ['若干', 'unreadable']])('%p is %s', (raw, status) => expect(parseNumber(raw).status).toBe(status));
});

describe('percentages', () => {
  test.each<[string | number, number]>([['13%', 0.13], [13, 0.13], [0.13, 0.13], ['0.06', 0.06], ['６％', 0.06], ['免税', 0], ['9个点', 0.09], ['0.13%', 0.0013], ['5‰', 0.005], [0, 0], ['100%', 1]])('%s is %d', (raw, value) =>
    expect(parsePercent(raw)).toMatchObject({ status: 'ok', value }));
  test.each<[string | number, string]>([[1, 'ambiguous'], ['13%/6%', 'several'], [-5, 'outOfRange'], [250, 'outOfRange']])('%s is doubtful: %s', (raw, reason) => expect(parsePercent(raw)).toMatchObject({ status: 'doubtful', reason }));
});

describe('yes and no', () => {
  test.each(['是', '√', 'Y', 'yes', 'TRUE', '1', '有', '已批准'])('%s is yes', (text) => expect(parseFlag(text)).toBe(true));
  test.each(['否', '×', 'N', 'No', '0', '无', '-', '已解决', '无争议'])('%s is no', (text) => expect(parseFlag(text)).toBe(false));
  test.each(['', '质量问题', '张三'])('%p is neither', (text) => expect(parseFlag(text)).toBeNull());
});

describe('invoice numbers', () => {
  const of = (raw: string | number | null): string[] => normaliseInvoiceNo(raw).numbers;
  test.each<[string | number | null, string[]]>([
    ['00012345', ['12345']], ['="00123456"', ['123456']], ['\t12345678', ['12345678']], [12_345_678, ['12345678']], ['12345678、12345679', ['12345678', '12345679']], ['12345678\n12345679', ['12345678', '12345679']],
    ['12345678 12345679', ['12345678', '12345679']], ['12345678~80', ['12345678', '12345679', '12345680']], ['12345678至12345679', ['12345678', '12345679']], ['１２３４５６７８（作废）', ['12345678']], ['No.123', ['123']],
    ['INV-2025-001', ['INV-2025-001']], ['inv 001', ['INV001']], ['044031900111-12345678', ['12345678']], ['24442000000012345678', ['24442000000012345678']], ['', []], [null, []], ['暂无', []], ['#N/A', []], [0, []],
  ])('%j → %j', (raw, numbers) => expect(of(raw)).toEqual(numbers));

  test.each<[string | number]>([[2.4442e19], ['2.4442E+19'], ['24442000000012300000'], [1e15]])('%s lost digits', (raw) => expect(normaliseInvoiceNo(raw)).toEqual({ numbers: [], damaged: true }));

  test('leading zeros, width and wrapping never matter', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const text = String(number).padStart(8, '0');
      const wide = [...text].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
      for (const raw of [number, text, wide, `="${text}"`, ` ${text}\t`]) expect(of(raw)).toEqual([String(number)]);
    }));
  });
});

describe('currencies', () => {
  test.each([['人民币', 'CNY'], ['RMB', 'CNY'], ['￥', 'CNY'], ['US$', 'USD'], ['美元', 'USD'], ['港币', 'HKD'], ['thb', 'THB']])('%s is %s', (text, code) => expect(currencyCode(text)).toBe(code));
  test('nothing is no currency', () => expect(currencyCode(' ')).toBeNull());
});
