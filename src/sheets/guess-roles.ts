import type { Field, Role } from '../domain/ledger';

const LETTER: readonly Field[] = ['letterNo', 'letterVersion', 'letterCutoff', 'letterItems', 'letterSentDate', 'letterReplyDate', 'letterResult', 'letterConfirmed', 'sealType', 'letterFiled', 'letterTracking'];
const LOG: readonly Field[] = ['logDate', 'logContent', 'channel', 'promiseDefault', 'deliveryProof', 'recordedBy', 'logId'];
const DEAL_KEY: readonly Field[] = ['contractNo', 'orderNo', 'contractName', 'projectName'];
const DEAL_DETAIL: readonly Field[] = [
  'contractNo', 'orderNo', 'contractName', 'projectName', 'contractDate', 'spec', 'qty', 'unitPrice', 'acceptanceCriteria', 'acceptanceMethod', 'trigger', 'decisionMaker', 'acceptor', 'payer', 'shipDate',
  'acceptDate', 'warranty', 'budget', 'closingDay', 'deliveryDoc', 'acceptanceDoc', 'termsText', 'paymentMethod', 'salesOwner', 'transferCycle', 'invoicingRequirements', 'disputed',
];
/** What only the deal itself has; a payment names the deal it was for, and who sold it. */
const OF_THE_DEAL: readonly Field[] = DEAL_DETAIL.filter((field) => !['contractNo', 'orderNo', 'contractName', 'projectName', 'salesOwner', 'paymentMethod', 'disputed'].includes(field));
const CUSTOMER_DETAIL: readonly Field[] = [
  'customerCode', 'address', 'phone', 'contact', 'taxNo', 'customerFullName', 'customerAlias', 'customerType', 'termsText', 'closingDay', 'transferCycle', 'budget', 'payer', 'decisionMaker', 'acceptor', 'activityPattern',
  'otherSuppliers', 'invoicingRequirements', 'planDeadline', 'salesOwner', 'paymentMethod', 'customerCashIn', 'memo',
];

/**
 * What a sheet is for, by the fields its columns hold. One sheet may play two roles: invoice rows with what was received on them.
 * `strict` asks for enough to be read (default); without it, the best hint for names that mean different things on different sheets.
 * @example guessRoles(new Set(['invoiceNo', 'amountInclTax', 'receiptDate'])) gives ['invoices', 'receipts']
 */
export function guessRoles(fields: ReadonlySet<Field>, strict = true): Role[] {
  const has = (field: Field): boolean => fields.has(field);
  const count = (list: readonly Field[]): number => list.filter(has).length;
  const customer = has('customerName') || has('customerCode') || has('customerFullName');
  if (count(LETTER) >= 3 || (has('letterNo') && count(LETTER) >= 2)) return ['letters'];
  const invoiceMoney = has('amountInclTax') || has('amountExclTax') || has('openAmount');
  if (count(LOG) >= 2 && !has('contractAmount') && !has('amountInclTax') && !has('invoiceDate')) return ['log'];
  const receipts = has('receiptDate') || has('receivedAmount');
  if (!strict && count(LOG) >= 1 && !invoiceMoney && !has('contractAmount') && !has('invoiceNo') && !receipts) return ['log'];
  // A list of payments that names the invoice paid: its amount is what came in.
  if (!strict && has('receiptDate') && !invoiceMoney && !has('contractAmount') && !has('invoiceDate') && !has('dueDate') && (count(DEAL_DETAIL) < 3 || count(OF_THE_DEAL) === 0)) return ['receipts'];

  const roles: Role[] = [];
  const dealKey = count(DEAL_KEY) > 0;
  const details = count(DEAL_DETAIL);
  const invoices = (has('invoiceNo') && (invoiceMoney || !strict) && (invoiceMoney || !has('receivedAmount')))
    || (has('amountInclTax') && has('invoiceDate') && (customer || has('invoiceNo') || dealKey))
    || (has('openAmount') && (has('dueDate') || has('invoiceDate')) && customer && !has('contractAmount'))
    || (has('amountInclTax') && has('dueDate') && customer && !dealKey)
    // What is owed and what is open of it, by customer.
    || (!strict && has('amountInclTax') && has('openAmount') && customer && !has('contractAmount') && !has('receiptDate'))
    || (!strict && has('dueDate') && customer && !dealKey && details < 2 && !has('contractAmount') && !has('receiptDate'))
    || (!strict && (has('invoiceDate') || (has('invoiceNo') && has('dueDate'))));
  const deals = (has('contractAmount') && (dealKey || customer))
    || (!invoices && dealKey && details >= 3 && (has('amountInclTax') || !strict || has('qty') || has('contractDate') || has('projectName')) && !has('receivedAmount'))
    || (!invoices && dealKey && has('amountInclTax') && customer)
    || (!invoices && dealKey && details >= 4)
    || (!strict && !invoices && count(DEAL_KEY) >= 2 && !has('receivedAmount') && !has('receiptDate'));
  const money = has('receivedAmount');
  const day = has('receiptDate');
  if (deals) roles.push('deals');
  if (invoices) roles.push('invoices');
  if (roles.length > 0) {
    if (money || day) roles.push('receipts');
    return roles;
  }
  if ((money && (day || customer || dealKey || has('invoiceNo'))) || (day && (!strict || has('openAmount')))) return ['receipts'];
  if (customer && count(CUSTOMER_DETAIL) >= 2) return ['customers'];
  if (!strict && (has('taxNo') || has('invoiceStatus'))) return ['invoices'];
  return [];
}

