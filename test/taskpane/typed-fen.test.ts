import fc from 'fast-check';
import { typedFen } from '../../src/taskpane/typed-fen';

test.each<[string, number | null]>([
  ['200,000', 20_000_000], ['２００，０００．５', 20_000_050], ['¥ 1.05', 105], ['20万', 20_000_000], ['20.5万元', 20_500_000], ['1.234567万', 1_234_567], ['0.00000001亿', 100], ['3亿', 30_000_000_000],
  ['', null], ['1.005', null], ['1.2345678万', null], ['二十万', null], ['-5', null], ['1e5', null], ['20万5千', null], ['999999999999亿', null],
])('%j → %p', (text, fen) => expect(typedFen(text)).toBe(fen));

test('whole 分 come back as they were typed, in 元 and in 万', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e13 }), (fen) => {
    const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
    const wan = `${Math.floor(fen / 1e6)}.${String(fen % 1e6).padStart(6, '0')}万`;
    expect([typedFen(yuan), typedFen(wan)]).toEqual([fen, fen]);
  }));
});
