import type { SampleDeal, SampleInvoice, SampleReceipt } from './sample-types';

type Optional = Partial<Omit<SampleDeal, 'invoices'>>;

/** A deal with everything proved; `more` says what this one lacks or has different. */
function deal(
  no: string, customer: string, signed: string, project: string, spec: string, quantity: readonly [number | '', string, number], owner: string,
  terms: string, more: Optional, invoices: readonly SampleInvoice[] = [],
): SampleDeal {
  return {
    no: `HC-${no}`, customer, signed, project, spec, qty: quantity[0], unit: quantity[1], price: quantity[2], owner, terms,
    criteria: '按技术协议附件3', method: '终验收单双方签字盖章', payBy: '银行转账', trigger: '时间：开票日起算', shipped: signed, accepted: '',
    warranty: '12个月', budget: '已批', deliveryDoc: '签收单已归档', acceptanceDoc: '验收单已归档', dispute: '无', evidence: '已存档', invoices,
    ...more,
  };
}

/** Receipts that pay an invoice. */
const paid = (date: string, amount: number, more: Partial<SampleReceipt> = {}): readonly SampleReceipt[] => [{ date, amount, reference: 'invoice', ...more }];

/**
 * Twelve equal monthly invoices of a yearly supply order, on the 8th from `year`-`month` on.
 * Two are paid together two months later; the last `unpaid` are open.
 */
function monthly(year: number, month: number, amount: number, unpaid: number, due?: (date: string) => string): readonly SampleInvoice[] {
  const day = (index: number, date: number): string => {
    const at = month - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  };
  return Array.from({ length: 12 }, (_, index) => {
    const date = day(index, 8);
    const settled = index < 12 - unpaid;
    return { date, amount, ...(due ? { due: due(date) } : {}), ...(settled ? { paid: paid(day(index + 1, 22), amount) } : {}) };
  });
}

