import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { CellValue } from '../../../src/domain/cell';
import { fromIso } from '../../../src/domain/day';
import { check } from '../../../src/report/check';
import { resultImages } from '../../../src/report/sheets';
import { openFile } from '../../../src/sheets/files/open-file';
import { placed } from '../../../src/sheets/ownership';
import type { Workbook } from '../../../src/sheets/workbook';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';

const INVOICES: readonly (readonly CellValue[])[] = [
  ['客户名称', '发票号码', '开票日期', '到期日', '价税合计'], ['苏州恒力机械有限公司', 'A1', '2025-02-03', '2025-03-03', 100], ['上海贝塔科技有限公司', 'A2', '2025-02-04', '2025-03-04', 200],
];
const THEIRS: readonly (readonly CellValue[])[] = [['我的表', '勿动'], ['x', 1]];
const ASKED = { asOf: fromIso('2025-06-30') ?? 0 };

/** Writes the results as pane and command line do. */
async function writeResults(workbook: Workbook): ReturnType<Workbook['apply']> {
  const { report, sheets } = await check(workbook, ASKED);
  return workbook.apply(resultImages(report, 'zh-CN').map((image) => ({ kind: 'image', image: placed(image, sheets) })), 'results');
}

const values = async (workbook: Workbook, name: string) => (await workbook.read([name]))[0]?.values;
const names = async (workbook: Workbook) => (await workbook.sheets()).map((sheet) => sheet.name);

/** Two invoices on the user's own sheet 账龄, and a sheet 准备度 that is nothing of ours. */
const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = { 账龄: INVOICES, 准备度: THEIRS };

async function keepsThem(workbook: Workbook): Promise<void> {
  const before = [await values(workbook, '账龄'), await values(workbook, '准备度')];
  const { report } = await check(workbook, ASKED);
  expect(report.ledger.tables.map((table) => table.sheet)).toEqual(['账龄']);
  const record = await writeResults(workbook);
  expect(await names(workbook)).toEqual(['账龄', '准备度', '准备度 (回款)', '账龄 (回款)', '下一步']);
  const again = await check(workbook, ASKED);
  expect(again.report.receivables.totals).toEqual(report.receivables.totals);
  await writeResults(workbook);
  expect(await names(workbook)).toHaveLength(5);
  expect([await values(workbook, '账龄'), await values(workbook, '准备度')]).toEqual(before);
  await workbook.undo(record);
  expect([await values(workbook, '账龄'), await values(workbook, '准备度')]).toEqual(before);
}

describe('sheets of the user with names of ours are read, and not written to', () => {
  let office: NodeOffice | null = null;
  afterEach(async () => { await office?.close(); office = null; });

  test('through office.js', async () => {
    office = await startOfficeInNode(new MemoryBook({ sheets: Object.keys(SHEETS) }));
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    const workbook = excelWorkbook();
    await workbook.apply(Object.entries(SHEETS).map(([sheet, rows]) => ({
      kind: 'cells', sheet, cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value }))),
    })), 'typed');
    await keepsThem(workbook);
  });

  test('in a file, also after it was saved and opened again', async () => {
    const made = await openFile('账龄.csv', new TextEncoder().encode(INVOICES.map((row) => row.join(',')).join('\n')));
    await made.apply([{ kind: 'image', image: { name: '准备度', widths: [10, 10], rows: THEIRS.map((row) => row.map((value) => ({ value }))) } }], 'typed');
    await keepsThem(made);
    await writeResults(made);
    const back = await openFile('账龄.xlsx', await made.save());
    expect((await check(back, ASKED)).report.ledger.tables.map((table) => table.sheet)).toEqual(['账龄']);
    await writeResults(back);
    expect(await names(back)).toHaveLength(5);
  });
});
