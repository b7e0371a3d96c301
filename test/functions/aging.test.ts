import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const day = (iso: string): number => fromIso(iso) ?? 0;
const DUE = day('2025-03-15');

testFunction('AGING', [
  { kind: 'normal', name: 'thirty days over', given: [DUE, day('2025-04-14')], shows: '1-30天' },
  { kind: 'normal', name: 'text dates', given: ['2025年3月15日', '2025-04-14'], shows: '1-30天' },
  { kind: 'normal', name: 'own buckets', given: [DUE, day('2025-06-30'), '60,120'], shows: '61-120天' },
  { kind: 'normal', name: 'a named set', given: [DUE, day('2026-06-30'), '按年'], shows: '366-730天' },
  { kind: 'normal', name: 'buckets from a range', given: [DUE, day('2025-04-14'), [[10], [20], [0]]], shows: '20天以上' },
  { kind: 'edges', name: 'due today', given: [DUE, DUE], shows: '未到期' },
  { kind: 'edges', name: 'a day later', given: [DUE, DUE + 1], shows: '1-30天' },
  { kind: 'edges', name: 'day 31', given: [DUE, DUE + 31], shows: '31-60天' },
  { kind: 'edges', name: 'day 365 and 366', given: [[[DUE], [DUE - 1]], DUE + 365], shows: [['181-365天'], ['1年以上']] },
  { kind: 'edges', name: 'with the time of day', given: [DUE + 0.75, DUE + 0.25], shows: '未到期' },
  { kind: 'blank', name: '0, null and ""', given: [[[0], [null], ['']], DUE], shows: [[''], [''], ['']] },
  { kind: 'blank', name: 'no as-of date', given: [DUE, null], throws: { code: '#VALUE!', says: /没有截止日.*=HUIKUAN\.AGING\(C2,截止日\)/ } },
  { kind: 'blank', name: 'a blank as-of cell', given: [DUE, 0], throws: { code: '#VALUE!', says: /没有截止日/ } },
  { kind: 'wrong type', name: 'a word', given: ['下周', DUE], throws: { code: '#VALUE!', says: /「到期日」写的是「下周」/ } },
  { kind: 'wrong type', name: 'no year', given: ['3月15日', DUE], throws: { code: '#VALUE!', says: /没有年份/ } },
  { kind: 'wrong type', name: 'descending buckets', given: [DUE, DUE, '60,30'], throws: { code: '#VALUE!', says: /「分段」写的是「60,30」/ } },
  { kind: 'wrong type', name: 'an error cell passes through', given: [{ code: '#N/A' }, DUE], throws: { code: '#N/A' } },
  { kind: 'wrong shape', name: 'ranges that do not reach each other', given: [[[DUE], [DUE], [DUE]], [[DUE], [DUE]]], shows: [['未到期'], ['未到期'], [{ error: '#N/A' }]] },
  { kind: 'array', name: 'a column against one date; an error stays in its cell', given: [[[DUE], ['x'], ['']], DUE + 40], shows: [['31-60天'], [{ error: '#VALUE!' }], ['']] },
  { kind: 'array', name: 'a column against a row', given: [[[DUE], [DUE + 10]], [[DUE, DUE + 31]]], shows: [['未到期', '31-60天'], ['未到期', '1-30天']] },
]);
