import fc from 'fast-check';
import { acceptedGaps } from '../../src/checklist/judge-deals';
import { checkDeal, checkingDeals, runChecklist } from '../../src/checklist/run';
import type { DealReadiness, Rule, RuleOutcome, Severity } from '../../src/checklist/rule';
import { RULES } from '../../src/checklist/rules';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { AcceptedGap } from '../../src/domain/settings';
import { say } from '../../src/messages/say';
import { ledgerOf } from '../support/ledger';
import { AS_OF, factsOfCase, partsOfCase, receivablesOf } from './facts-of-case';

const STATUSES = ['proved', 'missing', 'doubtful', 'notApplicable', 'noColumn'] as const;

/** A rule that always answers the same. */
function fixed(severity: Severity, status: RuleOutcome['status'], id = `${severity}-${status}`): Rule {
  return { id, group: 'project', severity, needs: ['trigger'], home: 'deals', check: () => ({ status, reason: { id: 'checklist.notDue' }, proof: [], fix: null, fixCell: null, source: null }) };
}

function accept(ruleId: string, more: Partial<AcceptedGap> = {}): AcceptedGap {
  return { dealId: '甲公司 1', ruleId, reason: '客户从不走预算', by: '李明', on: AS_OF - 3, until: AS_OF + 30, ...more };
}

describe('score', () => {
  const facts = factsOfCase({});

  it('is the weight of proved over the weight of applicable', () => {
    const rules = [fixed('blocking', 'proved'), fixed('important', 'missing'), fixed('helpful', 'proved'), fixed('blocking', 'notApplicable')];
    expect(checkDeal(facts, undefined, rules).score).toBe(6 / 9);
  });

  it('gives doubtful and missing columns nothing', () => {
    expect(checkDeal(facts, undefined, [fixed('blocking', 'proved'), fixed('important', 'doubtful'), fixed('helpful', 'noColumn')]).score).toBe(5 / 9);
  });

  it('takes accepted gaps off both sides', () => {
    const rules = [fixed('blocking', 'proved'), fixed('important', 'missing', 'gap')];
    expect(checkDeal(facts, new Map([['gap', accept('gap')]]), rules).score).toBe(1);
  });

  it('uses the weights of the settings', () => {
    const heavy = factsOfCase({ settings: { weights: { blocking: 10, important: 1, helpful: 0 } } });
    expect(checkDeal(heavy, undefined, [fixed('blocking', 'missing'), fixed('important', 'proved'), fixed('helpful', 'missing')]).score).toBe(1 / 11);
  });

  it('is 1 when nothing applies', () => {
    expect(checkDeal(facts, undefined, [fixed('blocking', 'notApplicable')])).toMatchObject({ score: 1, status: 'ready' });
  });

  it('lies between 0 and 1, is 1 only when all that applies is proved, and never falls when a gap is proved', () => {
    const rule = fc.record({ severity: fc.constantFrom<Severity>('blocking', 'important', 'helpful'), status: fc.constantFrom(...STATUSES) });
    fc.assert(fc.property(fc.array(rule, { minLength: 1, maxLength: 27 }), fc.nat(), (drawn, pick) => {
      const scoreOf = (list: typeof drawn): number => checkDeal(facts, undefined, list.map(({ severity, status }, index) => fixed(severity, status, String(index)))).score ?? -1;
      const score = scoreOf(drawn);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(score === 1).toBe(drawn.every(({ status }) => status === 'proved' || status === 'notApplicable'));
      const better = drawn.map((one, index) => (index === pick % drawn.length && one.status !== 'notApplicable' ? { ...one, status: 'proved' as const } : one));
      expect(scoreOf(better)).toBeGreaterThanOrEqual(score);
    }));
  });
});

describe('status', () => {
  const statusOf = (...rules: Rule[]): string => checkDeal(factsOfCase({}), undefined, rules).status;

  it('is ready when every blocking and important rule is proved, whatever helpful ones say', () => {
    expect(statusOf(fixed('blocking', 'proved'), fixed('important', 'proved'), fixed('helpful', 'missing'))).toBe('ready');
  });
  it.each(['missing', 'doubtful', 'noColumn'] as const)('is almost with an important rule %s', (status) => {
    expect(statusOf(fixed('blocking', 'proved'), fixed('important', status))).toBe('almost');
  });
  it('is almost when a blocking rule has no column', () => {
    expect(statusOf(fixed('blocking', 'noColumn'))).toBe('almost');
  });
  it.each(['missing', 'doubtful'] as const)('is notReady with a blocking rule %s', (status) => {
    expect(statusOf(fixed('important', 'missing'), fixed('blocking', status))).toBe('notReady');
  });
  it('is settled, without a score, for a settled deal', () => {
    const facts = factsOfCase({});
    const settled = Object.create(facts, { deal: { value: { ...facts.deal, settled: true } } }) as typeof facts;
    expect(checkDeal(settled)).toMatchObject({ score: null, status: 'settled' });
  });
});

