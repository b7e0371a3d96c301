import { PLAYS } from '../../../src/playbook/plays';
import { sanctionsLadder } from '../../../src/playbook/plays/sanctions-ladder';
import type { TestRow } from '../../support/ledger';
import { day, factsOf, told } from '../facts';

const chases: readonly TestRow[] = [
  { logDate: '2025-05-01', channel: '电话', logContent: '说在走流程' },
  { logDate: '2025-05-15', channel: '邮件', logContent: '发对账单' },
  { logDate: '2025-06-02', channel: '上门', logContent: '没见到人' },
];
const old = { dueDate: day('2024-11-01') };
const broken = (on: string, due: string): TestRow => ({ logDate: on, channel: '电话', promiseDate: due, promiseAmount: 1000 });

describe('sanctions-ladder', () => {
  it.each([
    ['three chases, one written, over 180 days', { item: old, log: chases }, true],
    ['180 days exactly', { item: { dueDate: day('2024-12-27') }, log: chases }, false],
    ['two chases only', { item: old, log: chases.slice(1) }, false],
    ['two chases on one day', { item: old, log: chases.map((row) => ({ ...row, logDate: '2025-05-15' })) }, false],
    ['none in writing', { item: old, log: chases.map((row) => ({ ...row, channel: '电话' })) }, false],
    ['the writing is a demand in the register', { item: old, log: chases.map((row) => ({ ...row, channel: '电话' })), letters: [{ letterPurpose: '逾期催告函', letterSentDate: '2025-06-10' }] }, true],
    ['another item is disputed', { item: old, log: chases, others: [{ disputed: { sheet: '发票', row: 3, column: 9 } }] }, false],
    ['two broken promises', { log: [...chases, broken('2025-05-02', '2025-05-09'), broken('2025-05-16', '2025-05-23')] }, true],
    ['one broken promise', { log: [...chases, broken('2025-05-02', '2025-05-09')] }, false],
    ['a plan of two dates that is being kept', { item: old, log: [...chases, { ...broken('2025-06-20', '2025-07-10') }, { ...broken('2025-06-20', '2025-08-10') }] }, false],
    ['judged suspected malicious by hand', { log: chases, settings: { customers: { 宁波海川: { nature: { value: 'suspectedMalicious' as const, reason: '转移财产', on: day('2025-06-01') } } } } }, true],
    ['not due yet', { item: { dueDate: day('2025-07-01') }, log: [...chases, broken('2025-05-02', '2025-05-09'), broken('2025-05-16', '2025-05-23')] }, false],
  ])('%s', (_, given, applies) => {
    expect(sanctionsLadder.applies(factsOf(given))).toBe(applies);
  });

  it('shows every rung with condition, cost, warning and what is unmet; the next one that may be taken is in the reasons', () => {
    const advice = sanctionsLadder.advise(factsOf({ item: old, log: chases }));
    expect(advice.ladder?.map((step) => [step.id, step.unmet.length])).toEqual([
      ['stop-supply', 1], ['stop-service', 1], ['end-authorisation', 1], ['reputation', 1], ['legal', 0],
    ]);
    expect(told(advice).reasons).toEqual(expect.arrayContaining(['下一步可以用：法律手段', '已在 3 个不同的日子催过，其中有书面的，仍未付款']));
    expect(told(advice).words).toContain('联系过您3次');
  });

  it('does not offer again what the log says was done', () => {
    const advice = sanctionsLadder.advise(factsOf({ item: old, log: [...chases, { logDate: '2025-06-10', channel: '函', logContent: '已请律师起诉' }] }));
    expect(told(advice).reasons).toContain('下一步可以用：告知信誉后果');
  });

  it('is the only play with a ladder', () => {
    const facts = factsOf({ item: old, log: chases });
    expect(PLAYS.filter((play) => play.advise(facts).ladder !== undefined)).toEqual([sanctionsLadder]);
  });

  it('offers no tactic cards', () => {
    expect(sanctionsLadder.advise(factsOf({ item: old, log: chases })).tactics).toEqual([]);
  });
});
