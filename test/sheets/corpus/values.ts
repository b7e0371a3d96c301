import type { CellValue } from '../../../src/domain/cell';
import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

const A = '苏州恒力机械有限公司';
const B = '上海贝塔科技有限公司';

/** Amounts, dates and numbers as people and programs write them. */
export const VALUE_MESSES: readonly Mess[] = [
  {
    name: 'month first, known only from the whole column; receipts by their settlement date',
    sheets: [sheetData('ar', [
      ['countryCode', 'customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount', 'Disputed', 'SettledDate', 'DaysLate'],
      ['391', '0379-NEVHP', '0000611365', '1/2/2013', '2/1/2013', '55.94', 'No', '1/15/2013', '0'], ['406', '8976-AMJEO', '0007900770', '1/26/2013', '2/25/2013', '61.74', 'Yes', '3/3/2013', '6'],
    ])],
    tables: [{ sheet: 'ar', roles: ['invoices', 'receipts'], headerRow: 1, columns: { customerCode: 2, invoiceNo: 3, invoiceDate: 4, dueDate: 5, amountInclTax: 6, disputed: 7, receiptDate: 8 }, rows: [2, 3] }],
    values: [['ar', 2, 'invoiceDate', 41276], ['ar', 2, 'amountInclTax', 5594], ['ar', 3, 'receiptDate', 41336]],
    customers: [['ar', 2, '0379-NEVHP']],
  },
  {
    name: 'slashed dates whose order nobody can know',
    sheets: [sheetData('发票', [['客户', '发票号', '金额', '开票日期'], [A, 'A1', 100, '1/2/2025'], [B, 'A2', 200, '3/4/2025']])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceDate: 4 }, rows: [2, 3] }],
    values: [['发票', 2, 'invoiceDate', null]], findings: ['reading.dateOrder', 'reading.doubtful'],
  },
  {
    name: 'the 1904 date system',
    sheets: [sheetData('发票', [['客户', '发票号', '金额', '开票日期'], [A, 'A1', 100, 44231]], { date1904: true, formats: [['', '', '', ''], ['', '', '', 'yyyy-mm-dd']] })],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceDate: 4 }, rows: [2] }],
    values: [['发票', 2, 'invoiceDate', 45693]],
  },
  {
    name: 'dates of every kind in one column',
    sheets: [sheetData('发票', [
      ['客户', '发票号', '金额', '开票日期', '到期日'], ...(['2025-02-05', '2025/2/5', '2025.2.5', '2025年2月5日', 20250205, 45693, '45693', '7.27日', '暂无', '2023/2/30', '#N/A', null] as CellValue[]).map((date, index) => [A, `A${index}`, 100, date, 45730]),
    ])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceDate: 4 }, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }],
    values: [...[2, 3, 4, 5, 6, 7, 8].map((row) => ['发票', row, 'invoiceDate', 45693] as const), ...[9, 10, 11, 12, 13].map((row) => ['发票', row, 'invoiceDate', null] as const)],
    findings: ['reading.doubtful', 'reading.unreadable'],
  },
  {
    name: 'amounts with signs, brackets, units, words and errors',
    sheets: [sheetData('收款', [
      ['客户', '收款日期', '收款金额'], ...(['¥1,234.50', '(100.00)', '１，０００', '1.5万', '壹仟元整', '#VALUE!', '约500', 0] as CellValue[]).map((amount) => [A, 45693, amount]),
    ])],
    tables: [{ sheet: '收款', roles: ['receipts'], headerRow: 1, columns: { receivedAmount: 3 }, rows: [2, 3, 4, 5, 6, 7, 8, 9] }],
    values: [123_450, -10_000, 100_000, 1_500_000, 100_000, null, null, 0].map((fen, index) => ['收款', index + 2, 'receivedAmount', fen] as const),
    findings: ['reading.doubtful', 'reading.unreadable'],
  },
  {
    name: 'a caption says 万元',
    sheets: [sheetData('合同', [['合同台账', null, null, null], ['单位：万元', null, null, null], ['客户名称', '合同编号', '合同金额', '已回款（元）'], [A, 'HT-1', 12.5, 5000]])],
    tables: [{ sheet: '合同', roles: ['deals', 'receipts'], headerRow: 3, columns: { contractAmount: 3, receivedAmount: 4 }, rows: [4] }],
    values: [['合同', 4, 'contractAmount', 12_500_000], ['合同', 4, 'receivedAmount', 500_000]], findings: ['reading.unit'],
  },
  {
    name: 'one header says 万元, another USD',
    sheets: [sheetData('合同', [['客户名称', '合同编号', '合同金额(万元)', '已收款(USD)'], [A, 'HT-1', '0.0001', 10]])],
    tables: [{ sheet: '合同', roles: ['deals', 'receipts'], headerRow: 1, columns: { contractAmount: 3, receivedAmount: 4 }, rows: [2] }],
    values: [['合同', 2, 'contractAmount', 100], ['合同', 2, 'receivedAmount', 1000]], findings: ['reading.unitColumn'],
  },
  {
    name: 'invoice numbers damaged by the spreadsheet, wrapped, with leading tabs', cellsOnly: true,
    sheets: [sheetData('发票', [['客户', '发票号码', '金额', '开票日期'], [A, 25322000000012346000, 100, 45693], [A, '="00123456"', 100, 45693], [A, '\t00123457', 100, 45693], [A, 123458, 100, 45693], [A, '2.5322E+19', 100, 45693]])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { invoiceNo: 2 }, rows: [2, 3, 4, 5, 6] }],
    values: [['发票', 2, 'invoiceNo', null], ['发票', 3, 'invoiceNo', '00123456'], ['发票', 4, 'invoiceNo', '00123457'], ['发票', 5, 'invoiceNo', '123458']], findings: ['reading.damagedNumber'],
  },
  {
    name: 'headers and names that are words of the language underneath',
    sheets: [sheetData('__proto__', [['客户', '发票号', '金额', '开票日期', '__proto__', 'constructor'], ['__proto__', 'toString', 100, 45693, 1, 2], ['constructor', 'valueOf', 200, 45694, 1, 2]])],
    tables: [{ sheet: '__proto__', roles: ['invoices'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2 }, rows: [2, 3] }],
    customers: [['__proto__', 2, '__proto__'], ['__proto__', 3, 'constructor']],
  },
];
