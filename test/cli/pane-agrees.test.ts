import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from '../../src/cli/run-check';
import { fromIso } from '../../src/domain/day';
import { reportJson } from '../../src/report/to-json';
import { createSession } from '../../src/session/session';
import { openFile } from '../../src/sheets/files/open-file';
import { memoryHost } from '../support/memory-host';

const SAMPLE = path.resolve(__dirname, '../../assets/sample.xlsx');
const AS_OF = '2026-06-30';

test('the pane over a workbook and the command line over its file say the same, to the 分 and to the cell', async () => {
  const out: string[] = [];
  expect(await runCheck([SAMPLE, '--json', '--as-of', AS_OF], { out: (line) => out.push(line), err: (line) => out.push(line), today: 0 })).toBe(0);
  const session = createSession({ workbook: await openFile('sample.xlsx', readFileSync(SAMPLE)), host: memoryHost(), today: fromIso(AS_OF) ?? 0, now: () => 1_000_000 });
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  const { report } = session.state();
  if (!report) throw new Error('no report');
  expect(JSON.parse(JSON.stringify(reportJson(report)))).toEqual(JSON.parse(out.join('\n')));
}, 60_000);
