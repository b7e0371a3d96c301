/**
 * The seventh lot of header rows: public programs (report and export column lists, SQL column titles, importer templates), and, under the
 * last heading, sheets written as a receivables clerk or an ERP export would carry them. Gathered and labelled by hand by someone who had not
 * read the dictionary, as `header-rows.ts` says, and frozen before the dictionary first read it.
 * What that first reading gave stands in `dictionary.test.ts`.
 */
export const UNSEEN_ROWS_7: readonly string[] = [
  // collection ledgers, receipts and contract books of public programs.
  '合同编号=contractNo|合同名称=contractName|承接部门=-text|专业类别=-text|合同金额=contractAmount|开票金额=amountInclTax|累计到账金额=?money|本期到账金额=?money|开票方式=-text|申请时间=-day|到账时间=receiptDate|付款单位=customerName|收款状态=receiptStatus',
  '客户名称=customerName|发票号=invoiceNo|发票日期=invoiceDate|金额=amountInclTax|已收金额=receivedAmount|余额=openAmount|到期日=dueDate|账龄(天)=-number|状态=?text|备注=memo',
  '序号=-number|合同号=contractNo|甲方单位=customerName|应收日期=dueDate|应收金额=amountInclTax|已开票金额=?money|未开票金额=-money|已开票已收款金额=?money|已开票到期欠款金额=?money|未开票到期欠款金额=?money|已开票非欠款金额=?money|所属维保分部=-text',
  '序号=-number|客户区域=-text|客户类别=-text|客户名称=customerName|客户代号=customerCode|初次备案日期=-day|行业划分=-text|客户来源=-text|客户所属商务公司代码=-code|隶属部门=-text|业务负责人=salesOwner|分配日期=-day|分配次数=-number|档案编号=-code|备案类别=-text|项目名称=projectName|品牌=-text|主要产品=?text|客户联系人=contact|座机电话=?text|手机=?text|公司地址=-text|备注=memo',
  '收款单单据编号=?code|单据状态=-text|系统时间=-day|公司=-text|实际收款公司=-text|到账日期=receiptDate|收付类别=-text|即时余额=?money|收款类型=-text|币别=currency|收款金额=receivedAmount|汇率=fxRate|折本位币=?money|收款账户=-code|收款科目=-text|收款银行=-text|业务种类=-text|结算方式=paymentMethod|结算号=-code|部门=-text|付款人类型=-text|付款人名称=customerName',
  '开票日期=invoiceDate|合同编号=contractNo|客户=customerName|电话=contact|税号=taxNo|销售=salesOwner|开票金额=amountInclTax|发票类型=docType|发票号=invoiceNo|发票冲红=?money|开票公司=-text|发票状态=invoiceStatus|备注=memo',
  '录单日期=?day|业务类型=-text|渠道=-text|客户单位=customerName|入仓号/唛头=-code|品名=?text|运单号=?code|始发地=-text|目的地=-text|运输方式=-text|件数=?number|计费重量=?number|收款币种=currency|单价=unitPrice|应收RMB=amountInclTax|结算方式=?text|货物状态=-text|派送日期=?day|付款状态=receiptStatus|已核销金额=receivedAmount|未收金额=openAmount|成本单价=-money|总计成本=-money|毛利润=-money|备注=memo',
  '回款单号=?code|到账日期=receiptDate|付款方名称=customerName|金额=receivedAmount|付款方式=paymentMethod|开户行=-text|交易流水号=-code|备注=memo|对账经销商(自动匹配)=?text|经销商编码(辅助列)=?code',
  '合同名称*=contractName|项目简称=projectName|交付部门*=-text|二级部门=-text|业务模式=-text|客户等级=-text|销售对接人*=salesOwner|项目负责人*=?person|有无合同=-flag|签订日期(YYYY-MM-DD)=contractDate|合同对账期(天)=?number|开票等待期(天)=?number|结算等待期(天)=?number|开票模式(全额/差额)=-text|专票/普票=docType|税率(如0.06)=taxRate|备注=memo',
  '合同编号=contractNo|合同名称=contractName|甲方=customerName|合同额=contractAmount|税额=taxAmount|验收日期=acceptDate|收入=?money|验收情况=?text|待验收合同额=-money|业务方向=-text',
  '往来单位编码=customerCode|往来单位名称=customerName|结算组织=-text|(原币)期初余额=-money|(原币)本期应收=?money|(原币)本期收款=?money|(原币)本期冲销额=-money|(原币)期末余额=openAmount',
  '合同编号=contractNo|合同名称=contractName|订单编号=orderNo|业务部门=-text|专业负责人=?person|回款金额=receivedAmount|已分配金额=?money|剩余金额=?money|本部门回款分配金额=?money|回款日期=receiptDate|备注=memo',
  '单据编号=?code|客户名称=customerName|应收金额=?money|优惠=-money|实收金额=receivedAmount|收款方式=paymentMethod|收款状态=receiptStatus|操作员=-person|日期=?day',
  '项目名称=projectName|订单合同号=contractNo|客户=customerName|满意度=-number|签订日期=contractDate|启动日期=-day|交付日期=?day|出库日期=shipDate|销售员=salesOwner|售前=-person|售中=-person|类别=-text|合同金额=contractAmount|实际结算金额=?money|回款金额=receivedAmount|实验报价=-money|实验成本=-money|试剂报价=-money|试剂成本=-money|外包报价=-money|外包实验成本=-money|物流成本=-money|税=?money',
  '统计月份=-text|订单号=orderNo|客户名=customerName|发货地=-text|目的地=-text|车牌号=-code|司机=-person|签收日期=?day|未收状态=?text|预警等级=-text|超时基准=-text|超时天数=-number',
  '坏账编号=-code|关联单号=?code|客户姓名=customerName|坏账类型=-text|欠款金额=?money|已收回金额=receivedAmount|剩余欠款=openAmount|逾期天数=-number|状态=?text|欠款时间=?day',
  '序号=-number|医院名称=customerName|科室=-text|灭菌类型=-text|包名称=?text|包装材料=-text|器械数=-number|包数=?number|单价=unitPrice|总价=?money|规则说明=-text',
  'id=-code|发票抬头=customerName|开票类型=docType|收件邮箱=-text|开票金额=amountInclTax|申请人=-person|营业执照=-text|状态=?text|创建时间=-day|纳税登记号=taxNo|开户银行=-text|银行账号=-code|客户id=customerCode|统一社会信用代码=?code|开票联系电话=contact|开票通讯地址=-text',
  // tax software export with line details.
  '发票代码=invoiceCode|发票号码=invoiceNo|发票类型=docType|开票日期=invoiceDate|发票状态=invoiceStatus|是否抵扣=-flag|抵扣日期=-day|税款所属期=-text|购方名称=customerName|购方税号=taxNo|购方开户行账户=-text|购方地址电话=-text|销方名称=-text|销方税号=-code|销方开户行账户=-text|合计金额=amountExclTax|合计税额=taxAmount|价税合计=amountInclTax|机器编码=-code|校验码=-code|货物或应税劳务名称=?text|规格型号=spec|单位=-text|数量=qty|单价=unitPrice',
  // Taiwan and Hong Kong programs.
  '票號=?code|幣別=currency|票面金額=?money|收票日=?day|到期日=?day|入帳日數=-number|預兌日=?day|付款銀行=-text|帳號=-code|票據種類=?text|客票=-flag|目前票況=?text|客戶代號=customerCode|客戶簡稱=customerName|部門代號=-code|業務員代號=?code|收款單別=-code|收款單號=?code|備註=memo|託收銀行=-text|匯率=fxRate|結帳單號=?code|手續費=-money',
  '帳單號=?code|客戶簡稱=customerName|對賬日期=?day|帳單金額=amountInclTax|開票時間=invoiceDate|發票抬頭=?text|回款金額=receivedAmount|回款日期=receiptDate|回款銀行=-text|回款方式=paymentMethod|對應銷售=salesOwner|備註=memo|逾期狀態=-text|逾期天數=-number',
  '客戶編號=customerCode|客戶名稱=customerName|客戶類型=-text|電話=contact|LINE ID=-text|Email=-text|統一編號=taxNo|帳單地址=-text|狀態=?text|備註=memo|建立時間=-day',
  '結帳單號=?code|更換日期=-day|單據日期=?day|原發票號碼(訖)=originalInvoiceNo|原幣應收金額=?money|原幣營業稅額=?money|新結帳單號=?code|新客戶全名=customerName|新發票號碼(訖)=invoiceNo|新發票日期=invoiceDate|新發票貨款=amountExclTax|新發票稅額=taxAmount|新營業稅率=taxRate|新統一編號=taxNo|幣別=currency|匯率=fxRate',
  '發票號碼=invoiceNo|隨機碼=-code|發票日期=invoiceDate|發票時間=?text|稅率類型=-text|課稅別=-text|捐贈=-flag|愛心碼=-code|信用卡末四碼=-code|自訂發票編號=?code|商品明細=?text|數量明細=qty|單價明細=unitPrice|單位明細=-text|含稅銷售額=?money|免稅銷售額=-money|零稅率銷售額=-money|總金額=amountInclTax|買受人統編=taxNo|買受人公司名稱=customerName|買受人姓名=?text|電話=?text|地址=-text|載具類型=-text',
  // English: Xero, Oracle, SAP VF05N, ERPNext dunning, statement exports.
  '*ContactName=customerName|EmailAddress=-text|*InvoiceNumber=invoiceNo|Reference=?code|*InvoiceDate=invoiceDate|*DueDate=dueDate|*Description=?text|*Quantity=qty|*UnitAmount=unitPrice|*AccountCode=-code|*TaxType=-text|TaxAmount=taxAmount|Currency=currency',
  'Trx Number=?code|Trx Date=invoiceDate|Customer Code=customerCode|Customer Name=customerName|Invoice No=invoiceNo|Amount(USD)=?money|Amount(KRW)=?money',
  'Billing Document=invoiceNo|Item=-number|Billing Type=docType|Billing Date=invoiceDate|Sold-To Party=customerCode|Material=?code|Billed Quantity=qty|Sales Unit=-text|Net Value=amountExclTax|Reference Document=?code|Cancelled=?flag|Plant=-code|Region=-text|Sales Office=-text',
  'Customer=customerName|Invoice No=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Amount=amountInclTax|Paid=receivedAmount|Outstanding=openAmount|Days Overdue=-number|Status=?text',
  'Dunning ID=-code|Customer=customerName|Sales Invoice=invoiceNo|Outstanding Amount=openAmount|Due Date=dueDate|Days Overdue=-number|Dispute Reason=?text|Escalation Stage=-text',
  // written as such a clerk's sheet or ERP export would carry it.
  '财务组织=-text|单据号=?code|单据日期=invoiceDate|客户=customerName|部门=-text|业务员=salesOwner|币种=currency|组织本币汇率=fxRate|原币价税合计=amountInclTax|组织本币价税合计=?money|原币余额=openAmount|起算日期=?day|到期日=dueDate|合同号=contractNo|发票号=invoiceNo|收款协议=termsText|生效状态=-text|制单人=-person',
  'Number=invoiceNo|Invoice Partner Display Name=customerName|Invoice/Bill Date=invoiceDate|Due Date=dueDate|Source Document=?code|Payment Reference=?code|Tax Excluded=amountExclTax|Tax=taxAmount|Total=amountInclTax|Amount Due=openAmount|Currency=currency|Payment Status=receiptStatus|Status=?text|Salesperson=salesOwner|Payment Terms=termsText',
  '合同号=contractNo|客户名称=customerName|设备名称=projectName|型号规格=spec|台数=qty|合同总价=contractAmount|预付款30%=?money|发货款60%=?money|质保金10%=?money|发货日期=shipDate|到货签收=signedBy|终验收日期=acceptDate|质保期=warranty|已收合计=receivedAmount|未收合计=openAmount|欠款原因=paymentReason|责任人=salesOwner|下一步措施=?text',
  '序号=-number|债务单位=customerName|项目=projectName|欠款余额（元）=openAmount|账龄=-text|催款日期=?day|催款方式=?text|催款人=?person|对方联系人=contact|对方答复=?text|承诺还款时间=promiseDate|承诺还款金额=promiseAmount|送达凭证=evidence|是否有争议=disputed|后续措施=?text|下次催款时间=followUpDate',
  '红字发票号码=invoiceNo|红字开票日期=invoiceDate|对应蓝字发票号码=originalInvoiceNo|购方名称=customerName|购方税号=taxNo|冲红原因=?text|不含税金额=amountExclTax|税额=taxAmount|价税合计=amountInclTax|红字信息表编号=-code|申请人=-person|备注=memo',
  '账单月份=-text|客户名称=customerName|结算单号=?code|运单数=-number|运费合计=?money|代收货款=-money|应收总额=amountInclTax|开票日期=invoiceDate|发票号码=invoiceNo|账期=termsText|应收款日=dueDate|收款日期=receiptDate|收款金额=receivedAmount|未收金额=openAmount|对账人=-person|是否争议=disputed',
  'Account Name=customerName|Opportunity Name=projectName|Contract Number=contractNo|Amount=contractAmount|Close Date=?day|Owner=salesOwner|Payment Terms=termsText|Billed to Date=?money|Collected to Date=receivedAmount|Balance=openAmount|Next Follow-up=followUpDate|Decision Maker=decisionMaker',
  '客户=customerName|项目=projectName|验收人=acceptor|验收日期=acceptDate|验收单=evidence|开票信息=?text|发票号=invoiceNo|含税金额（元）=amountInclTax|税率=taxRate|到期日=dueDate|付款联系人=payer|联系方式=contact|客户其他供应商=otherSuppliers|客户作息/可约时间=activityPattern|预算是否批复=budget|备注=memo',
  '客戶名稱=customerName|統編=taxNo|出貨日期=shipDate|出貨單號=?code|品名=projectName|規格=spec|數量=qty|單價=unitPrice|未稅金額=amountExclTax|營業稅=taxAmount|含稅金額=amountInclTax|發票號碼=invoiceNo|發票日期=invoiceDate|付款條件=termsText|應收日=dueDate|已收金額=receivedAmount|未收餘額=openAmount|業務=salesOwner',
  'Posting Date=invoiceDate|Document Type=docType|Document No.=invoiceNo|External Document No.=?code|Customer No.=customerCode|Customer Name=customerName|Description=?text|Salesperson Code=?code|Currency Code=currency|Original Amount=?money|Amount=?money|Amount (LCY)=?money|Remaining Amount=openAmount|Remaining Amt. (LCY)=?money|Due Date=dueDate|Pmt. Discount Date=-day|Open=-flag|Entry No.=-number',
  '回款计划编号=?code|客户名称=customerName|合同名称=contractName|期次=-number|计划回款日期=dueDate|计划回款金额=?money|实际回款日期=receiptDate|实际回款金额=receivedAmount|差额=-money|逾期天数=-number|回款状态=receiptStatus|提醒日期=-day|负责人=?person',
];
