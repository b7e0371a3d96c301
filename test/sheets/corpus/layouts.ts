import type { CellValue } from '../../../src/domain/cell';
import { sheetData } from '../sheet-data';
import type { Mess } from './mess';

const A = '苏州恒力机械有限公司';
const B = '上海贝塔科技有限公司';
const INVOICES: CellValue[][] = [['客户名称', '发票号码', '价税合计', '开票日期'], [A, 'A1', 100, 45693], [B, 'A2', 200, 45700]];
const COLUMNS = { customerName: 1, invoiceNo: 2, amountInclTax: 3, invoiceDate: 4 } as const;

/** Where tables stand: beside notes, above each other, on several sheets, in Excel Tables, beside pivots, hidden. */
export const LAYOUT_MESSES: readonly Mess[] = [
  {
    name: 'side notes and a small summary beside the table',
    sheets: [sheetData('发票', INVOICES.map((row, index) => [...row, null, ...(['张三负责', null, '合计', 300] as CellValue[]).slice(index, index + 2)]))],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] }],
  },
  {
    name: 'two tables on one sheet, one below the other',
    sheets: [sheetData('往来', [...INVOICES, [], ['收款明细'], ['客户名称', '收款日期', '收款金额', '收款方式'], [A, 45730, 100, '电汇']])],
    tables: [
      { sheet: '往来', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3], skipped: { 4: 'blank', 5: 'title' } },
      { sheet: '往来', roles: ['receipts'], headerRow: 6, columns: { customerName: 1, receiptDate: 2, receivedAmount: 3, paymentMethod: 4 }, rows: [7] },
    ],
  },
  {
    name: 'two tables side by side',
    sheets: [sheetData('往来', INVOICES.map((row, index) => [...row, null, ...([['客户名称', '收款日期', '收款金额'], [A, 45730, 100], [B, 45731, 50]][index] ?? [])]))],
    tables: [
      { sheet: '往来', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] },
      { sheet: '往来', roles: ['receipts'], headerRow: 1, columns: { customerName: 6, receiptDate: 7, receivedAmount: 8 }, rows: [2, 3] },
    ],
  },
  {
    name: 'one sheet a month',
    sheets: ['1月', '2月', '3月'].map((name, month) => sheetData(name, [INVOICES[0] ?? [], [A, `A${month}`, 100, 45660 + month * 30]])),
    tables: ['1月', '2月', '3月'].map((sheet) => ({ sheet, roles: ['invoices'] as const, headerRow: 1, columns: COLUMNS, rows: [2] })),
  },
  {
    name: 'an Excel Table with a totals row, and a Table with a row written below it',
    sheets: [
      sheetData('发票', [['说明'], [], ...INVOICES, ['汇总', null, 300, null]], { tables: [{ name: '表1', rect: { firstRow: 3, lastRow: 6, firstColumn: 1, lastColumn: 4 }, hasHeaders: true, hasTotals: true }] }),
      sheetData('发票2', [...INVOICES, [A, 'A9', 900, 45740]], { tables: [{ name: '表2', rect: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 4 }, hasHeaders: true, hasTotals: false }] }),
    ],
    tables: [
      { sheet: '发票', roles: ['invoices'], headerRow: 3, columns: COLUMNS, rows: [4, 5], skipped: { 6: 'total' } },
      { sheet: '发票2', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3, 4] },
    ],
  },
  {
    name: 'a pivot table beside the data',
    sheets: [sheetData('发票', INVOICES.map((row, index) => [...row, null, ...([['客户名称', '求和项:价税合计'], [A, 100], ['总计', 300]][index] ?? [])]), { pivots: [{ firstRow: 1, lastRow: 3, firstColumn: 6, lastColumn: 7 }] })],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] }],
    findings: ['reading.pivots'],
  },
  {
    name: 'hidden sheet, hidden rows and columns count',
    sheets: [sheetData('发票', INVOICES, { visible: false, hiddenRows: [3], hiddenColumns: [4] })],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] }],
    findings: ['reading.hiddenSheet', 'reading.hiddenRows', 'reading.hiddenColumns'],
  },
  {
    name: 'our own result sheets beside the data, one of them a copy with another name',
    sheets: [
      sheetData('发票', INVOICES),
      sheetData('账龄', [['应收账款账龄'], [], ['客户', '单据/节点', '类型', '开票或触发日', '到期日', '到期依据', '币种', '未收', '逾期天数', '未到期', '来源'], [A, 'A1', '发票', 45689, 45693, '约定', 'CNY', 100, 3, null, '发票!A2']]),
      sheetData('六月存档', [['Collection readiness'], ['Status', 'Score', 'Customer', 'Project', 'Number', 'Owner', 'Currency', 'Deal amount', 'Open', 'Must fix', 'Important gaps', 'Doubtful', 'Smallest fix', 'Accepted, with reason', 'Source'], ['Almost', 0.5, A, '产线', 'HT-1', '张三', 'CNY', 100, 100, '', '', '', '', '', '台账!A2']]),
      sheetData('回款设置', [['#', '回款设置'], ['version', '版本', 1], ['basis', '账龄起算', '到期日'], ['buckets', '账龄段', '30, 60']]),
      sheetData('函件 HK-2025-0630-001', [['货款征询函'], [], ['编号：HK-2025-0630-001'], ['客户', '发票号码', '开票日期', '金额', '到期日'], [A, 'A1', 45689, 100, 45693]]),
    ],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] }],
    otherSheets: [],
  },
  {
    name: 'a sheet of the user with the name of one of ours',
    sheets: [sheetData('账龄', INVOICES)],
    tables: [{ sheet: '账龄', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2, 3] }],
    otherSheets: [],
  },
  {
    name: 'our registers, one with a column of the user',
    sheets: [
      sheetData('催款记录', [
        ['ID', '日期', '客户', '项目/发票', '币种', '对象', '方式', '欠款原因', '内容', '承诺日', '承诺金额', '未兑现则', '送达证据', '下次跟进', '记录人', '我的备注'],
        ['CK-20250601-01', 45809, A, 'HT-1', 'CNY', '王总', '电话', '资金紧张', '答应月底付', 45838, 5000, '停止发货', '', 45840, '张三', '记得带发票'],
      ]),
      sheetData('函件登记', [['函号', '版本', '客户', '币种', '截止日', '余额', '明细', '用途', '寄出', '单号', '签收', '回函', '结果'], ['ZX-001', 1, A, 'CNY', 45838, 1130.5, 'A1、A2', '对账', 45839, 'SF123', '', 45850, '相符']]),
    ],
    tables: [
      { sheet: '催款记录', roles: ['log'], headerRow: 1, columns: { logId: 1, logDate: 2, customerName: 3, projectName: 4, contact: 6, channel: 7, promiseDate: 10, promiseAmount: 11, promiseDefault: 12, followUpDate: 14 }, rows: [2] },
      { sheet: '函件登记', roles: ['letters'], headerRow: 1, columns: { letterNo: 1, letterVersion: 2, letterCutoff: 5, letterBalance: 6, letterTracking: 10, letterDelivered: 11, letterReplyDate: 12, letterResult: 13 }, rows: [2] },
    ],
    values: [['催款记录', 2, 'promiseAmount', 500_000], ['函件登记', 2, 'letterBalance', 113_050]],
  },
  {
    name: 'a used range that starts at C5',
    sheets: [sheetData('发票', INVOICES, { at: { row: 5, column: 3 } })],
    tables: [{ sheet: '发票', roles: ['invoices'], headerRow: 5, columns: { customerName: 3, invoiceNo: 4, amountInclTax: 5, invoiceDate: 6 }, rows: [6, 7] }],
    values: [['发票', 6, 'amountInclTax', 10_000]],
  },
  {
    name: 'three hundred columns nobody needs',
    sheets: [sheetData('宽表', [[...(INVOICES[0] ?? []), ...Array.from({ length: 300 }, (_, index) => `指标${index}`)], [A, 'A1', 100, 45693, ...Array.from({ length: 300 }, (_, index) => index)]])],
    tables: [{ sheet: '宽表', roles: ['invoices'], headerRow: 1, columns: COLUMNS, rows: [2] }],
  },
  {
    name: 'sheets without anything for us',
    sheets: [sheetData('空', []), sheetData('说明', [['本表由财务部维护'], ['请勿修改']]), sheetData('汇率', [['币种', '汇率'], ['USD', 7.1]])],
    tables: [], otherSheets: ['说明', '汇率'],
  },
];
