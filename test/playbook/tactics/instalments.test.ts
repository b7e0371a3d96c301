import { say } from '../../../src/messages/say';
import { TACTICS } from '../../../src/playbook/tactics';
import { tacticCards } from '../../../src/playbook/tactic';
import { day, factsOf } from '../facts';
import type { Case } from '../facts';

describe('instalments', () => {
  it.each([['2025-07-10'], ['2025-06-10'], ['2024-01-10']])('comes first for a customer that is short of cash, due %s', (due) => {
    const cards = tacticCards(TACTICS, factsOf({ item: { dueDate: day(due) }, log: [{ logDate: '2025-06-01', paymentReason: '资金紧张' }] }));
    expect(cards[0]?.id).toBe('instalments');
    expect(cards[0]?.inputs.map((input) => say('zh-CN', input))).toEqual([
      '第 1 期：2025-07-02 付 ¥40,000.00', '第 2 期：2025-08-04 付 ¥30,000.00', '第 3 期：2025-09-02 付 ¥30,000.00',
    ]);
  });

  it.each<[string, Case, boolean]>([
    ['late', {}, true],
    ['not late', { item: { dueDate: day('2025-07-10') } }, false],
    ['not late, but short of cash', { item: { dueDate: day('2025-07-10') }, log: [{ logDate: '2025-06-01', paymentReason: '资金紧张' }] }, true],
    ['disputed', { item: { disputed: { sheet: '发票', row: 2, column: 3 } } }, false],
  ])('%s', (_, given, offered) => {
    expect(tacticCards(TACTICS, factsOf(given)).some(({ id }) => id === 'instalments')).toBe(offered);
  });

  it('is not offered to a suspected malicious debtor', () => {
    const nature = { value: 'suspectedMalicious' as const, reason: '失联', on: day('2025-06-01') };
    expect(tacticCards(TACTICS, factsOf({ settings: { customers: { 宁波海川: { nature } } } }))).toEqual([]);
  });
});
