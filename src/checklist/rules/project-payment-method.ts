import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('project-payment-method', 'paymentMethod');

const METHOD = /转账|转帐|电汇|汇款|网银|对公|承兑|汇票|银承|商承|票据|支票|本票|现金|现汇|信用证|托收|微信|支付宝|刷卡|银行|transfer|wire|remittance|\btt\b|t\/t|l\/c|letter of credit|cheque|check|cash|draft|bill|card|bank|alipay|wechat/i;

/** Way of payment (付款方式) is named: transfer, bill, cash … Payment terms that name one will do; a text that names none is doubtful. */
export const projectPaymentMethod: Rule = {
  id: 'project-payment-method',
  group: 'project',
  severity: 'important',
  needs: ['paymentMethod', 'termsText'],
  home: 'deals',
  choices: ['choice.transfer', 'choice.bankBill', 'choice.commercialBill', 'choice.cheque', 'choice.cash'],
  check(facts) {
    const method = findText(facts, 'paymentMethod');
    const text = method.fact.value ?? '';
    if (METHOD.test(text)) return proved([method]);
    const terms = findText(facts, 'termsText');
    if (METHOD.test(terms.fact.value ?? '')) return proved([terms]);
    return unstated(method) ?? doubtful([method], 'unnamed', { values: { text } });
  },
};
