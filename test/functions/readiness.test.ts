import { settingsImage } from '../../src/sheets/settings-sheet';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { AS_OF, BLANK, HEADERS, INVOICES, RECEIPTS, ROWS } from './deal-ranges';
import { call, testFunction } from './function-tester';

const [first = [], second = []] = ROWS;
/** All 27 rules apply: 9 × 5 + 15 × 3 + 3. Proved are name, amount, date, payment date, trigger, payer, delivery, and specification, quantity, owner, and the signed paper as evidence. */
const FIRST = (7 * 5 + 4 * 3) / 93;
/** Proved are amount, date, payment date, trigger, and quantity. */
const SECOND = (4 * 5 + 3) / 93;

testFunction('READINESS', [
  { kind: 'normal', name: 'a score for each deal', given: [HEADERS, ROWS, AS_OF], shows: [[FIRST], [SECOND]] },
  { kind: 'edges', name: 'a settled deal', given: [HEADERS, [first], AS_OF, INVOICES, RECEIPTS], shows: '已结清' },
  { kind: 'edges', name: 'a total row has no score', given: [HEADERS, [...ROWS, ['合计', '', '', '', '', '', 120000, '', '', '', '', '']], AS_OF], shows: [[FIRST], [SECOND], ['']] },
  { kind: 'blank', name: 'a blank row', given: [HEADERS, [first, BLANK, second], AS_OF], shows: [[FIRST], [''], [SECOND]] },
  { kind: 'blank', name: 'no as-of date', given: [HEADERS, ROWS, null], throws: { code: '#VALUE!', says: /=HUIKUAN\.READINESS\(A1:R1,A2:R200,截止日\)/ } },
  { kind: 'wrong type', name: 'headers that mean nothing', given: [[['x', 'y']], [[1, 2]], AS_OF], throws: { code: '#VALUE!', says: /「表头」里没有认出/ } },
  { kind: 'wrong type', name: 'as-of is a word', given: [HEADERS, ROWS, '月底'], throws: { code: '#VALUE!', says: /「截止日」写的是「月底」/ } },
  { kind: 'blank', name: 'lists that have only their headers yet', given: [HEADERS, ROWS, AS_OF, INVOICES.slice(0, 1), [...RECEIPTS.slice(0, 1), [0, 0, 0, 0]], [['客户名称', '电话']], [['日期', '催款内容']], null], shows: [[FIRST], [SECOND]] },
  { kind: 'wrong type', name: 'an error cell among the rows costs what it proved', given: [HEADERS, [first.map((cell, index) => (index === 4 ? { code: '#N/A' } : cell)), second], AS_OF], shows: [[(7 * 5 + 3 * 3) / 93], [SECOND]] },
  { kind: 'wrong type', name: 'an error cell for the headers is that error', given: [{ code: '#N/A' }, ROWS, AS_OF], throws: { code: '#N/A' } },
  { kind: 'wrong type', name: 'an error cell for the rows is that error', given: [HEADERS, { code: '#DIV/0!' }, AS_OF], throws: { code: '#DIV/0!' } },
  { kind: 'wrong type', name: 'an error cell for a list is that error', given: [HEADERS, ROWS, AS_OF, null, null, null, null, { code: '#N/A' }], throws: { code: '#N/A' } },
  { kind: 'wrong type', name: 'an error cell for the settings is that error', given: [HEADERS, ROWS, AS_OF, null, null, null, null, null, { code: '#N/A' }], throws: { code: '#N/A' } },
  { kind: 'wrong type', name: 'settings that are none', given: [HEADERS, ROWS, AS_OF, null, null, null, null, null, INVOICES], throws: { code: '#VALUE!', says: /「设置」里读不出设置/ } },
  { kind: 'wrong shape', name: 'two header rows', given: [[...HEADERS, ...HEADERS], ROWS, AS_OF], throws: { code: '#VALUE!', says: /正好一行/ } },
  { kind: 'wrong shape', name: 'rows narrower than headers', given: [HEADERS, [['甲公司']], AS_OF], throws: { code: '#VALUE!', says: /表头有 12 列，数据行有 1 列/ } },
  { kind: 'array', name: 'rows in their order', given: [HEADERS, [second, first], AS_OF], shows: [[SECOND], [FIRST]] },
]);

it('rises when a list proves more', () => {
  const alone = call('READINESS', [HEADERS, [first], AS_OF])[0]?.[0];
  const linked = call('READINESS', [HEADERS, [first], AS_OF, INVOICES])[0]?.[0];
  expect(Number(linked)).toBeGreaterThan(Number(alone));
});

it('uses the settings sheet: an accepted gap leaves both sides', () => {
  const accepted = { dealId: 'x', ruleId: 'x', reason: 'x', by: 'x', on: AS_OF, until: AS_OF };
  const sheet = (weights: typeof DEFAULT_SETTINGS.weights): unknown[][] => settingsImage({ ...DEFAULT_SETTINGS, weights, accepted: [accepted] }, null, 'zh-CN')
    .rows.map((row) => Array.from({ length: 10 }, (_, index) => row[index]?.value ?? ''));
  const standard = call('READINESS', [HEADERS, ROWS, AS_OF, null, null, null, null, null, sheet(DEFAULT_SETTINGS.weights)]);
  expect(standard).toEqual(call('READINESS', [HEADERS, ROWS, AS_OF]));
  const heavy = call('READINESS', [HEADERS, ROWS, AS_OF, null, null, null, null, null, sheet({ blocking: 50, important: 1, helpful: 1 })]);
  expect(heavy).not.toEqual(standard);
});
