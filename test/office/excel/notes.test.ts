import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { CellValue } from '../../../src/domain/cell';
import { fromIso } from '../../../src/domain/day';
import type { Locale } from '../../../src/messages/locale';
import { check } from '../../../src/report/check';
import { placedResults } from '../../../src/report/sheets';
import type { Settings } from '../../../src/domain/settings';
import { settingsChange } from '../../../src/session/settings-change';
import { readSettings } from '../../../src/sheets/settings-sheet';
import { openFile } from '../../../src/sheets/files/open-file';
import type { Change, UndoRecord, Workbook } from '../../../src/sheets/workbook';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';

jest.setTimeout(60_000);

const HEADER = ['合同编号', '客户名称', '项目名称', '合同金额', '签约日期', '付款条件'];
const DEALS = {
  a: ['HT-001', '苏州恒力机械有限公司', '注塑机', 380000, '2025-01-10', '月结30天'],
  b: ['HT-002', '宁波海川电子有限公司', '冲压线', 120000, '2025-02-01', '月结30天'],
  c: ['HT-003', '上海贝塔科技有限公司', '备件', 6500, '2025-03-01', '月结30天'],
} as const;
const TABLE = '台账';
const RESULTS = ['准备度', '账龄', '下一步'] as const;

let office: NodeOffice | null = null;
afterEach(() => { office?.close(); office = null; });

const ADAPTERS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['through office.js', async () => {
    office = await startOfficeInNode(new MemoryBook({ sheets: [TABLE] }));
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    return excelWorkbook();
  }],
  ['in a file', async () => openFile('台账.csv', new TextEncoder().encode(`${HEADER.join(',')}\n`))],
];

describe.each(ADAPTERS)('notes beside results %s', (_name, open) => {
  let workbook: Workbook;
  const put = (sheet: string, cells: Extract<Change, { kind: 'cells' }>['cells']): Promise<UndoRecord> => workbook.apply([{ kind: 'cells', sheet, cells }], 'typed');
  const deals = (...rows: readonly (readonly CellValue[])[]): Promise<UndoRecord> => put(TABLE, [HEADER, ...rows, ...Array.from({ length: 4 - rows.length }, () => HEADER.map(() => null))]
    .flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value }))));
  const checkNow = async (locale: Locale = 'zh-CN'): Promise<UndoRecord> => {
    const { report, sheets } = await check(workbook, { asOf: fromIso('2025-06-30') ?? 0 });
    return workbook.apply(placedResults(report, locale, sheets).map((image) => ({ kind: 'image', image })), 'results');
  };
  const cells = async (sheet: string): Promise<(readonly CellValue[])[]> => {
    const [data] = await workbook.read([sheet]);
    const above = Array.from({ length: (data?.used?.firstRow ?? 1) - 1 }, () => []);
    return [...above, ...data?.values ?? []];
  };
  /** 1-based row that holds all these texts. */
  const rowWith = async (sheet: string, ...texts: string[]): Promise<number> => (await cells(sheet)).findIndex((row) => texts.every((text) => row.includes(text))) + 1;
  const width = (sheet: string): number => (sheet === '账龄' ? 18 : 16);

  beforeEach(async () => {
    workbook = await open();
    await deals(DEALS.a, DEALS.b, DEALS.c);
    await checkNow();
  });

  test.each(RESULTS)('on %s go with their row when the order changes, in another language too', async (sheet) => {
    for (const [customer, note] of [[DEALS.a[1], '老板周五回来'], [DEALS.c[1], '=不是公式']] as const) await put(sheet, [{ row: await rowWith(sheet, customer), column: width(sheet) + 2, value: note }]);
    await put(sheet, [{ row: await rowWith(sheet, DEALS.b[1]), column: width(sheet) + 1, formula: `=LEN(D${await rowWith(sheet, DEALS.b[1])})` }]);
    const before = await cells(sheet);
    await deals(['HT-000', '天津新港物流有限公司', '仓储', 990000, '2025-01-02', '月结30天'], DEALS.c, DEALS.b, DEALS.a);
    const record = await checkNow('en-US');
    for (const [customer, note] of [[DEALS.a[1], '老板周五回来'], [DEALS.c[1], '=不是公式']] as const) expect(await rowWith(sheet, note)).toBe(await rowWith(sheet, customer, note));
    await checkNow();
    expect((await cells(sheet)).flat().filter((value) => value === '老板周五回来')).toHaveLength(1);
    await deals(DEALS.a, DEALS.b, DEALS.c);
    await checkNow();
    expect(await cells(sheet)).toEqual(before);
    expect(record.sheetsCreated).toEqual([]);
  });

  test.each(RESULTS)('on %s are kept beneath the list when their row is gone, and go back when it is there again', async (sheet) => {
    const noted = await rowWith(sheet, DEALS.c[1]);
    await put(sheet, [{ row: noted, column: width(sheet) + 1, value: '先别催' }]);
    const before = await cells(sheet);
    await deals(DEALS.a, DEALS.b);
    const record = await checkNow();
    const kept = await rowWith(sheet, DEALS.c[1], '先别催');
    const label = (await cells(sheet)).findIndex((row) => row[0] === '以下各行这次没有结果，旁边的备注保留在这里') + 1;
    expect(label).toBeGreaterThan(await rowWith(sheet, DEALS.b[1]));
    expect(kept).toBe(label + 1);
    await checkNow();
    expect(await rowWith(sheet, DEALS.c[1], '先别催')).toBe(kept);
    await deals(DEALS.a, DEALS.b, DEALS.c);
    await checkNow();
    expect(await cells(sheet)).toEqual(before);
    expect(record.rects.length).toBeGreaterThan(0);
  });

  test('an undo puts the notes back where they were', async () => {
    await put('准备度', [{ row: await rowWith('准备度', DEALS.c[1]), column: 18, value: '先别催' }]);
    const before = await Promise.all(RESULTS.map(cells));
    await deals(DEALS.c, DEALS.b);
    await workbook.undo(JSON.parse(JSON.stringify(await checkNow())) as UndoRecord);
    expect(await Promise.all(RESULTS.map(cells))).toEqual(before);
  });

  test('what stands under the list stays there and is not written over', async () => {
    const under = (await cells('下一步')).length + 3;
    await put('下一步', [{ row: under, column: 4, value: '李总：下周付' }, { row: under, column: 18, value: '我的合计' }]);
    await checkNow();
    expect((await cells('下一步'))[under - 1]?.[3]).toBe('李总：下周付');
    await deals(DEALS.a, DEALS.b, DEALS.c, ['HT-004', '天津新港物流有限公司', '仓储', 990000, '2025-01-02', '月结30天']);
    await checkNow();
    const now = await rowWith('下一步', '李总：下周付', '我的合计');
    expect(now).toBeGreaterThan(await rowWith('下一步', '天津新港物流有限公司'));
  });

  test('a column put between ours keeps its cells, at the right', async () => {
    const rows = await cells('下一步');
    // As Excel leaves it after a column was inserted before the fourth.
    await put('下一步', rows.flatMap((row, r) => [...row.slice(0, 3), r + 1 === 5 ? '我的分类' : r + 1 > 5 ? `类 ${row[3]}` : null, ...row.slice(3)].map((value, c) => ({ row: r + 1, column: c + 1, value: value ?? null }))));
    await deals(DEALS.c, DEALS.b, DEALS.a);
    await checkNow();
    for (const { 1: customer } of [DEALS.a, DEALS.b, DEALS.c]) expect(await rowWith('下一步', customer)).toBe(await rowWith('下一步', `类 ${customer}`, customer));
    expect((await cells('下一步'))[4]?.[16]).toBe('我的分类');
  });
});

