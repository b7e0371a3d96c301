import { xlsxOf } from '../sheets/corpus/xlsx-of';
import { sheetData } from '../sheets/sheet-data';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(240_000);

const SHEET = '交易台账';
/** First free row under the sample's list, where the tests type. */
const FREE = 70;

describe('formulas typed as a user types them', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => { workbench = await WorkbenchPage.open(); await workbench.pane(); });
  afterAll(() => workbench.close());

  test('scalars: bucket, due date, capitals, limitation', async () => {
    await typed(workbench, SHEET, FREE, 2, '2025-03-15');
    await typed(workbench, SHEET, FREE, 3, `=HUIKUAN.AGING(B${FREE},DATE(2025,4,14))`);
    await typed(workbench, SHEET, FREE, 4, '=HUIKUAN.RMBUPPER(20300.05)');
    await typed(workbench, SHEET, FREE, 5, '=HUIKUAN.DUEDATE(DATE(2025,1,10),"月结30天","B")');
    await typed(workbench, SHEET, FREE, 6, `=HUIKUAN.OVERDUEDAYS(B${FREE},DATE(2025,4,14))`);
    await workbench.shows([SHEET, FREE, 3], [['1-30天', '贰万零叁佰元零伍分', 45_716, 30]]);
  });

  test('an edited input recalculates', async () => {
    await typed(workbench, SHEET, FREE, 2, '2025-01-15');
    await workbench.shows([SHEET, FREE, 3], [['61-90天']]);
    await workbench.shows([SHEET, FREE, 6], [[89]]);
  });

  test('an error says in the status bar which argument and what to write', async () => {
    await typed(workbench, SHEET, FREE + 1, 3, `=HUIKUAN.AGING(B${FREE},Z300)`);
    await typed(workbench, SHEET, FREE + 1, 4, '=HUIKUAN.AGING("下周",DATE(2025,4,14))');
    await workbench.shows([SHEET, FREE + 1, 3], [[{ error: '#VALUE!' }, { error: '#VALUE!' }]]);
    await workbench.select(SHEET, FREE + 1, 3);
    expect(await workbench.page.textContent('#status')).toContain('截止日');
    await workbench.select(SHEET, FREE + 1, 4);
    expect(await workbench.page.textContent('#status')).toContain('下周');
  });

  test('INSTALMENTS spills its plan, to the 分', async () => {
    await typed(workbench, SHEET, FREE + 3, 2, '=HUIKUAN.INSTALMENTS(100,3,DATE(2025,7,31))');
    await workbench.shows([SHEET, FREE + 3, 2], [[45_869, 33.34], [45_901, 33.33], [45_930, 33.33]]);
  });

  test('OPENAMOUNT over lists with headers, and it follows a new receipt', async () => {
    const lists = [['客户', '发票号', '开票日期', '到期日', '价税合计'], ['甲公司', '101', '2025-03-01', '2025-03-31', '60000'], ['甲公司', '102', '2025-05-01', '2025-05-31', '40000']];
    for (const [row, cells] of lists.entries()) for (const [column, text] of cells.entries()) await typed(workbench, SHEET, FREE + 8 + row, 2 + column, text);
    for (const [row, cells] of [['付款方', '收款日期', '收款金额'], ['甲公司', '2025-06-05', '70000']].entries()) for (const [column, text] of cells.entries()) await typed(workbench, SHEET, FREE + 12 + row, 2 + column, text);
    await typed(workbench, SHEET, FREE + 9, 8, `=HUIKUAN.OPENAMOUNT(B${FREE + 8}:F${FREE + 10},B${FREE + 12}:D${FREE + 13},DATE(2025,6,30))`);
    await workbench.shows([SHEET, FREE + 9, 8], [[0], [30_000]]);
    await typed(workbench, SHEET, FREE + 13, 4, '50000');
    await workbench.shows([SHEET, FREE + 9, 8], [[10_000], [40_000]]);
  });

  test('READINESS and NEXTACTION with headers and rows, spilled and copied down row by row, say the same', async () => {
    const top = FREE + 20;
    const rows = [['客户名称', '项目名称', '规格型号', '数量', '单价', '合同金额', '合同日期', '业务员', '付款条件'], ['甲公司', '一号线改造', 'ZX-800', '2', '50000', '100000', '2025-02-10', '李明', '开票后30天'], ['乙公司', '', '', '1', '20000', '20000', '2025-06-01', '', '']];
    for (const [row, cells] of rows.entries()) for (const [column, text] of cells.entries()) if (text !== '') await typed(workbench, SHEET, top + row, 2 + column, text);
    const headers = `$B$${top}:$J$${top}`;
    await typed(workbench, SHEET, top + 1, 12, `=HUIKUAN.READINESS(${headers},B${top + 1}:J${top + 2},DATE(2025,6,30))`);
    await workbench.shows([SHEET, top + 1, 12], [[0.453125], [0.203125]]);
    for (const row of [top + 1, top + 2]) {
      await typed(workbench, SHEET, row, 13, `=HUIKUAN.READINESS(${headers},B${row}:J${row},DATE(2025,6,30))`);
      await typed(workbench, SHEET, row, 14, `=HUIKUAN.NEXTACTION(${headers},B${row}:J${row},DATE(2025,6,30))`);
    }
    await workbench.shows([SHEET, top + 1, 13], [[0.453125, '先补最小的证据'], [0.203125, '先补最小的证据']]);
  });

  test('a formula copied down by keyboard takes the row it stands in, and the fixed header row', async () => {
    const top = FREE + 20;
    await typed(workbench, SHEET, top + 1, 15, `=HUIKUAN.READINESS($B$${top}:$J$${top},B${top + 1}:J${top + 1},DATE(2025,6,30))`);
    await copyDown(workbench, SHEET, top + 1, 15, 1);
    await workbench.shows([SHEET, top + 1, 15], [[0.453125], [0.203125]]);
    expect(workbench.errors).toEqual([]);
    expect(workbench.remote).toEqual([]);
  });
});

