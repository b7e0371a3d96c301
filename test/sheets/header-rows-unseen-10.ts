/**
 * The tenth lot of header rows: public programs (report and export column lists, SQL column titles, importer templates), and, under the
 * last heading, sheets written as a receivables clerk or an ERP export would carry them. Gathered and labelled by hand by someone who had not
 * read the dictionary, as `header-rows.ts` says, and frozen before the dictionary first read it.
 */
export const UNSEEN_ROWS_10: readonly string[] = [
  // receivables, collections and sales lists of public programs.
  '客户=customerName|应收日期=?day|应收单号=?code|应收金额=amountInclTax|收款日期=receiptDate|收款单号=?code|收款金额=receivedAmount|余额=openAmount',
  '应收编号=?code|客户编码=customerCode|科目编码=-code|关联账单编号=?code|关联发票编号=invoiceNo|关联合同编号=contractNo|应收日期=?day|到期日=dueDate|应收金额=amountInclTax|已收金额=receivedAmount|余额=openAmount|状态=?text|备注=memo|操作人=-person|更新日期=-day',
  '单据日期=?day|应收日期=dueDate|应收金额=amountInclTax|已收金额=receivedAmount|本次收款=?money|未收金额=openAmount|收款帐号=-code|结算方式=paymentMethod|结算单号=?code|备注=memo',
  '付款日期=?day|付款金额（元）=?money|对应金额=-money|付款日期=?day|对应回款日期=?day|计息天数=-number|应计利息金额=-money|还款利息=-money|服务费=-money|客户/ccs还服务费=-money|回款日期=receiptDate|回款金额=receivedAmount|回款方式=paymentMethod|贴现息=-money',
  '序号=-number|经销商=customerName|开票日期=invoiceDate|发票号=invoiceNo|车型=?text|内部型号=?text|车架号=-code|颜色=-text|提车价格(元)=?money',
  '业务员=salesOwner|订单号=orderNo|单位名称=customerName|开票日期=invoiceDate|发票号=invoiceNo|发票类型=docType|内容摘要=?text|应收(人民币)=?money|应收(美元)=?money|汇率=fxRate|折合税金=?money|账单号=?code|状态=?text|账期时间=?text',
  '回款编号=?code|客户名称=customerName|合同编号=contractNo|回款日期=receiptDate|回款金额(元)=receivedAmount|回款方式=paymentMethod|备注=memo|合同金额（元）=contractAmount|负责人=?person|所属部门=-text|更新时间=-day|创建时间=-day|创建人=-person',
  '编号=?code|客户姓名=?text|客户公司名称=customerName|回款产品=projectName|产品数量=qty|产品单价(元)=unitPrice|产品总价(元)=?money|回款(元)=receivedAmount|回款日期=receiptDate|操作=-text',
  '账单日期=?day|上线主体=-text|cp名称=?text|项目=?text|专服=-text|游戏=?text|渠道=?text|包号=-code|渠道类别=-text|总流水=-money|真实付费流水=-money|渠道分成比例=-percent|渠道通道费=-money|渠道分成=-money|CP分成比例=-percent|CP通道费=-money|CP分成=-money|毛利润=-money|分成后流水=-money|实际对账流水=?money|代金卷=-money|自充=-money|实际分成=?money|开票金额=amountInclTax|发票号码=invoiceNo|开票时间=invoiceDate|寄出时间=?day|快递单号=-code|已收款=receivedAmount|收款时间=receiptDate|合同账期=termsText|预计收款时间=dueDate|逾期时间=?text|预警=-text|已开票发票(未收款)=?money|未开发票(未收款)=?money|坏账=-money|回款率=-percent',
  '序号=-number|客户代码=customerCode|客户名称=customerName|销货(销退)单号=?code|订单号=orderNo|项次=-number|ID=-code|料号=?code|物料编码=?code|产品型号=spec|订单数量=?number|销售单价=unitPrice|销货(销退)数量=qty|税率=taxRate|未税金额=amountExclTax|税额=taxAmount|含税金额=amountInclTax|工程费=-money|订单日期=contractDate|索引=-text',
  '核销状态=?text|出库日期=shipDate|应收单号=?code|出库单号=?code|客户中文=customerName|客户英文=?text|业务员=salesOwner|型号=spec|品牌=-text|数量=qty|金额=amountInclTax|金额币别=currency|已核销=receivedAmount|已核销币别=-text|待核销=openAmount|待核销币别=-text',
  '收款单号=?code|客户名称=customerName|方向=-text|金额=receivedAmount|有效金额=?money|已核销=?money|待核销=?money|方式=paymentMethod|收款时点=receiptDate|资金凭据号=-code|反向原因=-text',
  '流水号=?code|交易时间=receiptDate|认领状态=-text|公司简称=?text|银行账号=-code|付款单位=customerName|交易币种=currency|交易金额=receivedAmount',
  '单号=?code|日期=?day|应收金额=amountInclTax|增加应收=?money|已结金额=receivedAmount|来源类型=-text|状态=?text|凭证号=-code|客户名称=customerName|业务员=salesOwner|创建人=-person|创建时间=-day|审核人=-person|审核时间=-day|经手人=?person|备注=memo|项目=?text',
  '序号=-number|客户=customerName|应收金额=?money|应付金额=-money|对账金额=?money|优惠金额=-money|应结金额=?money|回款金额=receivedAmount|欠款金额=openAmount',
  '订单编号=orderNo|下单时间=contractDate|客户=customerName|联系电话=contact|目的地=-text|天数=-number|人数=-number|出行日期=-day|成交金额=contractAmount|应收=amountInclTax|实收=receivedAmount|欠款=openAmount|结算价=-money|毛利=-money|销售=salesOwner|供应商=-text|订单状态=-text|支付状态=receiptStatus|履约状态=-text',
  '序号=-number|项目名称=projectName|项目编号=?code|手续费用收取类型=-text|计划收取金额=?money|计划支出金额=-money|计划到账日=dueDate|实际到账日=receiptDate|已对账金额=?money|未对账金额=?money|核销金额=?money|是否逾期=-flag|备注=memo',
  '费用号=?code|方向=-text|结算对象=customerName|合同号=contractNo|单据号=?code|业务类型=-text|仓库=-text|费用项目=?text|业务日期=?day|单位=-text|数量=qty|单价=unitPrice|不含税金额=amountExclTax|税率=taxRate|税额=taxAmount|含税金额=amountInclTax|来源=-text|状态=?text|对账单号=?code|计算过程=-text|备注=memo',
  // invoice lists of public programs.
  '发票号=invoiceNo|发票类型=docType|开票日期=invoiceDate|客户名称=customerName|税号=taxNo|金额=amountExclTax|税额=taxAmount|价税合计=amountInclTax|状态=?text|关联合同=contractNo',
  '编号=-code|发票编号=?code|发票号码=invoiceNo|发票类型=docType|开票金额=amountInclTax|发票抬头=?text|税号=taxNo|发票状态=invoiceStatus|开票日期=invoiceDate|客户名称=customerName|合同名称=contractName|负责人名称=?person|备注=memo|创建者名称=-person|创建时间=-day|更新时间=-day',
  // Taiwan programs.
  '收款單號=?code|入帳日=receiptDate|客戶=customerName|方式=paymentMethod|收款金額=receivedAmount|手續費=-money|已沖帳=?money|未分配=?money|沖帳張數=-number|銀行=-text|支票號碼=?code|票期=?day|備註=memo',
  '傳票編號=-code|傳票日期=?day|客戶代號=customerCode|客戶簡稱=customerName|幣別=currency|外幣金額=?money|原幣金額=?money|摘要=memo',
  '訂單號碼=orderNo|客戶編號=customerCode|客戶簡稱=customerName|接單日期=?day|業務擔當=salesOwner|幣別=currency|客戶PO=?code|交貨地點=-text|出貨指示=?text',
  // English programs.
  'Invoice #=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Amount=amountInclTax|Paid=receivedAmount|Outstanding=openAmount|Days Overdue=-number|Aging Status=-text|Aging Bucket=-text',
  'Invoice ID=invoiceNo|Customer Name=customerName|Business Code=-code|Currency=currency|Invoice Amount ($)=amountInclTax|Invoice Date=invoiceDate|Due Date=dueDate|Payment Date=receiptDate|Days to Pay=-number|Application Status=?text',
  'Client=customerName|Email=-text|User=?person|Invoice Number=invoiceNo|Amount=amountInclTax|Paid=receivedAmount|PO Number=?code|Status=?text|Invoice Date=invoiceDate|Due Date=dueDate|Discount=-money|Partial/Deposit=?money|Partial Due Date=?day|Public Notes=?text|Private Notes=?text|Item Product=?text|Item Notes=?text|Item Cost=?money|Item Quantity=qty|Item Tax Name=-text|Item Tax Rate=taxRate',
  // written as such a clerk's sheet or ERP export would carry it.
  '序号=-number|发票代码=invoiceCode|发票号码=?code|数电发票号码=?code|销方识别号=-code|销方名称=-text|购方识别号=taxNo|购买方名称=customerName|开票日期=invoiceDate|金额=amountExclTax|税额=taxAmount|价税合计=amountInclTax|发票来源=-text|发票票种=docType|发票状态=invoiceStatus|是否正数发票=-flag|发票风险等级=-text|开票人=-person|备注=memo',
  '单据类型=?text|单据编号=?code|业务日期=?day|往来单位类型=-text|往来单位=customerName|收款组织=-text|结算组织=-text|币别=currency|结算方式=paymentMethod|收款用途=?text|应收金额=?money|收款金额=receivedAmount|手续费=-money|我方银行账号=-code|对方账户名称=?text|核销状态=?text|单据状态=-text|备注=memo',
  '接单日=contractDate|单号=?code|客户=customerName|印件名称=projectName|成品尺寸=spec|纸张=?text|印数=qty|单价=unitPrice|总价=?money|版费=-money|定金=?money|送货日=shipDate|送货回单=evidence|开票否=?flag|余款=?money|收款日=receiptDate|业务员=salesOwner',
  '合同编号=contractNo|客户=customerName|项目名称=projectName|里程碑=?text|占比=-percent|里程碑金额=?money|触发条件=trigger|验收标准=acceptanceCriteria|验收方式=acceptanceMethod|客户验收人=acceptor|预计完成=-day|实际验收日=acceptDate|开票申请日=-day|开票日期=invoiceDate|发票金额=amountInclTax|应收日=dueDate|到账日=receiptDate|到账金额=receivedAmount|交付经理=?person',
  '工作号=?code|委托人=customerName|船名航次=-text|提单号=?code|开航日=?day|费用名称=?text|币种=currency|应收金额=amountInclTax|汇率=fxRate|折人民币=?money|账单号=?code|发票号=invoiceNo|开票日=invoiceDate|账期=termsText|应收日=dueDate|核销日=?day|核销金额=?money|未核销=openAmount|操作员=-person|揽货人=salesOwner',
  '案号=?code|委托人=customerName|案由=?text|承办律师=?person|委托合同号=contractNo|签约日=contractDate|律师费总额=contractAmount|收费方式=?text|分期约定=termsText|已开票=?money|已收费=receivedAmount|待收=openAmount|约定支付日=dueDate|垫付费用=-money|催收情况=?text|案源人=?person',
  '客户=customerName|对账截止日=-day|我方账面余额=openAmount|客户账面余额=?money|差异=-money|差异原因=?text|对账函寄出日=?day|客户盖章日=?day|是否收回=-flag|对账人=-person|联系人=contact|联系电话=?text|备注=memo',
  '客户编码=customerCode|客户名称=customerName|业务员=salesOwner|币种=currency|应收余额=openAmount|信用期内=-money|超期30天内=-money|超期31-90天=-money|超期91-180天=-money|超期180天以上=-money|超期合计=-money|最早超期日期=?day|预收冲抵=-money|信用天数=termsText|信用额度=-money',
  'Doc. No.=invoiceNo|Posting Date=invoiceDate|Due Date=dueDate|BP Code=customerCode|BP Name=customerName|BP Ref. No.=?code|Document Total=amountInclTax|Tax Total=taxAmount|Applied Amount=receivedAmount|Balance Due=openAmount|Currency=currency|Sales Employee=salesOwner|Dunning Level=-number|Last Dunning Date=?day|Canceled=?flag|Remarks=memo',
  '承租单位=customerName|工地=projectName|设备型号=spec|进场日期=?day|退场日期=-day|月租金=?money|租期(月)=?number|租金合计=?money|进出场费=-money|开票金额=amountInclTax|已付=receivedAmount|欠付=openAmount|签证单=?text|欠付原因=paymentReason|争议事项=disputed|催收人=?person',
  '帳款編號=?code|帳款日期=?day|帳款客戶=customerName|簡稱=?text|發票號碼=invoiceNo|發票日期=invoiceDate|幣別=currency|原幣未稅金額=amountExclTax|原幣稅額=taxAmount|原幣含稅金額=amountInclTax|原幣已沖金額=receivedAmount|原幣未沖金額=openAmount|應收款日=dueDate|票到期日=?day|人員編號=?code|業務人員=salesOwner|收款條件=termsText|備註=memo',
  '客户代码=customerCode|客户名称=customerName|客户属性=-text|采购负责人=?person|财务联系人=payer|财务电话=?text|开票类型=docType|开票要求=invoicingRequirements|付款方式=paymentMethod|付款周期=?text|对账日=?day|承兑比例=-percent|年采购预算=budget|竞争供应商=otherSuppliers|忙季/拜访时间=activityPattern|跟进业务员=salesOwner',
];
