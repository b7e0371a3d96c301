import { givenLedger } from '../given';
import { CUSTOMER, FULL_NAME } from '../given';
import { severities } from '../checked';

const joint = (note: string) => severities('joint-limits', { template: 'joint-collection', recipient: '无锡友邻轴承有限公司', note });

describe('joint-limits', () => {
  it('is silent about the letter itself, in both languages', () => {
    expect(joint('')).toEqual([]);
    expect(severities('joint-limits', { template: 'joint-collection', language: 'en-US', recipient: 'Acme Ltd' })).toEqual([]);
  });
  it.each(['他们欠我们 38 万元。', '对方资金链断了', '建议大家共同停止供货。', 'They owe us USD 5,000', 'they are insolvent', 'let us jointly stop supply'])('blocks %s', (note) => expect(joint(note)).toEqual(['block']));
  it('blocks a letter to nobody', () => expect(severities('joint-limits', { template: 'joint-collection' })).toEqual(['block']));
  it('takes the supplier from the customer sheet', () => {
    const ledger = givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: FULL_NAME, otherSuppliers: '无锡友邻轴承有限公司、常州某厂' }] });
    expect(severities('joint-limits', { template: 'joint-collection', ledger })).toEqual([]);
  });
  it('lets other letters state amounts', () => expect(severities('joint-limits', { note: '共 38 万元' })).toEqual([]));
});