test('a result that comes after its formula was taken away is not left in the cell', async () => {
  const workbench = await WorkbenchPage.open();
  const left = await workbench.page.evaluate(async () => {
    const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string }[]; setContents(id: string, area: unknown, contents: unknown): void; values(id: string, area: unknown): unknown[][]; calculate(full: boolean): Promise<void> } } } }).workbench.open;
    const id = book.sheets()[0]?.id ?? '';
    const found: unknown[] = [];
    // At every moment of the calculation.
    for (let wait = 0; wait < 160; wait += 8) {
      const area = { row: 80 + wait, column: 1, rowCount: 1, columnCount: 1 };
      book.setContents(id, area, [[{ formula: `=HUIKUAN.RMBUPPER(${wait}.5)` }]]);
      await new Promise((waited) => { setTimeout(waited, wait); });
      book.setContents(id, area, [[null]]);
    }
    await book.calculate(false);
    for (let wait = 0; wait < 160; wait += 8) found.push(book.values(id, { row: 80 + wait, column: 1, rowCount: 1, columnCount: 1 })[0]?.[0]);
    return found;
  });
  expect(left.filter((value) => value !== null)).toEqual([]);
  await workbench.close();
});

/** Types into a cell, again when a busy machine lost the keys. */
async function typed(workbench: WorkbenchPage, sheet: string, row: number, column: number, content: string): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await workbench.type(sheet, row, column, content);
    if ((await workbench.values(sheet, row, column))[0]?.[0] !== null) return;
  }
}

/** Names that the workbook defines, in its order. */
function definedNames(workbench: WorkbenchPage): Promise<string[]> {
  return workbench.page.evaluate(() => (window as unknown as { workbench: { open: { book: { names(): { name: string }[] } } } }).workbench.open.book.names().map(({ name }) => name));
}

/** Copies the cell that is selected down over rows of its column, as Ctrl+C and Ctrl+V do. */
async function copyDown(workbench: WorkbenchPage, sheet: string, row: number, column: number, rows: number): Promise<void> {
  await workbench.select(sheet, row, column);
  await workbench.page.evaluate(() => (document.querySelector('#grid canvas') as HTMLElement | null)?.focus());
  const clipboard = (): Promise<string> => workbench.page.evaluate(() => navigator.clipboard.readText());
  await workbench.page.evaluate(() => navigator.clipboard.writeText(''));
  await workbench.page.keyboard.press('Control+C');
  for (let round = 0; round < 40 && (await clipboard()) === ''; round += 1) await workbench.page.waitForTimeout(100);
  await workbench.page.evaluate(([name, top, at, count]) => {
    const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; select(id: string, areas: unknown[]): void } } } }).workbench.open;
    book.select(book.sheets().find((each) => each.name === name)?.id ?? '', [{ row: Number(top), column: Number(at) - 1, rowCount: count, columnCount: 1 }]);
  }, [sheet, row, column, rows] as const);
  await workbench.page.waitForTimeout(150);
  await workbench.page.keyboard.press('Control+V');
  await workbench.settle();
}

