import type { CellValue } from '../../src/domain/cell';
import { FIELDS, type Field } from '../../src/domain/ledger';

/**
 * Header rows with the field that a reader of the sheet would name for each column. `header=field`, or `header=-kind` for a column that
 * is no field, with the kind of values it holds (text, money, day, number, code, person, percent, flag, month); `header=?kind` where a reader
 * could not tell either, which is not counted.
 * The fields that the command line names come first: a full or short name is `customerName` where no other column names the customer, 联系电话 is
 * `contact` and 验收单 `evidence` where no other column is; rows written before that was settled were relabelled so.
 * `known` rows were there while the dictionary was written; `heldOut` rows were written down before they were first read by it.
 */
export const KNOWN_ROWS: readonly string[] = [
  '序号=-number|客户名称=customerName|合同编号=contractNo|合同名称=contractName|合同金额（元）=contractAmount|签订日期=contractDate|已开票金额=amountInclTax|已回款金额=receivedAmount|未回款金额=openAmount|回款率=-percent|业务员=salesOwner|备注=memo',
  '发票代码=invoiceCode|发票号码=invoiceNo|开票日期=invoiceDate|购方名称=customerName|购方税号=taxNo|金额=amountExclTax|税率=taxRate|税额=taxAmount|价税合计=amountInclTax|发票状态=invoiceStatus|发票类型=docType',
  'business_code=-code|cust_number=customerCode|name_customer=customerName|clear_date=receiptDate|buisness_year=-number|doc_id=-code|posting_date=invoiceDate|document_create_date=-day|due_in_date=dueDate|invoice_currency=currency|document type=docType|total_open_amount=amountInclTax|baseline_create_date=-day|cust_payment_terms=termsText|invoice_id=invoiceNo|isOpen=receiptStatus',
  'countryCode=-number|customerID=customerCode|PaperlessDate=-day|invoiceNumber=invoiceNo|InvoiceDate=invoiceDate|DueDate=dueDate|InvoiceAmount=amountInclTax|Disputed=disputed|SettledDate=receiptDate|PaperlessBill=-text|DaysToSettle=-number|DaysLate=-number',
  // Ledgers kept by hand.
  '编号=-number|购货客户=customerName|销售合同编码=contractNo|供货项目=projectName|型号/规格=spec|供货数量=qty|含税单价（元）=unitPrice|合同总价（元）=contractAmount|签约日=contractDate|交货完成日期=shipDate|终验通过日期=acceptDate|质保年限=warranty|我方业务负责人=salesOwner',
  '月份=-text|客户单位名称=customerName|开票日=invoiceDate|发票号=invoiceNo|开票含税金额=amountInclTax|回款时间=receiptDate|回款额=receivedAmount|剩余未回款金额=openAmount|账期（天）=termsText|应回款到期日=dueDate|逾期天数=-number|责任销售=salesOwner',
  '甲方公司=customerName|工程项目名称=projectName|合同签订日=contractDate|合同价款（万元）=contractAmount|付款节点条件=trigger|验收合格标准=acceptanceCriteria|验收报告编号=acceptanceDoc|到账金额合计=receivedAmount|最近到账日=receiptDate|预计毛利=-money',
  '收款单号=-code|到账时间=receiptDate|付款方户名=customerName|到账金额（元）=receivedAmount|对应发票号码=invoiceNo|摘要说明=memo|收款银行=-text|收款渠道=paymentMethod',
  '客商编码=customerCode|客商名称=customerName|期初应收=-money|本期应收=-money|应收账款期末余额=openAmount|30天以内=-money|联系人=contact|联系手机=phone',
  '客户全称=customerName|客户简称=customerAlias|纳税人识别号=taxNo|注册地址=address|财务对接人=payer|财务电话=phone|每月扎账日=closingDay|信用账期=termsText|开票须知=invoicingRequirements|单位性质=customerType|客户级别=-text',
  '送货日期=shipDate|送货单号=orderNo|收货单位=customerName|产品名称=projectName|规格=spec|数量=qty|单价=unitPrice|送货金额=amountInclTax|是否回签=-text|备注栏=memo',
  '应收单编号=invoiceNo|往来户名称=customerName|立账日期=invoiceDate|应收本位币金额=amountInclTax|已核销额=receivedAmount|未核销余额=openAmount|收款截止日期=dueDate|币别=currency|汇率=fxRate|经手业务员=salesOwner|审核人=-person',
  '跟进日期=logDate|催收对象=contact|客户=customerName|催收途径=channel|沟通内容=logContent|客户承诺付款日期=promiseDate|承诺付款额=promiseAmount|下次联系日期=followUpDate|催收人员=salesOwner',
  '数电发票号码=invoiceNo|购买方名称=customerName|购买方识别号=taxNo|开票日期=invoiceDate|货物或应税劳务名称=projectName|规格型号=spec|单位=unit|数量=qty|单价=unitPrice|金额=amountExclTax|税率=taxRate|税额=taxAmount|价税合计=amountInclTax|销方名称=-text|开票人=-person|是否正数发票=invoiceStatus|备注=memo',
  '订单编码=orderNo|下单客户=customerName|下单日=contractDate|订单含税总额=contractAmount|发运日期=shipDate|物流单号=-code|签收人员=signedBy|客户签收单=evidence|付款条款=termsText|预计发货日=-day',
  '项目编码=orderNo|项目全称=projectName|建设单位=customerName|合同额=contractAmount|累计开票额=amountInclTax|累计到款=receivedAmount|质保金比例=warranty|决策负责人=decisionMaker|客户验收人=acceptor|付款经办=payer|是否有争议=disputed|争议金额=-money',
  '开票申请日期=-day|购方抬头=customerName|发票开具日期=invoiceDate|发票单号=invoiceNo|票面含税额=amountInclTax|原蓝票号码=originalInvoiceNo|作废标记=invoiceStatus|约定付款日=dueDate',
  // Lists from programs.
  '单据号=invoiceNo|单据日期=invoiceDate|客户=customerName|应收原币=amountInclTax|已收原币=receivedAmount|原币余额=openAmount|到期日=dueDate|部门=-text|业务员=salesOwner',
  '销售发票号=invoiceNo|开票时间=invoiceDate|客户代码=customerCode|客户名=customerName|本币无税金额=amountExclTax|本币税额=taxAmount|本币价税合计=amountInclTax|收付款协议=termsText|制单人=-person',
  // English.
  'Inv #=invoiceNo|Bill-To Customer=customerName|Inv Date=invoiceDate|Terms=termsText|Net Due Date=dueDate|Gross Amount=amountInclTax|Tax=taxAmount|Amt Paid=receivedAmount|Balance Due=openAmount|Days Overdue=-number|Salesperson=salesOwner',
  'Transfer Number=-code|Invoice Number=invoiceNo|Invoice Amount=amountInclTax|Check Amount=receivedAmount|Payment Date=receiptDate|Invoice Date=invoiceDate|Terms Days=termsText|Days Past Due=-number',
  'Client Ref=customerCode|Client=customerName|Contract Value (USD)=contractAmount|Signed On=contractDate|PO Number=orderNo|Delivered On=shipDate|Final Acceptance Date=acceptDate|Payment Milestone=trigger|Account Executive=salesOwner',
  'Receipt No=-code|Date Received=receiptDate|Received From=customerName|Amount Received=receivedAmount|Applied To Invoice=invoiceNo|Method=paymentMethod|Notes=memo',
  'Customer Code=customerCode|Legal Entity Name=customerName|Billing Address=address|VAT Reg No=taxNo|Credit Days=termsText|AP Contact=payer|Contact Phone=contact|Statement Day=closingDay|Credit Limit=-money',
  'Document No.=invoiceNo|Doc. Date=invoiceDate|Debtor=customerName|Amount in LC=amountInclTax|Clearing Date=receiptDate|Net due dt=dueDate|Curr.=currency|Reference Key=-code',
  'Date Contacted=logDate|Contact Person=contact|Company=customerName|Call Notes=logContent|Promised Payment Date=promiseDate|Promised Amount=promiseAmount|Next Follow-up=followUpDate|Logged By=recordedBy',
  '客户单位=customerName|货品=projectName|出库日=shipDate|出库单编号=orderNo|货款总计=contractAmount|首次收款时间=receiptDate|已收货款合计=receivedAmount|尚欠货款=openAmount|跟单业务=salesOwner|说明事项=memo',
  '发票开具时间=invoiceDate|增值税发票号码=invoiceNo|受票方名称=customerName|受票方税号=taxNo|不含税销售金额=amountExclTax|增值税税额=taxAmount|发票总金额（含税）=amountInclTax|发票使用状态=invoiceStatus|应付款截止日=dueDate',
  '合同登记号=contractNo|签约甲方=customerName|标的名称=projectName|签订合同日期=contractDate|合同总价（含税，元）=contractAmount|付款条件约定=termsText|验收执行标准=acceptanceCriteria|验收实施方式=acceptanceMethod|客户方决策者=decisionMaker|客户方验收负责人=acceptor|客户方付款联系人=payer|保修期（月）=warranty',
  '回款流水=-code|回款日=receiptDate|回款单位=customerName|回款总额=receivedAmount|对应合同号=contractNo|回款类型=paymentMethod|承兑汇票到期日=paymentMaturity|经办=-person',
  '客户编号=customerCode|客户名=customerName|结算账期=termsText|关账日=closingDay|付款审批周期（天）=transferCycle|资金计划提交截止=planDeadline|收票要求=invoicingRequirements|其它供货商=otherSuppliers|活动规律说明=activityPattern|年度预算情况=budget',
  '项目简称=projectName|业主方=customerName|合同造价=contractAmount|开工日期=-day|竣工验收时间=acceptDate|累计收款额=receivedAmount|质保期满日=warranty|项目负责=salesOwner|扣留保证金=-money',
  '应收账单号=invoiceNo|账单生成日=-day|客户公司全名=customerName|账单应收总额=amountInclTax|实际到账额=receivedAmount|到账确认时间=receiptDate|账单余额=openAmount|逾期原因说明=paymentReason|下次催款时间=followUpDate',
  '催款人=salesOwner|催款时间点=-text|对方接听人=contact|催款情况记录=logContent|承诺还款日=promiseDate|承诺还款数额=promiseAmount|欠款单位名称=customerName|催款形式=channel',
  '订货单位=customerName|订货合同号=contractNo|产品型号=spec|订货数量=qty|产品单价=unitPrice|订货总金额=contractAmount|约定交期=-day|实际交付日=shipDate|送货回单=evidence|收货签字人=signedBy|质量异议情况=disputed',
  '发票种类=docType|发票号码=invoiceNo|开票日期=invoiceDate|购买方=customerName|含税金额小计=amountInclTax|红字对应蓝字发票号码=originalInvoiceNo|备注信息=memo',
  'Invoice ID=invoiceNo|Sold-to Party Name=customerName|Billing Date=invoiceDate|Total incl. VAT=amountInclTax|Net Value=amountExclTax|Payment Received On=receiptDate|Outstanding Amt=openAmount|Payment Terms (days)=termsText|Sales Rep Name=salesOwner|Aging=-number',
  'Contract Ref.=contractNo|End Customer=customerName|Scope=-text|Signing Date=contractDate|Total Contract Sum=contractAmount|Dispatch Date=shipDate|Commissioning Date=-day|Acceptance Certificate No.=acceptanceDoc|Warranty (months)=warranty|Decision-maker=decisionMaker',
  'Pmt Date=receiptDate|Cust Name=customerName|Pmt Amt=receivedAmount|Inv Num=invoiceNo|Pmt Method=paymentMethod|Bank Ref=-code',
  'Debtor Code=customerCode|Debtor Name=customerName|Trans Type=docType|Invoice Ref No=invoiceNo|Invoice Issue Dt=invoiceDate|Due On=dueDate|Original Amt=amountInclTax|Amt Outstanding=openAmount|Dispute Status=disputed|Follow Up On=followUpDate',
  '用户名称=customerName|承揽项目=projectName|协议书编号=contractNo|协议总价=contractAmount|协议签署时间=contractDate|结算付款约定=termsText|竣工验收日=acceptDate|项目经办人=salesOwner|已开发票额=amountInclTax|已进账款=receivedAmount|欠缴余额=openAmount',
  '开票年月日=invoiceDate|专票号码=invoiceNo|采购方名称=customerName|开票含税总额=amountInclTax|最后付款期限=dueDate|回款到账日期=receiptDate|回款到账金额=receivedAmount|欠款天数=-number|业务跟进人=salesOwner',
  '入账日=receiptDate|汇款方=customerName|入账金额=receivedAmount|付款用途=memo|结算工具=paymentMethod|对应订单号=orderNo',
  '单位编码=customerCode|单位名称=customerName|别称=customerAlias|办公地址=address|对账联系人=contact|座机电话=phone|企业规模=customerType|月度结账日=closingDay|开票资料=invoicingRequirements',
  '合同编码=contractNo|客户公司名=customerName|设备名称=projectName|设备型号=spec|台数=qty|合同含税价=contractAmount|实际发运日=shipDate|安装验收日期=acceptDate|保修月数=warranty|拍板人及电话=decisionMaker|验收经办人=acceptor|请款联系人=payer|付款触发事件=trigger|验收单据=evidence',
  '催收日=logDate|债务单位=customerName|接洽人=contact|催收手段=channel|谈话内容=logContent|应允付款日=promiseDate|答应付款金额=promiseAmount|再次跟进日=-day|登记人=recordedBy',
  '发函编号=letterNo|收函单位=customerName|函证基准日=letterCutoff|函证余额=letterBalance|发函日期=letterSentDate|回函日期=letterReplyDate|回函结论=letterResult|回函确认金额=letterConfirmed|盖章类别=sealType|原件存放处=letterFiled',
  '应收账款编号=invoiceNo|欠款客户=customerName|应收发生日期=invoiceDate|应收总金额=amountInclTax|已收回金额=receivedAmount|未收回金额=openAmount|约定还款日期=dueDate|拖欠原因=paymentReason|是否存在纠纷=disputed',
  '月结对账单号=-code|往来客户名称=customerName|对账确认日=signDate|对账总额=amountInclTax|客户盖章人=-person|本月已付=receivedAmount|结转欠款=openAmount',
  '销货日期=contractDate|客户名称=customerName|销货单编号=orderNo|货品规格=spec|销货数量=qty|销货单价=unitPrice|销货金额=contractAmount|收款情况=receiptStatus|销货员=salesOwner',
  'Invoice Nr=invoiceNo|Account Name=customerName|Invoice Dt.=invoiceDate|Due Dt.=dueDate|Invoice Amt (incl. VAT)=amountInclTax|Paid Amt=receivedAmount|Open Amt=openAmount|Collector=salesOwner|Reason for Non-Payment=paymentReason',
  'Order Ref=orderNo|Client Name=customerName|Product Description=projectName|Model No.=spec|Order Qty=qty|Price/Unit=unitPrice|Order Total=contractAmount|Date of Delivery=shipDate|Delivery Note No.=deliveryDoc|Goods Received By=signedBy',
  'Payment Ref=-code|Value Date=receiptDate|Payer Name=customerName|Credit Amount=receivedAmount|Narrative=memo|Against Invoice=invoiceNo',
  'Customer No.=customerCode|Registered Name=customerName|Trading As=customerAlias|Main Contact=contact|Tel No.=phone|Payment Terms=termsText|Month-end Cut-off Day=closingDay|Other Vendors=otherSuppliers|Decision Maker Name=decisionMaker',
  'Agreement Number=contractNo|Agreement Date=contractDate|Counterparty=customerName|Agreement Amount=contractAmount|Acceptance Criteria=acceptanceCriteria|Acceptance Procedure=acceptanceMethod|Retention %=warranty|Approver=decisionMaker|Budget Approved?=budget',
];

