import path from 'node:path';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

describe('an add-in that we did not write, in the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => { workbench = await WorkbenchPage.open({ pane: path.join(__dirname, 'fixtures', 'other-add-in', 'index.html') }); });
  afterAll(() => workbench.close());

  test('gets office.js from this machine and starts as in Excel', async () => {
    const pane = await workbench.pane();
    await pane.waitForFunction(() => document.getElementById('log')?.textContent?.includes('ready Excel'));
    expect(workbench.remote).toEqual([]);
  });

  test('reads, writes, hears changes, and gets the errors that Excel would give', async () => {
    const pane = await workbench.pane();
    await pane.click('#write');
    await pane.waitForFunction(() => /done|failed/.test(document.getElementById('log')?.textContent ?? ''));
    expect(await pane.locator('#log').textContent()).toContain('used 交易台账!A1:');
    expect(await pane.locator('#log').textContent()).toContain('error ItemNotFound');
    expect(await pane.locator('#log').textContent()).toContain('error InvalidArgument');
    expect(await workbench.values('Made by it', 1, 1, 2, 2)).toEqual([['x', 1], ['=1+1', 2]]);
    await workbench.type('交易台账', 60, 2, 'edited by hand');
    await pane.waitForFunction(() => document.getElementById('log')?.textContent?.includes('changed B60'));
  });

  test('its functions are called from cells, follow edits, spill, and show their errors', async () => {
    await workbench.type('交易台账', 62, 2, '5');
    await workbench.type('交易台账', 62, 3, '=OTHER.ADD(B62,2)');
    await workbench.type('交易台账', 64, 2, '=OTHER.WIDE(D6:D8)');
    await workbench.type('交易台账', 62, 5, '=OTHER.REFUSE()');
    await workbench.shows(['交易台账', 62, 3], [[7]]);
    const spilled = await workbench.values('交易台账', 64, 2, 3, 2);
    expect(spilled.map((row) => row[1])).toEqual(spilled.map((row) => String(row[0]).length));
    expect(spilled.every((row) => typeof row[0] === 'string')).toBe(true);
    await workbench.type('交易台账', 62, 2, '40');
    await workbench.shows(['交易台账', 62, 3], [[42]]);
    await workbench.shows(['交易台账', 62, 5], [[{ error: '#VALUE!' }]]);
    await workbench.select('交易台账', 62, 5);
    expect(await workbench.page.textContent('#status')).toContain('say why');
  });

  test('its ribbon button runs its function', async () => {
    await workbench.select('交易台账', 70, 2);
    await workbench.page.getByRole('button', { name: '盖戳' }).click();
    await workbench.shows(['交易台账', 70, 2], [['stamped']]);
    expect(workbench.errors).toEqual([]);
  });
});
