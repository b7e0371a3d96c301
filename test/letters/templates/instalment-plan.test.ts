import * as fc from 'fast-check';
import { isWorkingDay } from '../../../src/domain/working-days';
import type { TableBlock } from '../../../src/letters/blocks';
import { CUT_OFF, day, givenReceivables } from '../given';
import { letterOf, outline, textOf } from '../outline';

const planOf = (amount: number, parts: number) => letterOf(givenReceivables([{ number: 'A', amount }]), { template: 'instalment-plan', instalments: { parts, firstDay: day(2025, 7, 15), everyMonths: 1 } });
const tableOf = (letter: ReturnType<typeof planOf>) => letter.blocks.find((block) => block.kind === 'table') as TableBlock;

describe('the instalment plan', () => {
  it('splits what is due into parts on working days, with a total', () => {
    const letter = planOf(10_000, 3);
    expect(outline([tableOf(letter)]).at(-1)).toBe(' | 合计 | 100.00');
    expect(tableOf(letter).rows).toHaveLength(3);
    expect(textOf(letter)).toContain('提议将其中人民币100.00元分 3 期付清');
  });
  it('takes the whole balance when nothing is due', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 300, dueDate: CUT_OFF + 9 }]), { template: 'instalment-plan' });
    expect(outline([letter.blocks.find((block) => block.kind === 'table') as TableBlock]).at(-1)).toBe(' | 合计 | 3.00');
  });
  it('adds up to the 分 and pays on working days whatever amount and parts', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 99_999_999_999 }), fc.integer({ min: 1, max: 24 }), (amount, parts) => {
      const cells = tableOf(planOf(amount, parts)).rows;
      const amounts = cells.map((row) => (row[2] as { fen: number }).fen);
      expect(amounts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      expect(amounts.every((part) => part > 0)).toBe(true);
      expect(cells.every((row) => isWorkingDay((row[1] as { day: number }).day) !== false)).toBe(true);
    }), { numRuns: 60 });
  });
  it('never says 合同, in either language', () => {
    expect(textOf(planOf(10_000, 3))).not.toContain('合同');
    expect(textOf(letterOf(givenReceivables([{ number: 'A', amount: 100 }]), { template: 'instalment-plan', language: 'en-US' }))).not.toMatch(/contract/i);
  });
});
