import { CUT_OFF, day, givenReceivables } from '../given';
import { letterOf, outline, textOf } from '../outline';

const receivables = givenReceivables([
  { number: 'A', amount: 10_000 }, { number: 'B', amount: 5_000, dueDate: CUT_OFF + 10 }, { number: 'C', amount: 700, disputed: { sheet: 's', row: 1, column: 1 } },
], [{ day: CUT_OFF, amount: 2_500 }]);

describe('the demand', () => {
  it('demands what is due and undisputed less all unnamed money, by a date, and lists everything behind', () => {
    const letter = letterOf(receivables, { template: 'demand', payBy: day(2025, 7, 18) });
    const lines = outline(letter.blocks);
    expect(lines).toContain('其中已到期未付 = 人民币75.00元');
    expect(lines).toContain('paragraph: 请贵公司于2025年7月18日前将上述逾期货款人民币75.00元（大写：人民币柒拾伍元整）支付至下列账户。');
    expect(lines).toContain('paragraph: 双方有争议的款项人民币7.00元另行处理，未计入上述逾期金额。');
    expect(lines).toContain('paragraph: 逾期金额已减去全部红字和未注明对应单据的收款。');
    expect(lines).toContain('1 | A | 2025-04-01 | 100.00 | 0.00 | 100.00 | 2025-05-16 | 已到期');
    expect(lines).toContain('余额 = 人民币157.00元 减 人民币25.00元 = 人民币132.00元');
    expect(letter.accounts[0].balance).toBe(13_200);
  });
  it('brings a receipt to sign with the letter number', () => {
    const form = letterOf(receivables, { template: 'demand' }).blocks.find((block) => block.kind === 'form');
    expect(form).toMatchObject({ lines: expect.arrayContaining(['本公司已收到编号为HK-2025-0630-001的函件原件。签收只表示收到。']) });
  });
  it('states interest only when it was chosen', () => {
    expect(textOf(letterOf(receivables, { template: 'demand' }))).not.toContain('逾期利息');
    expect(textOf(letterOf(receivables, { template: 'demand', interest: { annualRate: 0.05, dayBase: 360 } }))).toMatch(/另计逾期利息人民币0\.\d\d元，不含在上述货款内/);
  });
  it('says the same in English', () => expect(textOf(letterOf(receivables, { template: 'demand', language: 'en-US' }))).toContain('Please pay the overdue amount of CNY 75.00 (Renminbi seventy-five and 00/100 only)'));
});
