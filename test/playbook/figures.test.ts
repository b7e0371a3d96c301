import { courtFee } from '../../src/playbook/court-fee';
import { exchangeOffer, USUAL_OFFER } from '../../src/playbook/exchange-offer';
import { legalStep } from '../../src/playbook/legal-step';
import { day, factsOf } from './facts';

describe('exchangeOffer', () => {
  const inputs = { ...USUAL_OFFER, open: 10_000_000, annualRate: 0.045, dayBase: 365 as const };

  it('weighs the concession against interest and ageing', () => {
    expect(exchangeOffer(inputs)).toEqual({ concession: 100_000, payable: 9_900_000, interestSaved: 36_986, ageingSaved: 300_000, cost: 100_000, net: 236_986 });
  });

  it('is not worth it when the debt would be paid anyway', () => {
    expect(exchangeOffer({ ...inputs, ageingChance: 0 }).net).toBe(-63_014);
  });

  it('rounds half up by digits', () => {
    expect(exchangeOffer({ ...inputs, open: 1000, concession: 0.0285 }).concession).toBe(29);
    expect(() => exchangeOffer({ ...inputs, concession: -0.01 })).toThrow(RangeError);
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

  it('takes no costs in yuan from a claim in another currency', () => {
    const foreign = factsOf({ item: { dueDate: day('2025-03-27'), currency: 'USD' }, settings: { expectedRecovery: 0.6, legalCosts: 1_000_000 } });
    expect(legalStep(foreign)).toMatchObject({ claim: 10_000_000, courtFee: null, expectedNet: null });
  });
});
