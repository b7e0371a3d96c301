import { displayText } from '../../src/workbench/memory-text';

describe('text of a value under a number format', () => {
  it.each<[Parameters<typeof displayText>[0], string, string]>([
    [null, '0.00', ''],
    ['text', '0.00', 'text'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    [0.1 + 0.2, 'General', '0.3'],
    [-1234.5, 'General', '-1234.5'],
    [1234.567, '0', '1235'],
    [1234.567, '#,##0.00', '1,234.57'],
    [-1_234_567, '#,##0', '-1,234,567'],
    [0.1234, '0.0%', '12.3%'],
    [5, '¥#,##0.00', '¥5.00'],
    [5, '0" 天"', '5 天'],
    [45_322, 'yyyy-mm-dd', '2024-01-31'],
    [45_322, 'yyyy"年"m"月"d"日"', '2024年1月31日'],
    [45_322.520_833_333_3, 'm/d/yy h:mm', '1/31/24 12:30'],
    [7, '@', '7'],
    [7, '_(* unknown_)', '7'],
  ])('%j in %s is %s', (value, format, expected) => expect(displayText(value, format, false)).toBe(expected));

  it('counts days from 1904 where the book does', () => expect(displayText(43_860, 'yyyy-mm-dd', true)).toBe('2024-01-31'));
});
