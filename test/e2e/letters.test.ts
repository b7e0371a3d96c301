import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
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
    await pane.getByRole('button', { name: '返回', exact: true }).click();
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
