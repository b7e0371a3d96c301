import fc from 'fast-check';
import { fromIso } from '../../src/domain/day';
import { isWorkingDay } from '../../src/domain/working-days';
import { call, testFunction } from './function-tester';

const day = (iso: string): number => fromIso(iso) ?? 0;
const FIRST = day('2025-07-31');

testFunction('INSTALMENTS', [
  { kind: 'normal', name: 'three parts', given: [100, 3, FIRST], shows: [[FIRST, 33.34], [day('2025-09-01'), 33.33], [day('2025-09-30'), 33.33]] },
  { kind: 'normal', name: 'every two months', given: [100, 2, FIRST, 2], shows: [[FIRST, 50], [day('2025-09-30'), 50]] },
  { kind: 'edges', name: 'one part', given: [0.01, 1, FIRST], shows: [[FIRST, 0.01]] },
  { kind: 'edges', name: 'fewer 分 than parts', given: [0.02, 3, FIRST], throws: { code: '#VALUE!', says: /分不成 3 期/ } },
  { kind: 'blank', name: 'no amount', given: ['', 3, FIRST], shows: '' },
  { kind: 'blank', name: 'a blank amount cell, which arrives as 0', given: [0, 3, FIRST], shows: '' },
  { kind: 'blank', name: 'no parts', given: [100, 0, FIRST], shows: '' },
  { kind: 'blank', name: 'no date', given: [100, 3, 0], shows: '' },
  { kind: 'wrong type', name: 'half a part', given: [100, 2.5, FIRST], throws: { code: '#VALUE!', says: /「期数」写的是「2\.5」.*1 到 60/ } },
  { kind: 'wrong type', name: 'too many parts', given: [100, 61, FIRST], throws: { code: '#VALUE!' } },
  { kind: 'wrong type', name: 'words', given: ['一些', 3, FIRST], throws: { code: '#VALUE!', says: /「金额」/ } },
  { kind: 'wrong shape', name: 'a column of amounts', given: [[[100], [200]], 3, FIRST], throws: { code: '#VALUE!', says: /「金额」给了一片区域/ } },
  { kind: 'array', name: 'as many rows as parts', given: [6, 4, FIRST], shows: [[FIRST, 1.5], [day('2025-09-01'), 1.5], [day('2025-09-30'), 1.5], [day('2025-10-31'), 1.5]] },
]);

it('parts sum to the amount and fall on working days', () => {
  fc.assert(fc.property(fc.integer({ min: 100, max: 1_000_000_000 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 300 }), (fen, parts, later) => {
    const rows = call('INSTALMENTS', [fen / 100, parts, FIRST - later]);
    expect(rows).toHaveLength(parts);
    expect(rows.reduce((sum, [, amount]) => sum + Math.round(Number(amount) * 100), 0)).toBe(fen);
    expect(rows.every(([date]) => isWorkingDay(Number(date)) !== false)).toBe(true);
  }));
});
