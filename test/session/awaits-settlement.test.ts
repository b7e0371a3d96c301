import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeReport } from '../../src/report/make-report';
import { awaitsSettlement } from '../../src/session/views/awaits-settlement';
import { CUSTOMER, CUT_OFF } from '../letters/given';
import { ledgerOf } from '../support/ledger';

const invoice = { customerName: CUSTOMER, invoiceNo: '25110001', invoiceDate: CUT_OFF - 20, dueDate: CUT_OFF + 10, amountInclTax: 1_000, termsText: '月结30天', shipDate: CUT_OFF - 20 };
const settings = { ...DEFAULT_SETTINGS, customers: { [CUSTOMER]: { buyerType: 'public' as const, smeDeclared: true } } };
const waits = (items: string, change: object = {}, letters: readonly object[] = []): boolean => {
  const report = makeReport(ledgerOf({ invoices: [{ ...invoice, ...change }], letters: letters as never }), settings, CUT_OFF);
  return awaitsSettlement(report, { customer: CUSTOMER, currency: 'CNY', items });
};

describe('a letter whose amount starts the payment period once it is confirmed', () => {
  it('lists something that is settled monthly', () => expect([waits('25110001'), waits(''), waits('25110002')]).toEqual([true, true, false]));
  it('is none about what is paid from delivery', () => expect(waits('25110001', { termsText: '货到30天' })).toBe(false));
  it('is none when the amount is confirmed already', () => {
    const reply = { letterNo: 'HK-1', customerName: CUSTOMER, letterItems: '25110001', letterReplyDate: CUT_OFF - 5, letterResult: '相符', currency: 'CNY' };
    expect(waits('25110001', {}, [reply])).toBe(false);
  });
});
