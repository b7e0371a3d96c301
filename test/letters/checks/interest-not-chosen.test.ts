import { severities } from '../checked';

describe('interest-not-chosen', () => {
  it.each(['另计利息1,200.00元。', '逾期按每日0.05%支付违约金。', '滞纳金为 300 元', 'Interest of 1,200.00 is due.', 'a penalty of 5% applies'])('blocks %s', (note) => expect(severities('interest-not-chosen', { note })).toEqual(['block']));
  it.each(['请尽快安排。', '付款后请告知 138 0000 0000。'])('lets %s pass', (note) => expect(severities('interest-not-chosen', { note })).toEqual([]));
  it('lets the chosen interest pass', () => expect(severities('interest-not-chosen', { template: 'demand', interest: { annualRate: 0.05, dayBase: 365 } })).toEqual([]));
  it('finds nothing in the standing text of any letter', () => {
    for (const template of ['confirmation', 'reminder', 'demand', 'instalment-plan', 'stop-supply'] as const) {
      for (const language of ['zh-CN', 'en-US'] as const) expect(severities('interest-not-chosen', { template, language, purpose: 'demand' })).toEqual([]);
    }
  });
});
