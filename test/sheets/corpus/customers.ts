import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

const A = '苏州恒力（集团）有限公司';
const INVOICE_HEADER = ['客户名称', '发票号码', '价税合计', '开票日期'];

/** The same customer under several spellings, and what belongs to which deal. */
export const CUSTOMER_MESSES: readonly Mess[] = [
  {
    name: 'width, brackets and spaces; alias and code of the customer sheet',
    sheets: [
      sheetData('客户', [['客户编码', '客户名称', '客户简称', '地址', '电话'], ['C1', A, '恒力集团、SZHL', '苏州', '0512-1']]),
      sheetData('发票', [INVOICE_HEADER, ['苏州恒力(集团) 有限公司', 'A1', 100, 45693], ['恒力集团', 'A2', 200, 45694], ['ｓｚｈｌ', 'A3', 300, 45695], ['-', 'A4', 400, 45696]]),
      sheetData('收款', [['客户编码', '收款日期', '收款金额', '收款方式'], ['C1', 45700, 100, '电汇'], ['C9', 45700, 100, '电汇']]),
    ],
    tables: [
      { sheet: '客户', roles: ['customers'], headerRow: 1, columns: { customerCode: 1, customerName: 2, customerAlias: 3 }, rows: [2] },
      { sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { customerName: 1 }, rows: [2, 3, 4, 5] },
      { sheet: '收款', roles: ['receipts'], headerRow: 1, columns: { customerCode: 1 }, rows: [2, 3] },
    ],
    customers: [['发票', 2, A], ['发票', 3, A], ['发票', 4, A], ['发票', 5, null], ['收款', 2, A], ['收款', 3, 'C9']],
  },
  {
    name: 'near-duplicates are proposed and not merged',
    sheets: [sheetData('发票', [
      INVOICE_HEADER, ['苏州恒力机械有限公司', 'A1', 1, 45693], ['苏州恒力机械有限责任公司', 'A2', 1, 45693], ['上海贝塔科技有限公司', 'A3', 1, 45693], ['贝塔科技', 'A4', 1, 45693], ['宁波海川贸易有限公司', 'A5', 1, 45693], ['宁波海州贸易有限公司', 'A6', 1, 45693],
      ['东方一厂机电有限公司', 'A7', 1, 45693], ['东方二厂机电有限公司', 'A8', 1, 45693],
    ])],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { customerName: 1 }, rows: [2, 3, 4, 5, 6, 7, 8, 9] }],
    customers: [['发票', 3, '苏州恒力机械有限责任公司'], ['发票', 5, '贝塔科技']],
    proposals: [['苏州恒力机械有限公司', '苏州恒力机械有限责任公司'], ['上海贝塔科技有限公司', '贝塔科技'], ['宁波海川贸易有限公司', '宁波海州贸易有限公司']],
    findings: ['reading.similarCustomers'],
  },
  {
    name: 'deals linked by contract, order and project number, by project name, by the only deal; the rest is shown',
    sheets: [
      sheetData('合同', [['合同编号', '订单号', '客户名称', '项目名称', '合同金额', '签订日期'], ['HT-001', 'PO-9', '甲公司', '产线', 1000, 45600], ['HT-002', 'PO-8', '甲公司', '软件', 500, 45610], ['HT-003', 'PO-7', '乙公司', '备件', 300, 45620]]),
      sheetData('发票', [
        ['发票号码', '客户名称', '合同编号', '订单号', '项目名称', '价税合计', '开票日期'], ['A1', '甲公司', 'ht001', null, null, 100, 45693], ['A2', '甲公司', null, 'PO-8', null, 100, 45694], ['A3', '甲公司', null, null, '产线', 100, 45695],
        ['A4', '乙公司', null, null, null, 100, 45696], ['A5', '甲公司', null, null, null, 100, 45697], ['A6', '乙公司', 'HT-777', null, null, 100, 45698],
      ]),
    ],
    tables: [
      { sheet: '合同', roles: ['deals'], headerRow: 1, columns: { contractNo: 1, orderNo: 2 }, rows: [2, 3, 4] },
      { sheet: '发票', roles: ['invoices'], headerRow: 1, columns: { contractNo: 3, orderNo: 4, projectName: 5 }, rows: [2, 3, 4, 5, 6, 7] },
    ],
    links: [['发票', 2, 2, 'contractNo'], ['发票', 3, 3, 'orderNo'], ['发票', 4, 2, 'projectName'], ['发票', 5, 4, 'onlyDealOfCustomer'], ['发票', 6, null], ['发票', 7, null]],
    findings: ['reading.unlinked'],
  },
];
