import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { FUNCTION_IDS } from '../../src/functions';
import { fromIso } from '../../src/domain/day';
import { BareCustomFunctions } from './bare-runtime';

const ENTRY = path.join(__dirname, '../../src/functions/functions.ts');
let script = '';

beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: [ENTRY], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent' });
  script = outputFiles[0]?.text ?? '';
}, 60_000);

describe('functions.js in a context with only CustomFunctions', () => {
  it('registers every function', () => {
    const runtime = new BareCustomFunctions();
    vm.runInNewContext(script, { CustomFunctions: runtime });
    expect([...runtime.associated.keys()]).toEqual(FUNCTION_IDS);
  });

  it('answers there, values and messages', () => {
    const runtime = new BareCustomFunctions();
    vm.runInNewContext(script, { CustomFunctions: runtime });
    const asOf = fromIso('2025-06-30');
    expect(JSON.stringify(runtime.associated.get('AGING')?.([['2025-06-20']], [[asOf]]))).toBe('[["1-30天"]]');
    expect(JSON.stringify(runtime.associated.get('READINESSGAPS')?.([['客户名称', '项目名称', '合同金额']], [['甲公司', '', 100]], [[asOf]]))).toContain('还缺：项目名称');
    expect(() => runtime.associated.get('AGING')?.([['2025-06-20']], null as never)).toThrow(expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('没有截止日') as string }) as Error);
  });

  it('says nothing of Office', () => {
    for (const file of FUNCTION_IDS.map((id) => id.toLowerCase())) expect(file).not.toContain('office');
    expect(script).not.toMatch(/\b(?:Office|Excel)\.(?:context|run|onReady)\b/);
  });

  it('associates each id once, explicitly', () => {
    expect(readFileSync(ENTRY, 'utf8')).toContain('CustomFunctions.associate(');
  });
});
