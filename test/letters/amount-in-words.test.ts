import { amountInWords } from '../../src/letters/amount-in-words';

describe('an amount in English words', () => {
  it.each([
    [0, 'zero and 00/100 only'], [1, 'zero and 01/100 only'], [1500, 'fifteen and 00/100 only'], [2100, 'twenty-one and 00/100 only'],
    [10_000, 'one hundred and 00/100 only'], [120_000_550, 'one million two hundred thousand five and 50/100 only'],
    [99_999_999_999_99, 'ninety-nine billion nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine and 99/100 only'],
    [100_000_000_000_00, 'one hundred billion and 00/100 only'],
  ])('%d 分 is %s', (fen, words) => expect(amountInWords(fen)).toBe(words));

  it.each([-1, 0.5, Number.NaN, 2 ** 60])('refuses %d', (fen) => expect(() => amountInWords(fen)).toThrow(RangeError));
});
