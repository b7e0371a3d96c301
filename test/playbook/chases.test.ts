import { chaseDays, chasesOf } from '../../src/playbook/chases';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';

const LOG: TestRow = { logDate: '2025-03-01', channel: '电话', logContent: '月底付', deliveryProof: null };

function chases(log: readonly TestRow[], letters: readonly TestRow[] = []) {
  const ledger = ledgerOf({ log, letters });
  return chasesOf(ledger.log, ledger.letters);
}

describe('chases', () => {
  test.each<[string, TestRow, boolean]>([
    ['电话', {}, false], ['邮件', { channel: '邮件' }, true], ['a message without proof', { channel: '微信' }, false], ['a message with proof', { channel: '微信', deliveryProof: '截图已存' }, true],
  ])('%s counts', (_name, change, written) => expect(chases([{ ...LOG, ...change }]).map((chase) => chase.written)).toEqual([written]));

  test.each<[string, TestRow]>([
    ['without a date', { logDate: null }], ['put off', { channel: null, logContent: '推迟跟进' }], ['put off with a reason', { channel: null, logContent: '推迟跟进：等月底' }], ['handed over', { channel: null, logContent: '移交 李明：出差' }],
  ])('%s does not', (_name, change) => expect(chases([{ ...LOG, ...change }])).toEqual([]));

  test('somebody’s own words about a call do', () => expect(chases([{ ...LOG, logContent: '推迟跟进，对方请假' }])).toHaveLength(1));
  test('demands in the register do, reconciliations and letters to others do not', () => {
    const letter = (letterPurpose: string): TestRow => ({ letterNo: 'HK-1', letterSentDate: '2025-03-01', letterPurpose });
    expect(['催款', '催款函', '核对账目', '联合催收'].map((purpose) => chases([], [letter(purpose)]).length)).toEqual([1, 1, 0, 0]);
  });
  test('days are counted once', () => expect(chaseDays(chases([LOG, { ...LOG, channel: '邮件' }, { ...LOG, logDate: '2025-03-02' }]))).toBe(2));
});
