import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { CDPSession, Frame } from 'playwright-core';
import { buildWorkbench } from '../../src/workbench/server/build';
import { PanePage } from '../e2e/pane-page';
import { WorkbenchPage } from '../e2e/workbench-page';
import { type Bench, megabytes } from './bench';

const LETTERS = Number(process.env.LETTERS ?? 1_000);
const ITEMS = 20;
/** A page that is silent for longer than this feels stuck. */
const STUCK_MS = 200;
const LONG = 600_000;

/** An invoice list of so many customers, 20 invoices each, past due and not. */
async function writeBook(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('开票');
  sheet.addRow(['客户名称', '发票号码', '开票日期', '价税合计', '到期日']);
  const first = Date.UTC(2025, 0, 6);
  const day = (index: number): Date => new Date(first + index * 86_400_000);
  for (let row = 0; row < LETTERS * ITEMS; row += 1) {
    sheet.addRow([`第${Math.floor(row / ITEMS)}号精密机械有限公司`, `2532${String(row).padStart(16, '0')}`, day(row % 300), 1_000 + ((row * 7919) % 900_000) / 100, day((row % 300) + 60)]);
  }
  await book.xlsx.writeFile(file);
}

/** The main thread of the pane: its tasks over 50 ms, as the browser reports them. */
class LongTasks {
  private constructor(private readonly frame: Frame) {}

  static async of(frame: Frame): Promise<LongTasks> {
    await frame.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      // What the page around the pane does (the grid) is no task of the pane.
      new PerformanceObserver((list) => { for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration); }).observe({ type: 'longtask' });
    });
    return new LongTasks(frame);
  }

  /** Tasks since the last call, longest first, ms. */
  async since(): Promise<number[]> {
    const tasks = await this.frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
    return tasks.map(Math.round).sort((a, b) => b - a);
  }
}

async function heapOf(cdp: CDPSession, collect: boolean): Promise<number> {
  if (collect) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** Presses 停止 once the run has gone on for a while; ms until the question about the finished letters stands. */
async function stopInTheMiddle(pane: PanePage): Promise<number> {
  await pane.frame.getByRole('button', { name: pane.t('pane.letters.zip', { count: LETTERS }) }).click();
  await pane.button('pane.stop').waitFor({ timeout: LONG });
  return pane.frame.evaluate(async (name) => {
    const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    const start = performance.now();
    stop?.click();
    while (!document.querySelector('[role=alertdialog]')) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    return performance.now() - start;
  }, pane.t('pane.stop'));
}

/** A thousand letters of 20 items from the pane: is it alive meanwhile, does stopping work at once and leave nothing, is the zip whole. */
export const bench: Bench = {
  name: 'letters from the pane in the workbench',
  run: async () => {
    await buildWorkbench(path.resolve(__dirname, '..', '..'));
    const folder = mkdtempSync(path.join(tmpdir(), 'huikuan-letters-'));
    const book = path.join(folder, '开票.xlsx');
    await writeBook(book);
    const workbench = await WorkbenchPage.open({ book });
    try {
      const lines: string[] = [];
      const pane = await PanePage.of(workbench);
      const { frame } = pane;
      const cdp = await workbench.context.newCDPSession(workbench.page);
      await cdp.send('Performance.enable');
      await pane.button('pane.first.check').click();
      await frame.getByRole('heading', { level: 1 }).filter({ hasText: '¥' }).waitFor({ timeout: LONG });
      await frame.locator('footer button:not([aria-disabled="true"])').filter({ hasText: pane.t('pane.undo') }).waitFor({ timeout: LONG });
      const tasks = await LongTasks.of(frame);
      const heard = async (what: string, ms: number): Promise<void> => {
        const all = await tasks.since();
        lines.push(`${what} ${(ms / 1000).toFixed(1)} s, longest task ${all[0] ?? 0} ms, over ${STUCK_MS} ms: ${all.filter((each) => each > STUCK_MS).length}`);
      };
      await pane.open('letters');
      await pane.button('pane.letters.all', { count: LETTERS }).click();
      await pane.button('pane.nextStep').click();
      const zip = frame.getByRole('button', { name: pane.t('pane.letters.zip', { count: LETTERS }) });
      await tasks.since();
      let start = performance.now();
      await pane.button('pane.letters.review').click();
      const address = frame.getByRole('textbox', { name: pane.t('pane.company.address') });
      await address.waitFor({ timeout: LONG });
      await heard(`${LETTERS} letters drafted and checked`, performance.now() - start);
      await frame.getByRole('textbox', { name: pane.t('pane.company.name') }).fill('华澄自动化设备（苏州）有限公司');
      await address.fill('苏州工业园区示例路 18 号');
      await frame.getByRole('textbox', { name: pane.t('pane.company.phone') }).fill('0512-00000000');
      await frame.locator('form').getByRole('button').click();
      await zip.waitFor({ timeout: LONG });

      await tasks.since();
      start = performance.now();
      const answered = await stopInTheMiddle(pane);
      await pane.button('pane.letters.drop').click();
      await heard(`stopped; the question came after ${answered.toFixed(0)} ms;`, performance.now() - start);
      if ((await workbench.sheetNames()).includes('函件登记')) throw new Error('a stopped run has registered letters');

      await zip.waitFor({ timeout: LONG });
      const before = await heapOf(cdp, true);
      await tasks.since();
      let peak = 0;
      const watch = setInterval(() => void heapOf(cdp, false).then((heap) => { peak = Math.max(peak, heap); }), 250);
      start = performance.now();
      const [download] = await Promise.all([workbench.page.waitForEvent('download', { timeout: LONG }), zip.click()]);
      await frame.getByText(/\.zip/).first().waitFor({ timeout: LONG });
      const took = performance.now() - start;
      clearInterval(watch);
      await heard('documents, register and zip', took);
      const documents = Object.keys(unzipSync(await readFile(await download.path())));
      if (documents.length !== LETTERS) throw new Error(`${documents.length} of ${LETTERS} letters in the zip`);
      const rows = (await workbench.values('函件登记', 2, 1, LETTERS, 1)).filter(([number]) => typeof number === 'string').length;
      if (rows !== LETTERS) throw new Error(`${rows} of ${LETTERS} letters registered`);
      lines.push(`heap ${megabytes(before)} MB before, ${megabytes(peak)} MB at most (not collected), ${megabytes(await heapOf(cdp, true))} MB after; ${(took / LETTERS).toFixed(1)} ms a letter`);
      return lines;
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
