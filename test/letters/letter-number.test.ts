import { letterNumber } from '../../src/letters/letter-number';
import { ledgerOf } from '../support/ledger';
import { CUT_OFF } from './given';

const subject = { customer: '甲公司', currencies: ['CNY'], cutOff: CUT_OFF, purpose: '核对账目' };
const row = (letterNo: string, letterVersion: number, customerName = '甲公司', letterPurpose = '核对账目', currency = 'CNY') =>
  ({ letterNo, letterVersion, customerName, currency, letterCutoff: '2025-06-30', letterPurpose });

describe('the number of a letter', () => {
  it('starts at 001 of the cut-off date', () => expect(letterNumber([], [], subject)).toEqual({ number: 'HK-2025-0630-001', version: 1 }));

  it('counts on over the register and over numbers given in this run, and fills no gap', () => {
    const { letters } = ledgerOf({ letters: [row('HK-2025-0630-001', 1, '乙公司'), row('HK-2025-0630-007', 1, '丙公司'), row('HK-2025-0531-040', 1, '丙公司')] });
    expect(letterNumber(letters, [], subject).number).toBe('HK-2025-0630-008');
    expect(letterNumber(letters, ['HK-2025-0630-008', 'HK-2024-0630-900'], subject).number).toBe('HK-2025-0630-009');
  });

  it('keeps the number of an earlier letter about the same balance and counts its versions', () => {
    const { letters } = ledgerOf({ letters: [row('HK-2025-0630-003', 1), row('HK-2025-0630-003', 2), row('HK-2025-0630-009', 1, '乙公司')] });
    expect(letterNumber(letters, [], subject)).toEqual({ number: 'HK-2025-0630-003', version: 3 });
  });

  it('is the next version for a letter that states the balance again beside another currency', () => {
    const { letters } = ledgerOf({ letters: [row('HK-2025-0630-003', 1), row('HK-2025-0630-004', 1, '甲公司', '核对账目', 'USD')] });
    const joint = letterNumber(letters, [], { ...subject, currencies: ['CNY', 'USD'] });
    expect(joint).toEqual({ number: 'HK-2025-0630-003', version: 2 });
    const { letters: after } = ledgerOf({ letters: [row('HK-2025-0630-003', 1), row('HK-2025-0630-004', 1, '甲公司', '核对账目', 'USD'), row('HK-2025-0630-003', 2), row('HK-2025-0630-003', 2, '甲公司', '核对账目', 'USD')] });
    expect(letterNumber(after, [], { ...subject, currencies: ['USD'] })).toEqual({ number: 'HK-2025-0630-003', version: 3 });
  });

  it.each([
    ['another purpose', { purpose: '请求付款' }], ['another currency', { currencies: ['USD'] }], ['another customer', { customer: '乙公司' }],
  ])('is a new one for %s', (_, change) => {
    const { letters } = ledgerOf({ letters: [row('HK-2025-0630-003', 1)] });
    expect(letterNumber(letters, [], { ...subject, ...change })).toEqual({ number: 'HK-2025-0630-004', version: 1 });
  });

  it('leaves numbers that people typed in their own form alone', () => {
    const { letters } = ledgerOf({ letters: [row('询证 12 号', 1), row('HK-2025-0630-XY', 1)] });
    expect(letterNumber(letters, [], { ...subject, customer: '乙公司' }).number).toBe('HK-2025-0630-001');
  });
});
