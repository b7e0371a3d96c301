/**
 * The eighth lot of header rows: public programs (report and export column lists, SQL column titles, importer templates), and, under the
 * last heading, sheets written as a receivables clerk or an ERP export would carry them. Gathered and labelled by hand by someone who had not
 * read the dictionary, as `header-rows.ts` says, and frozen before the dictionary first read it.
 */
export const UNSEEN_ROWS_8: readonly string[] = [
  // collection ledgers, receipts and contract books of public programs.
  '序号=-number|合同号=contractNo|站别=-text|甲方单位=customerName|退保标识=-flag|应收日期=dueDate|应收系数=-percent|应收金额=amountInclTax|已开票金额=?money|未开票金额=-money|付款条件=termsText|续保标志=-flag|所属维保分部=-text',
  '合同编号=contractNo|合同名称=contractName|客户名称=customerName|单位名称=?text|起租日期=-day|租赁方式=-text|事件类别=-text|期次=-number|应收日期=dueDate|应收金额=amountInclTax|应收本金=-money|应收利息=-money|剩余本金=?money|到账金额=receivedAmount|到账日期=receiptDate|核销状态=?text|核销日期=?day|收款银行=-text|收款账号=-code|核销金额=?money|应收余额=openAmount|实收本金=-money|实收利息=-money|是否逾期=-flag|币种=currency',
  '预收编号=?code|部门名称=-text|预收部门编码=-code|录入部门=-text|客户名称=customerName|客户编码=customerCode|客户类型=-text|收款方式=paymentMethod|付款金额=?money|汇款编号=?code|汇款人名称=?text|汇款所属部门=-text|金额=?money|已核销金额=?money|未核销金额=?money|单据状态=-text|记账日期=?day|备注=memo|制单人=-person|制单人编号=-code|版本号=-number|是否红单=-flag|创建时间=-day|发票标记=-text',
  '序号=-number|销售合同编号=contractNo|合同签订日期=contractDate|厂区编码=-code|标准客户名称=customerName|联系人=contact|收款条件=termsText|附件=?text|SIM卡套餐=?text|下单数量=qty|已出货数量=?number|销售单价=unitPrice|状态=?text',
  '发票编号=?code|关联订单编号=orderNo|关联订单名称=?text|开票日期=invoiceDate|票据类型=docType|开票金额=amountInclTax|税务发票号码=invoiceNo|票据内容=?text|订单所属人员=salesOwner|订单所属人员部门=-text|发票经手人员=?person|发票经手人员部门=-text',
  '回款日期=receiptDate|客户单位=customerName|运单号=?code|收款账户=-text|收款币种=currency|回款金额=receivedAmount|汇率=fxRate|核销金额RMB=?money|核销方式=?text|备注=memo',
  '回款编号=?code|客户名称=customerName|回款单位=?text|回款日期=receiptDate|回款金额=receivedAmount|已分金额=?money|未分金额=?money|回款方式=paymentMethod|银行备注=?text',
  '收款编号=?code|系列号=-code|收款日期=receiptDate|备注=memo|币种=currency|收款金额=receivedAmount|汇率=fxRate|收款本位币=?money|银行=-text|退款日期=-day|退款金额=-money',
  '合同编号=contractNo|合同名称=contractName|甲方=customerName|乙方=-text|合同金额=contractAmount|签订日期=contractDate|工期=-text|履约担保退回时间=-day',
  '年=-number|合同编号=contractNo|合同名称=contractName|客户名称=customerName|期初营收=-money|期初回款=-money|第一季度营收=-money|第一季度回款=-money|第二季度营收=-money|第二季度回款=-money|第三季度营收=-money|第三季度回款=-money|第四季度营收=-money|第四季度回款=-money|期末营收=?money|期末回款=?money',
  '单号=?code|日期=?day|销售客户=customerName|经办人=salesOwner|货品总额=?money|优惠金额=-money|应收金额=amountInclTax|已收金额=receivedAmount|制单人=-person|审核人=-person',
  '编号=?code|回款编号=?code|回款计划编号=-code|回款方式=paymentMethod|回款金额=receivedAmount|计划回款日期=?day|客户名字=customerName|合同编号=contractNo|负责人名字=salesOwner|备注=memo',
  '省份=-text|城市=-text|供应商名称=-text|项目编号=?code|客户名称=customerName|业务类型=-text|申请时间=-day|批准日期=-day|批准状态=-text|签约日期=contractDate|合同编号=contractNo|客户经理=salesOwner|合同总额=contractAmount',
  '客户名称=customerName|欠款金额=?money|已收金额=receivedAmount|欠款日期=?day|最后收款时间=?day|备注=memo|客户位置=-text|照片=-text',
  '回款日期=receiptDate|客户编号=customerCode|销售订单号=orderNo|合同号=contractNo|收款编号=?code|回款金额=receivedAmount|是否超期=-flag|超期利息金额=-money',
  '出库日期=shipDate|客户编号=customerCode|销售订单号=orderNo|合同号=contractNo|项目编号=?code|物料编码=?code|数量=qty|销售金额_折扣后_含税=amountInclTax|出库成本金额=-money',
  '快照时间=-day|客户编号=customerCode|销售订单号=orderNo|最终承诺还款日期=promiseDate|应收金额=?money|gkey=-code',
  '销售编号=?code|药品名称=projectName|生产批号=-code|质量=-text|有效期至=-day|医院名称=customerName|数量=qty|单价=unitPrice|金额=?money|日期=?day',
  // invoice lists of public programs.
  '发票号码=invoiceNo|种类=docType|开票日期=invoiceDate|状态=?text|凭证号=-code|购方名称=customerName|价税合计=amountInclTax|不含税=amountExclTax|税率=taxRate|税额=taxAmount|货物或劳务=?text|备注=memo',
  '发票号码=invoiceNo|发票代码=invoiceCode|开票日期=invoiceDate|销售方名称=-text|销售方识别号=-code|购买方名称=customerName|购买方识别号=taxNo|金额=amountExclTax|税额=taxAmount|价税合计=amountInclTax|发票状态=invoiceStatus|进销项=-text|关联订单号=orderNo',
  // Taiwan programs.
  '客戶編號=customerCode|客戶名稱=customerName|金額NTD=?money|<0日=-money|30日以下=-money|60日～31日=-money|90日～61日=-money|180日～91日=-money|181日以上=-money',
  '單別=-code|單號=?code|序號=-number|應收款說明=?text|應收款比率=-percent|應收款金額=?money|預計收款日期=dueDate|結帳碼=-flag|結帳單別=-code|結帳單號=?code|備註=memo|原幣未稅金額=amountExclTax|原幣稅額=taxAmount|本幣未稅金額=?money|本幣稅額=?money|確認碼=-text',
  '編號=-number|本事務所名稱=-text|帳單日期=invoiceDate|帳單編號=?code|本所案號=?code|貴所案號=?code|商標/專利 申請號=-code|客戶編號=customerCode|客戶名稱=customerName|幣別=currency|服務費=-money|規費=-money|雜費=-money|帳單金額=amountInclTax',
  // English programs.
  'Sl no=-number|Business Code=-code|Customer Number=customerCode|Clear Date=receiptDate|Buissness Year=-number|Document Id=?code|Posting Date=?day|Document Create Date=?day|Due Date=dueDate|Invoice Currency=currency|Document Type=docType|Posting Id=-code|Total Open Amount=?money|Business Create Date=?day|Customer Payment Terms=termsText|Invoice Id=invoiceNo|Predicted Payment Date=-day|Aging Bucket=-text',
  'Customer Name=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Amount=amountInclTax|Outstanding=openAmount|Email=-text|Phone=contact|GSTIN=taxNo',
  'Customer Name=customerName|Invoice Number=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Invoice Amount=amountInclTax|Payment Date=receiptDate|WhatsApp=?text|Email=-text',
  'customerCode=customerCode|customerName=customerName|customerGroup=-text|customerType=-text|emailId=-text|fromLead=-text|mobileNumber=?text|paymentTerms=termsText|gstNumber=taxNo|gstCategory=-text|pan=-code|contactPersonName=contact|commissionRate=-percent|glAccount=-code',
  // written as such a clerk's sheet or ERP export would carry it.
  '公司=-text|客户编码=customerCode|客户名称=customerName|应收单号=?code|业务日期=invoiceDate|应收日期=dueDate|币别=currency|汇率=fxRate|应收金额=amountInclTax|已结算金额=receivedAmount|未结算金额=openAmount|逾期天数=-number|未到期=-money|1-30天=-money|31-60天=-money|61-90天=-money|91-180天=-money|181-360天=-money|360天以上=-money|销售员=salesOwner|部门=-text',
  '下单日期=contractDate|订单编号=orderNo|门店=-text|客户姓名=customerName|联系电话=contact|安装地址=-text|产品=projectName|订单总价=contractAmount|定金=?money|中期款=?money|尾款=?money|尾款到账日=?day|安装完成=?text|设计师=-person|导购=salesOwner|备注=memo',
  '媒体=-text|客户=customerName|品牌=-text|执行单号=?code|投放周期=-text|执行金额=?money|开票金额=amountInclTax|发票号=invoiceNo|开票日=invoiceDate|账期天数=termsText|应付款日=dueDate|回款日=receiptDate|回款额=receivedAmount|未回款额=openAmount|AE=salesOwner|结案报告=?text',
  '委托单号=?code|委托单位=customerName|样品名称=projectName|检测费=?money|报告编号=?code|报告日期=?day|开票抬头=?text|税号=taxNo|发票号码=invoiceNo|开票日期=invoiceDate|开票金额=amountInclTax|到账金额=receivedAmount|到账时间=receiptDate|欠费=openAmount|业务员=salesOwner|备注=memo',
  '房号=-code|业主姓名=customerName|收费项目=?text|计费周期=-text|应收金额=amountInclTax|减免金额=-money|实收金额=receivedAmount|欠费金额=openAmount|违约金=-money|应缴日期=dueDate|缴费日期=receiptDate|缴费方式=paymentMethod|票据号=?code|收费员=-person|备注=memo',
  '函号=-code|客户=customerName|币种=currency|截止日=-day|余额=openAmount|寄出日期=?day|快递单号=?code|签收日期=?day|签收人=signedBy|是否回函=-flag|确认金额=?money|差异原因=?text|盖章类型=-text|原件存放=?text',
  'PI NO.=?code|客户=customerName|国家=-text|成交方式=-text|付款方式=paymentMethod|合同金额(USD)=contractAmount|定金(USD)=?money|出运日期=shipDate|提单号=?code|商业发票号=invoiceNo|发票金额(USD)=amountInclTax|收汇日期=receiptDate|收汇金额(USD)=receivedAmount|未收汇金额(USD)=openAmount|结汇汇率=fxRate|报关单号=-code|业务员=salesOwner|跟单员=-person',
  '债务人=customerName|案件编号=-code|起诉日期=-day|诉讼标的（元）=?money|判决金额=?money|已执行回款=receivedAmount|剩余未执行=openAmount|诉讼时效到期日=-day|代理律师=-person|经办人=?person|证据清单=evidence|备注=memo',
  '交易名称=projectName|客户名称=customerName|成交日期=contractDate|规格=spec|数量=qty|含税单价=unitPrice|成交金额=contractAmount|业务员=salesOwner|验收标准=acceptanceCriteria|验收方法=acceptanceMethod|付款方式=paymentMethod|付款日期=?day|启动条件=trigger|决策人=decisionMaker|验收负责人=acceptor|付款负责人=payer|预算情况=budget|开票要求=invoicingRequirements|扎账日=closingDay|转账周期=transferCycle|异议支持文件=evidence|活动规律=activityPattern|其他供应商=otherSuppliers|客户自有资金到账日=customerCashIn',
  '送货日期=shipDate|送货单号=?code|客户=customerName|品名=projectName|规格=spec|数量=qty|单价=unitPrice|金额=?money|退货=-money|实送金额=?money|已结=receivedAmount|未结=openAmount|收款人=?person|收款日期=receiptDate|备注=memo',
  '序号=-number|订单编号=orderNo|购买方名称=customerName|纳税人识别号/统一社会信用代码=taxNo|发票种类=docType|数电票号码=invoiceNo|开票日期=invoiceDate|项目名称=?text|金额（不含税）=amountExclTax|税率/征收率=taxRate|税额=taxAmount|价税合计（小写）=amountInclTax|开票状态=?text|收票邮箱=-text|开票人=-person|备注=memo',
  '单位编号=customerCode|单位全名=customerName|联系人=contact|电话=?text|职员=salesOwner|期初应收=-money|本期增加=?money|本期收回=?money|应收余额=openAmount|预收余额=-money|信用额度=-money|超额度=-money|最后交易日期=?day|最后收款日期=?day',
  'Client=customerName|PO Number=?code|Invoice Ref=invoiceNo|Issued On=invoiceDate|Payment Due=dueDate|Net=amountExclTax|VAT=taxAmount|Gross=amountInclTax|Received=receivedAmount|Date Received=receiptDate|Still Owing=openAmount|Disputed?=disputed|Chased By=?person|Promised Date=promiseDate|Notes=memo',
];
