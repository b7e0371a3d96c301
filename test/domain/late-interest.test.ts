import fc from 'fast-check';
import { fromIso } from '../../src/domain/day';
import { interestStatement } from '../../src/domain/interest-statement';
import { SME_DAILY_RATE, dailyInterest, interestRate, lateInterest, percentText, splitPayment } from '../../src/domain/late-interest';
import { penaltyWarning } from '../../src/domain/penalty-warning';
import { say } from '../../src/messages/say';

const day = (iso: string): number => fromIso(iso) ?? NaN;

describe('late interest', () => {
  const due = day('2025-01-01');
  test('50,000 at LPR 3.0% × 1.5, 90 days, 365 → 554.79', () => {
    const rate = interestRate({ agreedAnnualRate: null, lpr: { rate: 0.03, on: due }, lprFactor: 1.5 }, due);
    expect(rate).toMatchObject({ annualRate: 0.045, message: { id: 'domain.interest.lpr' } });
    expect(lateInterest({ principal: 5_000_000, dueDate: due, asOf: due + 90, annualRate: 0.045, dayBase: 365 })).toBe(55_479);
  });
  test('80,000 at 0.05% a day, 20 days → 800.00', () => expect(dailyInterest(8_000_000, SME_DAILY_RATE, 20)).toBe(80_000));
  test('day base 360', () => expect(lateInterest({ principal: 3_600_000, dueDate: due, asOf: due + 1, annualRate: 0.1, dayBase: 360 })).toBe(1000));
  test('nothing before the day after the due date', () => expect([0, -5].map((days) => lateInterest({ principal: 100, dueDate: due, asOf: due + days, annualRate: 0.1, dayBase: 365 }))).toEqual([0, 0]));
  test('the agreed rate comes first, and without inputs there is none', () => {
    expect(interestRate({ agreedAnnualRate: 0.08, lpr: { rate: 0.03, on: due }, lprFactor: 1.5 }, due).annualRate).toBe(0.08);
    expect(interestRate({ agreedAnnualRate: null, lpr: null, lprFactor: 1.5 }, due)).toEqual({ annualRate: null, message: { id: 'domain.interest.noRate' } });
  });
  test('LPR counts for breaches from 2019-08-20 on', () => {
    const settings = { agreedAnnualRate: null, lpr: { rate: 0.03, on: due }, lprFactor: 1.5 };
    expect(interestRate(settings, day('2019-08-18'))).toMatchObject({ annualRate: null, message: { id: 'domain.interest.beforeLpr' } });
    expect(interestRate(settings, day('2019-08-19')).annualRate).toBe(0.045);
    expect(interestRate({ ...settings, agreedAnnualRate: 0.06 }, day('2019-08-18')).annualRate).toBe(0.06);
  });
  test.each([['on the day of the breach', 1, 'lpr'], ['a month before it', -30, 'lpr'], ['two months before it', -61, 'lprOtherTime'], ['after it', 2, 'lprOtherTime']])('an LPR published %s', (_name, days, id) => {
    expect(interestRate({ agreedAnnualRate: null, lpr: { rate: 0.03, on: due + days }, lprFactor: 1.5 }, due).message.id).toBe(`domain.interest.${id}`);
  });
  test('a factor outside 1.3–1.5 and a negative rate are refused', () => {
    expect(() => interestRate({ agreedAnnualRate: null, lpr: null, lprFactor: 2 }, due)).toThrow(RangeError);
    expect(() => dailyInterest(100, -1, 1)).toThrow(RangeError);
  });
  test('half a 分 is rounded up', () => expect(dailyInterest(1000, 0.0005, 1)).toBe(1));
  test('costs, then interest, then principal', () => {
    expect(splitPayment(500, { costs: 100, interest: 300, principal: 1000 })).toEqual({ costs: 100, interest: 300, principal: 100, rest: 0 });
    expect(splitPayment(50, { costs: 100, interest: 300, principal: 1000 })).toEqual({ costs: 50, interest: 0, principal: 0, rest: 0 });
    expect(splitPayment(2000, { costs: 100, interest: 300, principal: 1000 }).rest).toBe(600);
  });
});

