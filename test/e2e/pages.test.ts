import type { Locale } from '../../src/messages/locale';
import { LOOKS, PaneLooks } from './pane-looks';
import { PanePage } from './pane-page';
import { PANE_PLACES } from './pane-places';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const LANGUAGES: readonly Locale[] = ['zh-CN', 'en-US'];
/** The smallest pane, one at 200 % zoom in a usual pane, and one in which lists and details stand side by side. */
const SIZES = [[320, 378], [175, 350], [800, 700]] as const;

let workbench: WorkbenchPage;
let pane: PanePage;
let looks: PaneLooks;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  pane = await PanePage.of(workbench);
  looks = await PaneLooks.of(workbench, pane);
  await looks.size(350, 700);
});
afterAll(async () => {
  await workbench.close();
});

describe('the first page', () => {
  test.each(LANGUAGES)('%s', async (language) => {
    if (language !== 'zh-CN') {
      await pane.speak(language);
      await pane.open('overview');
    }
    await pane.heading().filter({ hasText: pane.t('pane.first.title') }).waitFor();
    for (const wanted of LOOKS) {
      await looks.look(wanted);
      expect(await looks.faults()).toEqual([]);
      await looks.picture(`${language}-first-${wanted}`);
    }
    await looks.look('light');
    for (const [width, height] of SIZES) {
      await looks.size(width, height);
      expect(await looks.faults('structure')).toEqual([]);
      await looks.picture(`${language}-first-${width}`);
    }
    await looks.size(350, 700);
  });

  test.each(['readiness', 'next', 'letters'] as const)('before a check, %s says what it will show', async (tab) => {
    await pane.open(tab);
    await pane.frame.getByText(pane.t(`pane.notChecked.${tab}`)).waitFor();
    expect(await looks.faults()).toEqual([]);
    await looks.picture(`${pane.locale}-not-checked-${tab}`);
    await pane.open('overview');
  });
});

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  beforeAll(async () => {
    if (language === 'en-US') await pane.open('overview').then(() => pane.firstCheck());
    if (pane.locale !== language) await pane.speak(language);
  });

  test.each(PANE_PLACES)('%s', async (name, open) => {
    await looks.size(350, 700);
    if (!name.startsWith('help') && await pane.button('pane.help').getAttribute('aria-expanded') === 'true') await pane.button('pane.help').click();
    await open(pane);
    for (const wanted of LOOKS) {
      await looks.look(wanted);
      expect(await looks.faults(wanted === 'light' ? 'all' : 'colours')).toEqual([]);
      await looks.picture(`${language}-${name}-${wanted}`);
    }
    await looks.look('light');
    for (const [width, height] of SIZES) {
      await looks.size(width, height);
      expect(await looks.faults('structure')).toEqual([]);
      await looks.picture(`${language}-${name}-${width}`);
    }
  });
});

test('a fault is one bar that says what to do, in every look', async () => {
  await pane.frame.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('准备度').protection.protect();
    await context.sync();
  }));
  await pane.open('overview');
  await pane.button('pane.recheck').click();
  await pane.frame.getByRole('group').filter({ has: pane.button('pane.close') }).waitFor();
  for (const wanted of LOOKS) {
    await looks.look(wanted);
    expect(await looks.faults()).toEqual([]);
    await looks.picture(`${pane.locale}-fault-${wanted}`);
  }
  expect(await pane.heading().innerText()).toContain('¥');
});

test('nothing is asked from elsewhere, and no script fails', () => {
  expect(workbench.remote).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
