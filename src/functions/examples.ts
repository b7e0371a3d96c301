import { fromIso } from '../domain/day';
import type { FunctionId } from '.';

/** A worked example of the help page. The result is recomputed by a test. */
export interface FunctionExample {
  readonly id: FunctionId;
  /** The formula as it is typed. */
  readonly formula: string;
  /** The arguments of the formula; null for one that is left out. */
  readonly given: readonly (unknown[][] | null)[];
  /** Lists to print above the formula, by their address. */
  readonly lists?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  readonly result: readonly (readonly (string | number)[])[];
  /** 0-based columns of the result that hold date serials; they are printed as dates. */
  readonly dates?: readonly number[];
}

const day = (iso: string): number => fromIso(iso) ?? 0;

const INVOICES = [
  ['客户', '发票号', '开票日期', '到期日', '价税合计'],
  ['甲公司', 'F1', '2025-03-01', '2025-03-31', 60000],
  ['甲公司', 'F2', '2025-05-01', '2025-05-31', 40000],
  ['乙公司', 'F3', '2025-06-10', '2025-07-10', 20000],
];
const RECEIPTS = [
  ['付款方', '收款日期', '收款金额'],
  ['甲公司', '2025-06-05', 70000],
];
const DEAL_HEADERS = [['客户名称', '项目名称', '规格型号', '数量', '单价', '合同金额', '合同日期', '业务员', '付款条件']];
const DEALS = [
  ['甲公司', '一号线改造', 'ZX-800', 2, 50000, 100000, '2025-02-10', '李明', '开票后30天'],
  ['乙公司', '', '', 1, 20000, 20000, '2025-06-01', '', ''],
];

/** At least one example of each function, in the order of the help page. */
export const EXAMPLES: readonly FunctionExample[] = [
  { id: 'AGING', formula: '=HUIKUAN.AGING(DATE(2025,3,15),DATE(2025,4,14))', given: [[[day('2025-03-15')]], [[day('2025-04-14')]]], result: [['1-30天']] },
  { id: 'AGING', formula: '=HUIKUAN.AGING("2025-03-15",DATE(2025,6,30),"60,120")', given: [[['2025-03-15']], [[day('2025-06-30')]], [['60,120']]], result: [['61-120天']] },
  { id: 'OVERDUEDAYS', formula: '=HUIKUAN.OVERDUEDAYS(DATE(2025,3,15),DATE(2025,4,14))', given: [[[day('2025-03-15')]], [[day('2025-04-14')]]], result: [[30]] },
  {
    id: 'AGINGTABLE', formula: '=HUIKUAN.AGINGTABLE(发票!A1:E4,收款!A1:C2,DATE(2025,6,30),,"30,60,90")',
    given: [INVOICES, RECEIPTS, [[day('2025-06-30')]], null, [['30,60,90']]], lists: { '发票!A1:E4': INVOICES, '收款!A1:C2': RECEIPTS },
    result: [
      ['客户', '币种', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '未定到期日', '未收合计', '未核销收款'],
      ['乙公司', 'CNY', 20000, 0, 0, 0, 0, 0, 20000, 0],
      ['甲公司', 'CNY', 0, 30000, 0, 0, 0, 0, 30000, 0],
      ['合计', 'CNY', 20000, 30000, 0, 0, 0, 0, 50000, 0],
    ],
  },
  {
    id: 'OPENAMOUNT', formula: '=HUIKUAN.OPENAMOUNT(发票!A1:E4,收款!A1:C2,DATE(2025,6,30))', given: [INVOICES, RECEIPTS, [[day('2025-06-30')]]],
    lists: { '发票!A1:E4': INVOICES, '收款!A1:C2': RECEIPTS }, result: [[0], [30000], [20000]],
  },
  { id: 'DUEDATE', formula: '=HUIKUAN.DUEDATE(DATE(2025,1,10),"月结30天")', given: [[[day('2025-01-10')]], [['月结30天']]], result: [[day('2025-03-02')]], dates: [0] },
  { id: 'DUEDATE', formula: '=HUIKUAN.DUEDATE(DATE(2025,1,10),"月结30天","B")', given: [[[day('2025-01-10')]], [['月结30天']], [['B']]], result: [[day('2025-02-28')]], dates: [0] },
  {
    id: 'READINESS', formula: '=HUIKUAN.READINESS(A1:I1,A2:I3,DATE(2025,6,30))', given: [DEAL_HEADERS, DEALS, [[day('2025-06-30')]]],
    lists: { 'A1:I3': [...DEAL_HEADERS, ...DEALS] }, result: [[0.453125], [0.203125]],
  },
  {
    id: 'READINESSGAPS', formula: '=HUIKUAN.READINESSGAPS(A1:I1,A3:I3,DATE(2025,6,30))', given: [DEAL_HEADERS, DEALS.slice(1), [[day('2025-06-30')]]],
    lists: { 'A1:I3': [...DEAL_HEADERS, ...DEALS] }, result: [['还缺：项目名称、付款日期、规格型号、业务员；表里没有：触发条件、付款负责人、验收标准、验收方式、付款方式、决策人、验收人、预算、开票要求、扎账日、付款周期']],
  },
  {
    id: 'NEXTACTION', formula: '=HUIKUAN.NEXTACTION(A1:I1,A2:I3,DATE(2025,6,30))', given: [DEAL_HEADERS, DEALS, [[day('2025-06-30')]]],
    lists: { 'A1:I3': [...DEAL_HEADERS, ...DEALS] }, result: [['先补最小的证据'], ['先补最小的证据']],
  },
  { id: 'RMBUPPER', formula: '=HUIKUAN.RMBUPPER(20300.05)', given: [[[20300.05]]], result: [['贰万零叁佰元零伍分']] },
  {
    id: 'INSTALMENTS', formula: '=HUIKUAN.INSTALMENTS(100,3,DATE(2025,7,31))', given: [[[100]], [[3]], [[day('2025-07-31')]]],
    result: [[day('2025-07-31'), 33.34], [day('2025-09-01'), 33.33], [day('2025-09-30'), 33.33]], dates: [0],
  },
  {
    id: 'LATEINTEREST', formula: '=HUIKUAN.LATEINTEREST(50000,DATE(2025,3,31),DATE(2025,6,29),4.5%)',
    given: [[[50000]], [[day('2025-03-31')]], [[day('2025-06-29')]], [[0.045]]], result: [[554.79]],
  },
  { id: 'LIMITATION', formula: '=HUIKUAN.LIMITATION(DATE(2023,10,3))', given: [[[day('2023-10-03')]]], result: [[day('2026-10-08')]], dates: [0] },
];
