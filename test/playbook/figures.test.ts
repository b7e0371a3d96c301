import fc from 'fast-check';
import { isWorkingDay } from '../../src/domain/working-days';
import { courtFee } from '../../src/playbook/court-fee';
import { exchangeOffer, USUAL_OFFER } from '../../src/playbook/exchange-offer';
import { instalmentPlan } from '../../src/playbook/instalment-plan';
import { legalStep } from '../../src/playbook/legal-step';
import { day, factsOf } from './facts';

describe('instalmentPlan', () => {
  const first = day('2025-06-30');

  it.each([
    [10_001, 3, 0.4, [4001, 3000, 3000]],
    [100, 3, 0, [34, 33, 33]],
    [100, 1, 0, [100]],
    [5, 2, 1, [5, 0]],
    [0, 3, 0, []],
    [-5, 3, 0, []],
  ])('%i in %i parts, first at least %f', (amount, parts, share, expected) => {
    expect(instalmentPlan(amount, parts, first, share).map((part) => part.amount)).toEqual(expected);
  });

  it('sums exactly, starts with its share, and pays on working days in order', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9e11 }), fc.integer({ min: 1, max: 24 }), fc.double({ min: 0, max: 1, noNaN: true }), (amount, parts, share) => {
      const plan = instalmentPlan(amount, parts, first, share);
      expect(plan.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      expect(plan[0]?.amount).toBeGreaterThanOrEqual(Math.min(amount, Math.ceil(amount * share)));
      expect(plan.every((part) => part.amount >= 0 && isWorkingDay(part.day) !== false)).toBe(true);
      expect(plan.every((part, index) => index === 0 || part.day > (plan[index - 1]?.day ?? 0))).toBe(true);
    }));
  });
});

describe('exchangeOffer', () => {
  const inputs = { ...USUAL_OFFER, open: 10_000_000, annualRate: 0.045, dayBase: 365 as const };

  it('weighs the concession against interest and ageing', () => {
    expect(exchangeOffer(inputs)).toEqual({ concession: 100_000, payable: 9_900_000, interestSaved: 36_986, ageingSaved: 300_000, cost: 100_000, net: 236_986 });
  });

  it('is not worth it when the debt would be paid anyway', () => {
    expect(exchangeOffer({ ...inputs, ageingChance: 0 }).net).toBe(-63_014);
  });

  it('counts the red-letter invoice', () => {
    expect(exchangeOffer({ ...inputs, redInvoiceCost: 300_000 }).net).toBe(-63_014);
  });
});

describe('courtFee', () => {
  // Bands of 诉讼费用交纳办法 13, each checked at its upper end.
  it.each([
    [0, 0], [100, 5_000], [1_000_000, 5_000], [10_000_000, 230_000], [20_000_000, 430_000], [50_000_000, 880_000], [100_000_000, 1_380_000],
    [200_000_000, 2_280_000], [500_000_000, 4_680_000], [1_000_000_000, 8_180_000], [2_000_000_000, 14_180_000], [2_100_000_000, 14_680_000],
  ])('claim %i 分 → fee %i 分', (claim, fee) => {
    expect(courtFee(claim)).toBe(fee);
  });
});

describe('legalStep', () => {
  const facts = factsOf({ item: { dueDate: day('2025-03-27') } });

  it('computes only from what was stated', () => {
    expect(legalStep(facts)).toEqual({ claim: 10_000_000, interest: null, courtFee: 230_000, lastDay: null, expectedNet: null });
  });

  it('weighs expected recovery against fee and other costs', () => {
    const stated = factsOf({ item: { dueDate: day('2025-03-27') }, settings: { agreedAnnualRate: 0.0365, expectedRecovery: 0.6, legalCosts: 1_000_000 } });
    expect(legalStep(stated)).toMatchObject({ interest: 90_000, expectedNet: 6_000_000 - 230_000 - 1_000_000 });
  });
});
