import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

const A = '苏州恒力机械有限公司';
const B = '上海贝塔科技有限公司';

/** Rows that are no data, rows that look alike, and cells merged downwards. */
export const ROW_MESSES: readonly Mess[] = [
  {
    name: 'totals, subtotals, blank rows, the header again, titles and notes',
    sheets: [sheetData('开票', [
      ['客户名称', '发票号码', '价税合计', '开票日期', '备注'], ['一月份', null, null, null, null], [A, 'A1', 100, 45660, null], [A, 'A2', 200, 45661, null], ['小计', null, 300, null, null], [],
      ['客户名称', '发票号码', '价税合计', '开票日期', '备注'], [B, 'A3', 400, 45690, null], ['苏州恒力 合计：', null, 400, null, null], ['总   计', null, 700, null, null],
      ['注：以上金额均含税，如有疑问请联系财务部张会计', null, null, null, null],
    ])],
    tables: [{
      sheet: '开票', roles: ['invoices'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3 }, rows: [3, 4, 8],
      skipped: { 2: 'title', 5: 'subtotal', 6: 'blank', 7: 'repeatedHeader', 9: 'total', 10: 'total', 11: 'note' },
    }],
  },
  {
    name: 'a last row of sums that nobody labelled',
    sheets: [sheetData('收款', [['客户', '收款日期', '收款金额'], [A, 45693, 100], [B, 45694, 250.5], [null, null, 350.5]])],
    tables: [{ sheet: '收款', roles: ['receipts'], headerRow: 1, columns: { customerName: 1, receiptDate: 2, receivedAmount: 3 }, rows: [2, 3], skipped: { 4: 'total' } }],
  },
  {
    name: 'a receipt without customer that is no total',
    sheets: [sheetData('收款', [['客户', '收款日期', '收款金额'], [A, 45693, 100], [B, 45694, 250.5], [null, 45695, 77]])],
    tables: [{ sheet: '收款', roles: ['receipts'], headerRow: 1, columns: { customerName: 1 }, rows: [2, 3, 4] }],
    customers: [['收款', 4, null]],
  },
  {
    name: 'equal rows that differ in the serial number only, and instalments of one invoice',
    sheets: [sheetData('发票', [
      ['序号', '客户', '发票号', '金额', '开票日期', '到期日'], [1, A, 'A1', 100, 45693, 45730], [2, A, 'A1', 100, 45693, 45760], [3, A, 'A1', 100, 45693, 45730], [4, A, null, 50, 45693, 45730], [5, A, null, 50, 45693, 45730],
    ])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceNo: 3, dueDate: 6 }, rows: [2, 3, 5, 6], skipped: { 4: 'duplicate' } }],
    findings: ['reading.duplicateRow'],
  },
  {
    name: 'customers and contracts merged downwards, amounts merged too',
    sheets: [sheetData('发票', [
      ['客户名称', '合同编号', '合同金额', '发票号码', '开票金额', '开票日期'], [A, 'HT-1', 1000, 'A1', 600, 45693], [null, null, null, 'A2', 400, 45723], [B, 'HT-2', 300, 'A3', 300, 45700],
    ], { merges: [1, 2, 3].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column })) })],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { customerName: 1, contractNo: 2, contractAmount: 3, invoiceNo: 4, amountInclTax: 5 }, rows: [2, 3, 4] }],
    values: [['发票', 3, 'contractNo', 'HT-1'], ['发票', 3, 'contractAmount', null], ['发票', 3, 'amountInclTax', 40_000]],
    customers: [['发票', 3, A]],
  },
  {
    name: 'one contract over several invoice rows: the rows are no deals of their own',
    sheets: [sheetData('明细', [
      ['合同编号', '客户名称', '合同金额', '发票号码', '开票金额', '开票日期', '回款金额', '回款日期'], ['HT-1', A, 1000, 'A1', 600, 45693, 600, 45730], ['HT-1', A, 1000, 'A2', 400, 45723, null, null], ['HT-2', B, 300, 'A3', 300, 45700, null, null],
    ])],
    tables: [{ sheet: '明细', roles: ['invoices', 'receipts'], headerRow: 1, columns: { contractNo: 1, invoiceNo: 4, amountInclTax: 5, receivedAmount: 7, receiptDate: 8 }, rows: [2, 3, 4] }],
  },
  {
    name: 'one row a contract with its invoice and receipt: three roles',
    sheets: [sheetData('台账', [
      ['合同编号', '客户名称', '合同金额', '发票号码', '开票金额', '开票日期', '回款金额', '回款日期'], ['HT-1', A, 1000, 'A1', 600, 45693, 600, 45730], ['HT-2', B, 300, 'A3', 300, 45700, null, null],
    ])],
    tables: [{ sheet: '台账', roles: ['deals', 'invoices', 'receipts'], headerRow: 1, columns: { contractNo: 1, contractAmount: 3, invoiceNo: 4 }, rows: [2, 3] }],
    links: [['台账', 2, 2, 'sameRow']],
  },
];
