import fc from 'fast-check';
import { ANNUAL_BUCKET_LABELS, annualBucketOf, areBounds, bucketLabels, bucketOf, daysOverdue } from '../../src/domain/aging';
import { addMonths, fromIso, partsOf } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

const day = (iso: string): number => fromIso(iso) ?? NaN;

test('the labels of the default buckets, with a plain hyphen', () => {
  expect(bucketLabels(DEFAULT_SETTINGS.buckets)).toEqual(['未到期', '1-30天', '31-60天', '61-90天', '91-180天', '181-365天', '1年以上', '未定到期日']);
  expect(bucketLabels([90])).toEqual(['未到期', '1-90天', '90天以上', '未定到期日']);
});

test.each([[-31, 0], [0, 0], [1, 1], [30, 1], [31, 2], [60, 2], [61, 3], [90, 3], [91, 4], [null, 5]])('%p days over 30/60/90 is bucket %d', (days, bucket) => expect(bucketOf(days, [30, 60, 90])).toBe(bucket));

test('every number of days has exactly one bucket, and later is never younger', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: -400, max: 2000 }), (list, days) => {
    const bounds = list.sort((a, b) => a - b);
    const bucket = bucketOf(days, bounds);
    expect(bucketLabels(bounds)[bucket]).toBeDefined();
    expect(bucket).toBeLessThan(bounds.length + 2);
    expect(bucketOf(days + 1, bounds)).toBeGreaterThanOrEqual(bucket);
  }));
});

test.each([
  ['2024-03-15', '2025-03-15', '1年以内'], ['2024-03-15', '2025-03-16', '1-2年'], ['2024-02-29', '2025-02-28', '1年以内'], ['2024-02-29', '2025-03-01', '1-2年'], ['2020-03-15', '2025-03-15', '4-5年'], ['2020-03-15', '2025-03-16', '5年以上'],
  ['2025-04-01', '2025-03-16', '1年以内'],
])('a document of %s is %s old: %s', (from, asOf, label) => expect(ANNUAL_BUCKET_LABELS[annualBucketOf(day(from), day(asOf))]).toBe(label));
test('a year later what was a day old and more is one bucket older, so no bucket of this year exceeds the younger one of last year', () => {
  fc.assert(fc.property(fc.integer({ min: 36_000, max: 47_000 }), fc.integer({ min: 1, max: 3_000 }), (document, age) => {
    const asOf = document + age;
    const { month, day: number } = partsOf(asOf);
    // 29 February has no anniversary of its own.
    fc.pre(month !== 2 || number !== 29);
    expect(annualBucketOf(document, addMonths(asOf, 12))).toBe(Math.min(5, annualBucketOf(document, asOf) + 1));
  }));
});
test('a document without date is not lost', () => expect(ANNUAL_BUCKET_LABELS[annualBucketOf(null, day('2025-01-01'))]).toBe('日期不明'));
test.each([[[30, 60], true], [[], false], [[60, 30], false], [[0, 30], false], [[1.5], false], [[30, 30], false]])('%j are bounds: %p', (bounds, answer) => expect(areBounds(bounds)).toBe(answer));
test('days overdue', () => expect([daysOverdue(day('2025-03-15'), day('2025-04-14')), daysOverdue(day('2025-03-15'), day('2025-03-15')), daysOverdue(null, 1)]).toEqual([30, 0, null]));
