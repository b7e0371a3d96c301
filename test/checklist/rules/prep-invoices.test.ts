import { prepInvoices } from '../../../src/checklist/rules/prep-invoices';
import { testRule } from '../rule-tester';

testRule(prepInvoices, [
  { name: 'everything due is invoiced', invoices: [{ invoiceNo: 'F1' }], status: 'proved', proof: ['发票!B2'], source: 'invoice' },
  { name: 'a part is not invoiced', deal: { contractNo: 'H1' }, invoices: [{ invoiceNo: 'F1' }], items: [{}, { kind: 'unbilled', amount: 5000 }], status: 'missing', fixCell: '台账!B2', source: 'receivables' },
  { name: 'the part that is not due yet may wait', invoices: [{ invoiceNo: 'F1' }], items: [{}, { kind: 'notTriggered', dueDate: null }], status: 'proved' },
  { name: 'a void invoice among them', invoices: [{ invoiceNo: 'F1', invoiceStatus: '已作废', amountInclTax: 100 }], status: 'doubtful', word: 'reversed', proof: ['发票!C2', '发票!B2'] },
  ...['未红冲', '没有作废', 'not voided', 'Never cancelled'].map((invoiceStatus) => ({ name: `an invoice that is ${invoiceStatus}`, invoices: [{ invoiceNo: 'F1', invoiceStatus, amountInclTax: 100 }], status: 'proved' as const })),
  { name: 'an invoice reversed in part', invoices: [{ invoiceNo: 'F1', invoiceStatus: '部分红冲', amountInclTax: 100 }], status: 'doubtful', word: 'reversed' },
  { name: 'a credit note is in order', invoices: [{ invoiceNo: 'F1', amountInclTax: 1000 }, { invoiceNo: 'F2', invoiceStatus: '红字发票', amountInclTax: -100 }], status: 'proved' },
  { name: 'an invoice without number', invoices: [{ invoiceNo: '', amountInclTax: 100 }], status: 'doubtful', word: 'noNumber', fixCell: '发票!B2' },
  { name: 'invoice follows payment', deal: { termsText: '款到开票' }, items: [{ kind: 'unbilled' }], status: 'notApplicable', word: 'payFirst' },
  { name: 'no invoice list at all', deal: {}, items: [{ kind: 'unbilled' }], status: 'noColumn' },
  { name: 'invoices without number column', invoices: [{ amountInclTax: 100 }], status: 'noColumn' },
  { name: 'nothing due', invoices: [{ invoiceNo: 'F1' }], items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
