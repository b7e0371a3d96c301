import type { FieldWords } from './field-words';

/** Money that came in, promises of money, and what stands in its way. */
export const RECEIPT_WORDS: readonly FieldWords[] = [
  { field: 'receivedAmount', from: 'handMade', names: '回款金额|回款额|回款|实际回款金额|实际回款|收款金额|收款额|收款|实收金额|实收款|实收|实收款金额|到款金额|到账金额|到帐金额|已到款金额|已到账金额|已收|已收款|已收金额|已收款金额|已收货款|已回款|已回款金额|已付款|已付金额|已付|本次收款|本次收款金额|本次回款|本次回款金额|累计收款|累计收款金额|累计回款|累计回款金额|累计已收|累计已收款|收到金额|收到货款|来款金额|进账金额|入账金额|打款金额|客户付款金额|对方付款金额|汇款金额|核销金额|已核销金额|本次核销金额|回笼金额|资金回笼|回收金额|实际收款金额|实际收款|实际到账金额|实际到款|到账额|到账|到款|收回金额|已结算金额' },
  { field: 'receivedAmount', from: 'erp', names: '贷方金额|回款原币金额|回款本币金额|收款原币金额|收款本币金额|实收原币|原币收款金额|本币收款金额|收入金额|贷方发生额|交易金额收入' },
  { field: 'receivedAmount', from: 'english', names: 'paid|received|amount paid|amount received|payment amount|payments|receipt amount|cash received|paid amount|received amount|collected|amount collected|settled amount|payment received|paid to date|total paid|collected amount|credit amount|amount applied|applied amount' },
  { field: 'receiptDate', from: 'handMade', names: '收款日期|收款日|收款时间|回款日期|回款日|回款时间|实际回款日期|实际回款时间|实际收款日期|实际收款时间|实际到账日期|实际到账时间|实际到款日期|到款日期|到款时间|到账日期|到帐日期|到账时间|到账日|到帐时间|进账日期|进账时间|入账日期|入账日|入账时间|来款日期|来款时间|打款日期|客户付款日期|实际付款日期|实际付款日|付款到账日期|收到日期|收到款日期|汇款日期|核销日期|最近收款日期|最近回款日期|最后收款日期|最后一次回款日期|结清日期|收款到账日期|实收日期|已收日期|末次回款日期|收回日期|到账确认日期|认款日期' },
  { field: 'receiptDate', from: 'sap', names: 'clear date|clearing date|cleared date|augdt' },
  { field: 'receiptDate', from: 'english', names: 'receipt date|received date|date received|payment date|paid date|date paid|paid on|settled date|settlement date|received on|date of payment|collection date|deposit date|value date|last payment date|cash receipt date|paid at' },
  { field: 'receiptStatus', from: 'handMade', names: '收款状态|回款状态|付款状态|到款状态|到账状态|回款情况|收款情况|是否回款|是否收款|是否到账|是否付款|是否结清|结清状态|收款进度|核销状态|是否已收款|是否已回款|回款进度' },
  { field: 'receiptStatus', from: 'english', names: 'payment status|paid status|receipt status|is open|isopen|collection status|cleared|is paid|settled' },
  { field: 'paymentMethod', from: 'handMade', names: '付款形式|支付方式|收款方式|回款方式|收款形式|回款形式|付款手段|结算工具|付款类型|收款类型|支付形式|付款渠道|收款渠道' },
  { field: 'paymentMethod', from: 'english', names: 'payment method|payment type|method of payment|pay method|payment mode|mode of payment|tender type|payment instrument' },
  { field: 'paymentMaturity', from: 'handMade', names: '票据到期日|汇票到期日|承兑到期日|承兑汇票到期日|票据到期日期|银承到期日|汇票到期日期|兑付日期|商票到期日' },
  { field: 'paymentMaturity', from: 'english', names: 'bill maturity|bill maturity date|note maturity date|draft maturity|bill due date' },
  { field: 'disputed', from: 'handMade', names: '争议|是否有争议|是否争议|有无争议|争议情况|质量问题|质量异议|异议|客户异议|有无异议|是否异议|纠纷|存在问题|阻碍问题|重大问题|争议说明|质量争议|是否存在争议|客诉|客户投诉|投诉' },
  { field: 'disputed', from: 'english', names: 'disputed|dispute|in dispute|is disputed|dispute flag|quality issue|issue|complaint|dispute reason|open issue|claim' },
  { field: 'paymentReason', from: 'handMade', names: '欠款原因|未付原因|未回款原因|逾期原因|未收款原因|拖欠原因|未付款原因|未收原因|拒付原因|延期原因|未到款原因|拖延原因' },
  { field: 'paymentReason', from: 'english', names: 'reason|reason for non payment|reason unpaid|overdue reason|delay reason|non payment reason|reason for delay|late reason' },
  { field: 'promiseDate', from: 'handMade', names: '承诺日|承诺日期|承诺付款日|承诺付款日期|承诺付款时间|承诺回款日期|客户承诺日期|承诺还款日期|承诺时间|客户承诺付款日|客户承诺回款时间|答应付款日期' },
  { field: 'promiseDate', from: 'english', names: 'promise date|promised date|promise to pay|promise to pay date|ptp date|promised payment date|ptp|committed date|commitment date' },
  { field: 'promiseAmount', from: 'handMade', names: '承诺金额|承诺付款金额|承诺回款金额|承诺还款金额|客户承诺金额|承诺额' },
  { field: 'promiseAmount', from: 'english', names: 'promise amount|promised amount|ptp amount|committed amount|promised' },
  { field: 'followUpDate', from: 'handMade', names: '下次跟进|下次跟进日期|下次跟进时间|下次联系日期|下次联系时间|下次催款日期|下次催收日期|下次回访|下次回访日期|下一步时间|下次沟通时间|计划跟进日期' },
  { field: 'followUpDate', from: 'english', names: 'follow up date|next follow up|next follow up date|next action date|next contact date|next step date|reminder date' },
  { field: 'customerCashIn', from: 'handMade', names: '客户到款日|客户收款日期|客户资金到账日|客户回款日|客户进账日|客户来款日|甲方到款日期|上游回款日期|客户下游回款日期|客户资金到位日期' },
  { field: 'customerCashIn', from: 'english', names: 'customer cash in|customer cash in date|customer cash date|customer funds date|customer receives money' },
];
