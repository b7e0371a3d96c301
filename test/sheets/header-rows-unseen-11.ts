/**
 * The eleventh lot of header rows: public programs (report and export column lists, SQL column titles, importer templates), and, under the
 * last heading, sheets written as a receivables clerk or an ERP export would carry them. Gathered and labelled by hand by someone who had not
 * read the dictionary, as `header-rows.ts` says, and frozen before the dictionary first read it.
 */
export const UNSEEN_ROWS_11: readonly string[] = [
  // contract books, receivables and receipts of public programs.
  '序号=-number|下单日期=?day|合同编号=contractNo|项目代码=?code|是否变更=-flag|合同评审日期=-day|合同签字日期=contractDate|crm日期=-day|合同名称=contractName|对方单位名称=customerName|区域=-text|销售负责人=salesOwner|参考金额=-money|合同额=contractAmount|联系人=contact|联系电话=?text|合同内容=?text|到款情况=receiptStatus|合同起始日期=-day|合同终止日期=-day|开票日期=invoiceDate|开票金额=amountInclTax|开票余额=?money|到款金额=receivedAmount|合同余额=?money|应收账款=?money|备注=memo|项目预算=-money|设备数量=qty',
  '合同编号=contractNo|催款日期=?day|催款方式=?text|联系人=contact|催款内容=?text|对方反馈=?text|催款结果=?text',
  '姓名=?person|状态=?text|订单号=orderNo|到账日期=receiptDate|付款方式=paymentMethod|金额USD=?money|收款情况=receiptStatus|客户公司名称=customerName|客户名=?text|客户代号=customerCode|客户国家=-text|客户电话=?text|客户地址=-text|客户来源=-text',
  '合同编号=contractNo|合同创建人=-person|回款状态=receiptStatus|开票状态=?text|回款批次=-text|回款金额=receivedAmount|回款方式=paymentMethod|回款类型=?text|回款日期=receiptDate|回款附件=?text',
  '月份=-month|形式=?text|到款日期=receiptDate|对方户名=customerName|到款金额=receivedAmount|类型=-text|区域=-text|项目编号=?code|业务员=salesOwner|是否开票=?flag|备注=memo|所在系统=-text|财务到款=?money|匹配状态=-text',
  '到款日期=receiptDate|回款金额=receivedAmount|来源=-text|客户=customerName|订单号=orderNo|发票号=invoiceNo|核销发票数=-number|核销明细=?text|备注=memo',
  '应收单号=?code|来源销售收货单=?code|客户=customerName|业务员=salesOwner|应收金额=amountInclTax|已收金额=receivedAmount|未收金额=openAmount|预计收款日=dueDate|逾期天数=-number|核销状态=?text|开票状态=?text|操作=-text',
  '客户编码=customerCode|客户名称=customerName|单据编号=?code|单据类型=docType|业务日期=invoiceDate|到期日=dueDate|币别=currency|期初余额=-money|本期应收=?money|本期收款=?money|期末余额=openAmount|核销状态=?text|逾期标志=-flag|部门=-text|业务员=salesOwner',
  '收款单号=?code|日期=?day|往来单位=customerName|收款金额=receivedAmount|已核销=?money|未核销=?money|核销状态=?text|单据状态=-text|结算方式=paymentMethod|收款账户=-text|哪一堆=-text|提示=-text',
  '订单号=orderNo|回款金额=receivedAmount|币种=currency|手续费=-money|回款日期=receiptDate|回款渠道=paymentMethod|备注=memo|来源=-text',
  '销售单号=orderNo|客户=customerName|产品=projectName|数量=qty|单位=-text|单价=unitPrice|金额=?money|成本=-money|毛利=-money|状态=?text|日期=?day',
  '序号=-number|城市=-text|渠道门店=customerName|对账周期=-text|应收货款=amountInclTax|已回款金额=receivedAmount|未结欠款=openAmount|逾期天数=-number|渠道扣点费用=-money|实际毛利额=-money|回款状态=receiptStatus',
  '核销批次编号=-code|核销单号=?code|开始来源运单=?code|目的来源运单=?code|开始单号=?code|目的单号=?code|开始单号记账时间=?day|目的单号记账时间=?day|对账单号=?code|核销方式=?text|核销类型=-text|核销金额=?money|核销时间=?day|核销人编码=-code|核销人名称=-person|红冲人编码=-code|红冲人名称=-person|部门编码=-code|部门名称=-text|客户编码=customerCode|客户名称=customerName|是否有效=-flag|是否红单=-flag|记账日期=?day',
  '客户=customerName|销售单/销售退货单=?code|单据类型=docType|单据日期=?day|应收=amountInclTax|已收=receivedAmount|对账金额=?money|已结算=?money|未结算=?money|状态=?text|对账时间=?day|结算时间=?day|单据备注=memo|对账备注=?text|结算备注=?text',
  '事业群=-text|大区=-text|小区=-text|回款业绩部门=-text|销售业绩部门=-text|客户编码=customerCode|客户名称=customerName|合同编号=contractNo|合同名称=contractName|合同金额=contractAmount|合同软件金额=-money|软件与服务金额=-money|折扣率=-percent|合同签订日期=contractDate|合同考核日期=-day|项目奖金年度=-number|项目奖金=-money',
  '回款记录ID=-code|核销日期=?day|到账日期=receiptDate|到账金额/原币=receivedAmount|到账金额/本币=?money|手续费/原币=-money|原币币种=currency|回款类型=?text|核销状态=?text|开票客户=customerName',
  '客户名称=customerName|合同编号=contractNo|工位数量=?number|起租日期=-day|到期日期=?day|付款周期=?text|催款日期=?day|款项=?text|开始日期=-day|结束日期=-day|应缴款项=?money|金额=?money|差额=-money|发票=?text',
  '对账单号=?code|关联订单=orderNo|批次单号=?code|商品=projectName|买方=customerName|已验收数量=qty|已验收金额(元)=?money|预付款(元)=?money|待结算尾款(元)=?money|结算渠道=?text|对账时间=?day|状态=?text|操作=-text',
  // invoice lists of public programs.
  'ID=-code|创建时间=-day|发票申请编号=?code|客户id=customerCode|合同id=?code|开票金额=amountInclTax|开票日期=?day|开票类型：增值税专用发票=docType|备注=memo|发票号码=invoiceNo|实际开票日期=invoiceDate|物流单号=-code|开发方式：电子、纸质=-text|发票抬头id=-code|发票抬头=customerName|纳税人识别号=taxNo|开户行=-text|开户账号=-code|开票地址=-text|联系电话=contact|抬头类型=-text',
  '客户名称=customerName|操作员=-person|开票日期=invoiceDate|发票号=invoiceNo|发票总金额=amountInclTax|发票内容=?text|项目明细=?text|发票金额=?money',
  '序号=-number|开票内容=?text|发票类型=docType|开票人/企业名称=customerName|纳税人识别号=taxNo|地址=-text|电话=?text|开户行=-text|账号=-code|开票金额=amountInclTax|发票号=invoiceNo|更新时间=-day|状态=?text',
  // Taiwan programs.
  '簽約年度=-number|狀態=?text|類型=-text|業務=salesOwner|專案月份=-month|新客戶=-flag|專案編號=?code|客戶編號=customerCode|統一編號=taxNo|公司名稱=customerName|專案名稱=projectName|價格(含稅)=contractAmount|發票日期=invoiceDate|發票號碼=invoiceNo|開立金額(含稅)=amountInclTax|未開立發票金額=-money|收款日期=receiptDate|銀行存款匯入金額=receivedAmount|收款差異=-money|價格(未稅)=?money',
  '統一編號=taxNo|公司名稱=customerName|收款單號=?code|收款日期=receiptDate|收款方式=paymentMethod|收款金額=receivedAmount|扣繳稅款=-money|手續費=-money|壞帳折讓=-money|收款合計=?money|扣繳申報金額=-money',
  '客戶編號=customerCode|統一編號=taxNo|公司名稱=customerName|客戶/廠商類型=-text|廠商類型=-text|客戶等級=-text|產業別=-text|往來狀態=-text|新/舊客戶=-text|客戶關係負責人=salesOwner|聯絡人姓名=contact|聯絡電話=?text|聯絡Email=-text|銀行=-text|銀行帳號=-code|地址=-text',
  // English programs.
  'Invoice#=invoiceNo|Customer=customerName|Invoice Date=invoiceDate|Due Date=dueDate|Total=amountInclTax|Amount Paid=receivedAmount|TDS=-money|Credits=-money|Balance Due=openAmount|Status=?text|Overdue Days=-number|Invoice Type=docType',
  'Invoice ID=invoiceNo|Client Name=customerName|Invoice Date=invoiceDate|Due Date=dueDate|Subtotal=amountExclTax|Tax=taxAmount|Credit=-money|Total=amountInclTax|Bank Name=-text|Bank Account Type=-text|Bank Code=-code|Bank Account Number=-code',
  'Customer=customerName|Trans Date=?day|Trans #=?code|BS #=?code|Memo=memo|PO #=?code|Date Due=dueDate|Age=-number|Open Balance=openAmount|Location=-text',
  'ERP=-text|Business Unit=-text|Account Number=customerCode|Customer Name=customerName|Document Type=docType|Document Number=invoiceNo|Entry Number=-code|Description=?text|External Ref=?code|Transaction Date=?day|Open Balance=openAmount|Currency=currency|Total Account Balance=-money',
  // written as such a clerk's sheet or ERP export would carry it.
  '模具编号=?code|客户=customerName|模具名称=projectName|开模合同号=contractNo|签约日=contractDate|模具总价(含税)=contractAmount|首付50%=?money|T1试模日=-day|样件承认日=?day|二期30%=?money|尾款20%=?money|尾款应付日=dueDate|已收合计=receivedAmount|未收=openAmount|量产返还=-money|工程师=-person|业务=salesOwner',
  '协议单位=customerName|挂账账号=?code|入住客人=?person|入离日期=?text|消费项目=?text|挂账金额=?money|签单人=?person|账单号=?code|开票日期=invoiceDate|发票号=invoiceNo|应结日=dueDate|结账方式=paymentMethod|已结=receivedAmount|未结=openAmount|销售经理=salesOwner',
  '经销商编码=customerCode|经销商名称=customerName|大区=-text|期初欠款=-money|本月发货额=?money|返利冲抵=-money|本月回款=?money|期末欠款=openAmount|授信额度=-money|超授信=-money|账期=termsText|最早未付发货日=?day|逾期金额=-money|停货标识=-flag|城市经理=salesOwner',
  '展会名称=projectName|参展商=customerName|展位号=-code|面积(㎡)=qty|单价(元/㎡)=unitPrice|搭建合同额=contractAmount|增项金额=?money|合同签订=contractDate|撤展日=-day|结算确认单=evidence|开票金额(含税)=amountInclTax|开票日=invoiceDate|付款条款=termsText|预计回款日=dueDate|实际回款日=receiptDate|实际回款=receivedAmount|项目负责=?person',
  '赊销日期=?day|养殖户=customerName|电话=contact|品种=projectName|包数=qty|单价=unitPrice|赊销金额=?money|约定还款日=dueDate|欠条编号=?code|担保人=-person|已还金额=receivedAmount|最近还款日=?day|尚欠=openAmount|拖欠原因=paymentReason|业务员=salesOwner',
  '单据日期=?day|单据编号=?code|客户=customerName|结算客户=?text|业务员=salesOwner|项目=?text|币种=currency|汇率=fxRate|票据类型=docType|票据号=?code|金额=amountExclTax|税额=taxAmount|含税金额=amountInclTax|累计结算含税金额=?money|未结算含税金额=openAmount|收款到期日=dueDate|现结金额=?money|外部单据号=?code|审核人=-person|备注=memo',
  '公司代码=-code|客户=?code|客户名称=customerName|日记账分录=?code|日记账分录日期=?day|净到期日=dueDate|付款条件=termsText|未清金额(公司代码货币)=openAmount|公司代码货币=currency|未来到期=-money|逾期金额=-money|催款级别=-number|付款冻结=-text|销售订单=orderNo|开票凭证=invoiceNo',
  'Account Manager=salesOwner|Client=customerName|Engagement Letter No.=?code|Billing Period=-month|WIP=-money|Fee Note No.=invoiceNo|Fee Note Date=invoiceDate|Fees=?money|Disbursements=-money|VAT=taxAmount|Total Billed=amountInclTax|Credit Terms=termsText|Falls Due=dueDate|Receipts=receivedAmount|Unpaid=openAmount|Query Raised=disputed|Reason Unpaid=paymentReason|Chase Note=?text|Chase Again On=followUpDate',
  '客户名称=customerName|合同号=contractNo|应收金额=?money|到期日=dueDate|承诺人=?person|承诺付款日=promiseDate|承诺金额=promiseAmount|实际到账日=receiptDate|实际到账=receivedAmount|是否兑现=-flag|未兑现原因=paymentReason|再次承诺日=?day|跟踪人=?person|下次跟进=followUpDate|微信/邮件凭据=?text',
  '项目名称=projectName|客户名称=customerName|合同编号=contractNo|合同额(万元)=contractAmount|竣工验收日期=acceptDate|质保期(月)=warranty|质保金比例=-percent|质保金金额(万元)=?money|质保到期日=?day|申请退还日=-day|已退质保金=?money|未退质保金=openAmount|遗留问题=?text|甲方签批人=?person|经办人=?person|备注=memo',
  '成交项目=projectName|客户=customerName|含税总价=contractAmount|验收依据=acceptanceCriteria|怎么验收=acceptanceMethod|付款触发条件=trigger|拍板的人=decisionMaker|验收的人=acceptor|管付款的人=payer|预算批没批=budget|开票要求=invoicingRequirements|几号扎账=closingDay|付款走几天=transferCycle|手上凭据=evidence|有没有别家供货=otherSuppliers|客户自有资金到账日=customerCashIn|下一次联系=followUpDate',
  '折讓單號碼=?code|折讓日期=?day|原發票號碼=originalInvoiceNo|買受人=customerName|買受人統編=taxNo|品名=?text|折讓金額(未稅)=?money|折讓稅額=?money|折讓原因=?text|狀態=?text',
];
