import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { serveWorkbench } from '../../src/workbench/server/serve';
import type { ServeOptions, Serving } from '../../src/workbench/server/serve';
import { launchBrowser } from '../support/browser';

const ROOT = path.resolve(__dirname, '..', '..');

/** A value in a cell as a reader of the grid sees it. */
export type Shown = string | number | boolean | null | { error: string };

/** A workbench in a real browser, and what tests ask of it. */
export class WorkbenchPage {
  /** Addresses outside this machine that the page asked for; must stay empty. */
  readonly remote: string[] = [];
  /** Uncaught errors of any frame. */
  readonly errors: string[] = [];

  private constructor(private readonly serving: Serving, private readonly browser: Browser, readonly context: BrowserContext, readonly page: Page) {}

  static async open(options: Partial<ServeOptions> & { width?: number; height?: number; dark?: boolean; language?: 'zh-CN' | 'en-US'; paneWidth?: number } = {}): Promise<WorkbenchPage> {
    const serving = await serveWorkbench({ root: ROOT, port: 3400, ...(options.pane ? { pane: options.pane } : {}), ...(options.book ? { book: options.book } : {}) });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1400, height: options.height ?? 800 }, acceptDownloads: true, locale: options.language ?? 'zh-CN',
      colorScheme: options.dark ? 'dark' : 'light', permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const self = new WorkbenchPage(serving, browser, context, page);
    page.on('pageerror', (error) => self.errors.push(error.stack ?? error.message));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') self.remote.push(request.url());
    });
    await page.addInitScript(({ language, theme, width }) => {
      localStorage.setItem('workbench.language', language);
      localStorage.setItem('workbench.theme', theme);
      localStorage.setItem('workbench.paneWidth', String(width));
    }, { language: options.language ?? 'zh-CN', theme: options.dark ? 'dark' : 'light', width: options.paneWidth ?? 350 });
    await page.goto(serving.url);
    await self.ready();
    return self;
  }

  /** Waits for the first workbook to be open with its add-in: only then does the status begin with the file's name. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const name = (document.getElementById('file-name')?.textContent ?? '').replace(/\.[^.]+$/, '');
      return name !== '' && (document.getElementById('status')?.textContent ?? '').startsWith(name);
    }, null, { timeout: 60_000 });
  }

  /** The add-in's frame, once it is there. */
  async pane(): Promise<Frame> {
    const handle = await this.page.waitForSelector('#pane-frame iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    return frame;
  }

  /** Values of a range of a sheet, e.g. ('台账', 'A1:B3'), as the object model under office.js reads them. */
  async values(sheet: string, row: number, column: number, rowCount = 1, columnCount = 1): Promise<Shown[][]> {
    return this.page.evaluate(([name, area]) => {
      const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; values(id: string, area: unknown): Shown[][] } } } }).workbench.open;
      const found = book.sheets().find((each) => each.name === name);
      if (!found) throw new Error(`no sheet ${String(name)}`);
      return book.values(found.id, area) as Shown[][];
    }, [sheet, { row: row - 1, column: column - 1, rowCount, columnCount }] as const);
  }

  /** Waits until cells show what is expected: answers come from the add-in's frame, and a busy machine takes its time. */
  async shows([sheet, row, column]: readonly [string, number, number], expected: readonly (readonly unknown[])[]): Promise<void> {
    const read = (): Promise<Shown[][]> => this.values(sheet, row, column, expected.length, expected[0]?.length ?? 1);
    for (let round = 0; round < 40 && JSON.stringify(await read()) !== JSON.stringify(expected); round += 1) await this.settle();
    expect(await read()).toEqual(expected);
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { workbench: { open: { book: { sheets(): { name: string }[] } } } }).workbench.open.book.sheets().map((sheet) => sheet.name));
  }

  /** Sheet and first cell of the selection, 1-based. */
  async selection(): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(() => {
      const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; selection(): { sheetId: string; areas: { row: number; column: number }[] } } } } }).workbench.open;
      const { sheetId, areas } = book.selection();
      return { sheet: book.sheets().find((each) => each.id === sheetId)?.name ?? '', row: (areas[0]?.row ?? -2) + 1, column: (areas[0]?.column ?? -2) + 1 };
    });
  }

  /** Goes to a cell and types into it as a user does, with the keyboard: F2, over what stands there, Enter. The grid takes no keys until its editor stands. */
  async type(sheet: string, row: number, column: number, content: string): Promise<void> {
    await this.beginTyping(sheet, row, column);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(content);
    await this.endTyping();
    await this.settle();
  }

  /** Goes to a cell and opens its editor. */
  async beginTyping(sheet: string, row: number, column: number): Promise<void> {
    await this.select(sheet, row, column);
    await this.page.evaluate(() => (document.querySelector('#grid canvas') as HTMLElement | null)?.focus());
    await this.page.keyboard.press('F2');
    await this.editing(true);
  }

  /** Takes over what was typed. Enter is for the list of functions while one is proposed, and the list follows the keys 0.3 s later. */
  async endTyping(): Promise<void> {
    await this.page.evaluate(() => new Promise((waited) => { setTimeout(waited, 350); }));
    await this.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'detached' });
    await this.page.keyboard.press('Enter');
    await this.editing(false);
  }

  private async editing(wanted: boolean): Promise<void> {
    await this.page.waitForFunction((is) => (window as unknown as { workbench: { open: { book: { workbook: { isCellEditing(): boolean } } } } }).workbench.open.book.workbook.isCellEditing() === is, wanted, { timeout: 30_000 });
    // The editor has the keys once it is drawn.
    await this.page.waitForTimeout(100);
  }

  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(([name, r, c]) => {
      const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; select(id: string, areas: unknown[]): void } } } }).workbench.open;
      const found = book.sheets().find((each) => each.name === name);
      if (!found) throw new Error(`no sheet ${String(name)}`);
      book.select(found.id, [{ row: Number(r) - 1, column: Number(c) - 1, rowCount: 1, columnCount: 1 }]);
    }, [sheet, row, column] as const);
    await this.page.waitForTimeout(150);
  }

  /** Opens a file through the page's own input, and waits until it is there with its add-in. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    this.page.once('dialog', (dialog) => void dialog.accept());
    await this.page.setInputFiles('#file-input', { name, mimeType: 'application/octet-stream', buffer });
    // A text file becomes a workbook.
    const shown = name.replace(/\.csv$/, '.xlsx');
    await this.page.waitForFunction(([opened, file]) => document.getElementById('file-name')?.textContent === opened && (document.getElementById('status')?.textContent ?? '').startsWith(file), [shown, name] as const, { timeout: 60_000 });
    this.page.removeAllListeners('dialog');
  }

  /** Presses 保存副本 and gives the bytes of the download. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.click('#save-copy')]);
    return new Uint8Array(readFileSync(await download.path()));
  }

  /** Gives a sheet another name, as its tab does. */
  async rename(sheet: string, name: string): Promise<void> {
    await this.page.evaluate(([before, after]) => {
      const { book } = (window as unknown as { workbench: { open: { book: { sheets(): { id: string; name: string }[]; updateSheet(id: string, patch: { name: string }): void } } } }).workbench.open;
      const found = book.sheets().find((each) => each.name === before);
      if (!found) throw new Error(`no sheet ${before}`);
      book.updateSheet(found.id, { name: after });
    }, [sheet, name] as const);
    await this.settle();
  }

  /** Waits until every formula has its value. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(200);
    await this.page.evaluate(() => (window as unknown as { workbench: { open: { book: { calculate(full: boolean): Promise<void> } } } }).workbench.open.book.calculate(false));
    await this.page.waitForTimeout(200);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}