describe('an Excel Table', () => {
  /** The sample's customer list is a Table: 客户回款日 is its column K, and column N is the second free one beside it. */
  const LIST = '客户资料';
  const DAY = 11;
  const FREE_COLUMN = 14;
  let workbench: WorkbenchPage;
  beforeAll(async () => { workbench = await WorkbenchPage.open(); await workbench.pane(); });
  afterAll(() => workbench.close());

  test('a whole column by its name spills beside the Table and follows its cells', async () => {
    await typed(workbench, LIST, 2, FREE_COLUMN, '=HUIKUAN.RMBUPPER((客户表[客户回款日]))');
    await typed(workbench, LIST, 4, DAY, '2026-07-10');
    await workbench.shows([LIST, 2, FREE_COLUMN], [['肆万陆仟壹佰玖拾玖元整'], [''], ['肆万陆仟贰佰壹拾叁元整']]);
    await workbench.shows([LIST, 15, FREE_COLUMN], [[''], [''], [null]]);
  });

  test('a column and a cell of this row stand before other arguments', async () => {
    await typed(workbench, LIST, 2, FREE_COLUMN + 1, '=SUM(客户表[客户回款日],1)');
    await typed(workbench, LIST, 2, FREE_COLUMN + 2, '=SUM(客户表[@客户回款日],1)');
    await workbench.shows([LIST, 2, FREE_COLUMN + 1], [[46_199 + 46_213 + 1, 46_200]]);
  });

  test('this row by name, copied down by keyboard, takes its own row each time', async () => {
    await typed(workbench, LIST, 2, FREE_COLUMN + 2, '=HUIKUAN.RMBUPPER(客户表[[#This Row],[客户回款日]])');
    await copyDown(workbench, LIST, 2, FREE_COLUMN + 2, 2);
    await workbench.shows([LIST, 2, FREE_COLUMN + 2], [['肆万陆仟壹佰玖拾玖元整'], [''], ['肆万陆仟贰佰壹拾叁元整']]);
    expect(workbench.errors).toEqual([]);
  });
});

