import fc from 'fast-check';
import { byGroup } from '../../src/domain/group-order';
import { matchCash, matchingCash } from '../../src/domain/match-cash';
import type { Named } from '../../src/domain/match-cash';
import { NameIndex, NumberRows } from '../../src/domain/name-index';
import type { MatchingMethod } from '../../src/domain/settings';

/** [group, open, due, document day] and [group, amount, day, named]. */
function match(items: readonly number[][], cash: readonly (readonly [number, number, number, Named?])[], method: MatchingMethod = 'due'): { readonly applied: number[]; readonly left: number[] } {
  const column = (index: number): number[] => items.map((item) => item[index] ?? 0);
  const open = Float64Array.from(column(1));
  const left = Float64Array.from(cash, ([, amount]) => amount);
  matchCash({ group: Int32Array.from(column(0)), open, due: Int32Array.from(column(2)), documentDay: Int32Array.from(column(3)) }, {
    group: Int32Array.from(cash, ([group]) => group), left, day: Int32Array.from(cash, ([, , day]) => day), named: (index) => cash[index]?.[3] ?? null,
  }, method);
  return { applied: column(1).map((before, index) => before - (open[index] ?? 0)), left: [...left] };
}

test('the method decides which day counts, and items without it come last', () => {
  const items = [[0, 10, 0, 1], [0, 10, 50, 9], [0, 10, 90, 5]];
  expect(match(items, [[0, 15, 1]], 'due').applied).toEqual([0, 10, 5]);
  expect(match(items, [[0, 15, 1]], 'invoice').applied).toEqual([10, 0, 5]);
  expect(match(items, [[0, 15, 1]], 'specific').left).toEqual([15]);
});

test('levels are tried in order over all receipts before the next level', () => {
  const items = [[0, 10, 1, 1], [0, 10, 2, 2]];
  const found = match(items, [[0, 15, 1, [[0], [0, 1]]], [0, 10, 2, [[1]]]]);
  expect([found.applied, found.left]).toEqual([[10, 10], [5, 0]]);
});

test('the earlier receipt is served first when two name the same item', () => {
  expect(match([[0, 10, 1, 1]], [[0, 8, 5, 0], [0, 8, 3, 0]]).left).toEqual([6, 0]);
});

test('groups never touch, and money of nobody stays unplaced', () => {
  expect(match([[0, 10, 1, 1], [1, 10, 1, 1]], [[1, 30, 1]]).applied).toEqual([0, 10]);
  expect(match([[0, 10, 1, 1]], [[-1, 30, 1]]).left).toEqual([30]);
});

test('free credits take no cash', () => expect(match([[0, -10, 1, 1], [0, 10, 2, 1]], [[0, 15, 1]]).applied).toEqual([0, 10]));

describe('refunds', () => {
  const items = [[0, 10, 1, 1], [0, 10, 2, 1]];
  test('what was placed last is taken back first, and later cash fills the hole', () => {
    expect(match(items, [[0, 10, 1], [0, 10, 2], [0, -5, 3]]).applied).toEqual([10, 5]);
    expect(match(items, [[0, 10, 1], [0, -10, 2], [0, 10, 3]]).applied).toEqual([10, 0]);
  });
  test('what the refund names goes first', () => expect(match(items, [[0, 20, 1], [0, -5, 3, [[0]]]]).applied).toEqual([5, 10]));
  test('unplaced cash goes before placed cash', () => expect(match(items, [[0, 25, 1], [0, -5, 3]]).applied).toEqual([10, 10]));
  test('cash of later days is not touched', () => expect(match(items, [[0, -5, 1], [0, 10, 2]]).left).toEqual([-5, 0]));
});

test('equal due days share in proportion, remainders to the 分', () => {
  expect(match([[0, 100, 5, 1], [0, 200, 5, 1], [0, 300, 9, 1]], [[0, 100, 1], [0, 250, 2]], 'statutory').applied).toEqual([100, 200, 50]);
  expect(match([[0, 100, 5, 1], [0, 200, 5, 1]], [[0, 100, 1]], 'statutory').applied).toEqual([33, 67]);
});

