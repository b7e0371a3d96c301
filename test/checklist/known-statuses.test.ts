import fc from 'fast-check';
import { dealFacts } from '../../src/checklist/deal-facts';
import { KnownStatuses, saysAll } from '../../src/checklist/known-statuses';
import type { Rule } from '../../src/checklist/rule';
import { RULES } from '../../src/checklist/rules';
import { loneDeals } from '../../src/domain/lone-deals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';

const AS_OF = 45_800;
const date = fc.constantFrom('', '2025-03-01', '2025-05-10', '2026-01-01', '3月5日', 45_700);
const words = (...some: (string | null)[]): fc.Arbitrary<string | null> => fc.constantFrom('', null, '待定', '无', ...some);
const dealRow: fc.Arbitrary<TestRow> = fc.record({
  customerName: words('甲公司', '乙公司'), contractNo: words('HT-1', 'HT-2'), projectName: words('一号线', '甲公司', '12'), spec: words('一号线', 'ZX-800'), qty: fc.constantFrom('', 0, 2, '3台'),
  unitPrice: fc.constantFrom('', 50, 33.33), contractAmount: fc.constantFrom('', 0, 100, 99.99, '1万'), contractDate: date, dueDate: date, acceptDate: date, termsText: words('3331', '开票后30天', '月结'),
  salesOwner: words('李明', '李明、王敏'), payer: words('财务部', '王芳 13800000103', '李明', '甲公司'), contact: words('王芳经理'), phone: words('13800000103', '138'), trigger: words('验收后付款', '开票后'),
  acceptanceDoc: words('YS-1', '未签'), deliveryDoc: words('QS-1', '部分'), disputed: words('质量问题', '否'), budget: words('已批', '审批中', '是'),
});

/** The same rules, noting which are asked. */
function noted(): { rules: Rule[]; asked: string[] } {
  const asked: string[] = [];
  return { rules: RULES.map((rule) => ({ ...rule, check: (facts) => { asked.push(rule.id); return rule.check(facts); } })), asked };
}

test('statuses that are known from before are those that the rules give', () => {
  fc.assert(fc.property(fc.array(dealRow, { minLength: 2, maxLength: 12 }), (rows) => {
    const ledger = ledgerOf({ deals: rows });
    expect(saysAll(ledger)).toBe(true);
    const known = new KnownStatuses(RULES);
    const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
    for (const deal of loneDeals(ledger, DEFAULT_SETTINGS, AS_OF)) {
      expect(RULES.map((_, index) => known.of(index, factsOf(deal)))).toEqual(RULES.map((rule) => rule.check(factsOf(deal)).status));
    }
  }), { numRuns: 300 });
});

test('equal rows are judged once', () => {
  const { rules, asked } = noted();
  const known = new KnownStatuses(rules);
  const ledger = ledgerOf({ deals: Array.from({ length: 50 }, () => ({ customerName: '甲公司', projectName: '一号线', contractAmount: 100, contractDate: '2025-03-01', dueDate: '2025-03-31', trigger: '验收后' })) });
  const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
  for (const deal of loneDeals(ledger, DEFAULT_SETTINGS, AS_OF)) rules.forEach((_, index) => known.of(index, factsOf(deal)));
  expect([...new Set(asked.filter((id, index) => asked.indexOf(id) !== index))]).toEqual(['project-payment-date']);
});

test('a rule whose cells are all different is asked each time, and answers the same', () => {
  const known = new KnownStatuses(RULES);
  const ledger = ledgerOf({ deals: Array.from({ length: 2_500 }, (_, row) => ({ customerName: '甲公司', projectName: row % 7 === 0 ? String(row) : `${row}号线` })) });
  const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
  const name = RULES.findIndex(({ id }) => id === 'deal-project-name');
  const statuses = [...loneDeals(ledger, DEFAULT_SETTINGS, AS_OF)].map((deal) => known.of(name, factsOf(deal)));
  expect(statuses).toEqual(Array.from({ length: 2_500 }, (_, row) => (row % 7 === 0 ? 'doubtful' : 'proved')));
});

test.each([
  ['invoices', { invoices: [{ invoiceNo: '1' }] }], ['a customer list', { customers: [{ customerName: '甲公司' }] }], ['a chase log', { log: [{ logDate: '2025-01-01' }] }],
  ['a letter register', { letters: [{ letterNo: '1' }] }], ['no deals', {}],
])('%s: the row does not say all', (_, rest) => {
  const deals = Object.keys(rest).length === 0 ? {} : { deals: [{ customerName: '甲公司' }] };
  expect(saysAll(ledgerOf({ ...deals, ...rest }))).toBe(false);
});
