import fc from 'fast-check';
import { contentOf, sameContent, standing } from '../../src/excel/cell-content';

describe('cell contents for Range.formulas', () => {
  it.each(['=1+1', '+86 512', '-', '@SUM(A1)', '2025/3/1', '00123', 'TRUE', '#N/A', "'quoted", ' '])('keeps %j the text it is', (text) => {
    expect(contentOf({ value: text })).toBe(`'${text}`);
  });

  it('writes only what is said to be a formula as one', () => {
    expect(contentOf({ formula: '=SUM(A1:A3)' })).toBe('=SUM(A1:A3)');
    expect(contentOf({ value: null })).toBe('');
    expect(contentOf(null)).toBe('');
    expect(contentOf({ value: 0 })).toBe(0);
    expect(contentOf({ value: false })).toBe(false);
  });

  it('makes a link with quotes in text and sheet name harmless', () => {
    expect(contentOf({ value: '"&A1&"', link: { sheet: `It's "x"`, row: 2, column: 28 } })).toBe(`=HYPERLINK("#'It''s ""x""'!AB2","""&A1&""")`);
  });

  it('tells a formula from a text that looks like one', () => {
    expect(standing(2, '=1+1')).toBe('=1+1');
    expect(standing('=x', '=x')).toBe("'=x");
    expect(standing('', '')).toBe('');
    expect(standing('', '=IF(1,"","")')).toBe('=IF(1,"","")');
  });

  it('never lets a text begin a formula', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => String(contentOf({ value: text })).startsWith("'")));
  });

  it('takes blank, null and "" as the same, and numbers with a rounding of the last digit', () => {
    expect(sameContent(null, '')).toBe(true);
    expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameContent(0, '')).toBe(false);
    expect(sameContent(100, 100.01)).toBe(false);
  });
});
