/**
 * A fourth lot of header rows of public programs, gathered by searching for further header names after the dictionary had been improved with
 * the third lot. Labelled by hand, as `header-rows.ts` says, and frozen before the dictionary first read it.
 * What that first reading gave stands in `dictionary.test.ts`.
 */
export const UNSEEN_ROWS_4: readonly string[] = [
  '合同编号=contractNo|客户名称=customerName|合同金额=contractAmount|已开票金额=amountInclTax|已收款金额=receivedAmount|收款状态=receiptStatus|收款比例=-percent|更新时间=-day',
  '项目名称=projectName|所属目录=-text|分类=-text|启动日期=-day|状态=?text|合同额=contractAmount|已开票金额=amountInclTax|已回款金额=receivedAmount|最后更新=-day|最新日志=?text|下一步节点日期=?day|下一步节点=-text|里程碑=?text',
  '结算编号=?code|日期=?day|项目=projectName|合同=?text|结算金额=amountInclTax|已开票金额=?money|开票比例=-percent|待开票金额=-money|依据=-text',
  '单号=?code|日期=?day|销售客户=customerName|经办人=salesOwner|货品总额=?money|优惠金额=-money|应收金额=?money|已收金额=receivedAmount|制单人=-person|审核人=-person',
  '关联订单编号=orderNo|交易对手(出租方)=?text|承租方=customerName|应收金额=amountInclTax|已收金额=receivedAmount|余额=openAmount|日期=?day',
  '客户ID=customerCode|发货单ID=?code|应收金额=amountInclTax|已收金额=receivedAmount|状态=?text|结算时间=?day|操作=-text',
  '订单编号=orderNo|客户名称=customerName|应收金额=amountInclTax|已收金额=receivedAmount|待收金额=openAmount|状态=?text|截止日期=dueDate',
  'Invoice=invoiceNo|Customer=customerName|Amount=amountInclTax|Status=?text|Due Date=dueDate|Created=-day',
  'invoice_no=invoiceNo|po_no=orderNo|customer=customerName|amount=amountInclTax|due_date=dueDate',
  'Date=invoiceDate|Invoice #=invoiceNo|Customer=customerName|Amount=amountInclTax|Status=?text',
  'ID=-code|Source=-text|Description=?text|Customer=customerName|Amount=?money|Currency=currency|Sale Date=contractDate',
  '工单号=orderNo|客户=customerName|种类=-text|尺寸=?text|数量=qty|单号=?code|材质=-text|交货日期=?day|下单日期=contractDate|状态=?text|是否加急=-flag|进度=-percent|序号=-number|工序名称=-text|生产人员=-person|岗位=-text|完成时间=?day|备注=memo',
  '订单号=orderNo|下单日期=contractDate|客户名称=customerName|货号=?code|颜色=-text|订单数=?number|未发货=-number|未发尺码=-text|备注=memo',
  '开票日期=invoiceDate|单位编号=customerCode|单位客户名称=customerName|销售单号=orderNo|票号=invoiceNo|结算金额=amountInclTax|回购日=-day|提现金额=-money|提现日期=-day|备注=memo|还款日期=?day|账单账期=?text|结算账期=?text|利息=-money|20%退款=-money|实际退款金额=-money|状态=?text',
  '客户名称=customerName|回款状态=receiptStatus|流水号=-code|应收单号=invoiceNo|费用类型=-text|业务编号=?code',
  '签订日期=contractDate|合同编号=contractNo|矿名=?text|合同名称=contractName|产品名称=projectName|规格型号=spec|数量=qty|单价=unitPrice|金额=contractAmount|合同状态=-text|盖章状态=?text|发货状态=-text|收货状态=-text|验收状态=-text|开票状态=invoiceStatus|回款状态=receiptStatus|备注=memo',
  '款类=-text|开票日=invoiceDate|含税金额=amountInclTax|应收回款日=dueDate|回款状态=receiptStatus|覆盖批次=-text',
  '名称=customerName|运单数=-number|应收金额=?money|已收金额=receivedAmount|未收金额=openAmount|状态=?text',
  'Order=orderNo|Customer=customerName|Amount=contractAmount|Status=?text|Date=contractDate',
  'Order ID=orderNo|Date=contractDate|Status=?text|Customer=customerName|Amount=contractAmount|Action=-text',
];