/** Header rows of public programs that write or read such lists. */
export const HELD_OUT_ROWS: readonly string[] = [
  '客户名称=customerName|合同编号=contractNo|合同名称=contractName|负责人=salesOwner|签约时间=contractDate|合同金额(元)=contractAmount|总折扣(%)=-percent|成交价(元)=-money|已回款金额(元)=receivedAmount|产品名称=projectName|产品规格=spec|单价(元)=unitPrice|折扣(%)=-percent|销售单价(元)=-money|数量=qty|总价=-money|出库人=-person|出库时间=shipDate|出库数量=-number',
  '合同负责人=salesOwner|客户原创建人=-person|签订日期=contractDate|客户名称=customerName|商品编号=-code|产品名称=projectName|数量=qty|单位=unit|售价(元)=unitPrice|销售金额(元)=contractAmount|成本价(元)=-money|总成本(元)=-money|利润(元)=-money|备注=memo',
  '客户名称=customerName|合同编号=contractNo|应收金额=amountInclTax|开票日期=invoiceDate|到期日期=dueDate|联系人=contact|联系电话=phone|状态=?text|备注=memo',
  '收款编号=-code|客户名称=customerName|合同编号=contractNo|金额=receivedAmount|收款日期=receiptDate|收款方式=paymentMethod|创建时间=-day',
  '甲方=customerName|项目=projectName|欠款类型=-text|合同编号=contractNo|欠款金额=?money|已回款=receivedAmount|待回款=openAmount|到期日=dueDate|逾期天数=-number|催收阶段=-text|状态=?text',
  '公司=?text|类型=-text|往来对象=customerName|单据号=-code|发票号=invoiceNo|开票日期=invoiceDate|账期(天)=termsText|到期日=dueDate|逾期天数=-number|逾期金额(未核销)=openAmount|账龄段=-text',
  '结算单号=?code|客户=customerName|对账周期起=-day|对账周期止=-day|应收金额=amountInclTax|已收金额=receivedAmount|未收余额=openAmount|到期日=dueDate|逾期天数=-number|账龄桶=-text',
  '项目编号=orderNo|项目名称=projectName|客户=customerName|优先级=-text|账期ID=-code|结算单ID=-code|账期开始=-day|账期结束=-day|到期日=dueDate|逾期天数=-number|应收本金=amountInclTax|截止日已核销=receivedAmount|截止日未清=openAmount|年度分组=-text',
  '客户=customerName|到期日=dueDate|逾期天数=-number|应收余额=openAmount|预警级别=-text',
  'Invoice No.=invoiceNo|Customer=customerName|Invoice Date=invoiceDate|Due Date=dueDate|Item Amount=amountInclTax|Item Description=projectName|Quantity=qty|Rate=unitPrice',
  'Client Name=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Subtotal=amountExclTax|Tax=taxAmount|Total=amountInclTax|Status=?text',
  'Invoice ID=invoiceNo|Party=customerName|Invoice Date=invoiceDate|Due Date=dueDate|Amount=amountInclTax|Paid=receivedAmount|Outstanding=openAmount|Status=?text|Sales Person=salesOwner|Actions=-text',
  'Invoice ID=invoiceNo|Customer ID=customerCode|Invoice Date=invoiceDate|Due Date=dueDate|Total Amount=amountInclTax',
  'Invoice Ref=invoiceNo|Client=customerName|Amount (€)=amountInclTax|Invoice Date=invoiceDate|Due Date=dueDate|Status=?text|Days Overdue=-number',
  'Account No=customerCode|Invoice No=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Payment Term=termsText|Total With VAT In Local Curr.=amountInclTax|Created On=-day',
  'Invoice Date=invoiceDate|Due Date=dueDate|Invoice Number=invoiceNo|Original Amount=amountInclTax|Outstanding Balance=openAmount|Aging Days=-number|Aging Bucket=-text',
  '发票种类=docType|发票号码=invoiceNo|开票日期=invoiceDate|单位名称（销售方）=-text|开票申领人=-person|备注=memo|文件名=-text|商品编码=-code|货物或应税劳务、服务名称=projectName|规格型号=spec|单位=unit|数量=qty|单价=unitPrice|金额=amountExclTax|税率=taxRate|税额=taxAmount|价税合计=amountInclTax|单号=?code|回款日期=receiptDate|回款金额=receivedAmount|买家账户=-code',
  '销售员=salesOwner|销售部门=-text|合同编号=contractNo|回款日期=receiptDate|回款金额=receivedAmount|核销金额=-money|开票单位=customerName',
  '合同编号=contractNo|合同名称=contractName|甲方=customerName|乙方=-text|合同类型=-text|合同状态=-text|合同金额=contractAmount|不含税金额=amountExclTax|税率(%)=taxRate|质保金情况=warranty|起始日期=-day|结束日期=-day|合同期限=-text|风险等级=-text|保险情况=-text|保险日期=-day|跟进部门=-text|费用部门=-text|费用代码=-code|创建时间=-day',
  '序号=-number|合同编号=contractNo|合同名称=contractName|所属办事处=-text|合同所属期=-text|变更后合同金额=contractAmount|已开票金额=amountInclTax|已回款金额=receivedAmount|已开票未回款金额=openAmount',
  '序号=-number|合同编号=contractNo|合同名称=contractName|项目号=orderNo|合同类型=-text|所属平台=-text|合同金额 (元)=contractAmount|签订日期=contractDate|单位名称=customerName|企业负责人=?person|联系电话=contact|执行合伙人=-person|填表人=-person|所属部门=-text|支付条件=termsText|原合同编号=-code|原合同名称=-text|状态=?text|备注=memo|创建时间=-day|更新时间=-day',
  '合同编号=contractNo|合同名称=contractName|合同类型=-text|服务类型=-text|金额=contractAmount|负责人姓名=salesOwner|状态=?text',
  'Invoice ID=-code|Invoice Number=invoiceNo|Invoice Category=-text|Date=invoiceDate|Customer Name=customerName|Mobile Number=phone|Item Count=-number|Subtotal=amountExclTax|Discount=-money|Grand Total=amountInclTax|Fulfillment Status=-text|Payment Type=paymentMethod|Amount Paid=receivedAmount|Balance Due=openAmount|Payment Status=receiptStatus|GST Type=-text|GST Amount=taxAmount|Referral Agent ID=-code|Referral Agent Name=-person|Last Updated=-day|Updated By=-person',
  'Date=?day|Time=-text|Receipt ID=-code|Customer=customerName|Items=-text|Total Amount=amountInclTax|Amount Paid=receivedAmount|Balance Due=openAmount|Payment Method=paymentMethod',
  'Invoice Number=invoiceNo|Date=invoiceDate|Due Date=dueDate|Client Name=customerName|Client Email=-text|Subtotal=amountExclTax|Tax=taxAmount|Discount=-money|Total=amountInclTax|Amount Paid=receivedAmount|Balance Due=openAmount|Status=?text',
  'Invoice number=invoiceNo|Status=?text|Issued=invoiceDate|Due=dueDate|Client=customerName|Email=-text|Subtotal=amountExclTax|Tax=taxAmount|Total=amountInclTax|Amount paid=receivedAmount|Balance due=openAmount|Currency=currency|Paid at=receiptDate|Order ID=orderNo',
  '主工程ID=-code|工程编号=orderNo|工程名称=projectName|工程状态=-text|客户维度=-text|工程种类=-text|经营方式=-text|添加时间=-day|开票金额=amountInclTax|回款金额=receivedAmount|成本金额=-money|报账金额=-money|管理费=-money|分包金额=-money|结算金额=?money',
];

