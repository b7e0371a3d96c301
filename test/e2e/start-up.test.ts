import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder';
import { launchBrowser } from '../support/browser';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const ADD_IN = path.resolve(__dirname, '..', '..', 'dist-workbench', 'addin');

describe('start-up', () => {
  test('the pane and its formulas work under its content security policy, without a violation', async () => {
    const workbench = await WorkbenchPage.open();
    const refused: string[] = [];
    workbench.page.on('console', (message) => { if (/Content Security Policy|unsafe-eval/i.test(message.text())) refused.push(message.text()); });
    // Once more from the beginning, now that somebody listens.
    await workbench.page.reload();
    await workbench.ready();
    const pane = await PanePage.of(workbench);
    await pane.frame.waitForFunction(() => document.querySelector('script[src="functions.js"]') !== null);
    await workbench.type('交易台账', 70, 2, '=HUIKUAN.RMBUPPER(1234.5)');
    await workbench.shows(['交易台账', 70, 2], [['壹仟贰佰叁拾肆元伍角']]);
    for (const tab of ['readiness', 'next', 'letters', 'settings'] as const) await pane.open(tab);
    expect(refused).toEqual([]);
    expect(workbench.errors).toEqual([]);
    expect(workbench.remote).toEqual([]);
    await workbench.close();
  });

  test('Tab goes from the heading of a result into the page', async () => {
    const workbench = await WorkbenchPage.open();
    const pane = await PanePage.of(workbench);
    await pane.firstCheck();
    const focused = (): Promise<string> => pane.frame.evaluate(() => document.activeElement?.tagName ?? '');
    await pane.heading().focus();
    await workbench.page.keyboard.press('Tab');
    expect(await focused()).toBe('BUTTON');
    await workbench.close();
  });

  test('opened in a browser tab from a plain file server, the page says that it belongs into Excel', async () => {
    const server = createServer(serveFolder(ADD_IN));
    await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
    const browser = await launchBrowser();
    const page = await browser.newPage();
    // There is no office.js here, as behind a firewall.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`);
    await page.getByText('Open this in Excel').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('回款助手');
    await browser.close();
    server.close();
  });
});
