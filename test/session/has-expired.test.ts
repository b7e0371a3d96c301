import { hasExpired } from '../../src/session/views/has-expired';
import { CUSTOMER, CUT_OFF, givenLedger, givenReceivables } from '../letters/given';

const old = { number: 'OLD', amount: 100, dueDate: CUT_OFF - 4 * 366 };
const receivables = givenReceivables([old, { number: 'NEW', amount: 100, dueDate: CUT_OFF - 30 }, { number: 'PAID', amount: 0, dueDate: CUT_OFF - 4 * 366 }]);
const expired = (items: string, change: { currency?: string; customer?: string } = {}, log: Parameters<typeof givenLedger>[0] = {}) =>
  hasExpired({ ledger: givenLedger(log), receivables }, { customer: CUSTOMER, currency: 'CNY', items, ...change }, CUT_OFF);

describe('a letter about money whose limitation has run out', () => {
  it('is one that lists such an item', () => expect([expired('NEW、OLD'), expired('NEW'), expired('PAID')]).toEqual([true, false, false]));
  it.each(['NEW,OLD', 'NEW, OLD', 'NEW OLD', 'NEW；OLD', 'NEW，OLD'])('is one whose list the user typed as %s', (items) => expect(expired(items)).toBe(true));
  it('is judged by the day of the reply', () => {
    const ends = { ledger: givenLedger({}), receivables: givenReceivables([{ number: 'SOON', amount: 100, dueDate: CUT_OFF - 3 * 365 + 60 }]) };
    const letter = { customer: CUSTOMER, currency: 'CNY', items: 'SOON' };
    expect([CUT_OFF, CUT_OFF + 200].map((day) => hasExpired(ends, letter, day))).toEqual([false, true]);
  });
  it('is any letter of the account, where its list was not kept', () => expect(expired('')).toBe(true));
  it('is not one to another customer or in another currency', () => expect([expired('OLD', { customer: '别家' }), expired('OLD', { currency: 'USD' })]).toEqual([false, false]));
  it('is not one that was demanded in time', () => {
    const demanded = { log: [{ customerName: CUSTOMER, logDate: CUT_OFF - 2 * 366, channel: '快递', logContent: '催款函', deliveryProof: 'EMS 签收' }] };
    expect(expired('OLD', {}, demanded)).toBe(false);
  });
});
