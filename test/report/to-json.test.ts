import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/checklist/rules';
import { dayOf } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { PLAYS } from '../../src/playbook/plays';
import { check } from '../../src/report/check';
import type { Report } from '../../src/report/report';
import { reportJson } from '../../src/report/to-json';
import type { ReportJson } from '../../src/report/to-json';
import { openFile } from '../../src/sheets/files/open-file';

const SAMPLE = path.resolve(__dirname, '../../assets/sample.xlsx');
let report: Report;
let json: ReportJson;
beforeAll(async () => {
  ({ report } = await check(await openFile('sample.xlsx', readFileSync(SAMPLE)), { asOf: dayOf(2026, 6, 30) as Day }));
  json = JSON.parse(JSON.stringify(reportJson(report))) as ReportJson;
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test('has the keys that scripts rely on, and survives JSON', () => {
  expect(Object.keys(json)).toEqual(['asOf', 'basis', 'matching', 'bucketLabels', 'sheets', 'totals', 'customers', 'items', 'deals', 'findings']);
  expect(json.asOf).toBe('2026-06-30');
  expect(json).toEqual(reportJson(report));
});

test('money is whole 分, and buckets sum to the open balance of every customer and currency', () => {
  for (const each of [...json.totals, ...json.customers]) {
    expect(Object.keys(each.buckets)).toEqual(json.bucketLabels);
    expect(sum(Object.values(each.buckets))).toBe(each.open);
  }
  for (const { currency, open } of json.totals) {
    expect(sum(json.items.filter((item) => item.currency === currency && item.bucket !== null).map((item) => item.open))).toBe(open);
  }
  expect(json.items.every(({ amount, open }) => Number.isSafeInteger(amount) && Number.isSafeInteger(open))).toBe(true);
});

test('every deal names every rule once, and a play that exists', () => {
  const ids = RULES.map(({ id }) => id).sort();
  for (const { readiness, nextAction } of json.deals) {
    const { proved, missing, doubtful, notApplicable, noColumn, accepted } = readiness;
    expect([...proved, ...missing, ...doubtful, ...notApplicable, ...noColumn, ...accepted].sort()).toEqual(ids);
    expect(readiness.score === null).toBe(readiness.status === 'settled');
    expect(PLAYS.map(({ id }) => id)).toContain(nextAction?.id);
    expect(nextAction?.by).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('reasons come with the cells that the pane shows: of what is proved, of each gap, of the next action', () => {
  const cell = /^[^!]+![A-Z]{1,3}\d+$/;
  for (const [index, { readiness, nextAction }] of json.deals.entries()) {
    expect(Object.keys(readiness.proofs)).toEqual(readiness.proved);
    expect(readiness.gaps.map(({ id }) => id).sort()).toEqual([...readiness.missing, ...readiness.doubtful].sort());
    for (const gap of readiness.gaps) expect([gap.reason, gap.fix]).not.toContain('');
    const advice = report.dealActions[index]?.advice;
    expect(nextAction?.cells.map((cells) => cells.length)).toEqual(advice?.reasons.map(({ cells }) => cells.length));
    expect(nextAction?.cells.length).toBe(nextAction?.reasons.length);
    const all = [...Object.values(readiness.proofs).flat(), ...readiness.gaps.flatMap(({ cells, fixCell }) => (fixCell === null ? cells : [...cells, fixCell])), ...(nextAction?.cells.flat() ?? [])];
    expect(all.filter((each) => !cell.test(each))).toEqual([]);
  }
  const gap = json.deals.flatMap(({ readiness }) => readiness.gaps).find(({ fixCell }) => fixCell !== null);
  expect(gap).toMatchObject({ id: expect.any(String) as string, fix: expect.any(String) as string });
});

test('rows read and rows skipped account for every row beneath the header', () => {
  for (const table of report.ledger.tables) {
    const sheet = json.sheets.find(({ name, headerRow }) => name === table.sheet && headerRow === table.headerRow);
    expect((sheet?.rows ?? 0) + (sheet?.skipped.length ?? 0)).toBe(table.lastRow - table.firstDataRow + 1);
  }
});

test('a finding about a whole sheet has no cell, one about the workbook no sheet', () => {
  const message = { id: 'cli.legal' };
  const found = (cell: Report['findings'][number]['cell']) => reportJson({ ...report, findings: [{ id: 'x', severity: 'info', cell, message }] }).findings[0];
  expect(found({ sheet: '表', row: 3, column: 2 })).toMatchObject({ sheet: '表', cell: 'B3' });
  expect(found({ sheet: '表', row: 0, column: 0 })).toMatchObject({ sheet: '表', cell: null });
  expect(found(null)).toMatchObject({ sheet: null, cell: null, message: '仅供参考，不构成法律意见。' });
});

test('only texts follow the language', () => {
  const english = reportJson(report, 'en-US');
  expect(english.totals).toEqual(json.totals);
  expect(english.bucketLabels).toEqual(json.bucketLabels);
  expect(english.deals.map(({ nextAction }) => nextAction?.id)).toEqual(json.deals.map(({ nextAction }) => nextAction?.id));
});
