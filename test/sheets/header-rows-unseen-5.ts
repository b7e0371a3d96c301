/**
 * A fifth lot of header rows of public programs, gathered by searching for further header names after the dictionary had been improved with
 * the fourth lot. Labelled by hand, as `header-rows.ts` says, and frozen before the dictionary first read it.
 * What that first reading gave stands in `dictionary.test.ts`.
 */
export const UNSEEN_ROWS_5: readonly string[] = [
  '订单号=orderNo|客户=customerName|产品=projectName|规格(OD,in)=spec|数量=qty|下单日期=contractDate|合同交期=-day|订单状态=-text',
  '图片=-text|款号=?code|名称=projectName|序号=-number|订单号=orderNo|客户=customerName|颜色=-text',
  '订单号=orderNo|客户ID=customerCode|状态=?text|销售额=contractAmount|成本=-money|毛利=-money|毛利率=-percent|已收金额=receivedAmount|明细数=-number|备注=memo|创建时间=-day',
  '订单号=orderNo|客户名称=customerName|业务员名称=salesOwner|支付类型=paymentMethod|总额=contractAmount|支付额=receivedAmount|支出驿道币=-number|订单提交时间=contractDate|订单支付时间=receiptDate',
  '订单号=orderNo|客户名称=customerName|金额=contractAmount|销售负责人=salesOwner',
  '客户姓名=customerName|订单编号=orderNo|订单日期=contractDate|产品名称=projectName|规格型号=spec|颜色=-text|内存配置=-text|型号=?text|币种=currency|数量=qty|单价=unitPrice|订单金额=contractAmount|交货日期=?day|付款批次=-text|付款类型=?text|付款比例=-percent|付款日期=?day|付款金额=receivedAmount|付款方式=paymentMethod|到账状态=receiptStatus|备注=memo',
  'Customer GSTIN=taxNo|Customer Name=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Taxable Value=amountExclTax|IGST=-money|CGST=-money|SGST=-money|Grand Total=amountInclTax',
  'Customer Name=customerName|Invoices=-number|Billed=?money|Paid=receivedAmount|Outstanding=openAmount',
  'customer name=customerName|invoice number=invoiceNo|amount=amountInclTax',
  'CustomerID=customerCode|Customer Name=customerName|Invoice No.=invoiceNo|Total Amount=amountInclTax|no. check=-text|db>in=-text|in>db=-text|Invoice No. on hand=?code|Invoice amount on hand=?money|Duplication check=-text',
  'Invoice Number=invoiceNo|Customer Name=customerName|Invoice Date=invoiceDate|Due Date=dueDate|Current=-money|1-30 Days=-money|31-60 Days=-money|61-90 Days=-money|Over 90 Days=-money|Total=?money',
  'Customer Name=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Outstanding Amount=openAmount|Currency=currency',
  'Invoice date=invoiceDate|Invoice ID=invoiceNo|Customer name=customerName|Invoice amount (No VAT)=amountExclTax|VAT=taxAmount|Total Amount=amountInclTax',
  '合同编号=contractNo|合同期限=-text|甲方=customerName|合同金额=contractAmount|是否已收款=receiptStatus',
  '合同编号=contractNo|合同名称=contractName|甲方=customerName|合同金额(万元)=contractAmount|到账金额（万元）=receivedAmount|合同经手人=salesOwner|合同归属部门=-text|项目部=-text|合同签批人=-person|合同状态=-text|合同审核人=-person|总投资(万元)=-money|结算金额(万元)=?money|项目负责人=?person|项目总监/项目经理=?person|项目状态=-text|工程地址=?text|项目内容=?text|签约时间=contractDate|开工时间=-day|费率=-percent|备注 =memo',
  'Invoice #=invoiceNo|Customer=customerName|Date=invoiceDate|Due Date=dueDate|Total=amountInclTax|Paid=receivedAmount|Due=openAmount|Status=?text',
  '#=-number|Invoice #=invoiceNo|Customer=customerName|Vehicle=-text|Days=-number|Due Date=dueDate|Total=amountInclTax|Status=?text',
  'Invoice #=invoiceNo|Customer=customerName|SO #=orderNo|Date=invoiceDate|Total=amountInclTax|Paid=receivedAmount|Outstanding=openAmount|Status=?text|Actions=-text',
  'Invoice #=invoiceNo|Customer=customerName|Amount=amountInclTax|Status=?text|Sent=?day|Paid=receiptDate',
  'Invoice #=invoiceNo|Customer=customerName|Vehicle=-text|Work Order=orderNo|Date=invoiceDate|Total=amountInclTax|Status=?text|Payment=?text',
  'Invoice #=invoiceNo|Customer=customerName|Date=invoiceDate|Type=-text|Grand Total (PKR)=amountInclTax|Paid (PKR)=receivedAmount|Balance (PKR)=openAmount|Payment Method=paymentMethod|Status=?text',
  'Invoice #=invoiceNo|Customer=customerName|Issued=invoiceDate|Due=dueDate|Total=amountInclTax|Status=?text',
  'Date=receiptDate|Customer=customerName|Method=paymentMethod|Reference=?code|Amount=receivedAmount',
  'Invoice #=invoiceNo|Customer=customerName|Email=-text|Date=invoiceDate|Total=amountInclTax|Status=?text|PDF=-text',
  'Invoice #=invoiceNo|Customer=customerName|Issue Date=invoiceDate|Due Date=dueDate|Total=amountInclTax|Balance=openAmount|Aging Bucket=-text',
  '发票号=invoiceNo|开票日期=invoiceDate|校区ID=-code|学员ID=?code|金额=amountInclTax|寄送状态=-text|申请ID=-code|缴费记录ID=-code',
  '序号=-number|发票类型=docType|发票代码=invoiceCode|发票号=invoiceNo|开票日期=invoiceDate|税率=taxRate|价税合计=amountInclTax|金额=amountExclTax|税额=taxAmount|发票类别=?text|是否认证=-flag|张数=-number|录入方式=-text',
  '发票号=invoiceNo|开票日期=invoiceDate|到期日=dueDate|金额=amountInclTax|币种=currency|状态=?text|开票公司=-text|收票方=customerName|描述=?text',
];
