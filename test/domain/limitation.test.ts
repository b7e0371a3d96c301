import { computeReceivables } from '../../src/domain/compute-receivables';
import { fromIso, toIso } from '../../src/domain/day';
import { limitationDay, limitationOf, limitationStage } from '../../src/domain/limitation';
import type { Limitation } from '../../src/domain/limitation';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { hasMessage } from '../../src/messages/say';
import { ledgerOf } from '../support/ledger';
import type { TestSheets } from '../support/ledger';

const day = (iso: string): number => fromIso(iso) ?? NaN;

describe('last day of the limitation period', () => {
  test.each<[string, string | null, string]>([
    ['2023-10-03', null, '2026-10-08'], ['2023-09-20', null, '2026-09-20'], ['2020-02-29', null, '2023-02-28'], ['2021-03-01', '2023-05-10', '2026-05-11'], ['2021-03-01', '2020-05-10', '2024-03-01'], ['2004-05-10', '2023-01-05', '2024-05-10'],
  ])('due %s, interrupted %s: %s', (due, interruption, last) => expect(toIso(limitationDay(day(due), interruption === null ? null : day(interruption)).day)).toBe(last));
  test.each<[number, string]>([[181, 'far'], [180, 'early'], [91, 'early'], [90, 'near'], [31, 'near'], [30, 'last'], [0, 'last'], [-1, 'over']])('%i days left is %s', (left, stage) => expect(limitationStage(left, 90)).toBe(stage));
  test('without a warning period only the last day is told', () => expect([limitationStage(1, 0), limitationStage(0, 0)]).toEqual(['far', 'last']));
  test('beyond the published calendar it says so', () => expect(limitationDay(day('2090-03-01')).known).toBe(false));
});

