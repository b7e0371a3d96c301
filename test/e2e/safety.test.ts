import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

/** What somebody could put into a cell so that it runs in whoever opens it. */
const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';

let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  pane = await PanePage.of(workbench);
});
afterAll(async () => {
  await workbench.close();
});

/** Runs something in the pane as a task of the page itself, and answers with what it came to and which rule of the policy was broken. */
function tryOut(what: 'eval' | 'inline script' | 'handler' | 'fetch'): Promise<{ readonly ran: boolean; readonly broken: string[] }> {
  return pane.frame.evaluate((attempt) => new Promise((resolve) => {
    const page = window as unknown as { ran?: number };
    delete page.ran;
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    const attempts: Record<typeof attempt, () => unknown> = {
      eval: () => (window as unknown as { Function: FunctionConstructor }).Function('window.ran = 1')(),
      'inline script': () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
      },
      handler: () => {
        const holder = document.createElement('div');
        holder.setAttribute('onclick', 'window.ran = 1');
        document.body.append(holder);
        holder.click();
      },
      fetch: () => fetch('https://example.invalid/').then(() => { page.ran = 1; }, () => undefined),
    };
    setTimeout(() => {
      try { attempts[attempt](); } catch { /* Refused, which is what the policy is for. */ }
      setTimeout(() => resolve({ ran: page.ran === 1, broken }), 300);
    });
  }), what);
}

test.each([['eval', 'script-src'], ['inline script', 'script-src-elem'], ['handler', 'script-src-attr'], ['fetch', 'connect-src']] as const)('%s is refused by the policy of the page', async (what, directive) => {
  const { ran, broken } = await tryOut(what);
  expect(ran).toBe(false);
  expect(broken).toContain(directive);
});

test('while the user types in a cell the add-in is refused as Excel does, and not a key is lost', async () => {
  const sheets = await workbench.sheetNames();
  await workbench.beginTyping('交易台账', 60, 2);
  await workbench.page.keyboard.type('客户');
  // From within the page: a click would take the keys to the pane.
  await pane.button('pane.first.check').dispatchEvent('click');
  await pane.frame.getByText(pane.say('fault.cellEdit.title')).waitFor();
  expect(await workbench.sheetNames()).toEqual(sheets);
  await workbench.page.keyboard.type('已电话确认');
  await workbench.endTyping();
  expect(await workbench.values('交易台账', 60, 2)).toEqual([['客户已电话确认']]);
  await pane.button('pane.do.retry').click();
  await pane.idle();
  expect(await workbench.sheetNames()).toContain('下一步');
});

test('a copy saved, or a ribbon button pressed, while the user types takes what they typed', async () => {
  await workbench.beginTyping('交易台账', 61, 2);
  await workbench.page.keyboard.type('保存前');
  await workbench.save();
  await workbench.shows(['交易台账', 61, 2], [['保存前']]);
  await workbench.beginTyping('交易台账', 62, 2);
  await workbench.page.keyboard.type('按钮前');
  await workbench.page.locator('#ribbon').getByRole('button', { name: '检查准备度' }).click();
  await workbench.shows(['交易台账', 62, 2], [['按钮前']]);
  await pane.idle();
});

test('markup in a cell is a text on every page that shows it', async () => {
  await workbench.openFile('markup.csv', Buffer.from(`\ufeff客户名称,发票号码,价税合计,开票日期,到期日\n"${MARKUP.replaceAll('"', '""')}",12345678,1000.00,2026-01-05,2026-02-05\n苏州恒力精密机械有限公司,12345679,2000.00,2026-01-05,2026-02-05\n`));
  pane = await PanePage.of(workbench);
  await pane.firstCheck();
  for (const tab of ['readiness', 'next'] as const) {
    await pane.open(tab);
    if (tab === 'next') await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.next.week')} `) }).click();
    const row = pane.rows(`pane.tab.${tab}`).filter({ hasText: '<img' }).first();
    await row.click();
    await pane.frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }
  expect(await pane.frame.evaluate(() => [(window as unknown as { ran?: number }).ran, document.querySelectorAll('img[src="x"]').length])).toEqual([undefined, 0]);
  expect(workbench.remote).toEqual([]);
});
