import { fromIso } from '../../src/domain/day';

/** As-of date of the deal examples. */
export const AS_OF = fromIso('2025-06-30') ?? 0;

export const HEADERS = [['客户名称', '合同编号', '项目名称', '规格型号', '数量', '单价', '合同金额', '合同日期', '业务员', '到期日', '付款负责人', '签收单']];

/** Two deals: one well documented, one with gaps. */
export const ROWS = [
  ['甲公司', 'H-1', '一号线改造', 'ZX-800', 2, 50000, 100000, '2025-02-10', '李明', '2025-06-20', '王芳 13800000103', 'QS-1'],
  ['乙公司', 'H-2', '', '', 1, 20000, 20000, '2025-06-01', '', '2025-06-10', '', ''],
];

export const INVOICES = [['客户', '合同编号', '发票号', '开票日期', '到期日', '价税合计'], ['甲公司', 'H-1', 'F1', '2025-05-20', '2025-06-20', 100000]];
export const RECEIPTS = [['付款方', '合同编号', '收款日期', '收款金额'], ['甲公司', 'H-1', '2025-06-25', 100000]];
export const BLANK = [0, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
