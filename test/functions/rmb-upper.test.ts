import { testFunction } from './function-tester';

testFunction('RMBUPPER', [
  { kind: 'normal', name: 'an amount', given: [20300.05], shows: '贰万零叁佰元零伍分' },
  { kind: 'normal', name: 'text money', given: ['￥1.5万'], shows: '壹万伍仟元整' },
  { kind: 'edges', name: 'a zero that somebody typed as text', given: ['0.00'], shows: '零元整' },
  { kind: 'edges', name: 'half up', given: [1.005], shows: '壹元零壹分' },
  { kind: 'edges', name: 'negative', given: [-1], shows: '负壹元整' },
  { kind: 'blank', name: '0, which a blank cell is on the desktop, null and ""', given: [[[0], [null], ['']]], shows: [[''], [''], ['']] },
  { kind: 'wrong type', name: 'a word', given: ['若干'], throws: { code: '#VALUE!', says: /「金额」写的是「若干」/ } },
  { kind: 'wrong type', name: 'odd grouping', given: ['1,23,456'], throws: { code: '#VALUE!' } },
  { kind: 'wrong type', name: 'beyond what can be written', given: [1e13], throws: { code: '#VALUE!' } },
  { kind: 'wrong shape', name: 'a rectangle stays one', given: [[[1, 2], [3, '']]], shows: [['壹元整', '贰元整'], ['叁元整', '']] },
  { kind: 'array', name: 'a column; an error stays in its cell', given: [[[1], ['x'], ['']]], shows: [['壹元整'], [{ error: '#VALUE!' }], ['']] },
]);
