import { say } from '../../../src/messages/say';
import { TACTICS } from '../../../src/playbook/tactics';
import { tacticCards } from '../../../src/playbook/tactic';
import { day, factsOf } from '../facts';

describe('instalments', () => {
  it.each([['2025-07-10'], ['2025-06-10'], ['2024-01-10']])('comes first for a customer that is short of cash, due %s', (due) => {
    const cards = tacticCards(TACTICS, factsOf({ item: { dueDate: day(due) }, log: [{ logDate: '2025-06-01', paymentReason: '资金紧张' }] }));
    expect(cards[0]?.id).toBe('instalments');
    expect(cards[0]?.inputs.map((input) => say('zh-CN', input))).toEqual([
      '第 1 期：2025-07-02 付 ¥40,000.00', '第 2 期：2025-08-04 付 ¥30,000.00', '第 3 期：2025-09-02 付 ¥30,000.00',
    ]);
  });

  it('is not offered to a suspected malicious debtor', () => {
    const nature = { value: 'suspectedMalicious' as const, reason: '失联', on: day('2025-06-01') };
    expect(tacticCards(TACTICS, factsOf({ settings: { customers: { 宁波海川: { nature } } } }))).toEqual([]);
  });
});
