import * as fc from 'fast-check';
import { itemWidths } from '../../src/letters/item-widths';
import { plainMoney } from '../../src/letters/letter-text';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
/** Points that a bold amount needs in the tables' font, and those that a share of the text width gives without the cell's padding. */
const needed = (amount: string): number => [...amount].reduce((points, character) => points + (/[,.]/.test(character) ? 2.25 : 4.5), 0);
const given = (share: number | undefined): number => ((share ?? 0) / 100) * 470 - 6;

describe('widths of the item list', () => {
  it('give ordinary lists room for remarks, and 20 digits one line', () => {
    expect(itemWidths({ number: '24312000000012345678', amount: '1,127,500.00', settled: '20,000.00', remaining: '1,107,500.00' })).toEqual([5, 21, 11, 13, 12, 13, 11, 14]);
  });

  it('give what short numbers leave to remarks', () => {
    expect(itemWidths({ number: 'A-1', amount: '1.00', settled: '0.00', remaining: '1.00' }).at(-1)).toBe(23);
  });

  it('add up to 100, leave nothing without room, and never break an amount up to a hundred billion', () => {
    const amount = fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }).map(plainMoney);
    fc.assert(fc.property(fc.string({ maxLength: 250 }), amount, amount, amount, (number, one, two, three) => {
      const widths = itemWidths({ number, amount: one, settled: two, remaining: three });
      expect(sum(widths)).toBe(100);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(5);
      [one, two, three].forEach((each, index) => expect(given(widths[3 + index])).toBeGreaterThanOrEqual(needed(each)));
    }));
  });
});
