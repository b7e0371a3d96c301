import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { cellAddress } from '../../src/domain/cell';
import { fromIso } from '../../src/domain/day';
import { formatFen } from '../../src/messages/format';
import { say } from '../../src/messages/say';
import { check } from '../../src/report/check';
import type { Report } from '../../src/report/report';
import { openFile } from '../../src/sheets/files/open-file';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const SAMPLE = path.resolve(__dirname, '..', '..', 'assets', 'sample.xlsx');
const RULE = 'people-payer';

/** What the same product says about a file without Excel, on the day that the pane shows. */
async function inNode(bytes: Uint8Array, asOf: string): Promise<Report> {
  const day = fromIso(asOf);
  if (day === null) throw new Error(`no day: ${asOf}`);
  return (await check(await openFile('book.xlsx', bytes), { asOf: day })).report;
}

/** Formulas of a sheet, as the grid has them. */
async function formulas(workbench: WorkbenchPage, sheet: string): Promise<string[]> {
  return workbench.page.evaluate((name) => {
    const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; usedArea(id: string, valuesOnly: boolean): unknown; formulas(id: string, area: unknown): (string | null)[][] } } } }).workbench.open;
    const id = book.sheets().find((each) => each.name === name)?.id ?? '';
    return book.formulas(id, book.usedArea(id, true)).flat().filter((formula): formula is string => formula !== null);
  }, sheet);
}