/** A header row with expected fields and rows of plausible values. */
export interface HeaderRow {
  readonly headers: readonly string[];
  readonly expected: readonly (Field | null | 'unclear')[];
  readonly values: readonly (readonly CellValue[])[];
}

const COMPANIES = ['苏州恒力机械有限公司', '上海贝塔科技有限公司', '宁波海川贸易有限公司', '无锡三和电子有限公司'];
const OF_FIELD: Partial<Record<Field, readonly CellValue[]>> = {
  customerName: COMPANIES, customerFullName: COMPANIES, customerAlias: ['恒力', '贝塔', '海川', '三和'], unit: ['台', '套', '件', '台'], qty: [1, 20, 3, 12], spec: ['X-100', 'V2.0', 'DN50', 'A4'],
  projectName: ['产线改造', '软件开发', '备件', '安装服务'], termsText: ['月结30天', '月结60天', '货到30天', '票到45天'], closingDay: ['25日', '月底', '20日', '25日'], paymentMethod: ['电汇', '银行承兑', '转账', '现金'],
  currency: ['CNY', 'CNY', 'USD', 'CNY'], invoiceStatus: ['正常', '正常', '已作废', '正常'], disputed: ['否', '是', '否', '否'], warranty: ['12个月', '24个月', '12个月', '无'], taxNo: ['91320500MA1XXXXX0K', '91310000MA1YYYYY1L', '91330200MA1ZZZZZ2M', '91320200MA1WWWWW3N'],
  taxAmount: [1560, 449.38, 11700, 15.67], amountInclTax: [13560, 3906.16, 101700, 136.17],
  phone: ['13800138000', '0512-66668888', '13900139000', '021-55556666'], address: ['苏州市工业园区1号', '上海市浦东新区2号', '宁波市江北区3号', '无锡市新吴区4号'],
};
const CODES = ['A-2025001', 'A-2025002', 'B-2025003', 'B-2025004'];
const OF_KIND: Readonly<Record<string, readonly CellValue[]>> = {
  text: ['正常', '华东', '已审', '甲'], money: [12000, 3456.78, 90000, 120.5], day: [45693, 45700, 45721, 45730], number: [1, 2, 30, 45], percent: [0.13, 0.5, 0.06, 0.9], code: CODES, person: ['张三', '李四', '王五', '赵六'], flag: ['是', '否', '是', '否'], month: ['2025-01', '2025-02', '2025-03', '2025-04'],
};
const CODED: readonly Field[] = ['invoiceNo', 'contractNo', 'orderNo', 'customerCode', 'invoiceCode', 'originalInvoiceNo', 'deliveryDoc', 'acceptanceDoc'];
const PEOPLE: readonly Field[] = ['salesOwner', 'contact', 'payer', 'decisionMaker', 'acceptor', 'signedBy', 'recordedBy'];

/** Takes a row of the lists apart and gives it values. */
export function headerRow(line: string): HeaderRow {
  const cells = line.split('|').map((part) => {
    const at = part.lastIndexOf('=');
    const meaning = part.slice(at + 1);
    const field = meaning.startsWith('-') ? null : meaning.startsWith('?') ? 'unclear' as const : meaning as Field;
    const values = field === null || field === 'unclear' ? OF_KIND[meaning.slice(1)] : OF_FIELD[field] ?? (CODED.includes(field) ? CODES : PEOPLE.includes(field) ? OF_KIND.person : OF_KIND[FIELDS[field]]);
    return { header: part.slice(0, at), field, values: values ?? [] };
  });
  return {
    headers: cells.map((cell) => cell.header), expected: cells.map((cell) => cell.field),
    values: [0, 1, 2, 3].map((index) => cells.map((cell) => cell.values[index] ?? null)),
  };
}
