import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '..', '..', 'src');

/** What could run text as code or HTML, or talk to another machine. */
const DANGEROUS = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcDoc|srcdoc|eval|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bfetch\s*\(|\bnew Function\b|\bdocument\.write|\bsetTimeout\(\s*['"`]/g;

/** Each with its reason; anything else fails. */
const ALLOWED: Readonly<Record<string, string>> = {
  'taskpane/pages/letters/LetterReview.tsx: dangerouslySetInnerHTML': 'the preview of a letter; letters/to-html escapes every text, and its tests hold that',
  'excel/excel-host.ts: fetch(': 'the sample workbook, from the folder of the page itself',
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    return statSync(full).isDirectory() ? files(full) : /\.tsx?$/.test(name) ? [full] : [];
  });
}

/** Without comments, which may speak of what the code does not do. */
const code = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const addin = files(SRC).filter((file) => !/^(workbench|cli|build)\//.test(path.relative(SRC, file).split(path.sep).join('/')));

/** Files that the first script of an entry brings: followed through imports of values, not through types or import(). */
function loadedAtOnce(entry: string, found = new Set<string>(), packages = new Set<string>()): { files: Set<string>; packages: Set<string> } {
  found.add(entry);
  for (const [, whole = '', target = ''] of readFileSync(entry, 'utf8').matchAll(/^(?:import|export) (?!type\b)((?:[^;']*? from )?'([^']+)');/gm)) {
    if (/^\{(?:\s*type \w+,?)+\s*\}/.test(whole)) continue;
    if (!target.startsWith('.')) { packages.add(target); continue; }
    const base = path.resolve(path.dirname(entry), target);
    const file = [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
    if (file && !found.has(file)) loadedAtOnce(file, found, packages);
  }
  return { files: found, packages };
}

describe('safety of the add-in', () => {
  test('text never becomes code or HTML, and nothing is fetched, but for what is listed here', () => {
    const said = addin.flatMap((file) => [...new Set(code(file).match(DANGEROUS) ?? [])].map((what) => `${path.relative(SRC, file).split(path.sep).join('/')}: ${what}`));
    expect(said.sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('the page allows scripts of its own and of Microsoft only, and no code from text', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(path.join(SRC, 'taskpane', 'taskpane.html'), 'utf8'))?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
    const microsoft = ['https://appsforoffice.microsoft.com', 'https://appsforoffice.cdn.partner.office365.cn'];
    expect(scripts).toEqual(["'self'", ...microsoft]);
    expect(policy.match(/https?:[^ ;]+/g)).toEqual(microsoft);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
  });
});

describe('what is loaded at once', () => {
  const loaded = (entry: string) => {
    const { files: all, packages } = loadedAtOnce(path.join(SRC, entry));
    return [...[...all].map((file) => path.relative(SRC, file).split(path.sep).join('/')), ...packages];
  };

  test('functions.js carries the texts of cells and no others', () => {
    const all = loaded('functions/functions.ts');
    expect(all).toContain('messages/say-in-sheet.ts');
    for (const heavy of ['messages/say.ts', 'messages/zh-CN/pane/frame.ts', 'messages/zh-CN/letters.ts', 'messages/zh-CN/checklist.ts', 'zod', 'react']) expect(all).not.toContain(heavy);
  });

  test('the first script of the pane reads no sheets, says no rules and checks no schemas', () => {
    const all = loaded('taskpane/taskpane.tsx');
    expect(all).toContain('messages/say-pane.ts');
    for (const heavy of ['messages/say.ts', 'messages/say-in-sheet.ts', 'report/check.ts', 'sheets/settings-sheet.ts', 'zod', 'zod/mini', 'docx', 'fflate']) expect(all).not.toContain(heavy);
  });
});