describe('limitation of an item', () => {
  const base = { customerName: '甲公司', invoiceNo: '1', invoiceDate: '2022-12-01', amountInclTax: 100, dueDate: '2023-03-01' };
  function limitation(asOf: string, more: TestSheets = {}): Limitation {
    const ledger = ledgerOf({ invoices: [base], ...more });
    const result = computeReceivables(ledger, DEFAULT_SETTINGS, day(asOf));
    const item = result.items.find((each) => each.number === '1');
    if (!item) throw new Error('no item');
    return limitationOf(item, { payments: result.allocations, log: ledger.log, letters: ledger.letters }, day(asOf), result.items);
  }
  const log = (more: object): object => ({ customerName: '甲公司', logDate: '2025-02-10', channel: '电话', ...more });
  const letter = (more: object): object => ({ customerName: '甲公司', letterNo: 'L1', currency: 'CNY', letterPurpose: '催告', letterSentDate: '2025-02-08', ...more });

  test('three years from the due date', () => {
    expect(limitation('2025-06-30')).toMatchObject({ lastDay: day('2026-03-02'), daysLeft: day('2026-03-02') - day('2025-06-30'), expired: false, restartedBy: null, uncertain: false });
    expect(limitation('2026-03-03').expired).toBe(true);
    expect(limitation('2026-03-02').expired).toBe(false);
  });

  test.each<[string, TestSheets, string, boolean]>([
    ['a delivered demand restarts from its delivery', { letters: [letter({ letterDelivered: '2025-02-10' })] }, '2028-02-10', false],
    ['a demand without proof of delivery is uncertain', { letters: [letter({})] }, '2026-03-02', true],
    ['a returned demand is uncertain', { letters: [letter({ letterDelivered: '退回' })] }, '2026-03-02', true],
    ['a stamped reconciliation is uncertain', { letters: [letter({ letterPurpose: '对账', letterReplyDate: '2025-02-20', sealType: '公章' })] }, '2026-03-02', true],
    ['a stamped instalment plan restarts', { letters: [letter({ letterPurpose: '分期付款方案', letterReplyDate: '2025-02-20', sealType: '公章' })] }, '2028-02-21', false],
    ['a stamped demand restarts on the day of the stamp', { letters: [letter({ letterReplyDate: '2025-02-20', sealType: '公章' })] }, '2028-02-21', false],
    ['a stamped demand is uncertain while the signatory is to be verified', { letters: [letter({ letterReplyDate: '2025-02-20', sealType: '公章（签字人身份待核实）' })] }, '2026-03-02', true],
    ['a demand that was delivered restarts from its delivery, whoever signed the reply', { letters: [letter({ letterDelivered: '2025-02-10', letterReplyDate: '2025-02-20', sealType: '公章（签字人身份待核实）' })] }, '2028-02-10', false],
    ['a stamped instalment plan is uncertain while the signatory is to be verified', { letters: [letter({ letterPurpose: '分期付款方案', letterReplyDate: '2025-02-20', sealType: '公章', signatory: '李某（身份不明）' })] }, '2026-03-02', true],
    ['a complaint to an authority with its receipt restarts', { log: [log({ channel: '其他', logContent: '向市工信局投诉拖欠款', deliveryProof: '受理编号 2025-18' })] }, '2028-02-10', false],
    ['a complaint without its receipt is uncertain', { log: [log({ channel: '其他', logContent: '向市工信局投诉拖欠款' })] }, '2026-03-02', true],
    ['what the customer complains of is no claim of ours', { log: [log({ logContent: '客户投诉设备有质量问题' })] }, '2026-03-02', false],
    ['a letter about other items does not count', { letters: [letter({ letterDelivered: '2025-02-10', letterItems: '2、3' })] }, '2026-03-02', false],
    ['a currency by its name', { invoices: [{ ...base, currency: 'USD' }], letters: [letter({ letterDelivered: '2025-02-10', currency: '美元' })] }, '2028-02-10', false],
    ['a letter about another currency does not count', { letters: [letter({ letterDelivered: '2025-02-10', currency: '美元' })] }, '2026-03-02', false],
    ['a letter whose list has slashes and amounts', { invoices: [{ ...base, invoiceNo: '1' }], letters: [letter({ letterDelivered: '2025-02-10', letterItems: '2/1：100.00' })] }, '2028-02-10', false],
    ['a note that the customer was put off is no event, whatever it waits for', { log: [log({ channel: null, logContent: '推迟跟进：等法院立案', promiseDate: '2025-03-01', deliveryProof: '有' })] }, '2026-03-02', false],
    ['a call without record does not help', { log: [log({})] }, '2026-03-02', false],
    ['a message with proof of arrival restarts', { log: [log({ channel: '微信', deliveryProof: '截图' })] }, '2028-02-10', false],
    ['a message without proof is uncertain', { log: [log({ channel: '邮件' })] }, '2026-03-02', true],
    ['a promise on our word alone is uncertain', { log: [log({ promiseDate: '2025-03-01', promiseAmount: 50 })] }, '2026-03-02', true],
    ['a suit with its file restarts', { log: [log({ channel: '其他', logContent: '已起诉立案', deliveryProof: '受理通知书' })] }, '2028-02-10', false],
    ['a part payment for this invoice restarts', { receipts: [{ customerName: '甲公司', invoiceNo: '1', receivedAmount: 10, receiptDate: '2025-02-10' }] }, '2028-02-10', false],
    ['a part payment that we placed ourselves is uncertain', { receipts: [{ customerName: '甲公司', receivedAmount: 10, receiptDate: '2025-02-10' }] }, '2026-03-02', true],
  ])('%s', (_name, sheets, last, uncertain) => {
    const found = limitation('2025-06-30', sheets);
    expect([toIso(found.lastDay ?? 0), found.uncertain]).toEqual([last, uncertain]);
    expect(hasMessage(found.message.id)).toBe(true);
  });

  test('what comes after the period had ended does not restart it, and is for a lawyer', () => {
    const found = limitation('2026-06-30', { letters: [letter({ letterSentDate: '2026-05-01', letterDelivered: '2026-05-03' })] });
    expect([toIso(found.lastDay ?? 0), found.expired, found.uncertain]).toEqual(['2026-03-02', true, true]);
  });

  test('nothing after as-of counts', () => expect(toIso(limitation('2025-02-09', { letters: [letter({ letterDelivered: '2025-02-10' })] }).lastDay ?? 0)).toBe('2026-03-02'));

  test('the last restart is named with its cell', () => {
    const found = limitation('2025-06-30', { letters: [letter({ letterDelivered: '2025-02-10' })], log: [log({ logDate: '2024-02-10', channel: '函', deliveryProof: '签收单' })] });
    expect(found).toMatchObject({ restartedBy: { kind: 'writtenDemand' }, cells: [{ sheet: '函件登记', row: 2 }] });
  });

  test('instalments of one debt: the date from the last one stands beside', () => {
    const found = limitation('2025-06-30', { invoices: [base, { ...base, dueDate: '2023-09-01' }] });
    expect([toIso(found.lastDay ?? 0), toIso(found.byInstalments ?? 0)]).toEqual(['2026-03-02', '2026-09-01']);
  });

  test('without due date nothing is computed, and it is uncertain', () => {
    const found = limitation('2025-06-30', { invoices: [{ ...base, dueDate: null }] });
    expect([found.lastDay, found.uncertain, found.expired]).toEqual([null, true, false]);
  });
});
