import { say } from '../../src/messages/say';
import type { TestRow } from '../support/ledger';
import { AS_OF, day, factsOf, make } from './facts';
import type { Case } from './facts';

const broken = (on: string, due: string): TestRow => ({ logDate: on, promiseDate: due, promiseAmount: 1000 });
const two = [broken('2025-05-02', '2025-05-09'), broken('2025-05-16', '2025-05-23')];
const silent = ['2025-06-02', '2025-06-03', '2025-06-04'].map((logDate) => ({ logDate, logContent: '电话无人接' }));

describe('nature of the debt', () => {
  it.each<[string, Case, string]>([
    ['nothing known', {}, 'unknown'],
    ['two broken promises', { log: two }, 'suspectedMalicious'],
    ['two broken promises with a kept one between', { log: [two[0] ?? {}, { ...broken('2025-05-12', '2025-05-14'), promiseAmount: 1 }, two[1] ?? {}], receipts: [{ receivedAmount: 1, receiptDate: '2025-05-13' }] }, 'nonMalicious'],
    ['three days out of reach', { log: silent }, 'suspectedMalicious'],
    ['three calls on one day', { log: silent.map((row) => ({ ...row, logDate: '2025-06-02' })) }, 'unknown'],
    ['out of reach, but a payment came in', { log: silent, receipts: [{ receivedAmount: 10, receiptDate: '2025-06-10' }] }, 'nonMalicious'],
    ['two broken promises over a dispute', { log: two, item: { disputed: { sheet: '发票', row: 2, column: 3 } } }, 'nonMalicious'],
    ['short of cash', { log: [{ logDate: '2025-06-02', paymentReason: '资金紧张' }] }, 'nonMalicious'],
    ['refusal after 60 days without a dispute', { log: [{ logDate: '2025-06-02', paymentReason: '拒付' }], item: { dueDate: day('2025-04-01') } }, 'suspectedMalicious'],
    ['refusal at once', { log: [{ logDate: '2025-06-12', paymentReason: '拒付' }] }, 'unknown'],
  ])('%s', (_, given, nature) => {
    expect(factsOf(given).nature).toBe(nature);
  });

  it('shows its evidence with cells', () => {
    const { evidence } = factsOf({ log: two }).party.nature;
    expect(evidence.map((each) => say('zh-CN', each.message))).toEqual(['2025-05-09 的承诺没有兑现', '2025-05-23 的承诺没有兑现']);
    expect(evidence.every((each) => each.cells.length === 1)).toBe(true);
  });

  it('follows the user, and remembers why', () => {
    const decided = { value: 'nonMalicious' as const, reason: '老板住院', on: AS_OF };
    const { facts } = make({ log: two, settings: { customers: { 宁波海川: { nature: decided } } } });
    expect(facts.nature).toBe('nonMalicious');
    expect(facts.party.nature).toMatchObject({ overridden: true });
    expect(say('zh-CN', facts.party.nature.evidence[0]?.message ?? { id: '' })).toContain('老板住院');
  });
});
