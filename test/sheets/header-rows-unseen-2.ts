/**
 * A second lot of header rows of public programs, templates and lists, gathered by searching for other header names after the dictionary had
 * been improved with `header-rows-unseen-1.ts`. Labelled by hand, as `header-rows.ts` says, and frozen before the dictionary first read it.
 * What that first reading gave stands in `dictionary.test.ts`.
 */
export const UNSEEN_ROWS_2: readonly string[] = [
  // Receipts and debts.
  '归属部门=-text|合同号=contractNo|项目名称=projectName|客户名称=customerName|客户属性=?text|债权单位=-text|工作性质=-text|八大板块=-text|项目状态=-text|决算方式=-text|合同金额=contractAmount|决算金额=?money|最新挂账时间=?day|最新催收时间=?day|沟通方式=?text|对方反馈=?text|最新进展=memo|下一步计划=-text|开票金额=amountInclTax|开票日期=invoiceDate|到账金额=receivedAmount|到账日期=receiptDate|债权状态=?text',
  '回款单位=?text|到账日期=receiptDate|银行单号=-code|回款方式=paymentMethod|合同号=contractNo|客户名称=customerName|到账金额=receivedAmount|已分配额=-money|未分配额=-money|领款人=-person|备注=memo',
  '案件类型=-text|案件名称=?text|案号=?code|合同号=contractNo|费用类型=-text|总额=?money|已收=?money|待收=openAmount|本次回款=?money',
  '定位键=-code|回款ID=-code|到账日期=receiptDate|到账金额=receivedAmount|客户=customerName|归属月=-month|原值_归属月=-text',
  '客户名称=customerName|欠款金额=?money|已收金额=receivedAmount|欠款日期=?day|最后收款时间=receiptDate|备注=memo|客户位置=?text|照片=-text',
  '序列号=-number|日期=?day|客户姓名=customerName|购买产品=projectName|购买卡项=?text|购买总额=?money|实付金额=receivedAmount|欠款金额=openAmount|支付方式=paymentMethod|美容顾问=?person|是否发放提成=-flag',
  '序号=-number|客户名称=customerName|电话=phone|欠款金额=?money|已还金额=receivedAmount|剩余欠款=openAmount|最近还款日期=receiptDate|状态=?text|操作=-text',
  '单号=?code|日期=?day|订单金额=contractAmount|已收=receivedAmount|欠款=openAmount|结算方式=paymentMethod|明细数=-number',
  '到账流水号=-code|服务商批次=-code|到账日期=receiptDate|本次到账金额=receivedAmount|操作人=-person|银行凭证=-code|备注=memo',
  '付款方=customerName|到账金额(元)=receivedAmount|认领金额(元)=-money|到账日期=receiptDate|关联合同=contractNo|状态=?text|操作=-text',
  // Contracts and orders.
  '合同编号=contractNo|合同名称=contractName|客户=customerName|金额=contractAmount|状态=?text|负责人=salesOwner|签订日期=contractDate',
  '合同编号=contractNo|合同名称=contractName|客户=customerName|类型=-text|签订日期=contractDate|计价方式=-text|约定金额=contractAmount|控制上限=-money|累计确认=-money|涉及项目数=-number|状态=?text',
  '业务编号=?code|合同名称=contractName|客户/主体=customerName|合同类型=-text|合同金额=contractAmount|签订日期=contractDate|外部合同号=?code|负责人=salesOwner|部门=-text|说明=memo',
  '合同名称=contractName|客户名称=customerName|合同金额=contractAmount|合同开始时间=?day|合同结束时间=-day|备注=memo|签约状态=-text|创建时间=-day|更新时间=-day',
  '合同签订主体=?text|合同名称=contractName|客户名称=customerName|合同含税金额=contractAmount|合同不含税金额=?money|税率=taxRate|开票类型=docType|合同交付标的=?text|履约条款（交付验收节点）=?text|确收材料=?text|结算回款条款=termsText|项目发生地=-text|交付周期=-text|质保金=warranty|质保期=?text|是否涉及农民工代付=-flag|是否涉及垫付=-flag|合同开始时间=?day|合同截止时间=-day',
  '出库日期=shipDate|客户编号=customerCode|客户名称=customerName|合同号=contractNo|销售订单号=orderNo|库存组织名称=-text|物料编码=-code|数量=qty|出库类型=-text|事务处理类型名称=-text|销售金额_折扣后_含税=?money|出库成本金额=-money',
  '信息编号=-code|项目名称=projectName|合同编号=contractNo|合同名称=contractName|合同金额=contractAmount|合同签订状态=-text|跟踪情况描述=logContent|跟踪时间=logDate|登记人=?person|相关人员名称=-person|客户名称=customerName|跟踪类型=-text',
  '合同编号=contractNo|合同名称=contractName|客户名称=customerName|合同金额=contractAmount|节点名称=?text|节点类型=?text|到期日期=dueDate|应收金额=amountInclTax',
  '序号=-number|客户单位=customerName|产品名称=projectName|型号规格=spec|产品定价=?money|实际售价=unitPrice|数量=qty|单位=unit|订单金额=contractAmount|生效日期=-day|到期日期=-day|签单时间=contractDate',
  '订单编号(必填)=orderNo|数据ID(不可修改)=-code|数据状态=-text|维保业务=-text|业务类型#=?text|项目名称(必填)=projectName|维保起始日期(必填)=-day|维保终止日期(必填)=-day|订单金额=contractAmount|是否含税(必填)=-flag|税率(必填)=taxRate|税金=taxAmount|不含税金额=amountExclTax|订单明细.数据ID(不可修改)=-code|订单明细.产品名称=?text|订单明细.订单数量=qty|订单明细.单价=unitPrice',
  // Invoices.
  '发票代码=invoiceCode|发票号码=invoiceNo|购方企业名称=customerName|购方税号=taxNo|银行账号=-code|地址电话=?text|开票日期=invoiceDate|商品编码版本号=-code|单据号=?code|价税合计=amountInclTax|联系人=contact|联系方式=phone|接单人=?person|收款情况=receiptStatus',
  '开票日期=invoiceDate|单据编号=?code|订单号=orderNo|发票号码=invoiceNo|发票类型=docType|制单人=-person|客户=customerName|发票金额=?money|单据状态=-text|记账状态=-text|回款状态=receiptStatus|打印次数=-number|商品编码=-code|商品名称=projectName|品牌=-text|系列=-text|规格型号=spec|订货号=?code|单位=unit|数量=qty|单价=unitPrice|金额=amountExclTax|税额=taxAmount|含税单价=?money|价税合计=?money|备注=memo',
  // English.
  'Client Name=customerName|Invoice #=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Total Amount ($)=amountInclTax|Days Overdue=-number|Aging Bucket=-text|Escalation Stage=-text|Last Contact Date=?day|Promised Payment Date=promiseDate|Notes=memo',
  'AR Account=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Original Amount=amountInclTax|Payments Applied=receivedAmount|Credit Memos=-money|Debit Memos=-money|Adjustments=-money|Balance=openAmount|Aging Bucket=-text|Days Overdue=-number|Last Payment Date=receiptDate|Status=?text',
  'Client=customerName|Invoice=invoiceNo|Original Amount=amountInclTax|Due Date=dueDate|Days Overdue=-number|Late Fee=-money|Total Payable=?money|Status=?text',
  'Customer Name=customerName|Metrc Manifest=-code|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Terms=termsText|Total Qty Grams=?number|Flower=-number|Pre Roll=-number|Concentrate=-number|Total Invoice=?money|Discount=-money|Net Invoice=?money|Excise Tax=?money|Total Due=?money',
  'Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Customer Name=customerName|Amount=amountExclTax|Tax=taxAmount|Total=amountInclTax',
  'GSTIN/UIN of Recipient=taxNo|Receiver Name=customerName|Invoice Number=invoiceNo|Invoice date=invoiceDate|Invoice Value=amountInclTax|Place Of Supply=-text|Reverse Charge=-flag|Applicable % of Tax Rate=-percent|Invoice Type=docType|E-Commerce GSTIN=-code|Rate=taxRate|Taxable Value=amountExclTax|Cess Amount=-money',
  'Payment Date=receiptDate|Customer Name=customerName|Payment Type=paymentMethod|Payment Amount=receivedAmount|Late Fees Amount=-money|Receivables Amount=?money|Discount Amount=-money|Bonus Amount=-money|Bank Transfer Amount=?money',
  'Transaction ID=-code|Order ID=orderNo|Order Date=contractDate|Payment Date=receiptDate|Customer=customerName|Product Total=?money|Amount Paid=receivedAmount|Method=paymentMethod|Status=?text|Reference=?code',
  'Receipt Number=-code|Payment Date=receiptDate|Customer Code=customerCode|Customer Name=customerName|Product=projectName|Amount (₹)=receivedAmount|Method=paymentMethod|Reference=?code|Recorded By=?person',
  'Sr=-number|Payment Date=receiptDate|Customer=customerName|Property=?text|Invoice / Booking No=invoiceNo|Payment Mode=paymentMethod|Transaction Ref=-code|Paid Amount=receivedAmount|Pending Amount=openAmount|Status=?text|Remarks=memo',
  'Payment Date=receiptDate|Customer=customerName|Payment Method=paymentMethod|Deposit To Account Name=-text|Invoice No=invoiceNo|Journal No=-code|Amount=receivedAmount|Reference No=?code|Memo=memo|Country Code=-code|Exchange Rate=fxRate',
  'Payment Date=receiptDate|Customer=customerName|Invoice=invoiceNo|Payment Method=paymentMethod|Reference=?code|Amount=receivedAmount|Received By=-person',
  'Payment Date=receiptDate|Customer=customerName|Vehicle Reg=-code|Payment Type=?text|Method=?text|Amount (£)=receivedAmount|Applied (£)=?money|Unapplied (£)=-money|Customer Email=-text|Vehicle Make=-text|Vehicle Model=-text',
  'Payment ID=-code|Order ID=orderNo|Payment Date=receiptDate|Customer Name=customerName|Payment Amount=receivedAmount|Payment Type=paymentMethod|Proof of Payment=-text',
  'Invoice #=invoiceNo|Payment Date=receiptDate|Customer=customerName|Original Invoice Date=invoiceDate|Payment Amount=receivedAmount|Payment Method=paymentMethod|Cash Received=?money|Bank Received=?money|Remaining Pending=openAmount',
  'Currency=currency|Payment Status=receiptStatus|Amount Raised=?money|Amount with Tax=amountInclTax|Amount Received=receivedAmount|Outstanding Amount=openAmount|Cleared Date=receiptDate|Aging Days=-number|Next Follow-up=followUpDate|Remark=memo',
  'Invoice Type=docType|Invoice Number=invoiceNo|Posting Date=invoiceDate|Due Date=dueDate|Outstanding Amount=openAmount|Currency=currency|Account=?code',
  'ContactName=customerName|EmailAddress=-text|InvoiceNumber=invoiceNo|InvoiceDate=invoiceDate|DueDate=dueDate|Description=?text|Quantity=qty|UnitAmount=unitPrice|AccountCode=-code|TaxAmount=taxAmount|Status=?text|AmountPaid=receivedAmount',
  'ContactName=customerName|EmailAddress=-text|POAddressLine1=?text|POAddressLine2=-text|POAddressLine3=-text|POAddressLine4=-text|POCity=-text|PORegion=-text|POPostalCode=-code|POCountry=-text|InvoiceNumber=invoiceNo|Reference=?code|InvoiceDate=invoiceDate|DueDate=dueDate|InventoryItemCode=-code|Description=?text|Quantity=qty|UnitAmount=unitPrice|Discount=-money|AccountCode=-code|TaxType=-text|TrackingName1=-text|TrackingOption1=-text|TrackingName2=-text|TrackingOption2=-text|Currency=currency|BrandingTheme=-text',
  'Customer=customerName|Email=-text|Phone=phone|Billing Address=address',
  'Invoice=invoiceNo|Customer=customerName|Vessel=-text|Branch=-text|Doc. Date=invoiceDate|Due Date=dueDate|Status=?text|Amount=amountInclTax|Paid=receivedAmount|Outstanding=openAmount|Days Overdue=-number',
  'Doc. Date=invoiceDate|Inv No=invoiceNo|T=-text|Description=?text|Curr=currency|Curr Amt=?money|Total Amt=?money|Rem Bal=openAmount',
];
