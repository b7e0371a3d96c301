import { cellAddress } from '../../src/domain/cell';
import type { CellRef } from '../../src/domain/cell';
import type { FactSource, Rule, RuleOutcome } from '../../src/checklist/rule';
import { LOCALES } from '../../src/messages/locale';
import { say } from '../../src/messages/say';
import { zhCN } from '../../src/messages/zh-CN';
import type { Message } from '../../src/domain/message';
import { factsOfCase } from './facts-of-case';
import type { DealCase } from './facts-of-case';

/** One case of a rule: a deal and what the rule must say of it. */
export interface RuleCase extends DealCase {
  readonly name: string;
  readonly status: RuleOutcome['status'];
  /** Last part of the reason's id, after the status: `rule.x.doubtful.phone` is `phone`. Left out: the plain reason. `checklist.…` ids in full. */
  readonly word?: string;
  /** Proving cells such as 台账!B2. */
  readonly proof?: readonly string[];
  readonly fixCell?: string | null;
  readonly source?: FactSource | null;
}

/**
 * Tests a rule by a table of cases. Beside what each case says, every answer must be sayable in both languages, and together the cases
 * must reach every reason that the catalogue has for the rule, a missing column, and (for preparation) a deal with nothing due.
 */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const outcome = rule.check(factsOfCase(one));
      expect({ status: outcome.status, reason: coreReason(outcome).id }).toEqual({ status: one.status, reason: expectedReason(rule, one) });
      if (one.proof) expect(outcome.proof.map(where)).toEqual(one.proof);
      if (one.fixCell !== undefined) expect(outcome.fixCell === null ? null : where(outcome.fixCell)).toBe(one.fixCell);
      if (one.source !== undefined) expect(outcome.source).toBe(one.source);
      expect(outcome.fix === null).toBe(outcome.status === 'proved' || outcome.status === 'notApplicable');
      for (const locale of LOCALES) {
        for (const message of [outcome.reason, ...(outcome.fix ? [outcome.fix] : [])]) {
          const said = say(locale, message);
          expect(said).not.toBe(message.id);
          expect(said).not.toMatch(/[{}]|undefined|\[object/);
        }
      }
    });

    it('reaches every answer that it has words for', () => {
      const reached = new Set(cases.map((one) => coreReason(rule.check(factsOfCase(one))).id));
      const has = Object.keys(zhCN).filter((id) => new RegExp(`^rule\\.${rule.id}\\.(?:proved|missing|doubtful|notApplicable)\\b`).test(id));
      const needed = rule.group === 'preparation' ? [...has, 'checklist.noColumn', 'checklist.notDue'] : [...has, 'checklist.noColumn'];
      expect(needed.filter((id) => !reached.has(id))).toEqual([]);
    });
  });
}

/** The reason itself, without the remark that its evidence is undated. */
function coreReason(outcome: RuleOutcome): Message {
  const inner = outcome.reason.values?.reason;
  return outcome.reason.id === 'checklist.undated' && typeof inner === 'object' && 'id' in inner ? inner : outcome.reason;
}

function expectedReason(rule: Rule, one: RuleCase): string {
  if (one.status === 'noColumn' && one.word === undefined) return 'checklist.noColumn';
  if (one.word?.includes('.')) return one.word;
  return one.word === undefined ? `rule.${rule.id}.${one.status}` : `rule.${rule.id}.${one.status}.${one.word}`;
}

function where(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
