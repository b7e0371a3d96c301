import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasMessage } from '../../src/messages/say';
import { SANCTIONS } from '../../src/playbook/ladder';
import { LEGAL_TOPICS } from '../../src/playbook/legal';
import { PLAYS } from '../../src/playbook/plays';
import { TACTICS } from '../../src/playbook/tactics';

const ROOT = path.resolve(__dirname, '..', '..');
const ids = (folder: string) => readdirSync(path.join(ROOT, 'src/playbook', folder))
  .filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, '')).sort();

/** Message ids in the source of the playbook: text constants and, with their variable part, template texts. */
function sources(): string[] {
  const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)]);
  return walk(path.join(ROOT, 'src/playbook'));
}

describe.each([
  ['plays', PLAYS, ['name', 'fails'], 'playbook.'],
  ['tactics', TACTICS, ['name', 'warning', 'text'], 'playbook.tactic.'],
  ['ladder', SANCTIONS, ['name', 'condition', 'cost', 'warning'], 'playbook.sanction.'],
  ['legal', LEGAL_TOPICS, ['name'], 'playbook.legal.'],
] as const)('%s: one file each', (folder, registry, parts, prefix) => {
  it('stands in the index once, under the id that its file is named after', () => {
    expect(registry.map((each) => each.id).sort()).toEqual(ids(folder));
  });

  it.each(ids(folder))('%s has its test', (id) => {
    expect(existsSync(path.join(ROOT, 'test/playbook', folder, `${id}.test.ts`))).toBe(true);
  });

  it.each(ids(folder))('%s has its texts (both languages have the same keys by type)', (id) => {
    expect(parts.filter((part) => !hasMessage(`${prefix}${id}.${part}`))).toEqual([]);
  });
});

describe('the playbook', () => {
  it('says only texts that exist', () => {
    const unknown = sources().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'((?:playbook|words)\.[\w.-]+)'/g)]
      .map((match) => match[1] ?? '').filter((id) => !hasMessage(id) && !isFindingId(file, id)).map((id) => `${path.basename(file)}: ${id}`));
    expect(unknown).toEqual([]);
  });

  it('branches on the id of no play, tactic or sanction', () => {
    const branching = sources().filter((file) => /\.id\s*[!=]==|[!=]==\s*\w+\.id\b|case '[a-z]+-[a-z-]+'/.test(readFileSync(file, 'utf8')));
    expect(branching).toEqual([]);
  });

  it('keeps the order of the decision table', () => {
    const numbers = PLAYS.map((play) => Number(/\/\*\* (\d+)\./.exec(readFileSync(path.join(ROOT, 'src/playbook/plays', `${play.id}.ts`), 'utf8'))?.[1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

/** Findings have ids of their own beside their message. */
function isFindingId(file: string, id: string): boolean {
  return path.basename(file) === 'follow-up.ts' && !id.startsWith('playbook.finding.');
}
