import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleBytes } from '../../src/cli/make-sample';
import { dayOf } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { PLAYS } from '../../src/playbook/plays';
import { check } from '../../src/report/check';
import type { Report } from '../../src/report/report';
import { openFile } from '../../src/sheets/files/open-file';

const SAMPLE = path.resolve(__dirname, '../../assets/sample.xlsx');
let report: Report;
beforeAll(async () => { ({ report } = await check(await openFile('sample.xlsx', readFileSync(SAMPLE)), { asOf: dayOf(2026, 6, 30) as Day })); });

test('the sample in the repository is the one that the script makes, byte for byte', async () => {
  expect(Buffer.from(await sampleBytes()).equals(readFileSync(SAMPLE))).toBe(true);
});

test('it has the size of a real small ledger', () => {
  const { ledger } = report;
  expect([ledger.deals.length, ledger.customers.size >= 15, ledger.log.length >= 15, ledger.letters.length]).toEqual([40, true, true, 6]);
  expect(ledger.invoices.length).toBeGreaterThan(100);
  expect(ledger.receipts.length).toBeGreaterThan(80);
});

test('every play of the decision table is somebody\'s next action', () => {
  const chosen = new Set(report.workList.flatMap(({ items }) => items.map(({ play }) => play.id)));
  expect(PLAYS.map(({ id }) => id).filter((id) => !chosen.has(id))).toEqual([]);
});

test('every result of the checklist occurs, and every status of a deal', () => {
  const results = new Set(report.readiness.flatMap((readiness) => readiness.results.map(({ status }) => status)));
  expect([...results].sort()).toEqual(['doubtful', 'missing', 'noColumn', 'notApplicable', 'proved']);
  expect(new Set(report.readiness.map(({ status }) => status))).toEqual(new Set(['ready', 'almost', 'notReady', 'settled']));
});

test('every bucket, both currencies, and every kind of item and of skipped row occur', () => {
  const { receivables, ledger } = report;
  const buckets = receivables.bucketLabels.filter((_, index) => receivables.totals.some((total) => total.buckets[index] !== 0));
  expect(buckets).toEqual(receivables.bucketLabels);
  expect(receivables.totals.map(({ currency }) => currency).sort()).toEqual(['CNY', 'USD']);
  expect(new Set(receivables.items.map(({ kind }) => kind))).toEqual(new Set(['invoice', 'milestone', 'retention', 'unbilled', 'notTriggered']));
  const reasons = new Set(ledger.tables.flatMap(({ skipped }) => skipped.map(({ reason }) => reason)));
  for (const reason of ['total', 'subtotal', 'void', 'duplicate', 'note'] as const) expect(reasons).toContain(reason);
});
