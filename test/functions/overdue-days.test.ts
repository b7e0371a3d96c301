import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const DUE = fromIso('2025-03-15') ?? 0;

testFunction('OVERDUEDAYS', [
  { kind: 'normal', name: 'thirty days over', given: [DUE, DUE + 30], shows: 30 },
  { kind: 'edges', name: 'due today is 0', given: [DUE, DUE], shows: 0 },
  { kind: 'edges', name: 'not due is negative', given: [DUE, DUE - 12], shows: -12 },
  { kind: 'edges', name: 'eight digits are a date', given: [20250315, DUE + 1], shows: 1 },
  { kind: 'blank', name: '0, null and ""', given: [[[0], [null], ['']], DUE], shows: [[''], [''], ['']] },
  { kind: 'blank', name: 'no as-of date', given: [DUE, null], throws: { code: '#VALUE!', says: /=HUIKUAN\.OVERDUEDAYS\(C2,截止日\)/ } },
  { kind: 'wrong type', name: 'a date that never was', given: ['2023/2/30', DUE], throws: { code: '#VALUE!', says: /「到期日」写的是「2023\/2\/30」/ } },
  { kind: 'wrong type', name: 'TRUE', given: [true, DUE], throws: { code: '#VALUE!' } },
  { kind: 'wrong shape', name: 'two rows against three', given: [[[DUE], [DUE]], [[DUE], [DUE], [DUE]]], shows: [[0], [0], [{ error: '#N/A' }]] },
  { kind: 'array', name: 'a column', given: [[[DUE], [DUE - 1], [{ code: '#DIV/0!' }]], DUE], shows: [[0], [1], [{ error: '#DIV/0!' }]] },
]);
