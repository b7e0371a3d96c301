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
    name: 'groups with a title above and a total below, as programs export them',
    sheets: [sheetData('aging', [
      ['ACME Inc'], ['A/R Aging Detail'], ['Date', 'Transaction Type', 'Num', 'Customer', 'Due Date', 'Amount', 'Open Balance'], ['91 or more days past due'],
      ['01/15/2025', 'Invoice', '1001', 'Alpha LLC', '02/14/2025', '1,200.00', '1,200.00'], ['Total for 91 or more days past due', null, null, null, null, '$1,200.00', '$1,200.00'],
      ['1 - 30 days past due'], ['05/25/2025', 'Invoice', '1010', 'Alpha LLC', '06/24/2025', 800, 800], ['Total for 1 - 30 days past due', null, null, null, null, '$800.00', '$800.00'], ['TOTAL', null, null, null, null, '$2,000.00', '$2,000.00'],
    ])],
    tables: [{ sheet: 'aging', roles: ['invoices'], headerRow: 3, columns: { invoiceDate: 1, invoiceNo: 3, customerName: 4, dueDate: 5, amountInclTax: 6, openAmount: 7 }, rows: [5, 8], skipped: { 4: 'title', 6: 'subtotal', 7: 'title', 9: 'subtotal', 10: 'total' } }],
    values: [['aging', 5, 'invoiceDate', 45672], ['aging', 8, 'openAmount', 80_000]],
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
    name: 'several receipts side by side in a row, numbered',
    sheets: [sheetData('发票', [
      ['客户名称', '发票号码', '价税合计', '开票日期', '回款日期1', '回款金额1', '回款日期2', '回款金额2', '回款日期3', '回款金额3', '累计回款', '未回款'],
      [A, 'A1', 1000, 45693, 45700, 300, 45730, 200, null, null, 500, 500], [B, 'A2', 800, 45694, 45701, 800, null, null, null, null, 800, 0], [A, 'A3', 90, 45695, null, null, 45740, 20, '待定', '约10', 20, 70],
    ])],
    tables: [{ sheet: '发票', roles: ['invoices', 'receipts'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3, receiptDate: 5, receivedAmount: 6, openAmount: 12 }, rows: [2, 3, 4] }],
    receipts: [['发票', 2, 'F2', 30_000, 45700], ['发票', 3, 'F3', 80_000, 45701], ['发票', 4, 'F4', null, null], ['发票', 2, 'H2', 20_000, 45730], ['发票', 4, 'H4', 2_000, 45740], ['发票', 4, 'J4', null, null]],
    findings: ['reading.furtherReceipts', 'reading.secondColumn', 'reading.doubtful'],
  },
  {
    name: 'several receipts under numbered group titles',
    sheets: [sheetData('合同', [
      ['合同编号', '客户名称', '合同金额', '签订日期', '第一次回款', null, '第二次回款', null], [null, null, null, null, '日期', '金额', '日期', '金额'],
      ['HT-1', A, 1000, 45600, 45700, 300, 45730, 200], ['HT-2', B, 500, 45610, 45701, 500, null, null],
    ], { merges: [...[1, 2, 3, 4].map((column) => ({ firstRow: 1, lastRow: 2, firstColumn: column, lastColumn: column })), { firstRow: 1, lastRow: 1, firstColumn: 5, lastColumn: 6 }, { firstRow: 1, lastRow: 1, firstColumn: 7, lastColumn: 8 }] })],
    tables: [{ sheet: '合同', roles: ['deals', 'receipts'], headerRow: 2, columns: { contractNo: 1, contractAmount: 3, receiptDate: 5, receivedAmount: 6 }, rows: [3, 4] }],
    receipts: [['合同', 3, 'F3', 30_000, 45700], ['合同', 4, 'F4', 50_000, 45701], ['合同', 3, 'H3', 20_000, 45730]],
  },
  {
    name: 'several receipts under the same two headers, again and again',
    sheets: [sheetData('项目', [
      ['项目名称', '客户', '合同金额', '签约日期', '回款时间', '回款金额', '回款时间', '回款金额'], ['产线', A, 1000, 45600, 45700, 300, 45730, 200],
    ])],
    tables: [{ sheet: '项目', roles: ['deals', 'receipts'], headerRow: 1, columns: { projectName: 1, receiptDate: 5, receivedAmount: 6 }, rows: [2] }],
    receipts: [['项目', 2, 'F2', 30_000, 45700], ['项目', 2, 'H2', 20_000, 45730]],
  },
  {
    name: 'two columns of received amounts that are not two receipts',
    sheets: [sheetData('合同', [['合同编号', '客户名称', '合同金额', '签订日期', '累计到款金额', '到款时间', '到款金额'], ['HT-1', A, 1000, 45600, 500, 45700, 300]])],
    tables: [{ sheet: '合同', roles: ['deals', 'receipts'], headerRow: 1, columns: { contractNo: 1, receiptDate: 6, receivedAmount: 7 }, rows: [2] }],
    receipts: [['合同', 2, 'G2', 30_000, 45700]],
    findings: ['reading.secondColumn'],
  },
  {
    name: 'older and newer invoice numbers in two columns, as the tax bureau lists them',
    sheets: [sheetData('发票', [
      ['发票代码', '发票号码', '数电发票号码', '购买方名称', '开票日期', '金额', '税额', '价税合计'], ['045002200111', '17020885', '-', A, 45693, 100, 13, 113], [null, null, '25322000000012345678', A, 45694, 200, 26, 226], ['', '--', '25322000000012345679', B, 45695, 300, 39, 339],
    ])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceCode: 1, customerName: 4, amountInclTax: 8 }, rows: [2, 3, 4] }],
    values: [['发票', 2, 'invoiceNo', '17020885'], ['发票', 3, 'invoiceNo', '25322000000012345678'], ['发票', 4, 'invoiceNo', '25322000000012345679']],
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
