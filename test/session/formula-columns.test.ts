import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/domain/cell';
import { fromIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { say } from '../../src/messages/say';
import { playName } from '../../src/playbook/play';
import { makeReport } from '../../src/report/make-report';
import type { Report } from '../../src/report/report';
import { resultImages } from '../../src/report/sheets';
import { formulaColumns } from '../../src/session/formula-columns';
import type { WritePreview } from '../../src/session/state';
import { openFile } from '../../src/sheets/files/open-file';
import { readLedger } from '../../src/sheets/read-ledger';
import { SHEET_SETTINGS } from '../../src/sheets/owned-sheets';
import { settingsImage } from '../../src/sheets/settings-sheet';
import type { SheetData, SheetImage } from '../../src/sheets/workbook';
import { call } from '../functions/function-tester';
import { sheetData } from '../sheets/sheet-data';
import { evaluateFormula } from './evaluate-formula';

const AS_OF = fromIso('2026-06-30') ?? 0;
let sample: readonly SheetData[];

beforeAll(async () => {
  const workbook = await openFile('sample.xlsx', new Uint8Array(readFileSync(path.join(__dirname, '../../assets/sample.xlsx'))));
  sample = await workbook.read((await workbook.sheets()).map(({ name }) => name));
});

function sheetOf(image: SheetImage): SheetData {
  const values = image.rows.map((row) => Array.from({ length: image.widths.length }, (_, column): CellValue => row[column]?.value ?? null));
  return {
    id: image.name, name: image.name, visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: values.length, lastColumn: image.widths.length }, values,
    formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  };
}

/** What the pane has after a check with these settings, the lists being Excel Tables or plain ranges. */
function checked(settings: Settings, tables: boolean): { report: Report; sheets: readonly SheetData[] } {
  const lists = sample.filter(({ name }) => name !== SHEET_SETTINGS).map((sheet) => (tables ? sheet : { ...sheet, tables: [] }));
  const sheets = [...lists, sheetOf(settingsImage(settings, null, 'zh-CN'))];
  return { report: makeReport(readLedger(sheets, { settings, asOf: AS_OF }), settings, AS_OF), sheets };
}

const planned = ({ report, sheets }: { report: Report; sheets: readonly SheetData[] }, settings: Settings) =>
  formulaColumns(report, { sheets, settings, mapping: null, locale: 'zh-CN', asOf: AS_OF });

/** The preview; null when there is nothing to insert. */
function planOf(state: { report: Report; sheets: readonly SheetData[] }, settings: Settings): WritePreview | null {
  const plan = planned(state, settings);
  return 'id' in plan ? null : plan;
}

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS, weights: { blocking: 9, important: 2, helpful: 1 }, termsReading: 'C', matching: 'invoice', buckets: [15, 45], horizonDays: 90, contactDays: 5,
  rollRestDays: false, confirmationDays: 30, smallDifference: 500_000,
};

describe.each([['default settings', DEFAULT_SETTINGS], ['changed settings', CHANGED]])('formula columns beside a plain list, %s', (_name, settings) => {
  it('show what the pane shows, row by row', () => {
    const state = checked(settings, false);
    const cells = planOf(state, settings)?.lines.filter(({ after }) => after.startsWith('=')) ?? [];
    expect(cells).toHaveLength(3);
    const [first] = cells;
    const [scores, , actions] = cells.map(({ after }) => evaluateFormula(after, state.sheets, AS_OF));
    const rowOf = (index: number): number => (state.report.readiness[index]?.deal.row.row ?? 0) - (first?.cell.row ?? 0);
    expect(state.report.readiness.length).toBeGreaterThan(5);
    state.report.readiness.forEach(({ score }, index) => expect(scores?.[rowOf(index)]).toEqual([score ?? '已结清']));
    state.report.dealActions.forEach(({ play }, index) => expect(actions?.[rowOf(index)]).toEqual([say('zh-CN', playName(play))]));
  });
});

it('changed settings change something', () => {
  const scores = (settings: Settings): unknown => checked(settings, false).report.readiness.map(({ score }) => score);
  expect(scores(CHANGED)).not.toEqual(scores(DEFAULT_SETTINGS));
});

