import { PLAYS } from '../../src/playbook/plays';
import { TACTICS } from '../../src/playbook/tactics';
import { tacticCards } from '../../src/playbook/tactic';
import { day, factsOf } from './facts';

describe('tactic cards', () => {
  it.each(PLAYS.map((play) => [play.id, play] as const))('%s offers some exactly where somebody is spoken to, short of the sanctions ladder', (_id, play) => {
    const { words, ladder, tactics = [] } = play.advise(factsOf({}));
    expect(tactics.length > 0).toBe(words !== null && !ladder);
  });

  it('none for money that is not payable yet, and none for a suspected malicious debtor', () => {
    const suspected = { customers: { 宁波海川: { nature: { value: 'suspectedMalicious' as const, reason: '失联', on: day('2025-06-01') } } } };
    expect(tacticCards(TACTICS, factsOf({ item: { kind: 'notTriggered', triggered: false, dueDate: null } }))).toEqual([]);
    expect(tacticCards(TACTICS, factsOf({ settings: suspected }))).toEqual([]);
  });
});
