import fc from 'fast-check';
import { dealFacts } from '../../src/checklist/deal-facts';
import { JudgesMemory } from '../../src/checklist/judge-deals';
import { KnownStatuses } from '../../src/checklist/known-statuses';
import type { Rule } from '../../src/checklist/rule';
import { RULES } from '../../src/checklist/rules';
import { computeReceivables } from '../../src/domain/compute-receivables';
import type { Ledger } from '../../src/domain/ledger';
import { loneDeals } from '../../src/domain/lone-deals';
import type { Deal } from '../../src/domain/receivables';
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

const ofSome = (row: fc.Arbitrary<TestRow>): fc.Arbitrary<TestRow[] | undefined> => fc.option(fc.array(row, { minLength: 1, maxLength: 4 }), { nil: undefined });
const money = fc.constantFrom('', 0, 50, 100, '1万');
const customer = words('甲公司', '乙公司');
const number = words('HT-1', 'HT-2');
/** The lists beside the deals, each with columns that rules look for there. */
const otherLists = fc.record({
  invoices: ofSome(fc.record({
    customerName: customer, contractNo: number, invoiceNo: words('1', '2'), amountInclTax: money, invoiceDate: date, invoiceStatus: words('作废', '正常'), disputed: words('质量问题'), projectName: words('二号线'), salesOwner: words('李明'),
  }, { requiredKeys: ['customerName', 'contractNo', 'invoiceNo', 'amountInclTax'] })),
  receipts: ofSome(fc.record({ customerName: customer, receivedAmount: money, receiptDate: date, contractNo: number })),
  customers: ofSome(fc.record({ customerName: customer, closingDay: words('每月25日'), payer: words('王芳'), taxNo: words('91310000MA1K35XX1Q'), otherSuppliers: words('无') }, { requiredKeys: ['customerName'] })),
  log: ofSome(fc.record({ customerName: customer, contractNo: number, logDate: date, paymentReason: words('质量问题'), contact: words('王芳') }, { requiredKeys: ['customerName', 'logDate'] })),
  letters: ofSome(fc.record({ customerName: customer, letterNo: words('1'), letterSentDate: date, letterItems: words('HT-1'), letterReplyDate: date, letterResult: words('相符') }, { requiredKeys: ['customerName', 'letterSentDate'] })),
});

/** Fails where a status known from before is not what the rule says of a deal. */
function expectTheRules(ledger: Ledger, deals: Iterable<Deal>): void {
  const memory = new JudgesMemory(DEFAULT_SETTINGS);
  const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
  for (const deal of deals) {
    const known = memory.statusesOf(deal.row.table);
    expect(RULES.map((_, index) => known.of(index, factsOf(deal)))).toEqual(RULES.map((rule) => rule.check(factsOf(deal)).status));
  }
}

test('statuses that are known from before are those that the rules give', () => {
  fc.assert(fc.property(fc.array(dealRow, { minLength: 2, maxLength: 12 }), (rows) => {
    const ledger = ledgerOf({ deals: rows });
    expectTheRules(ledger, loneDeals(ledger, DEFAULT_SETTINGS, AS_OF));
  }), { numRuns: 300 });
});

test('they are so beside invoices, receipts, a customer list, a chase log and a letter register, on several lists of deals, and where invoices stand in for deals', () => {
  fc.assert(fc.property(fc.array(dealRow, { maxLength: 10 }), ofSome(fc.record({ customerName: customer, contractNo: number, contractAmount: money, projectName: words('三号线'), invoiceNo: words('8') }, { requiredKeys: ['customerName', 'contractAmount'] })), otherLists, (rows, more, lists) => {
    const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
    const ledger = withDeals(ledgerOf({ ...given, ...(rows.length > 0 && { deals: rows }) }), more);
    expectTheRules(ledger, computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF).deals);
  }), { numRuns: 300 });
});

/** The ledger with a second list of deals under other columns; as it is without more rows, or without a first list. */
function withDeals(ledger: Ledger, rows: readonly TestRow[] | undefined): Ledger {
  if (rows === undefined || ledger.deals.length === 0) return ledger;
  const { tables, deals, invoices, customers } = ledgerOf({ deals: rows });
  return { ...ledger, customers: new Map([...customers, ...ledger.customers]), tables: [...ledger.tables, ...tables], deals: [...ledger.deals, ...deals], invoices: [...ledger.invoices, ...invoices] };
}

test('what another list says of a deal is asked for; deals of which it says nothing are known', () => {
  const { rules, asked } = noted();
  const known = new KnownStatuses(rules);
  const ledger = ledgerOf({
    deals: Array.from({ length: 40 }, (_, index) => ({ customerName: '甲公司', contractNo: `HT-${index}`, projectName: '一号线', contractAmount: 100, budget: '' })),
    invoices: Array.from({ length: 10 }, (_, index) => ({ customerName: '甲公司', contractNo: `HT-${index * 4}`, invoiceNo: String(index), amountInclTax: 50, budget: '已批' })),
  });
  const factsOf = dealFacts(ledger, DEFAULT_SETTINGS, AS_OF);
  const budget = RULES.findIndex(({ id }) => id === 'customer-budget');
  const statuses = computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF).deals.map((deal) => known.of(budget, factsOf(deal)));
  expect(statuses).toEqual(Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 'proved' : 'missing')));
  expect(asked).toHaveLength(11);
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
