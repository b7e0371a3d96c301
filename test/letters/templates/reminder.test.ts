import { CUT_OFF, givenReceivables } from '../given';
import { letterOf, outline, textOf } from '../outline';

const referenced = givenReceivables([{ number: 'A', amount: 10_000 }, { number: 'B', amount: 5_000, dueDate: CUT_OFF + 10 }, { number: 'C', amount: 700, disputed: { sheet: 's', row: 1, column: 1 } }]);
const assumed = givenReceivables([{ number: 'A', amount: 10_000 }], [{ day: CUT_OFF, amount: 4_000, to: [{ number: 'A', amount: 4_000, certainty: 'assumed' }] }]);

describe('the reminder', () => {
  it('thanks, states the total and what is past its date, and lists that', () => {
    const lines = outline(letterOf(referenced, { template: 'reminder' }).blocks);
    expect(lines).toContain('paragraph: 截至2025年6月30日，本公司账面显示贵公司尚有货款人民币157.00元未付，其中人民币100.00元已过付款日期。');
    expect(lines).toContain('1 | A | 2025-04-01 | 100.00 | 0.00 | 100.00 | 2025-05-16 | ');
    expect(lines.join()).not.toContain(' B |');
    expect(lines.join()).not.toContain(' C |');
  });
  it('states only the total where money was assumed', () => {
    const text = textOf(letterOf(assumed, { template: 'reminder' }));
    expect(text).toContain('尚有货款人民币60.00元未付。');
    expect(text).not.toMatch(/其中|100\.00/);
  });
  it('never says 合同, in either language', () => {
    expect(textOf(letterOf(referenced, { template: 'reminder' }))).not.toContain('合同');
    expect(textOf(letterOf(referenced, { template: 'reminder', language: 'en-US' }))).not.toMatch(/contract/i);
  });
});
