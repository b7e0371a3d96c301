import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '..', '..', 'src');

/** Which folders a folder may import, beside itself. The order is the direction in which data flows back up. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  messages: ['domain'],
  checklist: ['domain', 'messages'],
  playbook: ['domain', 'messages', 'checklist'],
  letters: ['domain', 'messages'],
  sheets: ['domain', 'messages'],
  report: ['domain', 'messages', 'checklist', 'playbook', 'sheets'],
  functions: ['domain', 'messages', 'checklist', 'playbook', 'sheets', 'report'],
  session: ['domain', 'messages', 'checklist', 'playbook', 'letters', 'sheets', 'report', 'functions'],
  excel: ['domain', 'messages', 'sheets', 'session'],
  taskpane: ['domain', 'messages', 'checklist', 'playbook', 'letters', 'sheets', 'report', 'functions', 'session', 'excel'],
  cli: ['domain', 'messages', 'checklist', 'playbook', 'letters', 'sheets', 'report', 'session'],
  workbench: ['sheets', 'domain', 'messages'],
  build: [],
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    return statSync(full).isDirectory() ? files(full) : /\.tsx?$/.test(name) ? [full] : [];
  });
}

/** What a file imports at run time or by name; a type alone binds nothing, so letters may speak of the SheetImage they make. */
function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^import type [^;]+;$/gm, '');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) => path.resolve(path.dirname(file), match[1] ?? ''));
}

const folderOf = (file: string) => path.relative(SRC, file).split(path.sep)[0] ?? '';

describe('import directions', () => {
  test.each(Object.keys(MAY_IMPORT))('%s imports only what lies beneath it', (folder) => {
    const wrong = files(path.join(SRC, folder)).flatMap((file) => imports(file)
      .filter((target) => target.startsWith(SRC + path.sep))
      .filter((target) => folderOf(target) !== folder && !MAY_IMPORT[folder]?.includes(folderOf(target)))
      .map((target) => `${path.relative(SRC, file)} → ${path.relative(SRC, target)}`));
    expect(wrong).toEqual([]);
  });

  test('every folder of src has its place', () => {
    expect(readdirSync(SRC).filter((name) => statSync(path.join(SRC, name)).isDirectory()).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('Excel. and Office. are said in src/excel alone (and by the workbench, which answers them)', () => {
    const wrong = files(SRC)
      .filter((file) => !['excel', 'workbench'].includes(folderOf(file)))
      .filter((file) => /(?<![\w.'"`/-])(?:Excel|Office)\.[a-zA-Z]/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, '')))
      .map((file) => path.relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  test('the domain uses no clock, no locale, no globals of a host', () => {
    const wrong = files(path.join(SRC, 'domain'))
      .filter((file) => /\bDate\.now\(|new Date\(\)|\bwindow\b|\bdocument\.|\bprocess\.|toLocale/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map((file) => path.relative(SRC, file));
    expect(wrong).toEqual([]);
  });
});
