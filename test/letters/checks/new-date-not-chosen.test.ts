import { TEMPLATE_IDS } from '../../../src/letters/letter';
import { severities } from '../checked';

describe('new-date-not-chosen', () => {
  it.each(['请于2025年8月1日前付清。', '付款期限改为8月1日', '货款延期至 9 月 30 日，付款日期为9月30日', 'Please pay by 1 August 2025.', 'payment is due on 1 August'])('blocks a reconciliation that says %s', (note) => expect(severities('new-date-not-chosen', { note })).toEqual(['block']));
  it('lets letters that ask for payment say it', () => {
    expect(severities('new-date-not-chosen', { purpose: 'demand', note: '请于2025年8月1日前付清。' })).toEqual([]);
    expect(severities('new-date-not-chosen', { template: 'demand' })).toEqual([]);
  });
  it('warns about an instalment plan', () => expect(severities('new-date-not-chosen', { template: 'instalment-plan' })).toEqual(['warn']));
  it('finds nothing in the standing text of letters that do not ask', () => {
    for (const template of TEMPLATE_IDS.filter((id) => id !== 'instalment-plan')) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        for (const form of ['positive', 'blank'] as const) expect(severities('new-date-not-chosen', { template, language, form, recipient: '友邻有限公司' })).toEqual([]);
      }
    }
  });
});