describe.each(ADAPTERS)('notes on 回款设置 %s', (_name, open) => {
  it('stay beside their line when lines come and go, those between our columns move to the right, and none is lost', async () => {
    const workbook = await open();
    const rows = async (): Promise<(readonly CellValue[])[]> => [...((await workbook.read(['回款设置']))[0]?.values ?? [])];
    const write = async (change: Partial<Settings>): Promise<unknown> => {
      const sheets = await workbook.read((await workbook.sheets()).filter(({ used }) => used !== null).map(({ name }) => name));
      const { settings, mapping } = readSettings(sheets);
      return workbook.apply([settingsChange({ ...settings, ...change }, mapping, 'zh-CN', sheets)], 'settings');
    };
    await write({ merges: { 甲: '甲公司', 乙: '乙公司' } });
    const row = async (...texts: string[]): Promise<number> => (await rows()).findIndex((cells) => texts.every((text) => cells.includes(text))) + 1;
    await workbook.apply([{ kind: 'cells', sheet: '回款设置', cells: [
      { row: await row('buckets'), column: 5, value: '财务部定的' }, { row: await row('merge', '乙'), column: 11, value: '问过王会计' }, { row: await row('merge', '甲'), column: 10, value: '旧名' },
      { row: 1, column: 12, value: 45_838 },
    ] }], 'typed');
    await write({ buckets: [15, 45], merges: { 丙: '丙公司', 乙: '乙公司' }, customers: { 甲公司: { snoozedUntil: 45_900 } } });
    const after = await rows();
    expect(after[(await row('buckets')) - 1]?.slice(4, 10)).toEqual([null, null, null, null, null, '财务部定的']);
    expect(after[(await row('merge', '乙')) - 1]?.[10]).toBe('问过王会计');
    expect(after[0]?.[11]).toBe(45_838);
    expect(await row('旧名')).toBeGreaterThan(await row('merge', '乙'));
    expect(after.flat().filter((cell) => ['财务部定的', '问过王会计', '旧名'].includes(String(cell)))).toHaveLength(3);
    await write({ buckets: [30, 60] });
    expect(await rows()).toEqual(after.map((cells) => cells.map((cell) => (cell === '15, 45' ? '30, 60' : cell))));
  });
});
