import { computeReceivables } from '../../src/domain/compute-receivables';
import { standAlone } from '../../src/domain/lone-deals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow, TestSheets } from '../support/ledger';

const AS_OF = 45_800;
const INVOICE: TestRow = { customerName: '甲公司', invoiceNo: '1', amountInclTax: 100, dueDate: '2025-03-01', receiptStatus: '是' };

function computed(sheets: TestSheets) {
  const { balances, findings } = computeReceivables(ledgerOf(sheets), DEFAULT_SETTINGS, AS_OF);
  return { open: balances[0]?.open ?? 0, received: balances[0]?.received, unapplied: balances[0]?.unapplied, findings: findings.map(({ id }) => id) };
}

describe('an invoice that says that it was paid, and nowhere how much', () => {
  test.each(['是', '√', 'Y', '已收', '已回款', '已收款', '已收齐', '全部收款', '款已到账', '结清', '已结清', '收讫', 'Paid', 'paid in full', 'Settled'])('%s: all of it was received', (receiptStatus) => {
    expect(computed({ invoices: [{ ...INVOICE, receiptStatus }] })).toEqual({ open: 0, received: 10_000, unapplied: 0, findings: ['receivedFromStatus'] });
  });

  test.each(['否', '未', '未收', '未收款', '没收', '待收', '无', '', '逾期', '催收中', '预计已付', '未付清', 'no', 'unpaid', 'not paid', 'open', 'to be paid'])('%j: nothing was', (receiptStatus) => {
    expect(computed({ invoices: [{ ...INVOICE, receiptStatus }] })).toMatchObject({ open: 10_000, received: 0, findings: [] });
  });

  test.each(['部分', '部分收款', '已收部分', 'partially paid', 'part'])('%s: how much is not known, and told', (receiptStatus) => {
    expect(computed({ invoices: [{ ...INVOICE, receiptStatus }] })).toMatchObject({ open: 10_000, received: 0, findings: ['paidInPart'] });
  });

  test('is told once a list', () => expect(computed({ invoices: [INVOICE, { ...INVOICE, invoiceNo: '2' }] })).toMatchObject({ open: 0, received: 20_000, findings: ['receivedFromStatus'] }));
  test('less what was credited', () => expect(computed({ invoices: [{ ...INVOICE, originalInvoiceNo: null }, { ...INVOICE, invoiceNo: '2', amountInclTax: -30, originalInvoiceNo: '1', receiptStatus: null }] })).toMatchObject({ open: 0, received: 7_000 }));

  test('amounts, dates and lists of receipts say it better', () => {
    expect(computed({ invoices: [{ ...INVOICE, receivedAmount: 60 }] })).toMatchObject({ open: 4_000, findings: ['receiptWithoutDate', 'statusDiffers'] });
    expect(computed({ invoices: [{ ...INVOICE, receivedAmount: 100 }] })).toMatchObject({ open: 0, findings: ['receiptWithoutDate'] });
    expect(computed({ invoices: [{ ...INVOICE, openAmount: 30 }] })).toMatchObject({ open: 3_000, findings: ['receivedFromOpen'] });
    expect(computed({ invoices: [{ ...INVOICE, receiptDate: '2025-02-01' }] })).toMatchObject({ open: 0, received: 10_000, findings: [] });
    expect(computed({ invoices: [INVOICE], receipts: [{ customerName: '甲公司', receivedAmount: 40, receiptDate: '2025-02-01', invoiceNo: '1' }] })).toMatchObject({ open: 6_000, received: 4_000, findings: [] });
  });

  test('a state of the invoice counts where it speaks of money', () => {
    const told = (invoiceStatus: string) => computed({ invoices: [{ ...INVOICE, receiptStatus: null, invoiceStatus }] }).open;
    expect(['正常', '是', '已开票', '已认证', 'Closed'].map(told)).toEqual([10_000, 10_000, 10_000, 10_000, 10_000]);
    expect(['Paid', '已收款', '已结清'].map(told)).toEqual([0, 0, 0]);
  });
});

describe('a deal that says that it was paid', () => {
  const deal: TestRow = { customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, dueDate: '2025-03-01', contractDate: '2025-01-05', receiptStatus: '已结清' };
  test('was, where no invoices are listed', () => expect(computed({ deals: [deal] })).toMatchObject({ open: 0, received: 10_000, findings: ['receivedFromStatus'] }));
  test('leaves it to its invoices where they are', () => expect(computed({ deals: [deal], invoices: [{ ...INVOICE, contractNo: 'HT-1', receiptStatus: '否' }] })).toMatchObject({ open: 10_000, received: 0 }));
  test('does not stand alone', () => expect(standAlone(ledgerOf({ deals: [deal] }))).toBe(false));
});
