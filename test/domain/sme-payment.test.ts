import fc from 'fast-check';
import { fromIso, toIso } from '../../src/domain/day';
import { inspectionLimit } from '../../src/domain/inspection-limit';
import { smePaymentCard } from '../../src/domain/sme-payment';
import { LOCALES } from '../../src/messages/locale';
import { hasMessage, say } from '../../src/messages/say';

const day = (iso: string): number => fromIso(iso) ?? NaN;

describe('SME payment card', () => {
  const asOf = day('2025-12-01');
  const ids = (found: ReturnType<typeof smePaymentCard>): string[] => found.notes.map(({ id }) => id.replace('domain.sme.', ''));
  const card = (more: object): ReturnType<typeof smePaymentCard> => smePaymentCard({ buyerType: 'public', sellerDeclared: true, delivery: day('2025-06-10'), ...more }, asOf);
  test.each<[string, object, string | null, string | null]>([
    ['public, nothing agreed: 30 days from delivery', {}, '2025-07-10', 'delivery'],
    ['public, 45 days agreed', { agreedDay: day('2025-06-10') + 45 }, '2025-07-25', 'delivery'],
    ['public, 90 days agreed: 60 at most', { agreedDay: day('2025-06-10') + 90 }, '2025-08-09', 'delivery'],
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
  test('a day of rest is rolled, beside the date itself', () => expect(toIso(card({ agreedDay: day('2025-06-10') + 60 }).rolled ?? 0)).toBe('2025-08-11'));
  test('a latest day in a year whose holidays are not known says so', () => {
    expect(ids(card({ delivery: day('2095-06-01') }))).toContain('domain.calendarUnknown');
    expect(ids(card({}))).not.toContain('domain.calendarUnknown');
  });
  test('what is too long is said in days', () => expect([card({ agreedDay: day('2025-06-10') + 90 }).excessDays, card({ agreedDay: day('2025-06-10') + 60 }).excessDays]).toEqual([30, 0]));
  test.each<[string, object, string[]]>([
    ['another buyer', { buyerType: 'other' }, ['otherBuyer']], ['an undeclared seller', { sellerDeclared: false }, ['notDeclared']], ['delivered before it was in force', { delivery: day('2025-05-31') }, ['beforeForce']],
  ])('%s is outside', (_name, more, ids) => expect([card(more).applies, card(more).notes.map(({ id }) => id.replace('domain.sme.', ''))]).toEqual([false, ids]));
  test('delivered on the first day it is in force is inside; a contract from before is for a lawyer', () => {
    expect(card({ delivery: day('2025-06-01') })).toMatchObject({ applies: true, latest: day('2025-07-01') });
    expect(ids(card({ signed: day('2025-05-31') }))).toContain('signedBefore');
    expect(ids(card({ signed: day('2025-06-01') }))).not.toContain('signedBefore');
  });
  test.each<[string, object, string]>([
    ['bills', { excuses: ['bills'] }, 'excuse.bills'], ['paid when paid', { excuses: ['payWhenPaid'] }, 'excuse.payWhenPaid'], ['internal process', { excuses: ['internal'] }, 'excuse.internal'],
    ['audit', { excuses: ['audit'] }, 'excuse.audit'], ['a disputed part', { excuses: ['disputedPart'] }, 'excuse.disputedPart'], ['nobody knows of a declaration', { sellerDeclared: null }, 'declarationUnknown'],
    ['a guarantee sum', { retention: true }, 'retention'], ['periodic settlement without confirmation', { periodic: true }, 'needsSettlement'], ['acceptance missing', { acceptanceAgreed: true }, 'needsAcceptance'],
    ['delivery missing', { delivery: null }, 'needsDelivery'], ['past the latest day', {}, 'complaint'], ['before it', { delivery: day('2025-11-20') }, 'financing'],
    ['an agreed rate below the LPR', { rates: { agreedAnnualRate: 0.02, lpr: { rate: 0.03, on: asOf }, dayBase: 365 } }, 'interest.belowLpr'],
  ])('%s is said', (_name, more, id) => {
    const found = card(more);
    expect(ids(found)).toContain(id);
    for (const each of found.notes) for (const locale of LOCALES) expect(say(locale, each)).not.toMatch(/[{}]|^domain\.|undefined/);
  });
  test('periodic settlement waits for the confirmed amount, whatever was delivered', () => {
    expect(card({ periodic: true })).toMatchObject({ applies: true, latest: null, interest: null });
    expect(card({ periodic: true, settlementConfirmed: day('2025-06-30') }).latest).toBe(day('2025-07-30'));
  });
  test('a guarantee sum has no latest day', () => expect(card({ retention: true })).toMatchObject({ applies: true, latest: null, interest: null }));
  test('a large firm may agree on more, which is said and has to be reasonable', () => {
    const found = card({ buyerType: 'large', agreedDay: day('2025-06-10') + 90 });
    expect([toIso(found.latest ?? 0), found.excessDays, ids(found).includes('excess.large')]).toEqual(['2025-09-08', 30, true]);
  });
  test('an agreed day before the start holds by itself', () => {
    const found = card({ agreedDay: day('2025-06-01'), open: 8_000_000 });
    expect([found.latest, found.interest, ids(found)]).toEqual([day('2025-06-01'), 4000 * 183, ['agreedEarlier', 'interest.daily', 'complaint']]);
  });
  describe('interest', () => {
    const late = (more: object): number | null => card({ open: 8_000_000, ...more }).interest;
    test('0.05 % a day since the latest day', () => expect(late({ delivery: asOf - 50 })).toBe(80_000));
    test('none on the latest day itself and before, none of it unknown', () => expect([late({ delivery: asOf - 30 }), late({ delivery: asOf - 5 }), card({}).interest]).toEqual([0, 0, null]));
    test('an agreed rate beats it', () => expect(late({ delivery: asOf - 120, rates: { agreedAnnualRate: 0.0365, lpr: null, dayBase: 365 } })).toBe(72_000));
    test('none while a day of rest is still to pass', () => {
      const sunday = day('2025-11-30');
      expect([smePaymentCard({ buyerType: 'public', sellerDeclared: true, delivery: sunday - 30, open: 8_000_000 }, sunday).interest, smePaymentCard({ buyerType: 'public', sellerDeclared: true, delivery: sunday - 30, open: 8_000_000 }, sunday + 2).interest]).toEqual([0, 8000]);
    });
  });
  test('the latest day never lies before what it counts from, unless the contract says so', () => {
    fc.assert(fc.property(fc.integer({ min: day('2025-06-01'), max: asOf }), fc.option(fc.integer({ min: asOf - 400, max: asOf + 400 })), fc.constantFrom('public' as const, 'large' as const), (delivery, agreedDay, buyerType) => {
      const found = smePaymentCard({ buyerType, sellerDeclared: true, delivery, agreedDay }, asOf);
      expect(found.latest).toBeGreaterThanOrEqual(Math.min(found.start ?? Infinity, agreedDay ?? Infinity));
      expect(found.latest).toBeLessThanOrEqual(Math.max(agreedDay ?? 0, (found.start ?? 0) + 60));
      expect(found.rolled).toBeGreaterThanOrEqual(found.latest ?? Infinity);
    }));
  });
});

test.each<[string, string | null]>([
  ['到货后15天内验收', '2025-06-25'], ['收货之日起十五日内完成验收', '2025-06-25'], ['验收期限为10个工作日', '2025-06-24'], ['检验期30天', '2025-07-10'], ['inspect within 15 days of delivery', null], ['Inspection period: 15 days', '2025-06-25'],
  ['货到30日内验收合格后付款', '2025-07-10'], ['收货后3天验收', '2025-06-13'], ['Inspection period of 10 working days', '2025-06-24'],
  ['Net 30 days after acceptance', null], ['60 days upon acceptance', null], ['30 days from inspection', null], ['验收期满后30天付款', null], ['验收期后60天内付款', null],
  ['账期30天（验收后）', null], ['30天验收后付款', null], ['质保期365天自验收合格之日起', null],
  ['within 15 days, acceptance', null], ['验收后30天付款', null], ['30天内付清验收款', null], ['双方签验收单', null], ['', null],
])('inspection period in %j ends on %s', (text, end) => {
  const limit = inspectionLimit(text, day('2025-06-10'));
  expect(limit === null ? null : toIso(limit)).toBe(end);
  expect(inspectionLimit(text, null)).toBeNull();
});
