import { parseCycleDays } from '../../src/checklist/transfer-cycle';

describe('parseCycleDays', () => {
  it.each([['3', 3], ['3天', 3], ['T+1', 1], ['t + 0', 0], ['3个工作日', 3], ['两周', 14], ['一个月', 30], ['5 days', 5], ['当天到账', 0], ['约10天左右', 10], ['3-5天', 5], ['3～5个工作日', 5], ['T+3至5', 5], ['2 to 4 weeks', 28]])('%s', (text, days) => {
    expect(parseCycleDays(text)).toBe(days);
  });
  it.each(['', '很久', '看情况', '每月25日'])('"%s" gives no days', (text) => {
    expect(parseCycleDays(text)).toBeNull();
  });
});
