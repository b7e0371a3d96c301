import { AS_OF, BLANK, HEADERS, INVOICES, RECEIPTS, ROWS } from './deal-ranges';
import { call, testFunction } from './function-tester';

const [first = [], second = []] = ROWS;

testFunction('READINESSGAPS', [
  {
    kind: 'normal', name: 'missing, blocking first, then what no list shows', given: [HEADERS, [second], AS_OF],
    shows: '还缺：项目名称、付款负责人、交付证据、规格型号、业务员、佐证资料；表里没有：争议处理、完整发票、验收标准、验收方式、付款方式、决策人、验收人、预算、开票要求、扎账日、征询函寄出、征询函盖章回函、关键人、付款周期、活动规律、其他供应商',
  },
  { kind: 'edges', name: 'settled', given: [HEADERS, [first], AS_OF, INVOICES, RECEIPTS], shows: '已结清' },
  { kind: 'blank', name: 'a blank row', given: [HEADERS, [BLANK], AS_OF], shows: '' },
  { kind: 'wrong type', name: 'as-of is a word', given: [HEADERS, ROWS, '月底'], throws: { code: '#VALUE!', says: /「截止日」/ } },
  { kind: 'wrong shape', name: 'rows wider than headers', given: [HEADERS, [[...first, 1]], AS_OF], throws: { code: '#VALUE!', says: /13 列/ } },
  { kind: 'array', name: 'a text for each row', given: [HEADERS, [BLANK, BLANK], AS_OF], shows: [[''], ['']] },
]);

it('says that an amount is doubtful', () => {
  const wrong = first.map((cell, index) => (index === 6 ? 99999 : cell));
  expect(call('READINESSGAPS', [HEADERS, [wrong], AS_OF])[0]?.[0]).toMatch(/存疑：.*金额/);
});

it('speaks the language of the page', () => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en-US' } } });
  try {
    expect(call('READINESSGAPS', [HEADERS, [second], AS_OF])[0]?.[0]).toMatch(/^Missing: Project name, /);
  } finally {
    Object.assign(globalThis, { document: undefined });
  }
});