it('in an Excel Table each row looks itself up on 准备度 and finds the score, the gaps and the action of the pane', () => {
  const state = checked(DEFAULT_SETTINGS, true);
  const plain = state.report.ledger.tables.find(({ roles }) => roles.includes('deals'));
  // The sample keeps plain ranges or Tables; here its deals are a Table.
  if (!plain) throw new Error('the sample has no deals');
  const rect = { firstRow: plain.headerRow, lastRow: plain.lastRow, firstColumn: plain.firstColumn, lastColumn: plain.lastColumn };
  const sheets = state.sheets.map((sheet) => (sheet.name === plain.sheet ? { ...sheet, tables: [{ name: '台账', rect, hasHeaders: true, hasTotals: false }] } : sheet));
  const report = makeReport(readLedger(sheets, { settings: DEFAULT_SETTINGS, asOf: AS_OF }), DEFAULT_SETTINGS, AS_OF);
  const lines = planOf({ report, sheets }, DEFAULT_SETTINGS)?.lines.filter(({ after }) => after.startsWith('=')) ?? [];
  expect(lines).toHaveLength(3 * report.readiness.length);
  expect(lines.every(({ after }) => !after.includes('HUIKUAN'))).toBe(true);

  const result = resultImages(report, 'zh-CN').find(({ name }) => name === '准备度');
  const cell = (row: readonly ({ value?: CellValue } | null)[], letter: string): CellValue => row[letter.charCodeAt(0) - 65]?.value ?? null;
  const { deal, score } = report.readiness[1] ?? {};
  const found = result?.rows.find((row) => cell(row, 'E') === deal?.number) ?? [];
  const match = (row: number, last = ''): string => `XMATCH(TRIM($B${row}),'准备度'!$E:$E${last})`;
  const at = (row: number): string => `${match(row)}/(${match(row)}=${match(row, ',0,-1')})`;
  const row = deal?.row.row ?? 0;
  expect(lines.filter((line) => line.cell.row === row).map(({ after }) => after)).toEqual([
    `=IFERROR(INDEX('准备度'!$B:$B,${at(row)}),"")`, `=IFERROR(TEXTJOIN("、",TRUE,INDEX('准备度'!$J:$K,${at(row)},0)),"")`, `=IFERROR(INDEX('准备度'!$P:$P,${at(row)}),"")`,
  ]);
  expect(cell(found, 'B')).toBe(score ?? '已结清');
  const play = report.dealActions[1]?.play;
  expect(cell(found, 'P')).toBe(play ? say('zh-CN', playName(play)) : '');
});

