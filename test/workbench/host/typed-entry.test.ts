import fc from 'fast-check';
import { readEntry } from '../../../src/workbench/host/typed-entry';

describe('text put into a cell', () => {
  it.each<[string, unknown, string | undefined]>([
    ['', null, undefined],
    ['abc', 'abc', undefined],
    ["'=A1", '=A1', undefined],
    ["'007", '007', undefined],
    ['=A1', { formula: '=A1' }, undefined],
    ['=', '=', undefined],
    ['+A1', { formula: '=+A1' }, undefined],
    ['-SUM(A1:A2)', { formula: '=-SUM(A1:A2)' }, undefined],
    ['@SUM(A1)', { formula: '=@SUM(A1)' }, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['-', '-', undefined],
    ['007', 7, undefined],
    [' 12 ', 12, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1,23', '1,23', undefined],
    ['(5)', -5, undefined],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['¥1,200.00', 1200, '¥#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['2024-01-31', 45_322, 'yyyy/m/d'],
    ['2024/1/31', 45_322, 'yyyy/m/d'],
    ['2024年1月31日', 45_322, 'yyyy/m/d'],
    ['1/31/2024', 45_322, 'm/d/yyyy'],
    ['2024-02-30', '2024-02-30', undefined],
    ['1900-01-01', 1, 'yyyy/m/d'],
    ['1900-03-01', 61, 'yyyy/m/d'],
    ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
    ['true', true, undefined],
    ['#n/a', { error: '#N/A' }, undefined],
    ['#其他', '#其他', undefined],
  ])('%j becomes %j', (text, content, numberFormat) => expect(readEntry(text, 'General', false)).toEqual(numberFormat === undefined ? { content } : { content, numberFormat }));

  it('a cell that has a format keeps it', () => {
    expect(readEntry('12%', '0.00', false)).toEqual({ content: 0.12 });
    expect(readEntry('2024-01-31', 'yyyy-mm-dd', false)).toEqual({ content: 45_322 });
  });

  it('dates of the 1904 system are 1462 lower', () => expect(readEntry('2024-01-31', 'General', true).content).toBe(43_860));

  it('a text cell takes every text as it is', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => expect(readEntry(text, '@', false)).toEqual({ content: text })));
  });

  it('text behind an apostrophe is never anything else', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => expect(readEntry(`'${text}`, 'General', false)).toEqual({ content: text })));
  });

  it('a number that is written plainly is read back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => expect(readEntry(String(number), 'General', false)).toEqual({ content: number })));
  });
});
