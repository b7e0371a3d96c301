import { TEMPLATE_IDS } from '../../../src/letters/letter';
import { severities } from '../checked';

describe('silence-agreed', () => {
  it.each(['逾期未回函的，视为同意本函金额。', '十日内不回复即为无异议', '没有异议的视为确认', 'If we receive no reply we shall deem the balance accepted.', 'The balance is deemed agreed.'])('blocks %s', (note) => expect(severities('silence-agreed', { note })).toEqual(['block']));
  it('lets a request for an answer pass', () => expect(severities('silence-agreed', { note: '请务必回函。' })).toEqual([]));
  it('finds nothing in any letter', () => {
    for (const template of TEMPLATE_IDS) for (const language of ['zh-CN', 'en-US'] as const) expect(severities('silence-agreed', { template, language, recipient: '友邻有限公司' })).toEqual([]);
  });
});
