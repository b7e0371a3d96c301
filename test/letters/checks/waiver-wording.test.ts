import { TEMPLATE_IDS } from '../../../src/letters/letter';
import { givenReceivables } from '../given';
import { severities } from '../checked';

const disputed = givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50, disputed: { sheet: 's', row: 1, column: 1 } }]);

describe('waiver-wording', () => {
  it.each(['付清后本公司放弃其余款项。', '免除贵公司的违约金', '其余部分不再追究。', 'We waive the rest.'])('blocks %s', (note) => expect(severities('waiver-wording', { note })).toEqual(['block']));
  it.each(['本函不表示放弃任何权利。', 'This does not waive any right.'])('lets %s pass', (note) => expect(severities('waiver-wording', { note })).toEqual([]));
  it('finds nothing in any letter, disputed items included', () => {
    for (const template of TEMPLATE_IDS) for (const language of ['zh-CN', 'en-US'] as const) expect(severities('waiver-wording', { template, language, recipient: '友邻有限公司' }, disputed)).toEqual([]);
  });
});
