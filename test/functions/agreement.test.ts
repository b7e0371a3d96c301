import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromIso } from '../../src/domain/day';
import type { LedgerTable, Role } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { say } from '../../src/messages/say';
import { playName } from '../../src/playbook/play';
import { check } from '../../src/report/check';
import type { CheckedWorkbook } from '../../src/report/check';
import { openFile } from '../../src/sheets/files/open-file';
import { call } from './function-tester';

const AS_OF = fromIso('2026-06-30') ?? 0;
let checked: CheckedWorkbook;

beforeAll(async () => {
  const bytes = readFileSync(path.join(__dirname, '../../assets/sample.xlsx'));
  checked = await check(await openFile('sample.xlsx', new Uint8Array(bytes)), { asOf: AS_OF, overrides: DEFAULT_SETTINGS });
}, 60_000);

/** Cells of a recognised list as a formula's range gets them: from the header row to the last row, blank cells 0. */
function rangeOf(table: LedgerTable): unknown[][] {
  const sheet = checked.sheets.find(({ name }) => name === table.sheet);
  const used = sheet?.used;
  if (!sheet || !used) return [];
  return sheet.values
    .slice(table.headerRow - used.firstRow, table.lastRow - used.firstRow + 1)
    .map((row) => row.slice(table.firstColumn - used.firstColumn, table.lastColumn - used.firstColumn + 1).map((value) => value ?? 0));
}

function tableOf(role: Role): LedgerTable {
  const table = checked.report.ledger.tables.find(({ roles }) => roles.includes(role));
  if (!table) throw new Error(`the sample has no ${role}`);
  return table;
}

describe('a formula over the same ranges', () => {
  const linked = (): unknown[] => (['invoices', 'receipts', 'customers', 'log', 'letters'] as const).map((role) => rangeOf(tableOf(role)));
  const results = (id: 'READINESS' | 'READINESSGAPS' | 'NEXTACTION'): unknown[] => {
    const [headers = [], ...rows] = rangeOf(tableOf('deals'));
    const answers = call(id, [[headers], rows, AS_OF, ...linked()]).map(([cell]) => cell);
    return checked.report.readiness.map(({ deal }) => answers[deal.row.row - tableOf('deals').firstDataRow]);
  };

  it('READINESS gives the score of the report', () => {
    expect(results('READINESS')).toEqual(checked.report.readiness.map(({ score }) => score ?? '已结清'));
  });

  it('NEXTACTION gives the action of the report', () => {
    expect(results('NEXTACTION')).toEqual(checked.report.dealActions.map(({ play }) => say('zh-CN', playName(play))));
  });

  it('READINESSGAPS names every blocking gap of the report', () => {
    const texts = results('READINESSGAPS');
    checked.report.readiness.forEach(({ results: rules, status }, index) => {
      const blocking = status === 'settled' ? [] : rules.filter((result) => result.rule.severity === 'blocking' && result.status === 'missing');
      for (const { rule } of blocking) expect(texts[index]).toContain(say('zh-CN', { id: `rule.${rule.id}.name` }));
    });
  });
});

it.each(['READINESS', 'READINESSGAPS'] as const)('%s without linked lists: each row of the sample alone gives what the spilled formula gives', (id) => {
  const [headers = [], ...rows] = rangeOf(tableOf('deals'));
  const spilled = call(id, [[headers], rows, AS_OF]);
  expect(rows.map((row) => call(id, [[headers], [row], AS_OF])[0])).toEqual(spilled);
});