describe('in an Excel Table', () => {
  const tableOf = (rows: readonly (readonly CellValue[])[]) => {
    const lastColumn = rows[0]?.length ?? 0;
    const plain = sheetOf({ name: '台账', widths: Array<number>(lastColumn).fill(10), rows: rows.map((cells) => cells.map((value) => ({ value }))) });
    const sheets = [{ ...plain, tables: [{ name: '台账', rect: { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn }, hasHeaders: true, hasTotals: false }] }];
    return { report: makeReport(readLedger(sheets, { settings: DEFAULT_SETTINGS, asOf: AS_OF }), DEFAULT_SETTINGS, AS_OF), sheets };
  };
  const lookup = (rows: readonly (readonly CellValue[])[]): { by: string; unfound: number[] } | null | undefined => {
    const found = planOf(tableOf(rows), DEFAULT_SETTINGS)?.lookup;
    return found ? { by: found.by, unfound: found.unfound.map(({ row }) => row) } : found;
  };
  const formulas = (rows: readonly (readonly CellValue[])[]): string[] => planOf(tableOf(rows), DEFAULT_SETTINGS)?.lines.map(({ after }) => after).filter((after) => after.startsWith('=')) ?? [];

  it('rows that do not find their deal are told beforehand: a number twice, none, or written with odd marks', () => {
    const headers = ['合同编号', '客户名称', '项目名称', '合同金额'];
    const rows = [headers, ['H-1', '甲公司', '一号线', 1000], ['H-2', '甲公司', '二号线', 500], ['h-1', '甲公司', '备件', 200], [null, '甲公司', '培训', 100], ['Ｈ－４', '甲公司', '运维', 100], [20260105, '甲公司', '巡检', 100], [' H-5', '乙公司', '巡检', 100]];
    expect(lookup(rows)).toEqual({ by: '合同编号', unfound: [2, 4, 5, 6] });
  });

  it('a row looks at itself alone, whatever the other rows hold, so that sorting moves no answer', () => {
    const written = formulas([['合同编号', '客户名称', '项目名称', '合同金额'], ['H-1', '甲公司', '一号线', 1000], ['H-2', '甲公司', '二号线', 500], ['H-1', '甲公司', '备件', 200]]);
    expect(written).toHaveLength(9);
    expect(new Set(written.map((formula) => formula.replace(/\$A\d/g, '$A#'))).size).toBe(3);
    expect(written.filter((formula) => formula.includes('$A3'))).toHaveLength(3);
  });

  it('the order number stands in where the contract number is blank', () => {
    const rows = [['合同编号', '订单号', '客户名称', '项目名称', '合同金额'], ['H-1', 'D-1', '甲公司', '一号线', 1000], [null, 'D-2', '甲公司', '二号线', 500]];
    expect(lookup(rows)).toEqual({ by: '合同编号', unfound: [] });
    expect(formulas(rows)[0]).toContain('XMATCH(IF(TRIM($A2)="",TRIM($B2),TRIM($A2)),');
  });

  it('without any number the project tells, and without a project nothing does', () => {
    const rows = [['客户名称', '项目名称', '合同金额', '规格型号'], ['甲公司', '一号线', 1000, 'Z'], ['甲公司', '二号线', 500, 'Z'], ['乙公司', '二号线', 200, 'Z']];
    expect(lookup(rows)).toEqual({ by: '项目名称', unfound: [3, 4] });
    expect(formulas(rows)[0]).toContain("'准备度'!$D:$D");
    const nameless = [['客户名称', '合同金额', '规格型号', '签约日期', '业务员'], ['甲公司', 1000, 'Z', AS_OF - 90, '李明']];
    expect(planned(tableOf(nameless), DEFAULT_SETTINGS)).toEqual({ id: 'pane.formulas.noNumber' });
    const due = [['客户名称', '合同金额', '规格型号', '签约日期', '业务员', '到期日'], ['甲公司', 1000, 'Z', AS_OF - 90, '李明', AS_OF - 30]];
    expect(lookup(due)).toBeNull();
    expect(formulas(due)).toHaveLength(2);
  });
});

it('names a list that plays two roles once, so that its money is not counted twice', () => {
  const day = (iso: string): number => fromIso(iso) ?? 0;
  const image = (name: string, rows: readonly (readonly CellValue[])[]): SheetImage => ({ name, widths: rows[0]?.map(() => 10) ?? [], rows: rows.map((row) => row.map((value) => ({ value }))) });
  const sheets = [
    sheetOf(image('台账', [['合同编号', '客户名称', '项目名称', '规格型号', '合同金额', '签约日期', '业务员'], ['H-1', '甲公司', '一号线', 'Z', 1000, day('2026-01-10'), '李明']])),
    sheetOf(image('开票', [['发票号码', '合同编号', '客户名称', '开票日期', '到期日', '价税合计', '已收金额', '收款日期'], ['24402001', 'H-1', '甲公司', day('2026-02-01'), day('2026-03-01'), 1000, 400, day('2026-03-05')]])),
  ];
  const report = makeReport(readLedger(sheets, { settings: DEFAULT_SETTINGS, asOf: AS_OF }), DEFAULT_SETTINGS, AS_OF);
  const formulas = planOf({ report, sheets }, DEFAULT_SETTINGS)?.lines.filter(({ after }) => after.startsWith('=')).map(({ after }) => after) ?? [];
  expect(formulas[0]?.split("'开票'")).toHaveLength(2);
  expect(evaluateFormula(formulas[0] ?? '', [...sheets, sheetOf(settingsImage(DEFAULT_SETTINGS, null, 'zh-CN'))], AS_OF)).toEqual(report.readiness.map(({ score }) => [score]));
});

it('names the lists that the formulas leave out, because a formula takes one list of each kind', () => {
  const receipts = (name: string): SheetData => sheetOf({ name, widths: [10, 10, 10], rows: [['付款方', '收款日期', '收款金额'], ['甲公司', AS_OF - 20, 100]].map((row) => row.map((value) => ({ value }))) });
  const base = checked(DEFAULT_SETTINGS, false);
  const sheets = [...base.sheets, receipts('七月收款'), receipts('八月收款')];
  const report = makeReport(readLedger(sheets, { settings: DEFAULT_SETTINGS, asOf: AS_OF }), DEFAULT_SETTINGS, AS_OF);
  expect(planOf(base, DEFAULT_SETTINGS)).toMatchObject({ leftOut: [], asOf: { cell: { sheet: '回款设置', row: 1, column: 12 }, day: AS_OF } });
  expect(planOf({ report, sheets }, DEFAULT_SETTINGS)?.leftOut).toEqual(['七月收款', '八月收款']);
});

