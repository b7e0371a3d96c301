import { dayOf } from '../domain/day';
import { runCheck } from './run-check';

/** Command line of the check: `npm run -s check -- book.xlsx`. The only place that asks the clock for today. */
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === null) throw new Error('The clock of this machine is out of range.');

void runCheck(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  today,
}).then((code) => { process.exitCode = code; });
