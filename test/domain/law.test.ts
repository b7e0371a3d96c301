import fc from 'fast-check';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { fromIso, toIso } from '../../src/domain/day';
import { instalments } from '../../src/domain/instalments';
import { SME_DAILY_RATE, dailyInterest, interestRate, lateInterest, splitPayment } from '../../src/domain/late-interest';
import { limitationDay, limitationOf } from '../../src/domain/limitation';
import type { Limitation } from '../../src/domain/limitation';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { smePaymentCard } from '../../src/domain/sme-payment';
import { hasMessage } from '../../src/messages/say';
import { isWorkingDay } from '../../src/domain/working-days';
import { ledgerOf } from '../support/ledger';
import type { TestSheets } from '../support/ledger';

const day = (iso: string): number => fromIso(iso) ?? NaN;

describe('last day of the limitation period', () => {
  test.each<[string, string | null, string]>([
    ['2023-10-03', null, '2026-10-08'], ['2023-09-20', null, '2026-09-20'], ['2020-02-29', null, '2023-02-28'], ['2021-03-01', '2023-05-10', '2026-05-11'], ['2021-03-01', '2020-05-10', '2024-03-01'], ['2004-05-10', '2023-01-05', '2024-05-10'],
  ])('due %s, interrupted %s: %s', (due, interruption, last) => expect(toIso(limitationDay(day(due), interruption === null ? null : day(interruption)).day)).toBe(last));
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

describe('late interest', () => {
  const due = day('2025-01-01');
  test('50,000 at LPR 3.0% × 1.5, 90 days, 365 → 554.79', () => {
    const rate = interestRate({ agreedAnnualRate: null, lpr: { rate: 0.03, on: due } }, due);
    expect(rate?.annualRate).toBe(0.045);
    expect(lateInterest({ principal: 5_000_000, dueDate: due, asOf: due + 90, annualRate: 0.045, dayBase: 365 })).toBe(55_479);
  });
  test('80,000 at 0.05% a day, 20 days → 800.00', () => expect(dailyInterest(8_000_000, SME_DAILY_RATE, 20)).toBe(80_000));
  test('day base 360', () => expect(lateInterest({ principal: 3_600_000, dueDate: due, asOf: due + 1, annualRate: 0.1, dayBase: 360 })).toBe(1000));
  test('nothing before the day after the due date', () => expect([0, -5].map((days) => lateInterest({ principal: 100, dueDate: due, asOf: due + days, annualRate: 0.1, dayBase: 365 }))).toEqual([0, 0]));
  test('the agreed rate comes first, and without inputs there is none', () => {
    expect(interestRate({ agreedAnnualRate: 0.08, lpr: { rate: 0.03, on: due } }, due)?.annualRate).toBe(0.08);
    expect(interestRate({ agreedAnnualRate: null, lpr: null }, due)).toBeNull();
  });
  test('LPR counts for breaches from 2019-08-20 on', () => {
    const settings = { agreedAnnualRate: null, lpr: { rate: 0.03, on: due } };
    expect([interestRate(settings, day('2019-08-18')), interestRate(settings, day('2019-08-19'))?.annualRate]).toEqual([null, 0.045]);
  });
  test('a factor outside 1.3–1.5 and a negative rate are refused', () => {
    expect(() => interestRate({ agreedAnnualRate: null, lpr: null }, due, 2)).toThrow(RangeError);
    expect(() => dailyInterest(100, -1, 1)).toThrow(RangeError);
  });
  test('half a 分 is rounded up', () => expect(dailyInterest(1000, 0.0005, 1)).toBe(1));
  test('costs, then interest, then principal', () => {
    expect(splitPayment(500, { costs: 100, interest: 300, principal: 1000 })).toEqual({ costs: 100, interest: 300, principal: 100, rest: 0 });
    expect(splitPayment(50, { costs: 100, interest: 300, principal: 1000 })).toEqual({ costs: 50, interest: 0, principal: 0, rest: 0 });
    expect(splitPayment(2000, { costs: 100, interest: 300, principal: 1000 }).rest).toBe(600);
  });
});

describe('instalments', () => {
  test('days are rolled, months clamped, the odd 分 comes first', () => {
    expect(instalments(10_000, 3, day('2025-01-31')).map((part) => [toIso(part.day), part.amount])).toEqual([['2025-02-05', 3334], ['2025-02-28', 3333], ['2025-03-31', 3333]]);
    expect(instalments(100, 2, day('2025-01-15'), 3).map((part) => toIso(part.day))).toEqual(['2025-01-15', '2025-04-15']);
  });
  test.each([[100, 0, 1], [100, 61, 1], [2, 3, 1], [100, 1.5, 1], [100, 2, 0], [100, 2, 13]])('%d in %d parts every %d months is refused', (amount, parts, months) => expect(() => instalments(amount, parts, day('2025-01-15'), months)).toThrow(RangeError));
  test('the parts sum to the amount, on working days, in order', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 1e13 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 43_000, max: 45_000 }), fc.integer({ min: 1, max: 12 }), (amount, parts, first, months) => {
      const plan = instalments(amount, parts, first, months);
      expect(plan.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      plan.forEach((part, index) => {
        expect(isWorkingDay(part.day)).not.toBe(false);
        if (index > 0) expect(part.day).toBeGreaterThan(plan[index - 1]?.day ?? 0);
      });
    }));
  });
});

