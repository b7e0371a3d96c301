import { parseClosingDay } from '../../src/checklist/closing-day';

describe('parseClosingDay', () => {
  it.each([['25', 25], ['25号', 25], ['每月25日', 25], ['每月25日前', 25], ['25.0', 25], ['２５', 25], ['31', 31], ['1', 1], ['25th of every month', 25]])('%s', (text, day) => {
    expect(parseClosingDay(text)).toBe(day);
  });
  it.each(['月底', '每月月末', '最后一天', 'End of month', 'month-end'])('%s is the end of the month', (text) => {
    expect(parseClosingDay(text)).toBe('monthEnd');
  });
  it.each(['', '0', '32', '35', '5日和20日', '看情况', '-5'])('"%s" is no closing day', (text) => {
    expect(parseClosingDay(text)).toBeNull();
  });
});
