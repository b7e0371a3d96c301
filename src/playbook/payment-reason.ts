/** Why the customer does not pay (欠款原因); chooses among the tactic cards. */
export type PaymentReason = 'cash' | 'process' | 'papers' | 'quality' | 'upstream' | 'handover' | 'refusal' | 'unknown';

/** The words of each reason, the one that a customer may use as a pretext last. */
const WORDS: readonly (readonly [PaymentReason, RegExp])[] = [
  ['refusal', /拒付|拒绝付款|赖账|refus/i],
  ['upstream', /上游|甲方|业主未|等.*回款|背靠背|upstream|pay.?when.?paid/i],
  ['cash', /资金|没钱|周转|现金流|cash|liquidity|funds/i],
  ['quality', /质量|瑕疵|返工|投诉|quality|defect/i],
  ['papers', /票据|发票|资料|单据|对账|invoice|paper|document/i],
  ['handover', /换人|离职|交接|调岗|handover|staff|left the company/i],
  ['process', /流程|审批|排款|系统|process|approv/i],
];

/**
 * The reason in a cell of the user's, `unknown` when it is blank or in other words.
 * @example paymentReason('资金紧张') === 'cash'; paymentReason('不明') === 'unknown'
 */
export function paymentReason(text: string): PaymentReason {
  for (const [reason, words] of WORDS) if (words.test(text)) return reason;
  return 'unknown';
}