describe('a new user with the sample workbook', () => {
  let workbench: WorkbenchPage;
  let pane: PanePage;
  let report: Report;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    workbench.page.on('dialog', (dialog) => void dialog.accept());
    pane = await PanePage.of(workbench);
  });
  afterAll(async () => {
    await workbench.close();
  });

  test('presses the one button and reads the figures that the file holds, to the cent', async () => {
    await pane.firstCheck();
    const shown = /\d{4}-\d\d-\d\d/.exec(await pane.frame.getByText(/^截至 /).innerText());
    report = await inNode(new Uint8Array(await readFile(SAMPLE)), shown?.[0] ?? '');
    const total = report.receivables.totals.find((one) => one.currency === 'CNY');
    if (!total) throw new Error('no total');
    expect(await pane.heading().innerText()).toBe(formatFen(total.open, 'CNY'));
    await pane.frame.getByText('核对一致（到分）').waitFor();
    const bars = await pane.rows('pane.aging').allInnerTexts();
    expect(bars).toHaveLength(total.buckets.length);
    for (const [index, amount] of total.buckets.entries()) expect(bars[index]).toContain(formatFen(amount, 'CNY'));
    const unsettled = report.readiness.filter((one) => one.status !== 'settled' && one.deal.currency === 'CNY');
    await pane.button('pane.ready.of', { ready: unsettled.filter((one) => one.status === 'ready').length, all: unsettled.length }).waitFor();
  });

  test('finds three result sheets with the same figures and none but our own formulas', async () => {
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['准备度', '账龄', '下一步']));
    const titles = { 准备度: 'results.readiness.title', 账龄: 'results.aging.title', 下一步: 'results.next.title' };
    for (const [sheet, id] of Object.entries(titles)) {
      expect(await workbench.values(sheet, 1, 1)).toEqual([[say('zh-CN', { id })]]);
      const own = await formulas(workbench, sheet);
      expect(own.length).toBeGreaterThan(0);
      for (const formula of own) expect(formula).toMatch(/^=(SUMIFS|SUBTOTAL|HYPERLINK)\(/);
    }
    const { totals } = report.receivables;
    const shown = async (): Promise<number[]> => (await workbench.values('账龄', 4, 8, totals.length)).map(([value]) => Math.round(Number(value) * 100));
    // The grid calculates after the add-in has written.
    for (let round = 0; round < 40 && (await shown()).includes(0); round += 1) await workbench.settle();
    expect(await shown()).toEqual(totals.map(({ open }) => open));
  });

  test('takes the result sheets back with one press, and gets them again', async () => {
    await pane.button('pane.undo').click();
    await workbench.page.waitForFunction(() => {
      const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { name: string }[] } } } }).workbench.open;
      return !book.sheets().some((sheet) => ['准备度', '账龄', '下一步'].includes(sheet.name));
    });
    await pane.button('pane.recheck').click();
    await pane.idle();
    expect(await workbench.sheetNames()).toContain('准备度');
  });

  test('goes from a deal to the cell of its gap and back, fills it in, and the gap is gone', async () => {
    const lacking = report.readiness.find((one) => ['almost', 'notReady'].includes(one.status) && one.results.some((result) => result.rule.id === RULE && result.status === 'missing' && result.fixCell));
    const cell = lacking?.results.find((result) => result.rule.id === RULE)?.fixCell;
    if (!lacking || !cell) throw new Error('the sample has no such gap');
    const gap = pane.frame.locator(`[data-row="${RULE}"]`);
    const openDeal = async (): Promise<void> => {
      await pane.open('readiness');
      await pane.frame.getByRole('searchbox').fill(lacking.deal.name);
      await pane.rows('pane.tab.readiness').first().click();
      await pane.heading().filter({ hasText: lacking.deal.name }).waitFor();
    };
    await openDeal();
    const before = await workbench.selection();
    await gap.getByRole('button', { name: pane.t('pane.goTo', { cell: cellAddress(cell) }) }).click();
    const jump = pane.frame.getByRole('group', { name: pane.t('pane.jump') });
    await jump.getByRole('button', { name: /^返回/ }).waitFor();
    expect(await workbench.selection()).toEqual(cell);
    await jump.getByRole('button', { name: /^返回/ }).click();
    await jump.waitFor({ state: 'detached' });
    expect(await workbench.selection()).toEqual(before);

    await workbench.type(cell.sheet, cell.row, cell.column, '王小芳 13800009999');
    await pane.open('overview');
    await pane.frame.getByText(pane.t('pane.stale', { count: 1 })).waitFor();
    await pane.button('pane.recheck').click();
    await pane.frame.getByText(pane.t('pane.stale', { count: 1 })).waitFor({ state: 'detached' });
    await pane.idle();
    await openDeal();
    expect(await gap.count()).toBe(0);
  });

  test('has the ribbon’s buttons open the closed pane where their work shows', async () => {
    const closed = async (): Promise<void> => {
      await workbench.page.click('#close-pane');
      await workbench.page.locator('#pane').waitFor({ state: 'hidden' });
    };
    const selected = (tab: 'pane.tab.readiness' | 'pane.tab.next') => pane.frame.getByRole('tab', { name: pane.t(tab), selected: true });
    // From another page, so that what is waited for is not there yet.
    await pane.open('overview');
    await closed();
    await workbench.page.getByRole('button', { name: '检查准备度' }).click();
    await selected('pane.tab.readiness').waitFor();
    await pane.idle();
    await closed();
    await workbench.page.locator('#ribbon').getByRole('button', { name: '下一步' }).click();
    await selected('pane.tab.next').waitFor();
    await closed();
    await workbench.page.getByRole('button', { name: '插入公式' }).click();
    await pane.frame.getByText(pane.t('pane.preview.safe')).waitFor();
    await pane.frame.getByRole('button', { name: /^写入/ }).click();
    await pane.frame.getByText(pane.t('pane.preview.safe')).waitFor({ state: 'detached' });
    await pane.idle();
  });

  test('types a formula of ours, which answers and follows an edit', async () => {
    const day = report.asOf;
    // A cell is busy until the add-in has answered.
    const answers = async (wanted: string): Promise<void> => {
      for (let tries = 0; tries < 20 && JSON.stringify(await workbench.values('月度汇总', 2, 6)).includes('#BUSY!'); tries += 1) await workbench.settle();
      expect(await workbench.values('月度汇总', 2, 6)).toEqual([[wanted]]);
    };
    await workbench.type('月度汇总', 2, 5, String(day - 29));
    await workbench.type('月度汇总', 2, 6, '=HUIKUAN.AGING(E2,截止日)');
    await answers('1-30天');
    await workbench.type('月度汇总', 2, 5, String(day - 100));
    await answers('91-180天');
  });

  test('opens a workbook of their own, laid out otherwise, whose texts stay texts', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('AR 2026');
    sheet.addRows([
      ['Receivables'], [],
      ['Customer Name', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Paid Amount'],
      ['=1+1', 'A-001', new Date(Date.UTC(2026, 0, 5)), new Date(Date.UTC(2026, 1, 5)), 1000.1, 0],
      ['<img src=x onerror=alert(1)>', 'A-002', new Date(Date.UTC(2026, 2, 5)), new Date(Date.UTC(2026, 3, 5)), 2500, 500],
    ]);
    await workbench.page.setInputFiles('#file-input', { name: 'own.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await book.xlsx.writeBuffer()) });
    await workbench.page.locator('#file-name', { hasText: 'own.xlsx' }).waitFor();
    pane = await PanePage.of(workbench);
    // The pane comes back to the page where its user was, which was another one.
    await pane.open('overview');
    await pane.button('pane.first.check').click();
    const confirm = pane.button('pane.mapping.check');
    await confirm.or(pane.frame.getByText('核对一致（到分）')).first().waitFor();
    if (await confirm.isVisible()) await confirm.click();
    await pane.idle();
    await pane.heading().filter({ hasText: '¥3,000.10' }).waitFor();
    expect(await pane.frame.locator('main img').count()).toBe(0);
    const names = (await workbench.values('账龄', 1, 1, 12)).flat();
    expect(names).toEqual(expect.arrayContaining(['=1+1', '<img src=x onerror=alert(1)>']));
    for (const formula of await formulas(workbench, '账龄')) expect(formula).not.toMatch(/^=1/);
  });

  test('asked nothing from elsewhere, and no script failed', () => {
    expect(workbench.remote).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
