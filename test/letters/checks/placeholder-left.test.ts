import { TEMPLATE_IDS } from '../../../src/letters/letter';
import { CUSTOMER, givenLedger, givenReceivables, givenRequest } from '../given';
import { ONE, found, severities, words } from '../checked';

describe('placeholder-left', () => {
  it.each(['undefined', 'NaN', '{name}', '${x}', '[object Object]', '某某公司', 'XX公司', '待补', 'TODO', '【】'])('blocks %s', (note) => expect(severities('placeholder-left', { note: `说明：${note}` })).toEqual(['block']));
  it('blocks one in the data', () => {
    expect(severities('placeholder-left', { ledger: givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: 'XX有限公司' }] }) })).not.toEqual([]);
    expect(severities('placeholder-left', {}, givenReceivables([{ number: 'NaN', amount: 100 }]))).toEqual(['block']);
  });
  it.each(['Nano 项目', '{1, 2}', '型号 X-200', 'undefinedX'])('lets %s pass', (note) => expect(severities('placeholder-left', { note })).toEqual([]));
  it('tells one that stands in several places once', () => {
    const { settings } = givenRequest(ONE);
    const told = words(found('placeholder-left', { settings: { ...settings, company: { ...settings.company, name: 'XX公司' } } }));
    expect(told).not.toEqual([]);
    expect(told).toEqual([...new Set(told)]);
  });
  it('finds none in any letter, in both languages: blanks to fill in are meant', () => {
    for (const template of TEMPLATE_IDS) for (const language of ['zh-CN', 'en-US'] as const) for (const form of ['positive', 'blank'] as const) {
      expect(severities('placeholder-left', { template, language, form, recipient: '友邻有限公司' })).toEqual([]);
    }
  });
});
