import { AS_OF, BLANK, HEADERS, INVOICES, RECEIPTS, ROWS } from './deal-ranges';
import { testFunction } from './function-tester';

const [first = []] = ROWS;

testFunction('NEXTACTION', [
  { kind: 'normal', name: 'a play for each deal', given: [HEADERS, ROWS, AS_OF, INVOICES], shows: [['发征询函'], ['先补最小的证据']] },
  { kind: 'edges', name: 'settled', given: [HEADERS, [first], AS_OF, INVOICES, RECEIPTS], shows: '无需跟进' },
  { kind: 'blank', name: 'a blank row', given: [HEADERS, [BLANK], AS_OF], shows: '' },
  { kind: 'blank', name: 'no as-of date', given: [HEADERS, ROWS, ''], throws: { code: '#VALUE!', says: /没有截止日/ } },
  { kind: 'wrong type', name: 'headers that mean nothing', given: [[['x']], [[1]], AS_OF], throws: { code: '#VALUE!', says: /没有认出/ } },
  { kind: 'wrong shape', name: 'a range of as-of dates', given: [HEADERS, ROWS, [[AS_OF, AS_OF]]], throws: { code: '#VALUE!', says: /「截止日」给了一片区域/ } },
  { kind: 'array', name: 'rows in their order', given: [HEADERS, [BLANK, first], AS_OF, INVOICES, RECEIPTS], shows: [[''], ['无需跟进']] },
]);
