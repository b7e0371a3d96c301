import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  pane = await PanePage.of(workbench);
  await pane.firstCheck();
  await pane.open('readiness');
  await pane.rows('pane.tab.readiness').first().waitFor();
});
afterAll(async () => {
  await workbench.close();
});

/** Where focus is in the pane. */
const focused = () => pane.frame.evaluate(() => {
  const element = document.activeElement;
  return {
    tag: element?.tagName ?? '', row: element?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null, text: element?.textContent ?? '',
    region: element?.closest('header') ? 'tabs' : element?.closest('main') ? 'page' : element?.closest('footer') ? 'footer' : 'elsewhere',
  };
});
const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const headingHasFocus = (): Promise<unknown> => pane.frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
test('Tab walks from the tabs over the page to the footer', async () => {
  await pane.frame.getByRole('tab', { selected: true }).first().focus();
  const regions: string[] = [(await focused()).region];
  for (let steps = 0; steps < 60 && regions.at(-1) !== 'footer'; steps += 1) {
    await press('Tab');
    const { region } = await focused();
    if (region !== regions.at(-1)) regions.push(region);
  }
  expect(regions).toEqual(['tabs', 'page', 'footer']);
});

test('arrows move among the tabs, Enter opens one', async () => {
  await pane.frame.getByRole('tab', { name: pane.t('pane.tab.readiness') }).focus();
  await press('ArrowRight');
  expect((await focused()).text).toContain(pane.t('pane.tab.next'));
  await press('ArrowLeft');
  await press('Enter');
  await pane.frame.getByRole('tab', { name: pane.t('pane.tab.readiness'), selected: true }).waitFor();
});

test.each(['Escape', 'Alt+ArrowLeft'])('Enter opens a row with focus on its heading; %s goes back to the row', async (key) => {
  await pane.rows('pane.tab.readiness').first().focus();
  await press('ArrowDown');
  const { row } = await focused();
  expect(row).not.toBeNull();
  await press('Enter');
  await headingHasFocus();
  await press(key);
  await pane.frame.waitForFunction((wanted) => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row === wanted, row);
});

describe('a row with buttons of its own', () => {
  beforeAll(async () => {
    await pane.open('next');
    await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.next.week')} `) }).click();
    await pane.rows('pane.tab.next').nth(1).waitFor();
  });

  test('up and down walk the rows, right the buttons, and Tab stops at one row only', async () => {
    await pane.rows('pane.tab.next').first().focus();
    const first = (await focused()).row;
    await press('ArrowDown');
    const second = (await focused()).row;
    expect(second).not.toBe(first);
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await focused()).toMatchObject({ row: second, text: pane.t('pane.log') });
    await press('ArrowLeft');
    await press('ArrowUp');
    expect((await focused()).row).toBe(first);
    for (let steps = 0; (await focused()).row !== null; steps += 1) {
      expect((await focused()).row).toBe(first);
      expect(steps).toBeLessThan(10);
      await press('Tab');
    }
    expect((await focused()).region).toBe('footer');
    await press('Shift+Tab');
    expect((await focused()).row).toBe(first);
  });

  test('the words to say unfold beneath it', async () => {
    const words = pane.rows('pane.tab.next').filter({ hasText: pane.t('pane.words') }).first();
    await words.focus();
    await press('Enter');
    await pane.frame.getByRole('region', { name: pane.t('pane.words') }).waitFor();
    expect(await words.getAttribute('aria-expanded')).toBe('true');
    await press('Enter');
    await pane.frame.getByRole('region', { name: pane.t('pane.words') }).waitFor({ state: 'detached' });
  });

  test('记录 opens the form of the kind that was chosen, with focus in it', async () => {
    await pane.rows('pane.tab.next').filter({ hasText: pane.t('pane.log') }).first().focus();
    await press('Enter');
    await pane.frame.getByRole('menuitem', { name: pane.t('pane.log.promise') }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    const form = pane.frame.getByRole('form', { name: pane.t('pane.log.promise') });
    await form.waitFor();
    await pane.frame.waitForFunction(() => document.activeElement?.closest('form') !== null);
    // What would take focus away comes a moment after the page.
    await workbench.page.waitForTimeout(300);
    expect(await form.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await press('Escape');
    await pane.rows('pane.tab.next').first().waitFor();
  });
});

describe('an open menu', () => {
  const basis = () => pane.frame.getByRole('button', { name: pane.t('pane.aging.due'), exact: true });
  beforeAll(() => pane.open('overview'));

  test.each(['Tab', 'Shift+Tab', 'Escape'])('closes on %s, and focus is on its button again', async (key) => {
    await basis().focus();
    await press('Enter');
    await pane.frame.getByRole('menuitemradio').first().waitFor();
    await pane.frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitemradio');
    await press(key);
    await pane.frame.getByRole('menu').waitFor({ state: 'detached' });
    await workbench.page.waitForTimeout(200);
    expect(await basis().evaluate((element) => element === document.activeElement && document.hasFocus())).toBe(true);
  });
});

describe('between the pane and the sheet', () => {
  /** True when the arrow keys walk the cells. */
  async function walksCells(): Promise<boolean> {
    await workbench.select('交易台账', 10, 3);
    await press('ArrowDown');
    for (let round = 0; round < 20 && (await workbench.selection()).row !== 11; round += 1) await workbench.page.waitForTimeout(100);
    return (await workbench.selection()).row === 11;
  }
  const paneHasFocus = (): Promise<boolean> => pane.frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  const outside = (): Promise<unknown> => pane.frame.waitForFunction(() => !document.hasFocus());

  test.each([['Tab', '#tab-settings'], ['Escape', '#tab-settings'], ['Control+F6', '#tab-overview']])('%s leads to the cells, F6 back', async (key, from) => {
    await pane.open('overview');
    await pane.frame.locator(from).focus();
    await press(key);
    await outside();
    expect(await walksCells()).toBe(true);
    await press('F6');
    await pane.frame.waitForFunction(() => document.hasFocus());
    expect(await paneHasFocus()).toBe(true);
    expect((await focused()).region).toBe('tabs');
  });

  test('Shift+Tab leads to what stands before the pane', async () => {
    await pane.open('overview');
    await pane.frame.getByRole('tab', { selected: true }).focus();
    await press('Shift+Tab');
    await outside();
    expect(await workbench.page.evaluate(() => document.activeElement?.id)).toBe('close-pane');
  });
});
