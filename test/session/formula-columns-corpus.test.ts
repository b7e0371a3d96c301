import type { CellValue } from '../../src/domain/cell';
import { fromIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { say } from '../../src/messages/say';
import { playName } from '../../src/playbook/play';
import { makeReport } from '../../src/report/make-report';
import { formulaColumns } from '../../src/session/formula-columns';
import { check } from '../../src/report/check';
import { openFile } from '../../src/sheets/files/open-file';
import { readLedger } from '../../src/sheets/read-ledger';
import type { SheetData } from '../../src/sheets/workbook';
import { CORPUS } from '../sheets/corpus';
import type { Mess } from '../sheets/corpus/mess';
import { xlsxOf } from '../sheets/corpus/xlsx-of';
import { sheetData } from '../sheets/sheet-data';
import { evaluateFormula } from './evaluate-formula';

const AS_OF = fromIso('2025-12-31') ?? 0;
const settings = DEFAULT_SETTINGS;

function checked(sheets: readonly SheetData[]) {
  const report = makeReport(readLedger(sheets, { settings, asOf: AS_OF }), settings, AS_OF);
  return { report, plan: formulaColumns(report, { sheets, settings, mapping: null, locale: 'zh-CN', asOf: AS_OF }) };
}

/** What the formula of a column answers, by sheet row. */
function answers({ sheets }: Mess, { plan }: ReturnType<typeof checked>, header: 'READINESS' | 'NEXTACTION'): ReadonlyMap<number, unknown> {
  const line = 'id' in plan ? undefined : plan.lines.find(({ after }) => after.startsWith(`=HUIKUAN.${header}(`));
  if (!line) throw new Error(`no formula ${header}`);
  return new Map(evaluateFormula(line.after, sheets, AS_OF).map(([value], index) => [line.cell.row + index, value]));
}

const withDeals = CORPUS.filter(({ sheets }) => checked(sheets).report.ledger.deals.length > 0);
const refused = withDeals.filter(({ sheets }) => 'id' in checked(sheets).plan);

test('lists that a formula would read otherwise than the pane get no formulas, and are named', () => {
  expect(withDeals.length - refused.length).toBeGreaterThan(5);
  expect(Object.fromEntries(refused.map(({ name, sheets }) => [name, checked(sheets).plan]))).toEqual({
    'two header rows below a title and a line of captions': { id: 'pane.formulas.headerAbove', values: { lists: '应收台账' } },
    'several receipts under numbered group titles': { id: 'pane.formulas.headerAbove', values: { lists: '合同' } },
    'a seller of pumps: 万元 above the header, amounts that disagree in how they are written, a subtotal, who made it': { id: 'pane.formulas.headerAbove', values: { lists: '2026年应收款明细' } },
    'slips of sales, money and returns in one list': { id: 'pane.formulas.headerAbove', values: { lists: '往来' } },
    'a caption says 万元': { id: 'pane.formulas.headerAbove', values: { lists: '合同' } },
  });
});

test('a linked list that a formula would read otherwise is named too', () => {
  const deals: CellValue[][] = [['合同编号', '客户名称', '项目名称', '合同金额', '签约日期'], ['H-1', '甲公司', '一号线', 20_000, '2025-01-10']];
  const invoices: CellValue[][] = [['单位：万元', null, null, null, null], ['发票号码', '合同编号', '客户名称', '开票日期', '价税合计'], ['24402001', 'H-1', '甲公司', '2025-02-01', 2]];
  expect(checked([sheetData('台账', deals), sheetData('开票', invoices)]).plan).toEqual({ id: 'pane.formulas.headerAbove', values: { lists: '开票' } });
  expect(checked([sheetData('台账', deals), sheetData('开票', invoices.slice(1))]).plan).toMatchObject({ title: 'formulas' });
});

test.each(withDeals.filter((mess) => !refused.includes(mess)).map((mess) => [mess.name, mess] as const))('%s: formulas show what the pane shows, and what the check of the file finds', async (_name, mess) => {
  const found = checked(mess.sheets);
  const { report } = found;
  const scores = new Map(report.readiness.map(({ deal, score }) => [deal.row.row, score ?? '已结清']));
  const actions = new Map(report.dealActions.map(({ deal, play }) => [deal.row.row, say('zh-CN', playName(play))]));
  expect(scores.size).toBeGreaterThan(0);
  const file = await check(await openFile('book.xlsx', await xlsxOf(mess.sheets)), { asOf: AS_OF, overrides: settings });
  expect(file.report.readiness.map(({ deal, score }) => [deal.row.row, score ?? '已结清'])).toEqual([...scores]);
  const shown = (answer: ReadonlyMap<number, unknown>): unknown => Object.fromEntries([...answer].filter(([, value]) => value !== ''));
  expect(shown(answers(mess, found, 'READINESS'))).toEqual(Object.fromEntries(scores));
  expect(shown(answers(mess, found, 'NEXTACTION'))).toEqual(Object.fromEntries(actions));
});
