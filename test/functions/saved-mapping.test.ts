import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { SavedMapping } from '../../src/sheets/mapping-store';
import { settingsImage } from '../../src/sheets/settings-sheet';
import { call } from './function-tester';
import { AS_OF } from './deal-ranges';

/** Headers that say too little: 代号 is the project's name here, which only the user knows. */
const HEADERS = ['客户名称', '代号', '合同金额', '合同日期'];
const ROWS = [['甲公司', '一号线改造', 100, '2025-03-01'], ['乙公司', '', 200, '2025-03-01']];

const mapping = (fields: readonly (readonly [string, 'customerName' | 'projectName' | 'contractAmount' | 'contractDate'])[]): SavedMapping => ({
  version: 1, sheets: [{
    sheet: '台账', tableName: null, use: true, roles: ['deals'], headerRow: 3, headers: HEADERS.map((header, index) => ({ header, column: index + 2 })),
    columns: fields.map(([header, field]) => ({ field, header, column: HEADERS.indexOf(header) + 2 })),
  }],
});
const CONFIRMED = mapping([['客户名称', 'customerName'], ['代号', 'projectName'], ['合同金额', 'contractAmount'], ['合同日期', 'contractDate']]);

/** The sheet 回款设置 as a formula's range gets it. */
function sheet(saved: SavedMapping | null): unknown[][] {
  return settingsImage(DEFAULT_SETTINGS, saved, 'zh-CN').rows.map((row) => Array.from({ length: 9 }, (_, column) => row[column]?.value ?? 0));
}
const score = (rows: readonly unknown[][], saved: SavedMapping | null): number[] => call('READINESS', [[HEADERS], rows, AS_OF, null, null, null, null, null, sheet(saved)]).map(([cell]) => Number(cell));

it('columns that the user corrected in the pane count in formulas that name the sheet 回款设置', () => {
  expect(score(ROWS, CONFIRMED)[0]).toBeGreaterThan(score(ROWS, null)[0] ?? 1);
  expect(score(ROWS, CONFIRMED)[1]).toBe(score(ROWS, null)[1]);
  expect(call('READINESSGAPS', [[HEADERS], ROWS, AS_OF, null, null, null, null, null, sheet(CONFIRMED)])[1]?.[0]).toMatch(/还缺：项目名称/);
});

it('row by row the same as spilled', () => {
  expect(ROWS.flatMap((row) => score([row], CONFIRMED))).toEqual(score(ROWS, CONFIRMED));
});

it('a list that the user switched off is read when a formula names it', () => {
  const off: SavedMapping = { version: 1, sheets: CONFIRMED.sheets.map((each) => ({ ...each, use: false })) };
  expect(score(ROWS, off)).toEqual(score(ROWS, null));
});

it('a mapping of other headers changes nothing', () => {
  const other: SavedMapping = { version: 1, sheets: CONFIRMED.sheets.map((each) => ({ ...each, headers: each.headers.map(({ column }) => ({ header: `列${column}`, column })) })) };
  expect(score(ROWS, other)).toEqual(score(ROWS, null));
});
