import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

const A = '苏州恒力机械有限公司';
const B = '上海贝塔科技有限公司';

/** Headers that are not in row 1, not in one row, not in plain words, or not there. */
export const HEADER_MESSES: readonly Mess[] = [
  {
    name: 'a title, a remark and a blank row above the header',
    sheets: [sheetData('台账', [
      ['2025年度合同台账', null, null, null, null], ['制表：财务部 2025-06-30', null, null, null, null], [],
      ['客户名称', '合同编号', '合同金额', '签订日期', '业务员'], [A, 'HT-001', 100000, 45693, '张三'], [B, 'HT-002', 3000, 45700, '李四'],
    ])],
    tables: [{ sheet: '台账', roles: ['deals'], headerRow: 4, columns: { customerName: 1, contractNo: 2, contractAmount: 3, contractDate: 4, salesOwner: 5 }, rows: [5, 6] }],
    values: [['台账', 5, 'contractAmount', 10_000_000], ['台账', 5, 'contractDate', 45693]],
  },
  {
    name: 'two header rows with merged group titles',
    sheets: [sheetData('应收', [
      ['客户', '发票号码', '应收', null, '实收', null], [null, null, '金额', '日期', '金额', '日期'], [A, '00012345', 1130, 45693, 500, 45730], [B, '00012346', 2260, 45700, null, null],
    ], { merges: [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 }, { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 2 }, { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 4 }, { firstRow: 1, lastRow: 1, firstColumn: 5, lastColumn: 6 }] })],
    tables: [{ sheet: '应收', roles: ['invoices', 'receipts'], headerRow: 2, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3, dueDate: 4, receivedAmount: 5, receiptDate: 6 }, rows: [3, 4] }],
    values: [['应收', 3, 'receivedAmount', 50_000], ['应收', 3, 'invoiceNo', '00012345']],
  },
  {
    name: 'two header rows below a title and a line of captions',
    sheets: [sheetData('应收台账', [
      ['2025年应收账款台账'], ['单位：元', null, null, '制表人：小李'], ['序号', '合同编号', '客户单位', '合同总价', '签订日期', '发票号', '开票金额', '开票日期', '第一次回款', null, '第二次回款', null, '未回款'],
      [null, null, null, null, null, null, null, null, '日期', '金额', '日期', '金额', null], [1, 'HT-1', A, 1000, 45600, 'A1', 600, 45693, 45700, 200, 45730, 100, 300], [2, 'HT-2', B, 500, 45610, 'A2', 500, 45700, null, null, null, null, 500],
      [null, null, null, null, null, '小计', 1100, null, null, 200, null, 100, 800],
    ], { merges: [...[1, 2, 3, 4, 5, 6, 7, 8, 13].map((column) => ({ firstRow: 3, lastRow: 4, firstColumn: column, lastColumn: column })), { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 13 }, { firstRow: 3, lastRow: 3, firstColumn: 9, lastColumn: 10 }, { firstRow: 3, lastRow: 3, firstColumn: 11, lastColumn: 12 }] })],
    tables: [{ sheet: '应收台账', roles: ['deals', 'invoices', 'receipts'], headerRow: 4, columns: { contractNo: 2, contractAmount: 4, invoiceNo: 6, amountInclTax: 7, receiptDate: 9, receivedAmount: 10, openAmount: 13 }, rows: [5, 6], skipped: { 7: 'subtotal' } }],
    receipts: [['应收台账', 5, 'J5', 20_000, 45700], ['应收台账', 6, 'J6', null, null], ['应收台账', 5, 'L5', 10_000, 45730]],
  },
  {
    name: 'two header rows in a text file, where merged cells are lost',
    sheets: [sheetData('book', [
      ['合同', '', '客户名称', '开票', '', '回款', ''], ['编号', '名称', '', '日期', '金额', '日期', '金额'],
      ['HT-1', '产线', A, '2025-03-01', '1,130.00', '2025-04-01', '500.00'], ['HT-2', '软件', B, '2025-03-02', '2,260.00', '', ''],
    ])],
    tables: [{ sheet: 'book', roles: ['invoices', 'receipts'], headerRow: 2, columns: { contractNo: 1, contractName: 2, customerName: 3, invoiceDate: 4, amountInclTax: 5, receiptDate: 6, receivedAmount: 7 }, rows: [3, 4] }],
    values: [['book', 3, 'amountInclTax', 113_000], ['book', 4, 'invoiceDate', 45718], ['book', 4, 'receivedAmount', null]],
  },
  {
    name: 'line breaks, stars, numbers, spaces and units in headers',
    sheets: [sheetData('Sheet1', [
      ['1、客户\n名称', '*发 票 号', '开票\n日期', '★价税合计\n（元）', '到 期 日：', '数量（台）'], [A, 'A001', '2025/3/1', 1130, '2025/4/30', 2],
    ])],
    tables: [{ sheet: 'Sheet1', roles: ['invoices'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2, invoiceDate: 3, amountInclTax: 4, dueDate: 5, qty: 6 }, rows: [2] }],
    values: [['Sheet1', 2, 'dueDate', 45777]],
  },
  {
    name: 'full-width letters and figures',
    sheets: [sheetData('Ｓｈｅｅｔ', [['Ｃｕｓｔｏｍｅｒ　Ｎａｍｅ', 'Ｉｎｖｏｉｃｅ　Ｎｏ．', '金额（含税）', '开票日期'], [A, 'ＩＮＶ－００１', '１，２３４．５０', '２０２５－０２－０５']])],
    tables: [{ sheet: 'Ｓｈｅｅｔ', roles: ['invoices'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4 }, rows: [2] }],
    values: [['Ｓｈｅｅｔ', 2, 'amountInclTax', 123_450], ['Ｓｈｅｅｔ', 2, 'invoiceDate', 45693], ['Ｓｈｅｅｔ', 2, 'invoiceNo', 'INV-001']],
  },
  {
    name: 'one header name twice',
    sheets: [sheetData('发票', [['客户名称', '发票号', '金额', '开票日期', '收款日期', '收款日期'], [A, 'A1', 100, 45693, 45700, 45710]])],
    tables: [{ sheet: '发票', roles: ['invoices', 'receipts'], headerRow: 1, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4, receiptDate: 5 }, rows: [2] }],
    findings: ['reading.secondColumn'],
  },
  {
    name: 'no header at all',
    sheets: [sheetData('数据', [[A, 'A1', 100, 45693], [B, 'A2', 200, 45700], [A, 'A3', 300, 45710]])],
    tables: [], findings: ['reading.noHeader'], otherSheets: ['数据'],
  },
  {
    name: 'a header in row 15, below a letterhead',
    sheets: [sheetData('明细', [
      ...Array.from({ length: 14 }, (_, index) => [index % 4 === 0 ? `某某公司第${index}号说明文字` : null, null, null, null]),
      ['客户名称', '发票号码', '价税合计', '开票日期'], [A, 'A1', 100, 45693],
    ])],
    tables: [{ sheet: '明细', roles: ['invoices'], headerRow: 15, columns: { customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4 }, rows: [16] }],
  },
  {
    name: 'planned beside actual dates, amounts with and without tax, other receivables',
    sheets: [sheetData('合同', [
      ['客户名称', '合同编号', '合同金额', '计划发货时间', '实际发货时间', '预计验收日期', '验收日期', '预计开票日期', '其他应收款'], [A, 'HT-1', 1000, 45690, 45693, 45700, 45710, 45720, 5],
    ])],
    tables: [{ sheet: '合同', roles: ['deals'], headerRow: 1, columns: { customerName: 1, contractNo: 2, contractAmount: 3, shipDate: 5, acceptDate: 7 }, absent: ['invoiceDate', 'amountInclTax', 'openAmount'], rows: [2] }],
    values: [['合同', 2, 'shipDate', 45693]],
  },
  {
    name: 'a list of the tax bureau: 金额 is net, 价税合计 is the receivable',
    sheets: [sheetData('全量发票查询导出', [
      ['全量发票查询导出'], ['序号', '数电发票号码', '销方名称', '购买方名称', '购方识别号', '开票日期', '金额', '税额', '价税合计', '发票状态', '备注'],
      [1, '25322000000012345678', '我方公司', A, '91320500MA1XXXXX0K', '2025-03-01 10:22:33', 1000, 130, 1130, '正常', ''],
      [2, '25322000000012345679', '我方公司', A, '91320500MA1XXXXX0K', '2025-03-02 10:22:33', 2000, 260, 2260, '已红冲-全额', ''],
      [3, '25322000000012345680', '我方公司', B, '', '2025-03-03 10:22:33', 3000, 390, 3390, '已作废', ''],
      [4, '25322000000012345681', '我方公司', B, '', '2025-03-04 10:22:33', 500, 65, 565, '已红冲', ''],
      [5, '25322000000012345682', '我方公司', B, '', '2025-03-05 10:22:33', -500, -65, -565, '正常', '被红冲蓝字数电票号码：25322000000012345681'],
    ])],
    tables: [{
      sheet: '全量发票查询导出', roles: ['invoices'], headerRow: 2, columns: { invoiceNo: 2, customerName: 4, taxNo: 5, invoiceDate: 6, amountExclTax: 7, taxAmount: 8, amountInclTax: 9, invoiceStatus: 10, memo: 11 },
      rows: [3], skipped: { 4: 'void', 5: 'void', 6: 'void', 7: 'void' },
    }],
    values: [['全量发票查询导出', 3, 'amountInclTax', 113_000], ['全量发票查询导出', 3, 'invoiceNo', '25322000000012345678']],
  },
  {
    name: 'a plain 金额 beside 税额 is net when the tax is a rate of it',
    sheets: [sheetData('开票', [['开票日期', '客户', '发票号', '金额', '税额'], [45693, A, 'A1', 1000, 130], [45694, B, 'A2', 2000, 260]])],
    tables: [{ sheet: '开票', roles: ['invoices'], headerRow: 1, columns: { invoiceDate: 1, customerName: 2, invoiceNo: 3, amountExclTax: 4, taxAmount: 5 }, absent: ['amountInclTax'], rows: [2, 3] }],
    findings: ['reading.onlyExclTax'],
  },
  {
    name: 'codes in the customer column, names in the number column',
    sheets: [sheetData('发票', [['客户', '客户编号', '发票号', '金额', '开票日期'], ['C-1001', A, 'A1', 100, 45693], ['C-1002', B, 'A2', 200, 45694]])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { customerCode: 1, customerName: 2, invoiceNo: 3, amountInclTax: 4 }, rows: [2, 3] }],
    customers: [['发票', 2, A]],
  },
];
