import fc from 'fast-check';
import { dealFacts } from '../../src/checklist/deal-facts';
import type { DealFacts } from '../../src/checklist/deal-facts';
import { findText } from '../../src/checklist/look-up';
import { Questions } from '../../src/checklist/question';
import type { Rule } from '../../src/checklist/rule';
import { RULES } from '../../src/checklist/rules';
import { StatusTree } from '../../src/checklist/status-tree';
import type { CellValue } from '../../src/domain/cell';
import { computeReceivables } from '../../src/domain/compute-receivables';
import type { Ledger } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';
import { AS_OF } from './facts-of-case';

/** Facts of all deals of a ledger, with the receivables that the product computes. */
function factsOf(ledger: Ledger): DealFacts[] {
  const settings = { ...DEFAULT_SETTINGS, customers: { 乙公司: { termsReading: 'B' as const } } };
  return computeReceivables(ledger, settings, AS_OF).deals.map(dealFacts(ledger, settings, AS_OF));
}

const texts: Partial<Record<keyof TestRow, readonly CellValue[]>> = {
  projectName: ['1号线改造', '甲公司', '', '待定', '2025'], spec: ['ZX-1', '1号线改造', ''], qty: [5, 0, '12台', '', '若干'], unit: ['台', ''], unitPrice: [100, '', '面议'],
  contractAmount: [500, 1000, '', '待定', -5], salesOwner: ['李明', '王芳', '李明/张伟', ''], acceptanceCriteria: ['按附件3', '合格', '', '验收单双方签字'], acceptanceMethod: ['验收单双方签字', '口头', ''],
  paymentMethod: ['电汇', '随便', ''], termsText: ['月结60天', '开票后30天', '预付30%-发货60%-质保10%', '背靠背', '验收后30天', '款到开票', ''], trigger: ['验收合格', '发货', '待定', ''],
  dueDate: ['2026-05-01', '2026-07-10', '2027-01-01', '待定', ''], contractDate: ['2026-01-05', '2026-09-01', '五月', ''], shipDate: ['2026-02-05', '2026-12-01', '?', ''], acceptDate: ['2026-03-05', '2026-12-01', ''],
  payer: ['王芳 13800000103', '李明', '财务部', '', '张总'], decisionMaker: ['张总', ''], acceptor: ['张总', '王芳 13800000103', ''], contact: ['王芳 财务经理', '13800000103', ''], budget: ['已批', '审批中', '是', '无', ''],
  deliveryDoc: ['QS-1', '未签', '部分', ''], acceptanceDoc: ['YS-1', '', '无'], evidence: ['已归档', '签收单', '无', ''], disputed: ['无', '质量问题', '疑似', ''], letterSentDate: ['2026-06-01', ''],
};
const someOf = (fields: readonly (keyof TestRow)[]): fc.Arbitrary<TestRow> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...(texts[field] ?? []))])));

/** Every list has some of the columns, the same ones in each of its rows. */
const list = (more: Record<string, fc.Arbitrary<CellValue>>, most: number): fc.Arbitrary<TestRow[]> =>
  fc.subarray(Object.keys(texts) as (keyof TestRow)[]).chain((fields) => fc.array(fc.tuple(someOf(fields), fc.record(more)).map(([some, own]) => ({ ...some, ...own })), { minLength: 1, maxLength: most }));

const customerName = fc.constantFrom('甲公司', '乙公司', '丙公司');
const contractNo = fc.constantFrom('HT-1', 'HT-2', 'HT-3', 'HT-4', '');

