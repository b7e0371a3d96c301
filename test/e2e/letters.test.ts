import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator } from 'playwright-core';
import { rmbUpper } from '../../src/domain/rmb-upper';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CUSTOMER = '苏州澜拓精密机械有限公司';
/** Row of the sample's deal list with this customer. */
const ROW = 8;

/** Words of a .docx, a paragraph or cell a line. */
async function wordsOf(download: Download): Promise<string> {
  const files = unzipSync(await readFile(await download.path()));
  const document = files['word/document.xml'];
  if (!document) throw new Error('no document in the file');
  return strFromU8(document).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/&lt;/g, '<');
}

const fenOf = (text: string): number => Math.round(Number(text.replace(/,/g, '')) * 100);

describe('letters in the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await (await workbench.pane()).getByRole('button', { name: '检查这个工作簿' }).waitFor({ timeout: 60_000 });
  });
  afterAll(() => workbench.close());

  /** Presses the ribbon button and waits for the letter of this version. */
  async function oneClick(version: number): Promise<Download> {
    await workbench.select('交易台账', ROW, 4);
    const downloading = workbench.page.waitForEvent('download', { timeout: 120_000 });
    await workbench.page.getByRole('button', { name: '生成征询函' }).first().click();
    const pane = await workbench.pane();
    const form = pane.getByRole('textbox', { name: /地址/ });
    const done = pane.getByText(new RegExp(`已交给浏览器下载：.*_v${version}_`));
    await form.or(done).first().waitFor({ timeout: 120_000 });
    if (await form.isVisible()) {
      await pane.getByRole('textbox', { name: /公司全称/ }).fill('华澄自动化设备（苏州）有限公司');
      await form.fill('苏州工业园区示例路 18 号');
      await pane.getByRole('textbox', { name: /联系电话/ }).fill('0512-00000000');
      await pane.getByRole('button', { name: '保存并出函' }).click();
    }
    await done.waitFor({ timeout: 120_000 });
    return downloading;
  }

  /** Presses Tab until an element has focus. */
  async function tabTo(target: Locator): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await target.count() > 0 && await target.evaluate((element) => element === document.activeElement)) return;
      await workbench.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${String(target)}`);
  }

  async function focused(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    const element = await target.elementHandle();
    await (await workbench.pane()).waitForFunction((one) => one === document.activeElement, element, { timeout: 10_000 });
  }

  test('one click on the ribbon gives a document whose figures close, its sheet and its register row', async () => {
    const download = await oneClick(1);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^HK-\\d{4}-\\d{4}-\\d{3}_v1_${CUSTOMER}\\.docx$`));
    const words = await wordsOf(download);
    const balance = fenOf(/人民币([\d,]+\.\d\d)元/.exec(words)?.[1] ?? 'NaN');
    expect(words).toContain(rmbUpper(balance));
    expect(words).toContain(`致：${CUSTOMER}`);

    const number = download.suggestedFilename().slice(0, 16);
    const names = await workbench.sheetNames();
    expect(names).toEqual(expect.arrayContaining([`函件 ${number}`, '函件登记']));
    const [row] = await workbench.values('函件登记', 2, 1, 1, 8);
    expect([row?.[0], row?.[1], row?.[2], Math.round(Number(row?.[5]) * 100), row?.[7]]).toEqual([number, 1, CUSTOMER, balance, '核对账目']);
    for (const item of String(row?.[6]).split('、')) expect(words).toContain(item);

    // The sheet's list adds up: above the total row, the unpaid amounts of every item.
    const cells = await workbench.values(`函件 ${number}`, 1, 1, 40, 8);
    const header = cells.findIndex((line) => line[0] === '序号');
    const total = cells.findIndex((line, index) => index > header && line[1] === '合计');
    const items = cells.slice(header + 1, total);
    expect(items).toHaveLength(String(row?.[6]).split('、').length);
    const unpaid = items.reduce((sum, line) => sum + Math.round(Number(line[5]) * 100), 0);
    expect([unpaid, Math.round(Number(cells[total]?.[5]) * 100)]).toEqual([balance, balance]);
  });

  test('copying puts the letter on the clipboard as a document and registers it no second time', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '复制', exact: true }).click();
    await pane.getByText('已复制到剪贴板').first().waitFor({ timeout: 60_000 });
    const html = await pane.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType('text/html')).text() : '';
    });
    expect(html).toContain(`致：${CUSTOMER}`);
    expect(html).toMatch(/<table[\s\S]*<\/table>/);
    expect((await workbench.values('函件登记', 3, 1, 1, 1))[0]).toEqual([null]);
  });

  test('a second click gives version 2 at once and leaves the first', async () => {
    const download = await oneClick(2);
    expect(download.suggestedFilename()).toContain('_v2_');
    const rows = await workbench.values('函件登记', 2, 1, 2, 2);
    expect(rows.map((row) => row[1])).toEqual([1, 2]);
    expect(rows[0]?.[0]).toBe(rows[1]?.[0]);
  });

  test('undo takes back sheet and row of the last letter only', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText(/已撤销：/).waitFor({ timeout: 60_000 });
    expect((await workbench.sheetNames()).filter((name) => name.startsWith('函件 HK'))).toHaveLength(1);
    expect((await workbench.values('函件登记', 3, 1, 1, 2))[0]).toEqual([null, null]);
  });

  test('all customers are one zip, a document and a register row each', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: '返回', exact: true }).click();
    await pane.getByRole('button', { name: '上一步', exact: true }).click();
    await pane.getByRole('button', { name: /全选/ }).click();
    await pane.getByRole('button', { name: '下一步', exact: true }).click();
    await pane.getByRole('button', { name: '核对函件' }).click();
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download', { timeout: 120_000 }),
      pane.getByRole('button', { name: /zip/ }).click({ timeout: 60_000 }),
    ]);
    await pane.getByText(/已交给浏览器下载：.*\.zip/).waitFor({ timeout: 120_000 });
    const documents = Object.keys(unzipSync(await readFile(await download.path())));
    expect(documents.length).toBeGreaterThan(5);
    const rows = await workbench.values('函件登记', 2, 1, documents.length + 2, 2);
    const registered = new Set(rows.filter((row) => row[0] !== null).map((row) => `${String(row[0])}_v${String(row[1])}`));
    for (const name of documents) expect(registered).toContain(/^HK-[\d-]+_v\d+/.exec(name)?.[0]);
  });

  test('a batch that is stopped asks what becomes of the finished letters, and the keyboard stays on the page whatever the answer', async () => {
    const pane = await workbench.pane();
    const slow = await workbench.context.newCDPSession(workbench.page);
    const rows = async (): Promise<number> => (await workbench.values('函件登记', 1, 1, 200, 1)).filter(([number]) => number !== null).length;
    // The page's own; the letter in the preview has one too.
    const heading = pane.getByRole('heading', { level: 1 }).first();
    /** Stops the letters on their way, by keyboard alone unless told otherwise, and gives the number of finished ones. */
    async function stopped(press: (stop: Locator) => Promise<void> = async (stop) => { await stop.focus(); await workbench.page.keyboard.press('Enter'); }): Promise<number> {
      await pane.getByRole('button', { name: '返回', exact: true }).click();
      await pane.getByRole('button', { name: '核对函件' }).click();
      await pane.getByRole('button', { name: /zip/ }).focus();
      // So slow that the way to stop it can be seen and taken.
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
      await workbench.page.keyboard.press('Enter');
      const stop = pane.getByRole('button', { name: '停止', exact: true });
      await stop.waitFor({ timeout: 60_000 });
      // Before the first letter there is nothing to keep, and nothing is asked.
      await pane.getByText(/正在生成 [1-9]\d* \/ \d+/).first().waitFor({ timeout: 60_000 });
      await press(stop);
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const dialog = pane.getByRole('alertdialog', { name: /停在第 \d+ \/ \d+ 份/ });
      await dialog.waitFor({ timeout: 60_000 });
      await pane.waitForFunction(() => document.querySelector('[role="alertdialog"]')?.contains(document.activeElement) === true);
      const [, done, total] = /(\d+) \/ (\d+)/.exec(await dialog.innerText()) ?? [];
      expect(Number(done)).toBeLessThan(Number(total));
      return Number(done);
    }
    const before = await rows();
    await stopped();
    // A slip of the Esc key drops nothing.
    await workbench.page.keyboard.press('Escape');
    await tabTo(pane.getByRole('button', { name: '全部放弃' }));
    await workbench.page.keyboard.press('Enter');
    await pane.getByRole('alertdialog').waitFor({ state: 'detached' });
    await focused(heading);
    expect(await rows()).toBe(before);

    // A press that brings no focus: the question gets it only as it is answered, and the page behind is readable again all the same.
    await stopped((stop) => stop.evaluate((element) => { (element as HTMLElement).click(); }));
    await pane.getByRole('button', { name: '全部放弃' }).click();
    await focused(heading);
    expect(await heading.evaluate((element) => element.closest('[aria-hidden="true"]'))).toBeNull();

    const done = await stopped();
    await tabTo(pane.getByRole('button', { name: `保留 ${done} 份` }));
    const [download] = await Promise.all([workbench.page.waitForEvent('download', { timeout: 120_000 }), workbench.page.keyboard.press('Enter')]);
    expect(Object.keys(unzipSync(await readFile(await download.path())))).toHaveLength(done);
    await pane.getByText(new RegExp(`${done} 份已生成`)).waitFor({ timeout: 60_000 });
    await focused(heading);
    expect(await rows()).toBeGreaterThanOrEqual(before + done);
  });

  test('from choosing a customer to the reply with the keyboard alone', async () => {
    const pane = await workbench.pane();
    const { keyboard } = workbench.page;
    const press = async (name: string | RegExp): Promise<void> => {
      await tabTo(pane.getByRole('button', { name, exact: true }).first());
      await keyboard.press('Enter');
    };
    const heading = (name: string | RegExp): Locator => pane.getByRole('heading', { level: 1, name });
    await pane.getByRole('tab', { name: '函件', exact: true }).focus();
    await press('返回');
    await focused(heading('函的目的'));
    await press('上一步');
    await focused(heading('函件'));
    await tabTo(pane.getByRole('button', { name: /全选/ }));
    await keyboard.press('Space');
    if (await pane.getByRole('checkbox').first().isChecked()) await keyboard.press('Space');
    await keyboard.press('Shift+Tab');
    await keyboard.type('澜拓');
    await tabTo(pane.getByRole('checkbox', { name: CUSTOMER }));
    await keyboard.press('Space');
    await press('目的与选项');
    await focused(heading('1 份函的目的'));
    await press('核对函件');
    await focused(heading('核对函件'));
    await press('插入为工作表');
    await pane.getByText(/已加上打印版工作表/).waitFor({ timeout: 60_000 });
    // The button is gone with its work.
    await focused(heading('核对函件'));
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await focused(heading('1 份函的目的'));
    await press('上一步');
    await focused(heading('函件'));
    await tabTo(pane.getByRole('tab', { name: '出函' }));
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    const list = pane.getByRole('list', { name: '台账与回函' });
    const row = list.getByRole('button', { name: /HK-.*未寄出/ }).first();
    await tabTo(list.getByRole('button').first());
    // A list is one stop; arrows walk in it.
    for (let down = 0; down < 60 && !(await row.evaluate((element) => element === document.activeElement)); down += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await focused(heading(/^回函 HK-/));
    await press('登记寄出');
    await pane.getByRole('textbox', { name: '快递单号' }).waitFor({ state: 'detached', timeout: 60_000 });
    await focused(heading(/^回函 HK-/));
    await tabTo(pane.getByRole('radio', { name: '相符' }));
    await tabTo(pane.getByRole('textbox', { name: /存放位置/ }));
    await keyboard.type('财务室 3 柜');
    await press('保存');
    await list.waitFor({ timeout: 60_000 });
    await pane.waitForFunction(() => document.activeElement?.closest('[data-row]') !== null && document.activeElement !== document.body, null, { timeout: 10_000 });
  });

  test('purpose, check and reply can be read by everybody, and the letter fits a narrow pane', async () => {
    const pane = await workbench.pane();
    await pane.evaluate(AXE);
    const faults = (): Promise<string[]> => pane.evaluate(async () => {
      interface Violation { id: string; impact: string | null; nodes: { target: unknown[] }[] }
      const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> } };
      // Fluent's focus guards are empty, hidden, and pass focus on at once.
      const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, { iframes: false, resultTypes: ['violations'] });
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
    await pane.getByRole('tab', { name: '出函' }).click();
    await pane.getByRole('button', { name: '目的与选项' }).click();
    await pane.getByRole('radio', { name: /核对账目/ }).waitFor();
    expect(await faults()).toEqual([]);
    await pane.getByRole('button', { name: '核对函件' }).focus();
    await workbench.page.keyboard.press('Enter');
    const paper = pane.getByRole('document', { name: '函件预览' });
    await paper.waitFor({ timeout: 60_000 });
    expect(await faults()).toEqual([]);
    expect(await paper.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await pane.getByRole('button', { name: '返回', exact: true }).click();
    await pane.getByRole('button', { name: '上一步', exact: true }).click();
    await pane.getByRole('tab', { name: '台账与回函' }).click();
    await pane.getByRole('list', { name: '台账与回函' }).getByRole('button').first().click();
    await pane.getByRole('radio', { name: '不符' }).check();
    expect(await faults()).toEqual([]);
  });

  test('nothing is sent anywhere and nothing breaks on the way', () => {
    expect(workbench.remote).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
