import { paymentReason } from '../../src/playbook/payment-reason';

it.each([
  ['资金紧张', 'cash'], ['流程', 'process'], ['票据资料', 'papers'], ['质量', 'quality'], ['等上游', 'upstream'], ['换人', 'handover'], ['拒付', 'refusal'], ['不明', 'unknown'], ['', 'unknown'],
  ['审批还没走完', 'process'], ['等甲方回款', 'upstream'], ['发票没收到', 'papers'], ['财务离职交接', 'handover'], ['refuses to pay', 'refusal'], ['waiting for approval', 'process'],
])('%s means %s', (text, reason) => {
  expect(paymentReason(text)).toBe(reason);
});
