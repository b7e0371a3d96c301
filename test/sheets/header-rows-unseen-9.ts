/**
 * The ninth lot of header rows: public programs (report and export column lists, SQL column titles, importer templates), and, under the
 * last heading, sheets written as a receivables clerk or an ERP export would carry them. Gathered and labelled by hand by someone who had not
 * read the dictionary, as `header-rows.ts` says, and frozen before the dictionary first read it.
 */
export const UNSEEN_ROWS_9: readonly string[] = [
  // receivables, collections and contract books of public programs.
  '应收款编号=?code|客户ID=customerCode|客户名称=customerName|销售订单编号=orderNo|来源类型=-text|来源编号=?code|发票编号=invoiceNo|应收日期=?day|到期日期=dueDate|应收总额=amountInclTax|已收金额=receivedAmount|应收余额=openAmount|逾期天数=-number|状态=?text',
  '合同号=contractNo|总金额(USD)=contractAmount|已收金额=receivedAmount|未收金额=openAmount|汇率=fxRate|状态=?text|签订日期=contractDate',
  '单位名称=customerName|应收类型=-text|年度=-number|应收金额=amountInclTax|已收金额=receivedAmount|未收金额=openAmount|收缴率=-percent',
  '订单号=orderNo|日期=?day|客户=customerName|业务员=salesOwner|仓库=-text|订单金额=contractAmount|已收金额=receivedAmount|未收金额=openAmount|信用检查=-text|库存检查=-text|状态=?text|出库状态=-text|签收状态=-text|操作=-text',
  '出库时间=shipDate|类型=-text|合同编号=contractNo|商家名称=customerName|产品名称=projectName|出库地点=-text|单价=unitPrice|出库数量=qty|单位=-text|金额=?money|增值税=taxAmount|3%代扣税=-money|应收金额=amountInclTax|已收金额=receivedAmount|回款日期=receiptDate|未收金额=openAmount|备注=memo|经办人=?person',
  '序号=-number|客户名称=customerName|合同编号/工程编号=contractNo|合同金额=contractAmount|业务性质=-text|负责人=?person|开票日期=invoiceDate|开票记录-开票金额=amountInclTax|发票号=invoiceNo|开票记录-到账金额=receivedAmount|到账日期=receiptDate|到账类型=?text|是否专项债资金=-flag|销售方=-text|备注=memo',
  '到账日期=receiptDate|记账日期=?day|摘要=memo|收入金额=receivedAmount|支出金额=-money|期末余额=-money|对方单位名称=customerName|公司编码=-code|公司名称=-text',
  '业务员=salesOwner|订单号=orderNo|单位名称=customerName|开票日期=invoiceDate|发票号=invoiceNo|发票类型=docType|内容摘要=?text|应收(人民币)=?money|应收(美元)=?money|销账金额=?money|销账时间=?day',
  '订单编号=orderNo|签约时间=contractDate|联系人=contact|手机号码=?text|固定电话号码=?text|区域=-text|客户名称=customerName|项目名称=projectName|级别=-text|部门=-text|数量=qty|付款方式=paymentMethod|下单时间=?day|申报时间=-day|公示时间=-day|公示补助额度=-money|首期补助下达金额=-money|首期服务费收到=?money|二期补助下达金额=-money|二期服务费收到=?money|三期补助下达金额=-money|三期服务费收到=?money|合计补助额=-money|合计收入服务费=?money|合同签约额（含第三方）=contractAmount|备注=memo|收款时间=receiptDate|开票日期=invoiceDate|发票号码=invoiceNo|开票内容=?text|开票金额=amountInclTax',
  '序号=-number|合同编号=contractNo|客户名称=customerName|项目名称=projectName|合同金额=contractAmount|累计收款=receivedAmount|累计开票=?money|待开票金额=-money|状态=?text|是否已催=-flag|承诺日期=promiseDate|最近催收日期=?day|备注=memo',
  '流水号=?code|客户名称=customerName|金额=receivedAmount|收款日期=receiptDate|银行=-text|账号=-code|支付方式=paymentMethod|用途=?text|是否冲销=-flag|关联合同=contractNo',
  '订单类型=-text|订单号=orderNo|业务员=salesOwner|业务类型=-text|业务单位=customerName|业务日期=?day|业务人次=-number|业务营收(元)=?money|回款日期=receiptDate|到账营收(元)=receivedAmount|提成比例(%)=-percent|提成合计(元)=-money',
  '部门=-text|销售人员=salesOwner|客户名称=customerName|单号=?code|新智云单号=?code|应收金额=amountInclTax|计提金额=-money|回款明细=?text|是否结账（是/否）=?flag|收款时间=receiptDate|收款方式(支/汇/现)=paymentMethod|实收金额=receivedAmount|未回款金额=openAmount|差异=-money',
  '应收单号=?code|合同号=contractNo|客户=customerName|到期日=dueDate|原始应收金额=amountInclTax|未回款金额=openAmount|币种=currency|回款状态=receiptStatus|开票状态=?text',
  '应收单号=?code|来源单号=?code|快递代理编码=customerCode|快递代理名称=customerName|收货部门编码=-code|收货部门名称=-text|审核状态=-text|创建人编码=-code|创建人名称=-person|审核人编码=-code|审核人名称=-person|总金额=amountInclTax|已核销金额=receivedAmount|未核销金额=openAmount|业务日期=invoiceDate|记账日期=?day|审核时间=-day|备注=memo',
  '应收单号=?code|订单号=orderNo|客户名称=customerName|方向=-text|金额=?money|净应收=?money|已核销=receivedAmount|未核销=openAmount|超额核销=-money|结清状态=receiptStatus|事件时点=?day|原因=?text',
  '出库单日期=shipDate|销售出库-单据编号=?code|应收单-单据编号=?code|销售金额=?money|应收-币别=currency|客户编码=customerCode|客户名称=customerName|初始-首单日期=-day|计算时-首单日期=-day|销售员=salesOwner|上级销售员=-person|销售员级别系数=-number|转交状态=-text|客户是否报关=-flag|错误信息=-text',
  '结算单位=customerName|车牌号=-code|业务单号=?code|收支项目=-text|业务备注=memo|应收金额=amountInclTax|已结金额=receivedAmount|转单人=-person|转单日期=?day|结算状态=?text|审核状态=-text',
  // invoice lists of public programs.
  '开票日期=invoiceDate|发票号码=invoiceNo|发票类型=docType|客户名称=customerName|金额=amountExclTax|税额=taxAmount|价税合计=amountInclTax|发票状态=invoiceStatus|备注=memo',
  '发票代码=invoiceCode|发票号码=invoiceNo|购货单位=customerName|购方税号=taxNo|生产企业名称=-text|车辆类型=-text|厂牌型号=spec|产地=-text|合格证号=-code|进口证明书号=-code|商检单号=-code|发动机号码=-code|车架号码=-code|开票日期=invoiceDate|金额=amountExclTax|税率=taxRate|税额=taxAmount',
  // Taiwan programs.
  '客戶代號=customerCode|客戶名稱=customerName|日期=?day|結帳單號=?code|業務員代號=?code|發票號碼=invoiceNo|幣別=currency|原幣應收帳款=amountInclTax|原幣未收帳款=openAmount|匯率=fxRate|憑證號碼=-code',
  '客戶編號=customerCode|客戶簡稱=?text|客戶全名(發票用)=customerName|統一編號=taxNo|發票email=-text|發票地址=-text|帳務聯絡人=?person|狀態=?text|近期出貨筆數=-number|近期出貨金額=-money|最後出貨日=?day',
  '收款單號=?code|收款日期=receiptDate|到期日=dueDate|專案=projectName|客戶=customerName|內容=?text|金額=amountInclTax|已收款=receivedAmount|未收款=openAmount|狀態=?text|負責人=?person',
  // English programs.
  'Invoice #=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Client=customerName|Status=?text|Subtotal=amountExclTax|Discount=-money|Tax=taxAmount|Grand Total=amountInclTax|Amount Paid=receivedAmount|Balance Due=openAmount|Currency=currency',
  'Invoice No=invoiceNo|Invoice Date=invoiceDate|Due Date=dueDate|Client=customerName|GSTIN=taxNo|Currency=currency|Orig. Value=?money|Exch. Rate=fxRate|Invoice Value (INR)=amountInclTax|Paid (INR)=receivedAmount|Outstanding (INR)=openAmount|Overdue Days=-number|Status=?text',
  // written as such a clerk's sheet or ERP export would carry it.
  '工程名称=projectName|施工单位=customerName|合同号=contractNo|强度等级=spec|浇筑日期=?day|方量(m³)=qty|单价(元/m³)=unitPrice|泵送费=-money|当月结算金额=?money|累计结算=?money|累计已开票=?money|累计回款=receivedAmount|结欠金额=openAmount|付款比例约定=termsText|对账单签字人=?person|业务经理=salesOwner|备注=memo',
  '账单所属月=-month|用工单位=customerName|合同编号=contractNo|派遣人数=-number|代发工资=-money|社保公积金=-money|管理费=-money|账单总额=amountInclTax|账单发送日=?day|客户确认日=?day|发票号码=invoiceNo|开票日期=invoiceDate|约定付款日=dueDate|实际到账日=receiptDate|到账金额=receivedAmount|差额说明=?text|客户HR联系人=contact|客服专员=?person',
  '单据日期=?day|单据类型=docType|单据编号=?code|客户编码=customerCode|客户简称=customerName|部门=-text|业务员=salesOwner|结算方式=paymentMethod|票据号=?code|币种=currency|汇率=fxRate|原币金额=?money|本币金额=?money|原币余额=?money|摘要=memo|结算科目=-text|核销人=-person',
  '分配=?code|凭证编号=invoiceNo|凭证类型=docType|凭证日期=invoiceDate|过账日期=?day|净到期日=dueDate|特别总账标识=-text|凭证货币金额=amountInclTax|货币=currency|本币金额=?money|清账凭证=?code|清账日期=?day|文本=memo|参照=?code|付款条件=termsText|拖欠天数=-number',
  '销售日期=contractDate|客户=customerName|品名=projectName|材质=?text|规格=spec|产地=-text|件数=-number|理计重量(吨)=qty|吨价=unitPrice|货款=?money|运费=-money|应收合计=amountInclTax|约定付款日=dueDate|已付款=receivedAmount|下欠=openAmount|逾期日息=-percent|担保人=-person|业务=salesOwner',
  '班级=-text|学员单位=customerName|培训项目=projectName|人数=?number|人均费用=unitPrice|培训费合计=?money|开班日期=-day|结业日期=-day|开票信息=?text|发票号=invoiceNo|开票日期=invoiceDate|开票金额=amountInclTax|汇款到账日期=receiptDate|到账金额=receivedAmount|欠费=openAmount|班主任=-person|备注=memo',
  '客户名称=customerName|欠款=openAmount|最早到期日=?day|对方财务=payer|电话=?text|上次催款=?day|对方怎么说=?text|答应什么时候付=promiseDate|答应付多少=promiseAmount|为什么拖=paymentReason|有没有扯皮=disputed|下次什么时候催=followUpDate|谁跟=?person',
  '客户号=customerCode|客户名称=customerName|统一社会信用代码=taxNo|结款方式=?text|账期(天)=termsText|每月对账截止日=closingDay|走款流程天数=transferCycle|开票备注要求=invoicingRequirements|谁拍板=decisionMaker|谁签收=?person|谁付款=payer|同类供应商=otherSuppliers|什么时候好找人=activityPattern|今年预算=budget|归属业务=salesOwner',
  '项目名称=projectName|业主=customerName|装机容量(kW)=?number|合同总价=contractAmount|签约日期=contractDate|预付款到账=?money|到货款到账=?money|并网款到账=?money|质保金=?money|并网验收日期=acceptDate|质保到期=?day|累计到账=receivedAmount|应收未收=openAmount|逾期原因=paymentReason|下一付款节点=trigger|节点应付日期=dueDate|项目经理=?person|付款审批人=?person',
  'Debtor=customerName|Job No.=?code|Description=?text|Claim No.=?code|Claim Date=?day|Claimed=?money|Certified=?money|Retention Held=?money|Invoice #=invoiceNo|Invoiced (ex GST)=amountExclTax|GST=taxAmount|Invoiced (inc GST)=amountInclTax|Due=dueDate|Paid to Date=receivedAmount|Outstanding=openAmount|Last Payment=?day|PM=?person|Comments=memo',
  '客戶=customerName|請款月份=-month|請款日=?day|發票號碼=invoiceNo|銷售額=amountExclTax|稅額=taxAmount|總計=amountInclTax|月結天數=termsText|預計收款日=dueDate|收款方式=paymentMethod|票據到期日=?day|實收金額=receivedAmount|差額=-money|尚欠=openAmount|負責業務=salesOwner|備註=memo',
];