describe('beside a list of deals with their dates', () => {
  const day = (iso: string): number => fromIso(iso) ?? 0;
  const plan = (headers: readonly string[], row: readonly CellValue[]) => {
    const rows = [headers, row];
    const sheets = [sheetOf({ name: '台账', widths: headers.map(() => 10), rows: rows.map((cells) => cells.map((value) => ({ value }))) })];
    const report = makeReport(readLedger(sheets, { settings: DEFAULT_SETTINGS, asOf: AS_OF }), DEFAULT_SETTINGS, AS_OF);
    return { report, lines: planOf({ report, sheets }, DEFAULT_SETTINGS)?.lines.map(({ after }) => after) ?? [] };
  };

  it('a due date gives days overdue and bucket before readiness, as the pane has them', () => {
    const { report, lines } = plan(['合同编号', '客户名称', '项目名称', '合同金额', '签约日期', '到期日'], ['H-1', '甲公司', '一号线', 1000, day('2026-01-10'), day('2026-03-01')]);
    expect(lines.filter((text) => !text.startsWith('='))).toEqual(['逾期天数', '账龄', '准备度', '缺项', '下一步']);
    expect(lines.slice(0, 4)).toEqual(['逾期天数', '=HUIKUAN.OVERDUEDAYS($F2,截止日)', '账龄', '=HUIKUAN.AGING($F2,截止日)']);
    expect(call('OVERDUEDAYS', [day('2026-03-01'), AS_OF])).toEqual([[report.receivables.items[0]?.daysOverdue]]);
  });

  it('an invoice date with terms gives the due date too', () => {
    const { lines } = plan(['合同编号', '客户名称', '项目名称', '合同金额', '发票号码', '开票日期', '付款条件'], ['H-1', '甲公司', '一号线', 1000, '24402001', day('2026-01-10'), '开票后30天']);
    expect(lines.filter((text) => !text.startsWith('='))).toEqual(['到期日', '逾期天数', '账龄', '准备度', '缺项', '下一步']);
    expect(lines[3]).toBe('=HUIKUAN.OVERDUEDAYS($H2,截止日)');
  });

  it('without either only what the checklist knows', () => {
    expect(plan(['合同编号', '客户名称', '项目名称', '合同金额', '签约日期'], ['H-1', '甲公司', '一号线', 1000, day('2026-01-10')]).lines.filter((text) => !text.startsWith('='))).toEqual(['准备度', '缺项', '下一步']);
  });
});

