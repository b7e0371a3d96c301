import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FIELDS } from '../../src/domain/ledger';
import { RULES } from '../../src/checklist/rules';
import { enUS } from '../../src/messages/en-US';
import { say } from '../../src/messages/say';
import { zhCN } from '../../src/messages/zh-CN';
import { factsOfCase } from './facts-of-case';

const ROOT = path.join(__dirname, '../..');
const FOLDER = path.join(ROOT, 'src/checklist/rules');
const FILES = readdirSync(FOLDER).filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''));
const SEVERITY: Record<string, string> = {
  'deal-project-name': 'blocking', 'deal-specification': 'important', 'deal-quantity': 'important', 'deal-amount': 'blocking', 'deal-date': 'blocking',
  'deal-sales-owner': 'important', 'project-acceptance-criteria': 'important', 'project-acceptance-method': 'important', 'project-payment-method': 'important',
  'project-payment-date': 'blocking', 'project-trigger': 'blocking', 'people-decision-maker': 'important', 'people-acceptor': 'important', 'people-payer': 'blocking',
  'customer-budget': 'important', 'customer-invoicing': 'important', 'customer-closing-day': 'important', 'customer-transfer-cycle': 'helpful',
  'prep-no-blocker': 'blocking', 'prep-objection-evidence': 'important', 'prep-invoices': 'blocking', 'prep-delivery-evidence': 'blocking',
  'prep-confirmation-sent': 'important', 'prep-confirmation-stamped': 'important', 'prep-key-person': 'important', 'prep-activity-pattern': 'helpful',
  'prep-joint-suppliers': 'helpful',
};

describe('rules: one file each', () => {
  it('every file has its line in the index, and the index nothing else', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...FILES].sort());
  });

  it('the index holds the 27 rules of the readiness checklist with their weight classes, in order', () => {
    expect(Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]))).toEqual(SEVERITY);
    expect(RULES.map(({ id }) => id)).toEqual(Object.keys(SEVERITY));
  });

  it.each(FILES)('%s has its test', (id) => {
    expect(existsSync(path.join(ROOT, 'test/checklist/rules', `${id}.test.ts`))).toBe(true);
  });

  it.each(FILES)('%s has name, gap, why, proved, missing, fix and help in both languages', (id) => {
    for (const part of ['name', 'gap', 'why', 'proved', 'missing', 'fix', 'help']) {
      for (const catalogue of [zhCN, enUS] as Record<string, string>[]) expect(catalogue[`rule.${id}.${part}`] ?? '').not.toBe('');
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s reads known fields and offers sayable choices', (_id, rule) => {
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(rule.needs.filter((field) => !(field in FIELDS))).toEqual([]);
    expect((rule.choices ?? []).filter((choice) => !(choice in zhCN))).toEqual([]);
  });

  it.each(RULES.flatMap((rule) => (rule.choices ?? []).map((choice) => [rule.id, choice, rule] as const)))('%s understands its own answer %s in both languages', (_id, choice, rule) => {
    const field = rule.needs[0] ?? 'memo';
    const [zh, en] = (['zh-CN', 'en-US'] as const).map((locale) => rule.check(factsOfCase({ deal: { [field]: say(locale, { id: choice }) } })));
    expect([en?.status, en?.reason.id]).toEqual([zh?.status, zh?.reason.id]);
    expect(zh?.reason.id).not.toMatch(/unclear|unnamed|noDocument|unreadable|placeholder/);
  });

  it('no code outside the rules asks which rule it is', () => {
    const files = readdirSync(path.join(ROOT, 'src/checklist')).filter((file) => file.endsWith('.ts'));
    const branching = files.filter((file) => FILES.some((id) => readFileSync(path.join(ROOT, 'src/checklist', file), 'utf8').includes(`=== '${id}'`)));
    expect(branching).toEqual([]);
  });

  it('the catalogue has no rule that does not exist', () => {
    const named = new Set(Object.keys(zhCN).map((id) => /^rule\.([\w-]+)\./.exec(id)?.[1]).filter((id) => id !== undefined));
    expect([...named].filter((id) => !(id in SEVERITY))).toEqual([]);
  });
});
