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
  it('states interest only when it was chosen, with rate, days of the year, beginning and end', () => {
    const interest = { annualRate: 0.0525, dayBase: 360 } as const;
    expect(textOf(letterOf(receivables, { template: 'demand' }))).not.toContain('逾期利息');
    // 75.00 × 5.25 % × 45 days ÷ 360
    expect(textOf(letterOf(receivables, { template: 'demand', interest }))).toContain('按年利率5.25%、一年360天，自各笔货款到期日（遇休息日顺延）的次日起，截至2025年6月30日另计逾期利息人民币0.49元，不含在上述货款内。');
    expect(textOf(letterOf(receivables, { template: 'demand', interest, language: 'en-US' }))).toContain(
      'Late interest of CNY 0.49 is claimed in addition and not included above: at 5.25% a year of 360 days, from the day after each item’s due date (the next working day where it falls on a rest day) up to 30 June 2025.',
    );
  });
  it('says the same in English', () => expect(textOf(letterOf(receivables, { template: 'demand', language: 'en-US' }))).toContain('Please pay the overdue amount of CNY 75.00 (Renminbi seventy-five and 00/100 only)'));
});
