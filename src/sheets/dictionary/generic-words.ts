import type { Field, Role } from '../../domain/ledger';
import type { ColumnShape } from '../column-shape';

/** One meaning of a name that has several; taken when the sheet's role and the look of the values agree. */
export interface GenericChoice {
  readonly field: Field;
  /** Roles of the sheet in which the name means this; any when absent. */
  readonly in?: readonly Role[];
  /** What the values have to look like; anything when absent. */
  readonly like?: keyof Omit<ColumnShape, 'count'>;
}

/** Names that mean one thing here and another there (金额, 日期, 编号, 付款方式 …), with their meanings, best first. */
export interface GenericWords {
  readonly names: string;
  readonly choices: readonly GenericChoice[];
}

export const GENERIC_WORDS: readonly GenericWords[] = [
  {
    names: '金额|总金额|总额|总价|小计|合计|合计金额|折后金额|优惠后金额|实际金额|总计|小计金额|价款|款项|款额|原币金额|本币金额|金额合计|amount|total amount|total|sum|value|amt|total price|grand total|extended amount|line total|line amount|item amount|amount cny|document amount|transaction amount|total document amount|总计金额|账款金额|账款总额|外币金额|本位币金额|人民币金额|美元金额|折人民币金额|折算金额',
    choices: [
      { field: 'amountInclTax', in: ['invoices'], like: 'money' }, { field: 'contractAmount', in: ['deals'], like: 'money' },
      { field: 'receivedAmount', in: ['receipts'], like: 'money' }, { field: 'letterBalance', in: ['letters'], like: 'money' }, { field: 'promiseAmount', in: ['log'], like: 'money' },
      { field: 'amountInclTax', like: 'money' },
    ],
  },
  { names: 'total charge|total charges|charge amount|charges|invoice charge', choices: [{ field: 'amountInclTax', in: ['invoices'], like: 'money' }] },
  { names: '应收|应收合计|应收数', choices: [{ field: 'amountInclTax', in: ['invoices', 'deals', 'receipts'], like: 'money' }, { field: 'amountInclTax', like: 'money' }] },
  {
    names: '日期|时间|单据日期|单据日|业务日期|发生日期|记账日期|登记日期|制单时间|date|day|book date',
    choices: [
      { field: 'invoiceDate', in: ['invoices'], like: 'day' }, { field: 'contractDate', in: ['deals'], like: 'day' }, { field: 'receiptDate', in: ['receipts'], like: 'day' },
      { field: 'logDate', in: ['log'], like: 'day' }, { field: 'letterSentDate', in: ['letters'], like: 'day' }, { field: 'invoiceDate', like: 'day' },
    ],
  },
  {
    names: '交易日期|交易时间|transaction date|trans date|txn date|交易日',
    choices: [{ field: 'invoiceDate', in: ['invoices'], like: 'day' }, { field: 'contractDate', in: ['deals'], like: 'day' }, { field: 'receiptDate', in: ['receipts'], like: 'day' }, { field: 'contractDate', like: 'day' }],
  },
  {
    names: '付款日期|付款日|付款时间|支付日期|支付时间|结算日期|结算时间|payment on|pay date',
    choices: [{ field: 'receiptDate', in: ['receipts'], like: 'day' }, { field: 'dueDate', like: 'day' }],
  },
  { names: '付款金额|支付金额|付款额|本次付款|本次付款金额', choices: [{ field: 'receivedAmount', like: 'money' }] },
  {
    names: '编号|单号|单据编号|单据号|单据号码|单据no|业务编号|no|number|num|ref|reference|ref no|reference no|document ref|doc ref',
    choices: [
      { field: 'invoiceNo', in: ['invoices'], like: 'code' }, { field: 'contractNo', in: ['deals'], like: 'code' }, { field: 'customerCode', in: ['customers'], like: 'code' },
      { field: 'letterNo', in: ['letters'], like: 'code' }, { field: 'logId', in: ['log'], like: 'code' }, { field: 'orderNo', like: 'code' },
    ],
  },
  { names: '对应单号|关联单号|来源单号|源单编号|源单单号|关联单据|对应单据|核销单号|against|applied to|apply to|matched to', choices: [{ field: 'invoiceNo', like: 'code' }, { field: 'orderNo' }] },
  {
    names: '名称|name',
    choices: [{ field: 'customerName', in: ['customers'] }, { field: 'customerName', in: ['deals', 'invoices', 'receipts'], like: 'company' }, { field: 'projectName', in: ['deals', 'invoices', 'receipts'] }, { field: 'customerName' }, { field: 'projectName' }],
  },
  { names: '单位|单位/客户', choices: [{ field: 'customerName', in: ['deals', 'invoices', 'receipts', 'customers', 'log', 'letters'], like: 'company' }, { field: 'customerName', like: 'company' }, { field: 'unit', like: 'measure' }, { field: 'unit', in: ['deals', 'invoices'] }] },
  { names: 'particulars', choices: [{ field: 'customerName', like: 'company' }, { field: 'memo' }] },
  { names: '公司|企业|厂商|organisation|organization|organisation name|organization name|entity name|firm|firm name', choices: [{ field: 'customerName', like: 'company' }] },
  {
    names: '付款单位|付款单位名称|付款人|付款人名称|付款客户|付款方|付款方名称|对方户名|付款方户名|付款人户名|付款户名|汇款人|汇款单位|付款公司|打款人|打款单位|交款单位|remitter|received from|payer name|paid by|payor|payment from|paid from|汇款人名称|汇款单位名称|打款人名称|来款单位名称|缴款人|缴款单位|交款人|交费人',
    choices: [{ field: 'customerName', in: ['receipts'] }, { field: 'customerName', like: 'company' }, { field: 'payer' }],
  },
  {
    names: '付款方式|结算方式|收款方式及账期|付款方法|settlement|settlement method|payment',
    choices: [{ field: 'termsText', like: 'terms' }, { field: 'paymentMethod', like: 'text' }, { field: 'receivedAmount', like: 'money' }, { field: 'receiptDate', like: 'day' }],
  },
  // The state of a customer is no state of money.
  { names: '状态|status', choices: [{ field: 'receiptStatus', in: ['receipts'] }, { field: 'invoiceStatus', in: ['invoices'] }, { field: 'receiptStatus', in: ['deals'] }] },
  { names: '余额|结余|balance amount', choices: [{ field: 'letterBalance', in: ['letters'], like: 'money' }, { field: 'openAmount', like: 'money' }] },
  { names: '内容|事项|沟通内容|content|subject', choices: [{ field: 'logContent', in: ['log'] }, { field: 'projectName', in: ['deals', 'invoices'] }, { field: 'memo' }] },
  { names: '方式|形式|渠道|method|mode|via|how', choices: [{ field: 'channel', in: ['log'] }, { field: 'paymentMethod', in: ['receipts'] }, { field: 'paymentMethod' }] },
  { names: '人员', choices: [{ field: 'contact', in: ['log', 'letters'] }, { field: 'salesOwner', in: ['invoices', 'deals', 'receipts'], like: 'person' }, { field: 'contact', like: 'person' }] },
  { names: '对象|with|who', choices: [{ field: 'contact', in: ['log', 'letters'] }, { field: 'contact', like: 'person' }] },
  { names: '对应发票号|对应发票|对应发票号码|关联发票|关联发票号', choices: [{ field: 'originalInvoiceNo', in: ['invoices'] }, { field: 'invoiceNo', in: ['receipts'] }, { field: 'originalInvoiceNo' }] },
  { names: '跟进日期|follow up', choices: [{ field: 'logDate', in: ['log'], like: 'day' }, { field: 'followUpDate', like: 'day' }] },
  { names: '凭证货币金额|凭证货币计的金额|凭证金额', choices: [{ field: 'amountInclTax', like: 'money' }] },
  { names: '凭证编号', choices: [{ field: 'invoiceNo', in: ['invoices'], like: 'code' }] },
  { names: '合同签订|合同签约', choices: [{ field: 'contractDate', like: 'day' }] },
  { names: '接单日|接单时间', choices: [{ field: 'contractDate', like: 'day' }] },
  { names: '尺寸|成品尺寸|产品尺寸', choices: [{ field: 'spec' }] },
  { names: '工地|工地名称', choices: [{ field: 'projectName' }] },
  { names: '分期约定|分期方式', choices: [{ field: 'termsText', like: 'terms' }] },
  { names: '文本', choices: [{ field: 'memo', like: 'text' }] },
  { names: '种类', choices: [{ field: 'docType', in: ['invoices'], like: 'text' }] },
  { names: '开票|開票', choices: [{ field: 'invoiceDate', like: 'day' }, { field: 'amountInclTax', like: 'money' }] },
  { names: 'delivered', choices: [{ field: 'letterDelivered', in: ['letters'] }, { field: 'shipDate', like: 'day' }, { field: 'qty', like: 'money' }] },
  { names: 'shipped|dispatched', choices: [{ field: 'shipDate', like: 'day' }, { field: 'qty', like: 'money' }] },
  { names: 'net due', choices: [{ field: 'dueDate', like: 'day' }, { field: 'openAmount', like: 'money' }] },
  { names: 'original|orig value|original value', choices: [{ field: 'amountInclTax', in: ['invoices'], like: 'money' }] },
  { names: 'arrears', choices: [{ field: 'openAmount', like: 'money' }, { field: 'paymentReason', like: 'text' }] },
  { names: 'ordered', choices: [{ field: 'contractDate', like: 'day' }, { field: 'qty', like: 'money' }] },
  { names: 'last paid', choices: [{ field: 'receiptDate', like: 'day' }, { field: 'receivedAmount', like: 'money' }] },
  { names: '应收单|来源应收单|应收单据|应收账单|ar document', choices: [{ field: 'invoiceNo', like: 'code' }] },
  // Of a bill received or of an invoice.
  { names: '票据号|票据号码|票据编号', choices: [{ field: 'invoiceNo', in: ['invoices'], like: 'code' }] },
  { names: '签收|签收情况|签收状态', choices: [{ field: 'letterDelivered', in: ['letters'] }, { field: 'signedBy' }] },
  { names: '快递单号|物流单号', choices: [{ field: 'letterTracking', in: ['letters'] }] },
  { names: '结果|result|outcome|回复|reply', choices: [{ field: 'letterResult', in: ['letters'] }, { field: 'logContent', in: ['log'] }] },
  { names: '原因', choices: [{ field: 'paymentReason', in: ['log'] }, { field: 'paymentReason' }] },
  { names: '用途|purpose', choices: [{ field: 'letterPurpose', in: ['letters'] }, { field: 'memo' }] },
  { names: '订单|关联订单|所属订单|对应订单', choices: [{ field: 'orderNo', like: 'code' }] },
  { names: '合同|关联合同|所属合同|对应合同|销售合同', choices: [{ field: 'contractNo', like: 'code' }, { field: 'contractName', like: 'text' }] },
  { names: '发票内容|开票内容|开票品名|开票项目内容', choices: [{ field: 'projectName' }] },
  { names: '记录日期|记录时间|事件日期|事件时间|登记时间', choices: [{ field: 'logDate', in: ['log'], like: 'day' }] },
  { names: 'due', choices: [{ field: 'dueDate', like: 'day' }, { field: 'openAmount', like: 'money' }] },
  { names: 'rate', choices: [{ field: 'taxRate', like: 'percent' }, { field: 'unitPrice', like: 'money' }] },
  { names: 'account|ar account|account/customer', choices: [{ field: 'customerName', like: 'company' }, { field: 'customerCode', in: ['customers'], like: 'code' }] },
  { names: 'account code', choices: [{ field: 'customerCode', in: ['customers'], like: 'code' }] },
  { names: 'receiver|receiver name|recipient|recipient name|consignee|consignee name', choices: [{ field: 'customerName', like: 'company' }, { field: 'signedBy', in: ['deals'] }] },
  { names: 'received by', choices: [{ field: 'signedBy', in: ['deals'], like: 'person' }] },
  { names: '姓名|person', choices: [{ field: 'contact' }] },
  { names: '截止日|截止日期|cut off|cutoff|as of|cut off date', choices: [{ field: 'letterCutoff', in: ['letters'], like: 'day' }, { field: 'dueDate', like: 'day' }] },
  // The first step of a contract's money or how it is paid: 30%预付 says how.
  { names: '付款节点|支付节点', choices: [{ field: 'termsText', like: 'terms' }, { field: 'trigger' }] },
  { names: 'debit|debit amount', choices: [{ field: 'amountInclTax', in: ['invoices'], like: 'money' }] },
  { names: '统一发票|发票字轨', choices: [{ field: 'invoiceNo', like: 'code' }] },
  { names: 'expected payment|expected receipt|expected collection', choices: [{ field: 'dueDate', like: 'day' }] },
  { names: 'final acceptance|provisional acceptance|customer acceptance|uat sign off|sign off|acceptance', choices: [{ field: 'acceptDate', like: 'day' }, { field: 'acceptanceDoc' }] },
  { names: '月结', choices: [{ field: 'termsText', like: 'terms' }, { field: 'closingDay' }] },
  { names: '客户/项目|客户及项目|customer/project', choices: [{ field: 'customerName' }] },
];