const RECEIPT_NUMBER = /^(收款|回款|到款|收据|进账|缴费|收费|缴款|交款)(单|单据|流水)?(id|号|编号|单号|号码|流水号)$|^receipts?$|^(receipt|payment|collection|remittance|deposit) (id|no|ref|reference)$/;
const WAY_OF_PAYING = /^(payment |pay )?(method|mode)$|^(payment|pay) type$|^(收款|回款|付款|支付|结算)方式$/;
const MONEY = /金额$|款$|amount|^total$|^sum$|paid$|received$/;
/** What speaks against a list of nothing but money. */
const OF_INVOICES_OR_DEALS: readonly Field[] = ['amountInclTax', 'amountExclTax', 'openAmount', 'contractAmount', 'invoiceDate', 'dueDate', 'contractDate', 'qty'];
const NUMBERED: readonly Field[] = ['invoiceNo', 'orderNo', 'contractNo', 'contractName', 'projectName'];

/**
 * Whether headers are those of a list of money that came in: it numbers its receipts (a number that is no field of ours) or says how was paid
 * and how much and nothing that has a number, and no column is one of invoices or deals.
 */
export function isReceiptList(keys: readonly string[], fields: ReadonlySet<Field>): boolean {
  if (OF_INVOICES_OR_DEALS.some((field) => fields.has(field))) return false;
  return keys.some((key) => RECEIPT_NUMBER.test(key)) || (keys.some((key) => WAY_OF_PAYING.test(key)) && keys.some((key) => MONEY.test(key)) && !NUMBERED.some((field) => fields.has(field)));
}

/** Where neither columns nor the sheet's name say what a list is: numbers of orders or contracts make it one of deals. */
export function lastGuess(fields: ReadonlySet<Field>): Role[] {
  return DEAL_KEY.some((field) => fields.has(field)) ? ['deals'] : [];
}

const NAME_HINTS: readonly (readonly [RegExp, Role])[] = [
  [/收款|回款|到款|到账|receipt|payment|collect|cash/i, 'receipts'], [/发票|开票|应收|invoice|billing|receivable/i, 'invoices'], [/催款|催收|跟进|chase|log/i, 'log'],
  [/客户(资料|档案|信息|表|名单)|customer|client/i, 'customers'], [/合同|订单|交易|台账|项目|销售|contract|order|deal|sales/i, 'deals'],
];

/** The role that a sheet's name suggests; only settles what 金额 or 日期 mean, never makes a sheet count. */
export function roleOfName(name: string): Role | null {
  return NAME_HINTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