describe('where the columns go', () => {
  const day = (iso: string): number => fromIso(iso) ?? 0;
  const HEADERS = ['合同编号', '客户名称', '项目名称', '合同金额', '签约日期', '到期日'];
  const DEALS: CellValue[][] = [['H-1', '甲公司', '一号线', 1000, day('2026-01-10'), day('2026-03-01')], ['H-2', '乙公司', '二号线', 500, day('2026-02-10'), day('2026-04-01')]];
  const INSERTED = ['逾期天数', '账龄', '准备度', '缺项', '下一步'];
  const planFor = (rows: readonly (readonly CellValue[])[], extras: Partial<SheetData> = {}, settings: Settings = DEFAULT_SETTINGS) => {
    const sheets = [sheetData('台账', rows, extras)];
    return planned({ report: makeReport(readLedger(sheets, { settings, asOf: AS_OF }), settings, AS_OF), sheets }, settings);
  };
  const linesOf = (plan: ReturnType<typeof planFor>): readonly { readonly cell: { readonly row: number; readonly column: number }; readonly after: string }[] => ('id' in plan ? [] : plan.lines);
  const headersAt = (plan: ReturnType<typeof planFor>): [string, number][] => linesOf(plan).filter(({ after }) => !after.startsWith('=')).map(({ after, cell }) => [after, cell.column]);

  it('beside a note that would stand in the way of a spilled result, and nothing of it is overwritten', () => {
    const [first = [], second = []] = DEALS;
    const plan = planFor([HEADERS, first, [...second, null, null, '看这里']]);
    expect(headersAt(plan)).toEqual(INSERTED.map((header, index) => [header, 10 + index]));
    expect(plan).toMatchObject({ overwrites: [] });
  });

  it('a second time over the columns of the first, which the formulas do not read; rows that came since are covered', () => {
    const plan = planFor([[...HEADERS, ...INSERTED], ...DEALS.map((deal) => [...deal, 30, '1-30天', 0.5, '还缺：交付证据', '发征询函']), ['H-3', '丙公司', '三号线', 700, day('2026-03-10'), day('2026-05-01'), null, null, null, null, null]]);
    expect(headersAt(plan)).toEqual(INSERTED.map((header, index) => [header, 7 + index]));
    const formulas = linesOf(plan).map(({ after }) => after).filter((after) => after.startsWith('='));
    expect(formulas.slice(0, 3)).toEqual(['=HUIKUAN.OVERDUEDAYS($F2,截止日)', '=HUIKUAN.OVERDUEDAYS($F3,截止日)', '=HUIKUAN.OVERDUEDAYS($F4,截止日)']);
    expect(formulas.filter((formula) => formula.includes("('台账'!$A$1:$F$1,'台账'!$A$2:$F$4,截止日,"))).toHaveLength(3);
    expect('id' in plan ? [] : plan.overwrites.map(({ before }) => before)).toEqual(expect.arrayContaining(['逾期天数', '还缺：交付证据']));
  });

  it('a second time beside an Excel Table over the same columns too', () => {
    const tables = [{ name: '台账表', rect: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 6 }, hasHeaders: true, hasTotals: false }];
    expect(headersAt(planFor([[...HEADERS, ...INSERTED], ...DEALS.map((deal) => [...deal, 30, '1-30天', 0.5, '', '发征询函'])], { tables }))).toEqual(INSERTED.map((header, index) => [header, 7 + index]));
  });

  it('nowhere where dates count from 1904, but for what an Excel Table looks up', () => {
    const shifted = DEALS.map((deal) => deal.map((value) => (typeof value === 'number' && value > 40_000 ? value - 1462 : value)));
    expect(planFor([HEADERS, ...shifted], { date1904: true })).toEqual({ id: 'pane.formulas.date1904' });
    const tables = [{ name: '台账表', rect: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 6 }, hasHeaders: true, hasTotals: false }];
    const plan = planFor([HEADERS, ...shifted], { date1904: true, tables });
    expect(headersAt(plan).map(([header]) => header)).toEqual(['准备度', '缺项', '下一步']);
    expect(linesOf(plan).some(({ after }) => after.includes('HUIKUAN'))).toBe(false);
  });

  it('beside invoices without due date and terms only where the invoice date may stand in', () => {
    const rows: CellValue[][] = [['发票号码', '客户名称', '开票日期', '价税合计'], ['24402001', '甲公司', day('2026-01-31'), 1000]];
    expect(planFor(rows)).toEqual({ id: 'pane.formulas.noDue' });
    expect(linesOf(planFor(rows, {}, { ...DEFAULT_SETTINGS, fallbackToInvoiceDate: true })).map(({ after }) => after)).toContain('=HUIKUAN.OVERDUEDAYS($C2,截止日)');
  });

  it('with the buckets and the readings of 月结 that the pane uses', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, buckets: [15, 45], termsReading: 'B', customers: { 甲公司: { termsReading: 'C' } } };
    const invoiced = ['合同编号', '客户名称', '项目名称', '合同金额', '发票号码', '开票日期', '付款条件'];
    const rows: CellValue[][] = [['H-1', '甲公司', '一号线', 1000, '24402001', day('2026-01-31'), '月结30天'], ['H-2', '乙公司', '二号线', 500, '24402002', day('2026-01-31'), '月结30天']];
    const formulas = linesOf(planFor([invoiced, ...rows], {}, settings)).map(({ after }) => after);
    expect(formulas).toEqual(expect.arrayContaining(['=HUIKUAN.DUEDATE($F2,$G2,"C")', '=HUIKUAN.DUEDATE($F3,$G3,"B")', '=HUIKUAN.AGING($H2,截止日,"15,45")']));
  });
});
