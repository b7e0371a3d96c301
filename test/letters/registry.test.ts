import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/letters/checks';
import { TEMPLATE_IDS } from '../../src/letters/letter';
import { TEMPLATES } from '../../src/letters/templates';
import { hasMessage } from '../../src/messages/say';

const SRC = path.resolve(__dirname, '..', '..', 'src', 'letters');
/** Files of a folder that stand for one id each. */
const ids = (folder: string, others: readonly string[]): string[] => readdirSync(path.join(SRC, folder)).map((name) => name.replace('.ts', '')).filter((name) => !others.includes(name));
const tested = (folder: string, id: string): boolean => existsSync(path.join(__dirname, folder, `${id}.test.ts`));

describe('one letter, one file', () => {
  it('every template file is listed, and every id has its file', () => expect(ids('templates', ['index']).sort()).toEqual([...TEMPLATE_IDS].sort()));
  it.each([...TEMPLATE_IDS])('%s carries its id, its name and its test', (id) => {
    expect(TEMPLATES[id].id).toBe(id);
    expect(hasMessage(`letters.template.${id}`)).toBe(true);
    expect(tested('templates', id)).toBe(true);
  });
});

describe('one check, one file', () => {
  it('every check file is listed once', () => expect(CHECKS.map((check) => check.id).sort()).toEqual(ids('checks', ['index', 'check', 'letter-words']).sort()));
  it.each(CHECKS.map((check) => check.id))('%s has its test', (id) => expect(tested('checks', id)).toBe(true));
});

describe('texts', () => {
  const sources = ['.', 'checks', 'templates'].flatMap((folder) => readdirSync(path.join(SRC, folder)).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(path.join(SRC, folder, name), 'utf8')));
  const used = sources.flatMap((source) => [...source.matchAll(/'(letters\.[\w.-]+)'/g), ...source.matchAll(/(?:facts\.|[^.\w])text\('([\w.-]+)'/g)].map((match) => (match[1] ?? '').replace(/^(?!letters\.)/, 'letters.')));
  it.each([...new Set(used)])('%s is in the catalogue', (id) => expect(hasMessage(id)).toBe(true));
});