describe('SME payment card', () => {
  const asOf = day('2025-12-01');
  const card = (more: object): ReturnType<typeof smePaymentCard> => smePaymentCard({ buyerType: 'public', sellerDeclared: true, delivery: day('2025-06-10'), ...more }, asOf);
  test.each<[string, object, string | null, string | null]>([
    ['public, nothing agreed: 30 days from delivery', {}, '2025-07-10', 'delivery'],
    ['public, 45 days agreed', { agreedDays: 45 }, '2025-07-25', 'delivery'],
    ['public, 90 days agreed: 60 at most', { agreedDays: 90 }, '2025-08-09', 'delivery'],
    ['large, nothing agreed: 60 days', { buyerType: 'large' }, '2025-08-09', 'delivery'],
    ['acceptance agreed and done', { acceptanceAgreed: true, acceptance: day('2025-06-20') }, '2025-07-20', 'acceptance'],
    ['acceptance delayed past the inspection period', { acceptanceAgreed: true, acceptance: day('2025-09-20'), inspectionLimit: day('2025-06-25') }, '2025-07-25', 'inspectionLimit'],
    ['acceptance still missing after the inspection period', { acceptanceAgreed: true, inspectionLimit: day('2025-06-25') }, '2025-07-25', 'inspectionLimit'],
    ['confirmed settlement', { settlementConfirmed: day('2025-06-30') }, '2025-07-30', 'settlement'],
    ['acceptance agreed, nothing known', { acceptanceAgreed: true }, null, null],
    ['delivery unknown', { delivery: null }, null, null],
  ])('%s', (_name, more, latest, basis) => {
    const found = card(more);
    expect([found.latest === null ? null : toIso(found.latest), found.startBasis, found.applies]).toEqual([latest, basis, true]);
    for (const note of found.notes) expect(hasMessage(note.id)).toBe(true);
  });
  test('a day of rest is rolled, beside the date itself', () => expect(toIso(card({ agreedDays: 60 }).rolled ?? 0)).toBe('2025-08-11'));
  test('what is too long is said in days', () => expect([card({ agreedDays: 90 }).excessDays, card({ agreedDays: 60 }).excessDays]).toEqual([30, 0]));
  test('another buyer, or an undeclared seller, is outside', () => expect([card({ buyerType: 'other' }).applies, card({ sellerDeclared: false }).applies]).toEqual([false, false]));
});