describe('statuses from the tree of questions', () => {
  it('are those of the rules, whatever stands in the lists', () => {
    const sheets = fc.record({
      deals: list({ customerName, contractNo }, 25),
      invoices: fc.option(list({ customerName, contractNo, invoiceNo: fc.constantFrom('1', '2', '3', ''), amountInclTax: fc.constantFrom(100, 300, -100), invoiceDate: fc.constantFrom('2026-03-01', '2026-08-01') }, 8), { nil: undefined }),
      customers: fc.option(list({ customerName }, 3), { nil: undefined }),
      log: fc.option(fc.array(fc.record({ customerName, contractNo, logDate: fc.constantFrom('2026-06-20', '2026-01-01', ''), paymentReason: fc.constantFrom('质量', ''), contact: fc.constantFrom('张总', '') }), { minLength: 1, maxLength: 4 }), { nil: undefined }),
    });
    fc.assert(fc.property(sheets, ({ deals, invoices, customers, log }) => {
      const ledger = ledgerOf({ deals, ...(invoices ? { invoices } : {}), ...(customers ? { customers } : {}), ...(log ? { log } : {}) });
      const questions = new Questions(ledger);
      const all = factsOf(ledger);
      for (const rule of RULES) {
        const tree = new StatusTree(rule, questions);
        // Twice: the second time nearly all is remembered.
        for (const facts of [...all, ...all]) expect([rule.id, facts.deal.id, tree.statusOf(facts)]).toEqual([rule.id, facts.deal.id, rule.check(facts).status]);
      }
    }), { numRuns: 150 });
  });

  it('run a rule once for deals that give it the same answers', () => {
    const deals = Array.from({ length: 50 }, (_, index) => ({ customerName: '甲公司', projectName: `${index}号线`, salesOwner: index % 2 === 0 ? '李明' : '' }));
    const { rule, tree, all } = watched('deal-sales-owner', ledgerOf({ deals }));
    expect(all.map((facts) => tree.statusOf(facts))).toEqual(deals.map(({ salesOwner }) => (salesOwner === '' ? 'missing' : 'proved')));
    expect(rule.check).toHaveBeenCalledTimes(2);
  });

  it('leave a rule alone whose answers are all different', () => {
    const deals = Array.from({ length: 700 }, (_, index) => ({ customerName: '甲公司', projectName: index % 7 === 0 ? '' : `${index}号线` }));
    const { rule, tree, all } = watched('deal-project-name', ledgerOf({ deals }));
    expect(all.map((facts) => tree.statusOf(facts))).toEqual(deals.map(({ projectName }) => (projectName === '' ? 'missing' : 'proved')));
    expect(rule.check.mock.calls.length).toBeGreaterThan(500);
  });

  it('ask a rule again that looks at the rows themselves', () => {
    const check = jest.fn((facts: DealFacts) => {
      const status = facts.deal.row.row % 2 === 0 ? 'proved' as const : 'missing' as const;
      return { status, reason: { id: 'checklist.notDue' }, proof: [], fix: null, fixCell: null, source: null };
    });
    const rule: Rule = { id: 'rows', group: 'project', severity: 'important', needs: ['spec'], home: 'deals', check };
    const ledger = ledgerOf({ deals: [{ customerName: '甲公司' }, { customerName: '甲公司' }, { customerName: '甲公司' }] });
    const tree = new StatusTree(rule, new Questions(ledger));
    expect(factsOf(ledger).map((facts) => tree.statusOf(facts))).toEqual(['proved', 'missing', 'proved']);
  });

  it('pass on what a rule throws', () => {
    const rule: Rule = { id: 'broken', group: 'project', severity: 'important', needs: ['spec'], home: 'deals', check: (facts) => { throw new Error(`broken at ${findText(facts, 'spec').fact.status}`); } };
    const ledger = ledgerOf({ deals: [{ customerName: '甲公司' }] });
    const [facts] = factsOf(ledger);
    expect(() => facts && new StatusTree(rule, new Questions(ledger)).statusOf(facts)).toThrow('broken at noColumn');
  });
});

/** One of our rules, counted, with its tree and the facts of a ledger. */
function watched(id: string, ledger: Ledger) {
  const own = RULES.find((rule) => rule.id === id);
  if (!own) throw new Error(`there is no rule ${id}`);
  const rule = { ...own, check: jest.fn((facts: DealFacts) => own.check(facts)) };
  return { rule, tree: new StatusTree(rule, new Questions(ledger)), all: factsOf(ledger) };
}
