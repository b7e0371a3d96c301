import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { FUNCTION_IDS } from '../../src/functions';
import { BareCustomFunctions } from '../functions/bare-runtime';

/** The add-in as it was built for the browser tests. */
const BUILT = path.resolve(__dirname, '..', '..', 'dist-workbench', 'addin');

interface Listed { readonly functions: readonly { readonly id: string; readonly helpUrl: string }[] }
const listed = (name: string): Listed['functions'] => (JSON.parse(readFileSync(path.join(BUILT, name), 'utf8')) as Listed).functions;
const contextOf = (runtime: BareCustomFunctions): vm.Context => vm.createContext({ CustomFunctions: runtime }, { codeGeneration: { strings: false, wasm: false } });

describe('the functions as they are built', () => {
  test('functions.js registers all of them where there is nothing but CustomFunctions, and answers', () => {
    const runtime = new BareCustomFunctions();
    vm.runInContext(readFileSync(path.join(BUILT, 'functions.js'), 'utf8'), contextOf(runtime));
    expect([...runtime.associated.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
    expect(JSON.stringify(runtime.associated.get('RMBUPPER')?.([[20_300.05]]))).toBe('[["贰万零叁佰元零伍分"]]');
    expect(JSON.stringify(runtime.associated.get('DUEDATE')?.([['2025-01-10']], [['月结30天']], [['B']]))).toBe('[[45716]]');
    expect(() => runtime.associated.get('OVERDUEDAYS')?.([['2025-06-20']], null)).toThrow(expect.objectContaining({ code: '#VALUE!' }) as Error);
  });

  test.each(['functions.json', 'functions-zh-CN.json'])('%s lists exactly those, and every help address leads to its section', (name) => {
    const functions = listed(name);
    expect(functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
    const missing = functions.filter(({ id, helpUrl }) => {
      const { pathname, hash } = new URL(helpUrl);
      const page = path.join(BUILT, pathname);
      return hash !== `#${id}` || !existsSync(page) || !readFileSync(page, 'utf8').includes(`id="${hash.slice(1)}"`);
    });
    expect(missing).toEqual([]);
  });
});
