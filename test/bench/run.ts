import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench';

/** What stands beside the benchmarks. */
const NOT_BENCHES = ['bench.ts', 'quiet-browser.ts', 'run.ts'];

/** Runs every benchmark in this folder (or those named on the command line) and prints their lines; a wrong answer ends with exit code 1. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !NOT_BENCHES.includes(file)).sort();
  const names = files.map((file) => path.basename(file, '.ts'));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  for (const name of names) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { bench } = (await import(path.join(__dirname, name))) as { readonly bench: Bench };
    console.log(`\n${bench.name}`);
    for (const line of await bench.run()) console.log(`  ${line}`);
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