test('entries by group keep their order', () => expect([...byGroup(Int32Array.of(1, 0, 1, -1), 2).list]).toEqual([1, 0, 2]));

test('a group too large for insertion is sorted all the same', () => {
  const items = Array.from({ length: 200 }, (_, index) => [0, 1, ((index * 37) % 200) + 1, 1]);
  const { applied } = match(items, [[0, 100, 1]]);
  expect(items.every((item, index) => (applied[index] === 1) === ((item[2] ?? 0) <= 100))).toBe(true);
});

test('names and numbers find their index, beyond the first table size too', () => {
  const names = new NameIndex();
  const rows = new NumberRows(5000);
  for (let index = 0; index < 5000; index += 1) {
    expect(names.idOf(`第${index}公司`)).toBe(index);
    expect(rows.add(index * 7 + 1, index)).toBe(true);
  }
  expect([names.idOf('第4999公司'), names.names.length, rows.rowOf(4999 * 7 + 1), rows.rowOf(3), rows.add(1, 9)]).toEqual([4999, 5000, 4999, -1, false]);
});

test('names are told apart letter by letter, whatever their hashes say', () => {
  const names = new NameIndex();
  // Among 300,000 names about ten pairs share a hash of 32 bits.
  const many = Array.from({ length: 300_000 }, (_, index) => `苏州${index}公司`);
  // Letters are kept two by two: a name must not be taken for the same with a zero letter, nor for its own beginning.
  const close = ['', '\0', '甲', '甲\0', '甲乙', '乙甲', '甲乙\0', '甲乙丙', '甲乙丁', '\ud83d', '\ud83d\ude00', 'A', 'a', 'Ａ', '长'.repeat(3000), `${'长'.repeat(2999)}短`];
  const all = [...many, ...close];
  expect(all.every((name, index) => names.idOf(name) === index)).toBe(true);
  expect(all.every((name, index) => names.idOf(name) === index && names.names[index] === name)).toBe(true);
  expect(names.names.length).toBe(all.length);
});

test('long numbers that end alike in binary are told apart', () => {
  const rows = new NumberRows(4);
  const numbers = [24_000_001, 24_000_001 + 2 ** 32, 24_000_001 + 2 ** 40, 999_999_999_999_999];
  numbers.forEach((number, row) => expect(rows.add(number, row)).toBe(true));
  expect(numbers.map((number) => rows.rowOf(number))).toEqual([0, 1, 2, 3]);
  expect(rows.rowOf(24_000_001 + 2 ** 33)).toBe(-1);
});

test('numbers are found wherever they fall, in a table as full as it gets', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.nat(60).map((run) => 16 * run + 8), fc.integer({ min: 1, max: 2 ** 49 })), { minLength: 1, maxLength: 80 }), fc.nat(79), (numbers, kept) => {
    const added = numbers.slice(0, kept + 1);
    const rows = new NumberRows(added.length);
    expect(added.map((number, row) => rows.add(number, row)).every(Boolean)).toBe(true);
    expect(added.some((number, row) => rows.add(number, row))).toBe(false);
    expect(numbers.map((number) => rows.rowOf(number))).toEqual(numbers.map((_, row) => (row <= kept ? row : -1)));
  }));
});

test('an amount that is not a number is an error of the caller, not money lost', () => {
  expect(() => match([[0, NaN, 1, 1]], [[0, 10, 1]])).toThrow('not a number');
  expect(() => match([[0, 10, 1, 1]], [[0, NaN, 1]])).toThrow('not a number');
});

test('matching rests after a bounded number of entries, however large a group is', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => index);
  const open = Float64Array.from(many, () => 10);
  const left = Float64Array.from(many, () => 7);
  const days = Int32Array.from(many, (index) => (index % 700) + 1);
  let before = left.slice();
  let most = 0;
  const steps = matchingCash({ group: new Int32Array(many.length), open, due: days, documentDay: days }, { group: new Int32Array(many.length), left, day: days, named: () => null }, 'due');
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, left.reduce((count, amount, index) => count + Number(amount !== before[index]), 0));
    if (step.done) break;
    before = left.slice();
  }
  expect(left.every((amount) => amount === 0)).toBe(true);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2000);
});
