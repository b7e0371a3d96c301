import fc from 'fast-check';
import { fromIso, toIso } from '../../src/domain/day';
import { eventOf, milestoneAmounts, milestoneDue, parseMilestones, parseWarranty } from '../../src/domain/milestones';
import { splitAmount } from '../../src/domain/split-amount';

const day = (iso: string): number => fromIso(iso) ?? NaN;
const shares = (text: string): string | null => parseMilestones(text)?.parts.map((part) => `${part.event} ${part.share / 10_000}${part.days > 0 ? `+${part.days}` : ''}`).join(', ') ?? null;

describe('plans', () => {
  test.each([
    ['3331', 'prepayment 30, shipment 30, acceptance 30, warranty 10'], ['4411', 'prepayment 40, shipment 40, acceptance 10, warranty 10'], ['631', 'shipment 60, acceptance 30, warranty 10'], ['91', 'acceptance 90, warranty 10'],
    ['10', 'acceptance 100'], ['100', 'shipment 100'], ['1000', 'prepayment 100'], ['(2.5)(3.5)(3)(1)', 'prepayment 25, shipment 35, acceptance 30, warranty 10'], ['3-3-3-1', 'prepayment 30, shipment 30, acceptance 30, warranty 10'],
    ['4411 30天', 'prepayment 40+30, shipment 40+30, acceptance 10+30, warranty 10+30'], ['预付30%-发货60%-质保10%', 'prepayment 30, shipment 60, warranty 10'], ['预付30%发货60%质保10%', 'prepayment 30, shipment 60, warranty 10'],
    ['30%预付，60%到货，10%质保', 'prepayment 30, shipment 60, warranty 10'], ['预付30%，发货前60%，验收合格后30天内10%', 'prepayment 30, shipment 60, acceptance 10+30'], ['预付30%，余款发货前付清', 'prepayment 30, shipment 70'],
    ['合同签订后，预付30%，货到验收合格后付60%，质保期满一年付10%', 'prepayment 30, acceptance 60, warranty 10'], ['验收60%，验收后30天内付；质保40%', 'acceptance 60+30, warranty 40'], ['预付３０％、发货７０％', 'prepayment 30, shipment 70'], ['30% advance, 70% before shipment', 'prepayment 30, shipment 70'],
  ])('%s', (text, expected) => {
    expect(shares(text)).toBe(expected);
    expect(parseMilestones(text)?.whole).toBe(true);
  });

  test.each(['30天', '30', '45', '120', '', '月结30天', '验收后付100%', '协商'])('%p is no plan', (text) => expect(parseMilestones(text)).toBeNull());
  test.each([['预付30%-发货60%', 0.9], ['3332', 1.1], ['(2.5)(3.5)(3)', 0.9], ['预付50%，发货60%', 1.1]])('%s does not sum to 100 %%', (text, sum) => expect(parseMilestones(text)).toMatchObject({ whole: false, sum: sum * 1_000_000 }));
  test('预验收 is not the acceptance', () => expect(eventOf('预验收后')).toBe('other'));
});

describe('amounts', () => {
  test('parts sum to the contract amount, to the 分', () => {
    const plan = parseMilestones('预付33.33%-发货33.33%-验收33.34%');
    expect(plan && milestoneAmounts(10_001, plan)).toEqual([3333, 3333, 3335]);
  });
  test('splitting is exact, fair to one 分 and has no minus zero', () => {
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1, maxLength: 12 }), (amount, weights) => {
      const parts = splitAmount(amount, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      if (whole === 0) return;
      parts.forEach((part, index) => {
        const exact = (BigInt(amount) * BigInt(weights[index] ?? 0)) / BigInt(whole);
        expect(Math.abs(part - Number(exact))).toBeLessThanOrEqual(1);
      });
    }));
  });
  test.each([[100, [1, 1, 1], [34, 33, 33]], [-100, [1, 1, 1], [-34, -33, -33]], [0, [1, 2], [0, 0]], [5, [0, 0], [5, 0]], [7, [], []]])('%d over %j is %j', (amount, weights, parts) => expect(splitAmount(amount, weights)).toEqual(parts));
});

describe('due dates', () => {
  const part = (text: string): NonNullable<ReturnType<typeof parseMilestones>>['parts'][number] => {
    const [found] = parseMilestones(text)?.parts ?? [];
    if (!found) throw new Error(text);
    return found;
  };
  const events = { signed: day('2025-02-01'), shipped: day('2025-05-10'), accepted: null };
  test('shipment + 30', () => expect(toIso(milestoneDue(part('100 30天'), events, null).day ?? 0)).toBe('2025-06-09'));
  test('no event, not triggered', () => expect(milestoneDue(part('10 30天'), events, null)).toMatchObject({ triggered: false, day: null, message: { id: 'domain.milestone.notTriggered' } }));
  test('warranty = acceptance + months + days', () => expect(toIso(milestoneDue(parseMilestones('验收90%-质保10%，30天')?.parts[1] ?? part(''), { ...events, accepted: day('2025-01-31') }, 1).day ?? 0)).toBe('2025-03-30'));
  test('a warranty of unknown length is triggered without a date', () => expect(milestoneDue(parseMilestones('91')?.parts[1] ?? part(''), { ...events, accepted: day('2025-01-31') }, null)).toMatchObject({ triggered: true, day: null }));
  test('never before the event', () => {
    fc.assert(fc.property(fc.integer({ min: 40_000, max: 47_000 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (eventDay, days, months) => {
      for (const each of parseMilestones(`3331 ${days}天`)?.parts ?? []) expect(milestoneDue(each, { signed: eventDay, shipped: eventDay, accepted: eventDay }, months).day).toBeGreaterThanOrEqual(eventDay);
    }));
  });
});

test.each([['一年', 12], ['18个月', 18], ['一年半', 18], ['24月', 24], ['2年', 24], ['自验收之日起12个月', 12], ['12', 12], ['半年', 6], ['2 years', 24], ['终身', null], ['', null], ['无', null]])('warranty %s is %p months', (text, months) => expect(parseWarranty(text)).toBe(months));
