import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const day = (iso: string): number => fromIso(iso) ?? 0;

testFunction('LIMITATION', [
  { kind: 'normal', name: 'rolled over the holiday', given: [day('2023-10-03')], shows: day('2026-10-08') },
  { kind: 'normal', name: 'a later demand restarts it', given: [day('2023-03-01'), day('2025-02-10')], shows: day('2028-02-10') },
  { kind: 'edges', name: 'a Sunday that is worked', given: [day('2023-09-20')], shows: day('2026-09-20') },
  { kind: 'edges', name: 'the last interruption is taken as one of a chain', given: [day('2020-03-02'), day('2024-01-10')], shows: day('2027-01-11') },
  { kind: 'edges', name: 'a blank interruption', given: [day('2023-09-20'), 0], shows: day('2026-09-20') },
  { kind: 'blank', name: 'no due date', given: [[[0], ['']]], shows: [[''], ['']] },
  { kind: 'wrong type', name: 'no date', given: ['很久以前'], throws: { code: '#VALUE!', says: /「到期日」/ } },
  { kind: 'wrong type', name: 'an interruption that is none', given: [day('2023-09-20'), '打过电话'], throws: { code: '#VALUE!', says: /「最近一次中断」/ } },
  { kind: 'wrong shape', name: 'three rows against two', given: [[[day('2023-09-20')], [day('2023-09-20')], [day('2023-09-20')]], [[0], [0]]], shows: [[day('2026-09-20')], [day('2026-09-20')], [{ error: '#N/A' }]] },
  { kind: 'array', name: 'a column', given: [[[day('2023-09-20')], [day('2023-10-03')]]], shows: [[day('2026-09-20')], [day('2026-10-08')]] },
]);
