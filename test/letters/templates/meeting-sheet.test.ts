import { CUSTOMER, FULL_NAME, givenLedger, givenReceivables } from '../given';
import { letterOf, outline, textOf } from '../outline';

const receivables = givenReceivables([{ number: 'A', amount: 10_000 }]);
const ledger = givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: FULL_NAME, payer: '王芳', decisionMaker: '合同部 张总', phone: '138 0000 0000' }] });

describe('the meeting sheet', () => {
  it('says whom to meet, our figures, what to ask, bring and offer, and keeps room for the result', () => {
    const lines = outline(letterOf(receivables, { template: 'meeting-sheet', ledger }).blocks);
    expect(lines).toContain('付款负责人 = 王芳');
    expect(lines).toContain('验收人 = 待了解');
    expect(lines.filter((line) => line.startsWith('heading: '))).toEqual(['heading: 见谁', 'heading: 账面情况', 'heading: 当面问清', 'heading: 带上这些', 'heading: 可以谈的']);
    expect(lines.at(-1)).toBe('[form]');
  });
  it('never says 合同, not even where a sheet does', () => {
    const text = textOf(letterOf(receivables, { template: 'meeting-sheet', ledger }));
    expect(text).toContain('订单部 张总');
    expect(text).not.toContain('合同');
  });
});
