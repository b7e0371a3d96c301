import type { Bench } from './bench';

/** Runs a benchmark and prints its lines under its name; a wrong answer ends with exit code 1. */
export function show(bench: Bench): Promise<void> {
  return printed(bench).catch((fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  });
}

async function printed({ name, run }: Bench): Promise<void> {
  console.log(`\n${name}`);
  for (const line of await run()) console.log(`  ${line}`);
}
