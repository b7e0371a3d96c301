import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatFen } from '../../src/messages/format';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

/** Writing 26,000 rows of results into the grid takes most of a minute, and more on a busy machine. */
const LONGEST = 900_000;
jest.setTimeout(LONGEST);

const ROOT = path.resolve(__dirname, '..', '..');

let workbench: WorkbenchPage;
let pane: PanePage;
let open: number;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huikuan-big-'));
  const file = path.join(folder, 'big.xlsx');
  open = Number(execFileSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'test', 'support', 'make-big-book.ts'), file], { cwd: ROOT, encoding: 'utf8' }));
  workbench = await WorkbenchPage.open();
  await workbench.openFile('big.xlsx', new Uint8Array(readFileSync(file)));
  rmSync(folder, { recursive: true });
  pane = await PanePage.of(workbench);
});
afterAll(async () => {
  await workbench.close();
});

describe('a workbook of 20,000 rows', () => {
  test('shows what is open to the 分 while its result sheets are being written', async () => {
    await pane.button('pane.first.check').click();
    await pane.heading().filter({ hasText: formatFen(open) }).waitFor({ timeout: LONGEST });
    await pane.frame.getByText(pane.t('pane.reconcile.ok')).waitFor();
    await pane.button('pane.stopAndRestore').waitFor({ timeout: LONGEST });
  });

  test('has its three result sheets in the end, and the aging sheet adds up to the same', async () => {
    await pane.idle(LONGEST);
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['准备度', '账龄', '下一步']));
    const [[line]] = await workbench.values('账龄', 3, 1) as [[string]];
    expect(line).toContain(formatFen(open).slice(1));
    expect(line).toContain('差额 ¥0.00');
  });

  test('a list unfolded to 1,100 rows comes back where it was left, and whole', async () => {
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().waitFor();
    for (let shown = 100; shown < 1_100; shown += 100) {
      await pane.button('pane.more', { count: 100 }).click();
      await pane.frame.waitForFunction((count) => document.querySelectorAll('main [data-row]').length === count, shown + 100);
    }
    const row = pane.frame.locator('main [data-row]').nth(1_040);
    const key = await row.getAttribute('data-row');
    await row.scrollIntoViewIfNeeded();
    const scroll = await pane.frame.evaluate(() => document.querySelector('main')?.scrollTop);
    await row.locator('button').first().click();
    await pane.frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await workbench.page.keyboard.press('Escape');
    await pane.frame.waitForFunction((wanted) => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row === wanted, key);
    expect(await pane.frame.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(scroll);
    await pane.frame.waitForFunction(() => document.querySelectorAll('main [data-row]').length === 1_100);
    expect(await pane.frame.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(scroll);
    expect(workbench.errors).toEqual([]);
  });
});
