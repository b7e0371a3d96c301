import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench';

/** Runs every benchmark in this folder (or those named on the command line) and prints their lines; a wrong answer ends with exit code 1. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && file !== 'run.ts' && file !== 'bench.ts').sort();
  for (const file of files) {
    const name = path.basename(file, '.ts');
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { bench } = (await import(path.join(__dirname, file))) as { readonly bench?: Bench };
    if (!bench) continue;
    console.log(`\n${bench.name}`);
    for (const line of await bench.run()) console.log(`  ${line}`);
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
