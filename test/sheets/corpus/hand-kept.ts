import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

/** Whole lists as sales people keep them by hand, without a list of invoices or receipts beside them. */
export const HAND_KEPT: readonly Mess[] = [
  {
    name: 'a seller of pumps: 万元 above the header, amounts that disagree in how they are written, a subtotal, who made it',
    sheets: [sheetData('2026年应收款明细', [
      ['江南泵业销售公司应收款明细表'],
      ['截止2026年10月31日', null, null, null, null, null, null, null, null, null, null, '单位：万元'],
      ['序号', '合同号', '单位名称', '产品', '型号', '台数', '合同额', '签订时间', '发货时间', '已开票', '已收款', '欠款', '付款方式及账期', '经办', '对方联系人', '备注'],
      [1, 'JN-26001', '盐城市政工程公司', '潜水泵', 'QW200', 6, 18.6, '2026.1.12', '2026.2.20', 18.6, 10, 8.6, '货到票到30天付清', '陈刚', '刘工 13900001111', null],
      [2, 'JN-26002', '南通港务集团有限公司', '消防泵组', 'XBD', 2, 42, '2026.3.5', '2026.4.18', 42, 12.6, 29.4, '预付30%，货到付60%，质保10%一年', '陈刚', '王科长', '对方说等财政拨款'],
      [3, 'JN-26005', '盐城市政工程有限公司', '配件', null, 1, '约3', '2026.5.30', null, null, null, 3, null, '小李', null, '未开票'],
      ['小计', null, null, null, null, 9, 63.6, null, null, 60.6, 22.6, 41],
      [4, 'JN-26011', '连云港化工厂', '化工泵', 'IHF', 4, 22.8, '2026-07-15', '2026-08-10', 22.8, '5.0', 17.8, '验收后15天', '陈刚', '周部长', null],
      ['合计', null, null, null, null, 13, 86.4, null, null, 83.4, 27.6, 58.8],
      [],
      [null, '制表：小李', null, '审核：'],
    ], { merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 14 }] })],
    tables: [{
      sheet: '2026年应收款明细', roles: ['deals', 'receipts'], headerRow: 3,
      columns: { contractNo: 2, customerName: 3, contractAmount: 7, contractDate: 8, shipDate: 9, amountInclTax: 10, receivedAmount: 11, openAmount: 12, termsText: 13, salesOwner: 14, contact: 15, memo: 16 },
      rows: [4, 5, 6, 8], skipped: { 7: 'subtotal', 9: 'total', 10: 'blank', 11: 'note' },
    }],
    values: [['2026年应收款明细', 4, 'amountInclTax', 18_600_000], ['2026年应收款明细', 5, 'openAmount', 29_400_000], ['2026年应收款明细', 6, 'contractAmount', null], ['2026年应收款明细', 8, 'receivedAmount', 5_000_000]],
    findings: ['reading.unit', 'reading.doubtful', 'reading.similarCustomers'],
  },
  {
    name: 'invoices with a column for whether they were paid',
    sheets: [sheetData('开票', [
      ['开票日期', '客户名称', '发票号码', '金额（含税）', '是否回款', '备注'],
      [46083, '江苏宏达机械有限公司', '25322000000000001234', 113000, '是', null], [46122, '江苏宏达机械有限公司', '25322000000000001301', 56500, '否', null],
      [46123, '常熟纺机厂', '25322000000000001302', 20000, '部分', '收了8000'],
    ])],
    tables: [{ sheet: '开票', roles: ['invoices'], headerRow: 1, columns: { invoiceDate: 1, customerName: 2, invoiceNo: 3, amountInclTax: 4, receiptStatus: 5, memo: 6 }, rows: [2, 3, 4] }],
    values: [['开票', 2, 'receiptStatus', '是']],
  },
  {
    name: 'a seller of software: payments by stage, and what is left',
    sheets: [sheetData('项目', [
      ['客户', '合同编号', '合同金额', '签订日期', '首付款', '首付日期', '二期款', '二期收款日期', '尾款', '尾款收款日期', '未收'],
      ['江苏宏达机械有限公司', 'HD-01', 500000, 45992, 150000, 46025, 200000, 46114, null, null, 150000], ['常熟纺机厂', 'HD-02', 200000, 46054, 60000, 46082, null, null, null, null, 140000],
    ])],
    tables: [{ sheet: '项目', roles: ['deals', 'receipts'], headerRow: 1, columns: { customerName: 1, contractNo: 2, contractAmount: 3, contractDate: 4, openAmount: 11 }, absent: ['shipDate', 'dueDate'], rows: [2, 3] }],
    values: [['项目', 2, 'openAmount', 15_000_000]],
  },
  {
    name: 'slips of sales, money and returns in one list',
    sheets: [sheetData('往来', [
      ['单据类型', '单据编号', '日期', '客户', '应收金额', '已收金额'],
      ['销售单', 'XS001', 46145, '苏州亚达五金', 8500, 0], ['收款单', 'SK001', 46162, '苏州亚达五金', 0, 3000], ['销售退货单', 'XT001', 46167, '苏州亚达五金', -500, 0],
    ])],
    tables: [{ sheet: '往来', roles: ['deals', 'receipts'], headerRow: 1, columns: { docType: 1, customerName: 4, amountInclTax: 5, receivedAmount: 6 }, rows: [2, 3, 4] }],
    values: [['往来', 4, 'amountInclTax', -50_000]],
  },
];