describe('插入公式', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => { workbench = await WorkbenchPage.open(); await workbench.pane(); });
  afterAll(() => workbench.close());

  test('shows what goes where, writes it, the values appear, and 撤销上一步 takes exactly that away', async () => {
    const area = [SHEET, 1, 1, 60, 40] as const;
    const pane = await workbench.pane();
    await workbench.page.getByRole('button', { name: '检查准备度' }).click();
    await (await PanePage.of(workbench)).idle();
    await workbench.settle();
    const before = await workbench.values(...area);
    const names = await workbench.sheetNames();
    const asOf = ['回款设置', 1, 11, 2, 2] as const;
    const standing = await workbench.values(...asOf);
    const defined = await definedNames(workbench);

    await workbench.page.getByRole('button', { name: '插入公式' }).click();
    const write = pane.getByRole('button', { name: /^写入/ });
    await write.waitFor({ timeout: 60_000 });
    expect(await workbench.values(...area)).toEqual(before);
    await write.click();
    await write.waitFor({ state: 'detached', timeout: 60_000 });
    let after = await workbench.values(...area);
    const calculating = (): boolean => !after.flat().includes('下一步') || after.flat().some((value) => value !== null && typeof value === 'object');
    for (let round = 0; round < 20 && calculating(); round += 1) {
      await workbench.settle();
      after = await workbench.values(...area);
    }
    await workbench.settle();
    after = await workbench.values(...area);
    const added = after.flat().filter((value, index) => value !== before.flat()[index]);
    expect(added).toEqual(expect.arrayContaining(['准备度', '缺项', '下一步']));
    expect(added.filter((value) => typeof value === 'number' && value >= 0 && value <= 1).length).toBeGreaterThan(5);
    expect(added.some((value) => value !== null && typeof value === 'object')).toBe(false);
    expect(await definedNames(workbench)).toEqual([...defined, '截止日']);
    expect(await workbench.values(...asOf)).not.toEqual(standing);

    await pane.getByRole('button', { name: '撤销' }).first().click();
    for (let round = 0; round < 40 && (await definedNames(workbench)).includes('截止日'); round += 1) await workbench.page.waitForTimeout(500);
    await workbench.shows([SHEET, 1, 1], before as unknown[][]);
    expect(await workbench.sheetNames()).toEqual(names);
    expect(await workbench.values(...asOf)).toEqual(standing);
    expect(await definedNames(workbench)).toEqual(defined);
    expect(workbench.errors).toEqual([]);
  });

  test('in an Excel Table that is sorted each row keeps its own answer, and 撤销上一步 leaves the rows as they were sorted', async () => {
    const headers = ['合同编号', '客户名称', '项目名称', '规格型号', '合同金额', '合同日期', '业务员', '付款条件'];
    const deals = [
      ['H-100', '甲公司', '一号线改造', 'ZX-800', 100_000, '2025-02-10', '李明', '开票后30天'], ['H-101', '甲公司', '备件', '', 20_000, '2025-06-01', '', ''],
      ['H-200', '乙公司', '', '', 30_000, '2025-03-01', '李明', ''], ['H-300', '乙公司', '运维', 'Q', 5_000, '', '王芳', '月结30天'], ['H-300', '丙公司', '培训', 'Q', 700, '2025-03-01', '', ''],
    ];
    const tables = [{ name: '合同表', rect: { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 8 }, hasHeaders: true, hasTotals: false }];
    await workbench.openFile('合同.xlsx', await xlsxOf([sheetData('合同台账', [headers, ...deals], { tables })]));
    const pane = await PanePage.of(workbench);
    await pane.firstCheck();
    await workbench.page.getByRole('button', { name: '插入公式' }).click();
    await pane.frame.getByText(pane.t('pane.preview.lookup', { by: '合同编号' })).waitFor();
    await pane.frame.getByText(pane.t('pane.preview.unfound', { count: 2 })).waitFor();
    await pane.frame.getByRole('button', { name: /^写入/ }).click();
    await pane.idle();

    const rows = (): Promise<Awaited<ReturnType<WorkbenchPage['values']>>> => workbench.values('合同台账', 2, 1, 5, 11);
    const answers = async (): Promise<Record<string, unknown>> => Object.fromEntries((await rows()).map((row) => [`${String(row[0])} ${String(row[1])}`, row.slice(8)]));
    const results = await workbench.values('准备度', 1, 1, 12, 16);
    const own = (number: string): unknown[] => {
      const row = results.find((cells) => cells[4] === number) ?? [];
      return [row[1], [row[9], row[10]].filter(Boolean).join('、'), row[15]];
    };
    const expected = { 'H-100 甲公司': own('H-100'), 'H-101 甲公司': own('H-101'), 'H-200 乙公司': own('H-200'), 'H-300 乙公司': ['', '', ''], 'H-300 丙公司': ['', '', ''] };
    expect(new Set(Object.values(expected).map((each) => JSON.stringify(each))).size).toBe(4);
    for (let round = 0; round < 20 && JSON.stringify(await answers()) !== JSON.stringify(expected); round += 1) await workbench.settle();
    expect(await answers()).toEqual(expected);

    await pane.frame.evaluate(async () => {
      const { Excel } = window as unknown as { Excel: { run(batch: (context: { workbook: { tables: { getItem(name: string): { sort: { apply(fields: unknown[]): void } } } }; sync(): Promise<void> }) => Promise<void>): Promise<void> } };
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('合同表').sort.apply([{ key: 4, ascending: true }]);
        await context.sync();
      });
    });
    const sorted = ['H-300', 'H-300', 'H-101', 'H-200', 'H-100'];
    for (let round = 0; round < 20 && JSON.stringify([(await rows()).map(([number]) => number), await answers()]) !== JSON.stringify([sorted, expected]); round += 1) await workbench.settle();
    expect((await rows()).map(([number]) => number)).toEqual(sorted);
    expect(await answers()).toEqual(expected);

    const before = (await rows()).map((row) => row.slice(0, 8));
    await pane.button('pane.undo').first().click();
    await workbench.shows(['合同台账', 1, 1], [[...headers, null, null, null], ...before.map((row) => [...row, null, null, null])]);
    expect(workbench.errors).toEqual([]);
  });
});