describe('a penalty above 130 % of the loss is usually cut', () => {
  const lpr = { rate: 0.03, on: day('2025-06-20') };
  test.each<[string, number | null, typeof lpr | null, string | null]>([
    ['nothing agreed', null, lpr, null], ['a rate of nothing', 0, lpr, null], ['3 % × 1.3 × 1.3', 0.0507, lpr, null], ['a little more', 0.0508, lpr, 'domain.penalty.high'],
    ['five in ten thousand a day', 0.1825, lpr, 'domain.penalty.high'], ['no LPR to measure it by', 0.0507, null, 'domain.penalty.unknownLoss'],
  ])('%s', (_name, agreedAnnualRate, stated, id) => expect(penaltyWarning({ agreedAnnualRate, lpr: stated })?.id ?? null).toBe(id));
  test('all figures are shown', () => {
    const warning = penaltyWarning({ agreedAnnualRate: 0.12, lpr });
    expect(warning && say('zh-CN', warning)).toMatch(/12%.*3%.*3\.9%.*5\.07%/);
  });
});

describe('interest on a debt paid in parts', () => {
  const due = day('2025-01-01');
  const debt = { amount: 5_000_000, dueDate: due, asOf: due + 90, rate: 0.045, base: 365 as const };
  test('each part bears interest until it came', () => {
    const { periods, ...rest } = interestStatement({ ...debt, payments: [{ day: due + 30, amount: 2_000_000 }] }, 'principal');
    expect(rest).toEqual({ principal: 3_000_000, interest: 18_493 + 22_192, rest: 0 });
    expect(periods).toEqual([{ from: due + 1, to: due + 30, principal: 5_000_000, interest: 18_493 }, { from: due + 31, to: due + 90, principal: 3_000_000, interest: 22_192 }]);
  });
  test('by the statute interest is paid before principal', () => {
    expect(interestStatement({ ...debt, payments: [{ day: due + 30, amount: 2_000_000 }] }, 'statutory')).toMatchObject({ principal: 3_018_493, interest: 22_329, rest: 0 });
    expect(interestStatement({ ...debt, payments: [{ day: due + 30, amount: 10_000 }] }, 'statutory')).toMatchObject({ principal: 5_000_000, interest: 8_493 + 36_986 });
  });
  test('what came before the due date bears none, what comes after as-of does not exist', () => {
    expect(interestStatement({ ...debt, payments: [{ day: due - 5, amount: 2_000_000 }, { day: due + 91, amount: 3_000_000 }] }, 'statutory')).toMatchObject({ principal: 3_000_000, interest: 33_288 });
  });
  test('too much is left over', () => expect(interestStatement({ ...debt, payments: [{ day: due, amount: 6_000_000 }] }, 'principal')).toEqual({ periods: [], principal: 0, interest: 0, rest: 1_000_000 }));
  test('without payments it is plain late interest, and the order of payments in the list does not matter', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e11 }), fc.array(fc.record({ day: fc.integer({ min: due - 30, max: due + 120 }), amount: fc.integer({ min: 1, max: 1e10 }) }), { maxLength: 6 }), fc.constantFrom('principal' as const, 'statutory' as const), (amount, payments, order) => {
      const given = { ...debt, amount };
      expect(interestStatement({ ...given, payments: [] }, order).interest).toBe(lateInterest({ principal: amount, dueDate: due, asOf: debt.asOf, annualRate: debt.rate, dayBase: 365 }));
      const found = interestStatement({ ...given, payments }, order);
      expect(interestStatement({ ...given, payments: [...payments].reverse() }, order)).toEqual(found);
      const paid = payments.filter(({ day: on }) => on <= debt.asOf).reduce((sum, payment) => sum + payment.amount, 0);
      const ran = found.periods.reduce((sum, period) => sum + period.interest, 0);
      // Nothing is lost: what was paid, and what is left over of it, is principal or interest that is gone.
      expect(amount + ran - (found.principal + found.interest)).toBe(paid - found.rest);
    }));
  });
});

test.each([[0.0435, '4.35%'], [0.18, '18%'], [0.0005, '0.05%'], [0.07, '7%'], [0, '0%']])('a rate of %d reads %s', (rate, text) => expect(percentText(rate)).toBe(text));