/** Forty deals. The comment says what each one is there to show at 2026-06-30. */
export const SAMPLE_DEALS: readonly SampleDeal[] = [
  // 1–30 days over, everything proved: call at a good moment.
  deal('2026-001', 'C001', '2026-03-02', '精雕车间上料线', 'ZX-800', [2, '台', 86000], '李明', '开票后30天', { shipped: '2026-05-10', accepted: '2026-05-15' },
    [{ date: '2026-05-16', amount: 172000 }]),
  // Due within 30 days and stamped: pre-due notice.
  deal('2026-002', 'C001', '2026-03-18', '视觉检测工位', 'VJ-12', [3, '套', 45000], '李明', '开票后60天', { shipped: '2026-05-12', accepted: '2026-05-18' },
    [{ date: '2026-05-20', amount: 135000 }]),
  // Settled.
  deal('2024-088', 'C001', '2024-07-01', '2024年度备件供应', 'BJ-年度', [12, '批', 9600], '李明', '月结30天', {}, monthly(2024, 7, 9600, 0)),
  // Small difference: 3.50 left.
  deal('2026-004', 'C001', '2026-02-10', '夹具改造', 'JJ-3', [10, '套', 1800], '李明', '货到30天', { shipped: '2026-03-01' },
    [{ date: '2026-03-02', amount: 18000, paid: paid('2026-04-03', 17996.5) }]),
  // 31–60 days over: visit.
  deal('2026-005', 'C002', '2026-02-20', '总装二线机器人', 'RB-20', [4, '台', 62000], '李明', '开票后30天', { shipped: '2026-04-02', accepted: '2026-04-08' },
    [{ date: '2026-04-10', amount: 248000, paid: paid('2026-04-28', 100000, { reference: 'contract', memo: '第一笔' }) }]),
  // Retention overdue since acceptance + warranty.
  deal('2025-031', 'C002', '2025-01-12', '冲压线改造', 'CY-630', [1, '条', 900000], '李明', '预付30%-发货60%-质保10%', { shipped: '2025-04-08', accepted: '2025-05-20', trigger: '进度：验收与质保期满' },
    [
      { date: '2025-01-15', amount: 270000, memo: '预付款', paid: paid('2025-01-20', 270000) },
      { date: '2025-04-10', amount: 540000, memo: '发货款', paid: paid('2025-05-12', 540000) },
      { date: '2025-05-22', amount: 90000, memo: '质保金' },
    ]),
  // Retention not yet due, not invoiced.
  deal('2025-067', 'C002', '2025-08-03', '喷涂房升级', 'PT-9', [1, '套', 420000], '李明', '4411', { shipped: '2025-10-20', accepted: '2025-12-10', trigger: '进度：预付、发货、验收、质保' },
    [
      { date: '2025-08-05', amount: 168000, memo: '预付款40%', paid: paid('2025-08-18', 168000) },
      { date: '2025-10-22', amount: 168000, memo: '发货款40%', paid: paid('2025-11-20', 168000) },
      { date: '2025-12-12', amount: 42000, memo: '验收款10%', paid: paid('2026-01-16', 42000) },
    ]),
  // 61–90 days over; the same debtor stands under two of our people.
  deal('2026-008', 'C003', '2026-01-15', '伺服压装机', 'YZ-50', [5, '台', 74800], '周敏', '开票后30天', { shipped: '2026-03-05', accepted: '2026-03-12' },
    [{ date: '2026-03-15', amount: 374000 }]),
  deal('2026-009', 'C003', '2026-04-06', '测试台架', 'CS-7', [2, '台', 58000], '赵磊', '开票后30天', { shipped: '2026-05-18', accepted: '2026-05-22' },
    [{ date: '2026-05-25', amount: 116000 }]),
  // A yearly order in monthly invoices with due dates from an older list.
  deal('2025-050', 'C003', '2025-07-01', '2025年度耗材', 'HC-标准', [12, '批', 12500], '赵磊', '月结30天', {},
    monthly(2025, 7, 12500, 1, (date) => `${date.slice(0, 8)}28`)),
  // Promise pending for the whole amount.
  deal('2026-010', 'C004', '2026-03-01', '电芯分选线', 'FX-16', [1, '条', 560000], '赵磊', '开票后20天', { shipped: '2026-04-25', accepted: '2026-04-30' },
    [{ date: '2026-05-05', amount: 560000, paid: paid('2026-05-30', 160000) }]),
  // A promise that was kept, and its money.
  deal('2026-011', 'C004', '2026-01-20', '极片分条刀组', 'JP-4', [8, '组', 9500], '赵磊', '开票后30天', { shipped: '2026-02-10' },
    [{ date: '2026-02-12', amount: 76000, paid: paid('2026-04-20', 76000, { memo: '按4月10日约定' }) }]),
  // Dispute about one machine; the rest goes on.
  deal('2026-012', 'C005', '2026-01-08', '导管组装机', 'DG-2', [3, '台', 98000], '周敏', '验收后30天', { shipped: '2026-03-20', accepted: '2026-04-06', dispute: '第3台良率未达标，客户书面提出', evidence: '' },
    [
      { date: '2026-04-08', amount: 196000 },
      { date: '2026-04-08', amount: 98000, dispute: '有争议：良率' },
    ]),
  deal('2026-013', 'C005', '2026-04-15', '灭菌柜接口', 'MJ-1', [4, '套', 12000], '周敏', '开票后45天', { shipped: '2026-05-06', accepted: '2026-05-08', evidence: '待补' },
    [{ date: '2026-05-10', amount: 48000 }]),
  // Promise broken once.
  deal('2026-014', 'C006', '2026-02-26', '贴片机轨道', 'TP-5', [6, '套', 21000], '李明', '开票后30天', { shipped: '2026-04-12', accepted: '2026-04-14' },
    [{ date: '2026-04-16', amount: 126000 }]),
  deal('2025-058', 'C006', '2025-07-05', '2025年度治具', 'ZJ-年度', [12, '批', 6800], '李明', '次月结30天', {}, monthly(2025, 7, 6800, 2)),
  // Suspected malicious, two broken promises, more than half a year over: the ladder. Goods, service and licence.
  deal('2025-016', 'C007', '2025-08-18', '甲板绞车控制柜', 'JC-9', [4, '台', 120000], '孙浩', '验收后30天', { shipped: '2025-10-08', accepted: '2025-10-20', trigger: '验收' },
    [{ date: '2025-10-24', amount: 480000 }]),
  deal('2025-017', 'C007', '2025-09-01', '年度维保服务', '维保-A', [12, '月', 8000], '孙浩', '开票后30天', { method: '服务确认单', deliveryDoc: '', acceptanceDoc: '服务确认单2025' },
    [{ date: '2025-11-05', amount: 96000 }]),
  deal('2025-018', 'C007', '2025-09-20', '控制软件授权（区域经销）', 'SW-授权', [20, '点', 3500], '孙浩', '开票后30天', { method: '授权开通确认', acceptanceDoc: '开通确认邮件' },
    [{ date: '2025-11-18', amount: 70000 }]),
  deal('2026-019', 'C007', '2026-05-06', '锚机配套（第二批）', 'MJ-20', [2, '台', 150000], '孙浩', '款到发货', { shipped: '', deliveryDoc: '', acceptanceDoc: '', trigger: '收到全款' }),
  // Blocking gap, a few days over: fetch the proof.
  deal('2026-020', 'C008', '2026-03-11', '焊装夹具', 'HZ-11', [9, '套', 32000], '周敏', '开票后30天', { shipped: '2026-05-10', deliveryDoc: '', acceptanceDoc: '', payer: '', evidence: '' },
    [{ date: '2026-05-15', amount: 288000 }]),
  deal('2025-059', 'C008', '2025-07-02', '2025年度标准件', 'BZ-年度', [12, '批', 15200], '周敏', '月结60天', {}, monthly(2025, 7, 15200, 3)),
  // Over-invoiced prices that do not multiply, a quantity in words, a date that never was.
  deal('2026-021', 'C008', '2026/2/30', '输送滚筒', 'SG-76', ['', '根', 850], '周敏', '开票后30天', { amount: 25500, shipped: '2026-05-20', criteria: '', method: '' },
    [{ date: '2026-06-02', amount: 25500 }]),
  // 3331: prepayment and shipment paid, acceptance still to come.
  deal('2026-024', 'C009', '2026-01-10', '转向架检修台', 'ZXJ-2', [2, '台', 400000], '孙浩', '3331', { shipped: '2026-04-18', acceptanceDoc: '', trigger: '进度：预付、发货、验收、质保' },
    [
      { date: '2026-01-12', amount: 240000, memo: '预付款30%', paid: paid('2026-01-25', 240000) },
      { date: '2026-04-20', amount: 240000, memo: '发货款30%', paid: paid('2026-05-20', 240000) },
    ]),
  // 3331: accepted, acceptance part not invoiced yet (unbilled).
  deal('2026-025', 'C009', '2025-12-01', '车门试验台', 'CM-1', [1, '台', 300000], '孙浩', '3331', { shipped: '2026-03-02', accepted: '2026-06-12', trigger: '进度：预付、发货、验收、质保' },
    [
      { date: '2025-12-03', amount: 90000, memo: '预付款30%', paid: paid('2025-12-20', 90000) },
      { date: '2026-03-04', amount: 90000, memo: '发货款30%', paid: paid('2026-04-03', 90000) },
    ]),
  // Conditional terms: not computable.
  deal('2026-026', 'C009', '2026-05-28', '受电弓工装', 'SDG-4', [4, '套', 22000], '孙浩', '背靠背，业主付款后支付', { shipped: '2026-06-10', acceptanceDoc: '', trigger: '' },
    [{ date: '2026-06-12', amount: 88000 }]),
  // Cash on hand that was meant for another order: place it first.
  deal('2026-027', 'C010', '2026-03-03', '镀膜机冷却单元', 'LQ-3', [3, '台', 20000], '周敏', '开票后30天', { shipped: '2026-04-25' },
    [{ date: '2026-04-28', amount: 60000 }]),
  deal('2026-028', 'C010', '2026-06-20', '光栅刻划平台', 'GS-1', [1, '台', 260000], '周敏', '发货60%-验收40%', { shipped: '', deliveryDoc: '', acceptanceDoc: '', trigger: '发货' }),
  // Due within 30 days, no confirmation letter for a long time.
  deal('2026-029', 'C011', '2026-04-09', '自动锁附机', 'SF-8', [2, '台', 69000], '赵磊', '开票后60天', { shipped: '2026-05-08', accepted: '2026-05-12' },
    [{ date: '2026-05-14', amount: 138000 }]),
  // No project name; price and quantity do not give the amount.
  deal('2026-030', 'C011', '2026-04-22', '', 'LM-2', [7, '件', 3200], '', '开票后30天', { amount: 23400, budget: '需要，未批', payBy: '' },
    [{ date: '2026-05-30', amount: 23400, buyer: '昆山佐睿自动化有限责任公司' }]),
  // Limitation expired.
  deal('2022-071', 'C012', '2022-11-20', '舵机试验台', 'DJ-1', [1, '台', 86000], '孙浩', '开票后30天', { acceptanceDoc: '', evidence: '' },
    [{ date: '2023-02-08', amount: 86000, due: '2023-03-10' }]),
  // More than 90 days over, nothing suspicious.
  deal('2025-072', 'C012', '2025-11-03', '缆桩涂装夹具', 'LZ-6', [6, '套', 15500], '孙浩', '开票后45天', { shipped: '2026-01-06' },
    [{ date: '2026-01-08', amount: 93000 }]),
  // Limitation ends within 90 days; a credit note and a bill that bounced.
  deal('2023-034', 'C013', '2023-05-16', '叶片夹具组', 'YP-30', [3, '组', 46000], '周敏', '开票后30天', { shipped: '2023-07-05', accepted: '2023-07-08' },
    [{ date: '2023-07-11', amount: 138000, due: '2023-08-10' }]),
  deal('2026-035', 'C013', '2026-01-22', '五轴工装', 'WZ-5', [4, '套', 56000], '周敏', '开票后60天', { shipped: '2026-03-16', payBy: '银行承兑汇票' },
    [
      { date: '2026-03-20', amount: 224000, paid: [
        { date: '2026-04-25', amount: 120000, reference: 'invoice', method: '银行承兑汇票', maturity: '2026-09-25' },
        { date: '2026-03-28', amount: 60000, reference: 'invoice', method: '商业承兑汇票', maturity: '2026-06-10', memo: '到期拒付，已退票' },
      ] },
      { date: '2026-04-15', amount: -14000, reverses: 0, status: '红字发票', memo: '单价折让' },
    ]),
  // Public buyer, service, long overdue.
  deal('2025-036', 'C014', '2025-09-10', '药房发药机维保', 'YF-维保', [1, '年', 78000], '赵磊', '验收后60天', { method: '服务确认单', accepted: '2025-12-20', deliveryDoc: '', acceptanceDoc: '服务确认单' },
    [{ date: '2025-12-22', amount: 78000 }]),
  // Two due dates under one invoice number: instalments.
  deal('2026-037', 'C014', '2026-02-02', '手术室推车', 'TC-40', [40, '辆', 2600], '赵磊', '分两期', { shipped: '2026-03-08', accepted: '2026-03-10', trigger: '时间：约定日期' },
    [
      { date: '2026-03-12', amount: 52000, number: '25322000000000880037', due: '2026-05-31', memo: '第一期' },
      { date: '2026-03-12', amount: 52000, number: '25322000000000880037', due: '2026-07-31', memo: '第二期' },
    ]),
  // Foreign currency.
  deal('2026-038', 'C015', '2026-03-05', 'Conveyor retrofit', 'CR-14', [2, 'set', 24000], '李明', 'Net 45', { currency: 'USD', shipped: '2026-05-02', criteria: 'FAT protocol', method: 'Signed FAT report', budget: 'Approved' },
    [{ date: '2026-05-06', amount: 48000 }]),
  deal('2025-039', 'C015', '2025-10-11', 'Spare parts', 'SP-1', [10, 'pcs', 620], '李明', 'Net 30', { currency: 'USD', shipped: '2025-11-01' },
    [{ date: '2025-11-03', amount: 6200, paid: [{ date: '2025-12-01', amount: 6200, reference: 'invoice', currency: 'USD' }] }]),
  deal('2025-060', 'C004', '2025-07-03', '2025年度工装维护', 'WH-年度', [12, '次', 7300], '赵磊', '开票后30天', { method: '服务确认单', acceptanceDoc: '服务确认单' }, monthly(2025, 7, 7300, 1)),
  deal('2025-061', 'C013', '2025-07-04', '2025年度刀具', 'DJ-年度', [12, '批', 5400], '周敏', '开票后60天', {}, monthly(2025, 7, 5400, 2)),
];
