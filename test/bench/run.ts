import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Bench } from './bench';
import { show } from './show';

/** What stands beside the benchmarks. */
const NOT_BENCHES = ['bench.ts', 'quiet-browser.ts', 'run.ts', 'show.ts'];
/** These measure pages in a browser, which are bundled by their own build, and find them from where they stand. */
const OF_PAGES: readonly string[] = ['startup', 'workbench-functions', 'workbench-letters'];

/** Runs every benchmark in this folder (or those named on the command line) and prints their lines; a wrong answer ends with exit code 1. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !NOT_BENCHES.includes(file)).sort();
  const names = files.map((file) => path.basename(file, '.ts'));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  for (const name of names) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (OF_PAGES.includes(name)) await show(((await import(path.join(__dirname, name))) as { readonly bench: Bench }).bench);
    else await runBundled(name);
  }
}

/**
 * Runs a benchmark as one bundle in a process of its own: that is what ships. A transpiler that works file by file names every function by a call
 * and reaches every import through its module, which costs what is measured here.
 */
async function runBundled(name: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huikuan-bench-'));
  try {
    const outfile = path.join(folder, `${name}.js`);
    await build({
      stdin: { contents: `import { bench } from './${name}'; import { show } from './show'; void show(bench);`, resolveDir: __dirname },
      bundle: true, outfile, platform: 'node', format: 'cjs', target: 'node20', external: ['exceljs'], logLevel: 'error',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit', env: { ...process.env, NODE_PATH: path.resolve(__dirname, '..', '..', 'node_modules') } });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
