import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const DUE = fromIso('2025-03-31') ?? 0;

testFunction('LATEINTEREST', [
  { kind: 'normal', name: '50,000 at 4.5 % for 90 days', given: [50000, DUE, DUE + 90, 0.045], shows: 554.79 },
  { kind: 'normal', name: 'the rate as text', given: [50000, DUE, DUE + 90, '4.5%'], shows: 554.79 },
  { kind: 'normal', name: 'day base 360', given: [50000, DUE, DUE + 90, 0.045, 360], shows: 562.5 },
  { kind: 'edges', name: 'not overdue', given: [50000, DUE, DUE, 0.045], shows: 0 },
  { kind: 'edges', name: 'rate 0', given: [50000, DUE, DUE + 90, '0%'], shows: 0 },
  { kind: 'blank', name: 'no principal, no due date', given: [[[''], [0], [null], [100]], [[DUE], [DUE], [DUE], [0]], DUE + 90, 0.045], shows: [[''], [''], [''], ['']] },
  { kind: 'blank', name: 'a blank rate cell, which arrives as 0', given: [100, DUE, DUE + 90, 0], throws: { code: '#VALUE!', says: /没有年利率/ } },
  { kind: 'blank', name: 'no rate', given: [100, DUE, DUE + 90, ''], throws: { code: '#VALUE!', says: /没有年利率/ } },
  { kind: 'blank', name: 'no as-of date', given: [100, DUE, null, 0.045], throws: { code: '#VALUE!', says: /没有截止日/ } },
  { kind: 'wrong type', name: 'a rate of 1', given: [100, DUE, DUE + 90, 1], throws: { code: '#VALUE!', says: /「年利率」写的是「1」/ } },
  { kind: 'wrong type', name: 'day base 364', given: [100, DUE, DUE + 90, 0.045, 364], throws: { code: '#VALUE!', says: /365 或 360/ } },
  { kind: 'wrong shape', name: 'two rates for three rows', given: [[[100], [100], [100]], DUE, DUE + 365, [[0.1], [0.2]]], shows: [[10], [20], [{ error: '#N/A' }]] },
  { kind: 'array', name: 'columns', given: [[[100], [200]], [[DUE], [DUE + 365]], DUE + 365, 0.1], shows: [[10], [0]] },
]);