describe('accepted gaps', () => {
  const acceptedIn = (gap: AcceptedGap): number => acceptedGaps({ ...DEFAULT_SETTINGS, accepted: [gap] }, AS_OF)(partsOfCase({}).deal).size;

  it('count until their last day', () => {
    expect(acceptedIn(accept('customer-budget', { until: AS_OF }))).toBe(1);
    expect(acceptedIn(accept('customer-budget', { until: AS_OF - 1 }))).toBe(0);
  });
  it('need a reason', () => {
    expect(acceptedIn(accept('customer-budget', { reason: ' ' }))).toBe(0);
  });
  it('belong to their deal', () => {
    expect(acceptedIn(accept('customer-budget', { dealId: '甲公司 2' }))).toBe(0);
  });

  it('show as accepted with the reason and the gap itself', () => {
    const { ledger, receivables, settings } = partsOfCase({ deal: { budget: '审批中' }, settings: { accepted: [accept('customer-budget')] } });
    const result = runChecklist(ledger, receivables, settings, AS_OF)[0]?.results.find(({ rule }) => rule.id === 'customer-budget');
    expect(result).toMatchObject({ status: 'accepted', fix: null });
    expect(result && say('zh-CN', result.reason)).toBe('已接受：客户从不走预算（李明，到 2026-07-30）。原来的情况：预算还没批：「审批中」。');
  });

  it('do not hide a proof', () => {
    const { ledger, receivables, settings } = partsOfCase({ deal: { budget: '已批' }, settings: { accepted: [accept('customer-budget')] } });
    const result = runChecklist(ledger, receivables, settings, AS_OF)[0]?.results.find(({ rule }) => rule.id === 'customer-budget');
    expect(result?.status).toBe('proved');
  });
});

/** Everything that can be seen of a deal. */
function shown({ score, status, results }: DealReadiness) {
  return { score, status, results: results.map(({ rule, status: result, reason, proof, fix, fixCell, source }) => ({ id: rule.id, status: result, reason, proof, fix, fixCell, source })) };
}

describe('runChecklist', () => {
  it('answers every rule for every deal, in the order of the index', () => {
    const { ledger, receivables, settings } = partsOfCase({ deal: { projectName: '二期注塑机' } });
    const [readiness] = runChecklist(ledger, receivables, settings, AS_OF);
    expect(readiness?.results.map(({ rule }) => rule)).toEqual(RULES);
  });

  it('rests after every few hundred deals, and ends with one answer a deal', () => {
    const { ledger, deal, settings } = partsOfCase({ deal: { projectName: '二期注塑机' } });
    const steps = checkingDeals(ledger, receivablesOf(Array.from({ length: 600 }, (_, index) => ({ ...deal, id: `甲公司 ${index}` }))), settings, AS_OF);
    const rests: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) rests.push(step.value);
    expect(rests).toEqual([250, 500]);
    expect(step.value.map((each) => each.deal.id)).toEqual(Array.from({ length: 600 }, (_, index) => `甲公司 ${index}`));
  });

  it('gives the same reasons and proofs whenever they are looked at, whichever deal was looked at before', () => {
    const ledger = ledgerOf({ deals: [{ customerName: '甲公司', projectName: '二期', spec: '' }, { customerName: '乙公司', projectName: '', spec: 'ZX-800' }] });
    const { deal, settings } = partsOfCase({});
    const deals = ledger.deals.map((row) => ({ ...deal, row, customer: row.customer }));
    const readiness = runChecklist(ledger, receivablesOf(deals), settings, AS_OF);
    const forwards = readiness.map(shown);
    const backwards = [...readiness].reverse().map(shown).reverse();
    expect(backwards).toEqual(forwards);
    expect(forwards[0]?.results[1]).toMatchObject({ id: 'deal-specification', status: 'missing', fixCell: { sheet: '台账', row: 2, column: 3 } });
    expect(forwards[1]?.results[0]).toMatchObject({ id: 'deal-project-name', status: 'missing', fixCell: { sheet: '台账', row: 3, column: 2 } });
  });
});
