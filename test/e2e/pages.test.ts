import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Locale } from '../../src/messages/locale';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures to look at; not part of the verdict. */
const PICTURES = path.join(tmpdir(), 'huikuan-pages');
const LANGUAGES: readonly Locale[] = ['zh-CN', 'en-US'];
const LOOKS = ['light', 'dark', 'forced-colors'] as const;
type Look = (typeof LOOKS)[number];

/** The smallest pane, one at 200 % zoom in a usual pane, and one in which lists and details stand side by side. */
const SIZES = [[320, 378], [175, 350], [800, 700]] as const;

/** What stands above and below the pane in the workbench's window, and beside it. */
const AROUND = { width: 650, height: 174 };

let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await WorkbenchPage.open({ width: AROUND.width + 350, height: AROUND.height + 700 });
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  pane = await PanePage.of(workbench);
  await pane.frame.evaluate(AXE);
});
afterAll(async () => {
  await workbench.close();
});

/** Gives the pane itself this size. */
async function size(width: number, height: number): Promise<void> {
  await workbench.page.setViewportSize({ width: AROUND.width + width, height: AROUND.height + height });
  await workbench.page.evaluate((pixels) => { document.documentElement.style.setProperty('--pane-width', `${pixels}px`); }, width);
  await pane.frame.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
}

/** Light, dark, or a contrast theme. In an iframe dark is the colour scheme that the page around it has. */
async function look(wanted: Look): Promise<void> {
  await workbench.page.emulateMedia({ forcedColors: wanted === 'forced-colors' ? 'active' : 'none', colorScheme: wanted === 'dark' ? 'dark' : 'light' });
  await workbench.page.evaluate((scheme) => {
    const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
    if (frame) frame.style.colorScheme = scheme;
  }, wanted === 'dark' ? 'dark' : 'light');
  await pane.frame.waitForFunction((dark) => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider !== null && (getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() !== '#ffffff') === dark;
  }, wanted === 'dark');
  // Colours have come once two frames are drawn and what glides from one colour to the other has arrived.
  await pane.frame.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); }));
  await pane.frame.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity));
}

/** All rules of axe; only what a look can change; only what a size can change. */
type Rules = 'all' | 'colours' | 'structure';

/** What a reader could stumble over on the page as it stands: serious findings of axe, what is cut at the side, ids in place of words. */
async function faults(rules: Rules = 'all'): Promise<string[]> {
  return pane.frame.evaluate(async (wanted) => {
    interface Violation { id: string; impact: string | null; nodes: { target: unknown[]; any: { message: string }[]; all: { message: string }[]; none: { message: string }[] }[] }
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> } };
    // Fluent's focus guards are empty, hidden, and pass focus on at once.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, {
      iframes: false, resultTypes: ['violations'],
      ...(wanted === 'colours' ? { runOnly: ['color-contrast'] } : wanted === 'structure' ? { rules: { 'color-contrast': { enabled: false } } } : {}),
    });
    const found = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').flatMap((one) => one.nodes.map((node) => (
      `${one.id}: ${node.target.join(' ')} ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')}`
    )));
    for (const element of [document.documentElement, document.querySelector('main')]) {
      if (element && element.scrollWidth > element.clientWidth) found.push(`wider than the pane: ${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`);
    }
    const ids = /\b(pane|rule|play|playbook|fault|results|reading|checklist|letters|field|domain)\.[a-z]\S*/g;
    const names = [...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((each) => ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''));
    for (const id of [document.body.innerText, ...names].join('\n').match(ids) ?? []) found.push(`a text is missing: ${id}`);
    return found;
  }, rules);
}

async function picture(name: string): Promise<void> {
  await workbench.page.locator('#pane-frame').screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** A row of a list opened, the list being that of a tab. */
async function openFirst(tab: 'readiness' | 'next'): Promise<void> {
  await pane.open(tab);
  await pane.rows(`pane.tab.${tab}`).first().click();
}

const section = (name: string, there: () => Locator): readonly [string, () => Promise<void>] => [`settings ${name}`, async () => {
  await pane.openSection(name);
  await there().first().waitFor();
}];

/** How to get to each page from any other, and what is there when it stands. */
const PAGES: readonly (readonly [string, () => Promise<void>])[] = [
  ['overview', async () => {
    await pane.open('overview');
    await pane.frame.getByText(pane.t('pane.reconcile.ok')).waitFor();
  }],
  ['reconcile', async () => {
    await pane.open('overview');
    await pane.button('pane.reconcile.ok').click();
    await pane.frame.getByRole('heading', { name: pane.t('pane.reconcile.title') }).waitFor();
  }],
  ['bucket', async () => {
    await pane.open('overview');
    await pane.rows('pane.aging').nth(5).click();
    await pane.rows('pane.items').first().waitFor();
  }],
  ['findings', async () => {
    await pane.open('overview');
    await pane.frame.getByRole('button', { name: pane.t('pane.rest', { parts: '' }).trim() }).click();
    await pane.frame.getByRole('heading', { name: pane.t('pane.findings.title') }).waitFor();
  }],
  ['readiness', async () => {
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().waitFor();
  }],
  ['deal', async () => {
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().click();
    await pane.button('pane.letter.write').waitFor();
  }],
  ['next', async () => {
    await pane.open('next');
    await pane.rows('pane.tab.next').first().waitFor();
  }],
  ['customer', async () => {
    await pane.open('next');
    await pane.rows('pane.tab.next').first().click();
    await pane.button('pane.log').waitFor();
  }],
  ['log', async () => {
    await pane.open('next');
    await pane.rows('pane.tab.next').first().click();
    await pane.button('pane.log').click();
    await pane.frame.getByRole('menuitem', { name: pane.t('pane.log.promise') }).click();
    await pane.frame.getByRole('form', { name: pane.t('pane.log.promise') }).waitFor();
  }],
  ['letters', async () => {
    await pane.open('letters');
    await pane.frame.getByRole('tab', { name: pane.t('pane.letters.write') }).click();
    await pane.frame.getByRole('list', { name: pane.t('pane.letters.choose') }).waitFor();
  }],
  ['register', async () => {
    await pane.open('letters');
    await pane.frame.getByRole('tab', { name: pane.t('pane.letters.register') }).click();
    await pane.frame.getByRole('searchbox', { name: pane.t('pane.register.search') }).waitFor();
  }],
  ['filters', async () => {
    await pane.open('readiness');
    await pane.button('pane.filter.more').click();
    await pane.frame.getByRole('combobox', { name: pane.t('pane.filter.rule') }).waitFor();
  }],
  ['acceptance', async () => {
    await openFirst('readiness');
    await pane.button('pane.accept').first().click();
    await pane.frame.getByRole('form', { name: pane.t('pane.accept.form') }).waitFor();
  }],
  ['all rules', async () => {
    await openFirst('readiness');
    await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.deal.all', { count: '' }).trim()}`) }).click();
    await pane.frame.locator('[data-help]').first().click();
    await pane.frame.getByRole('note').first().waitFor();
  }],
  ['nature', async () => {
    await openFirst('next');
    await pane.button('pane.nature.why').click();
    await pane.frame.getByRole('form', { name: pane.t('pane.nature') }).waitFor();
  }],
  ['ways', async () => {
    await openFirst('next');
    await pane.frame.locator('main h2 button').first().click();
    await pane.frame.locator('main h2 button[aria-expanded="true"]').waitFor();
  }],
  ['formula preview', async () => {
    await pane.openSection('sheets');
    await pane.button('pane.formulas.insert').click();
    await pane.button('pane.preview.see').waitFor();
  }],
  ['import', async () => {
    await pane.openSection('backup');
    const rows = [['basis', 'invoice']];
    await pane.frame.setInputFiles('input[type="file"]', { name: 'huikuan-settings.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'huikuan-settings', rows })) });
    await pane.frame.getByRole('list', { name: pane.t('pane.import.list') }).waitFor();
  }],
  ['help', async () => {
    await pane.open('overview');
    if (await pane.button('pane.help').getAttribute('aria-expanded') === 'false') await pane.button('pane.help').click();
    await pane.frame.locator('#help-title').waitFor();
  }],
  ['help of a deal', async () => {
    await openFirst('readiness');
    if (await pane.button('pane.help').getAttribute('aria-expanded') === 'false') await pane.button('pane.help').click();
    await pane.frame.locator('#help-title').waitFor();
  }],
  section('aging', () => pane.frame.getByLabel(pane.t('pane.set.buckets'))),
  section('matching', () => pane.frame.getByRole('radiogroup')),
  section('customers', () => pane.frame.getByRole('combobox')),
  section('thresholds', () => pane.frame.getByRole('textbox')),
  section('company', () => pane.frame.getByRole('textbox')),
  section('language', () => pane.frame.getByRole('radiogroup')),
  section('backup', () => pane.button('pane.backup.export')),
  section('sample', () => pane.button('pane.sample.add')),
  section('about', () => pane.frame.getByText(pane.t('pane.about.privacy'))),
  ['mapping', async () => {
    await pane.openSection('sheets');
    await pane.button('pane.columns.review').click();
    await pane.button('pane.mapping.check').waitFor();
  }],
];

describe('the first page', () => {
  test.each(LANGUAGES)('%s', async (language) => {
    if (language !== 'zh-CN') {
      await pane.speak(language);
      await pane.open('overview');
    }
    await pane.heading().filter({ hasText: pane.t('pane.first.title') }).waitFor();
    for (const wanted of LOOKS) {
      await look(wanted);
      expect(await faults()).toEqual([]);
      await picture(`${language}-first-${wanted}`);
    }
    await look('light');
    for (const [width, height] of SIZES) {
      await size(width, height);
      expect(await faults('structure')).toEqual([]);
      await picture(`${language}-first-${width}`);
    }
    await size(350, 700);
  });

  test.each(['readiness', 'next', 'letters'] as const)('before a check, %s says what it will show', async (tab) => {
    await pane.open(tab);
    await pane.frame.getByText(pane.t(`pane.notChecked.${tab}`)).waitFor();
    expect(await faults()).toEqual([]);
    await picture(`${pane.locale}-not-checked-${tab}`);
    await pane.open('overview');
  });
});

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  beforeAll(async () => {
    if (language === 'en-US') await pane.open('overview').then(() => pane.firstCheck());
    if (pane.locale !== language) await pane.speak(language);
  });

  test.each(PAGES)('%s', async (name, open) => {
    await size(350, 700);
    if (!name.startsWith('help') && await pane.button('pane.help').getAttribute('aria-expanded') === 'true') await pane.button('pane.help').click();
    await open();
    for (const wanted of LOOKS) {
      await look(wanted);
      expect(await faults(wanted === 'light' ? 'all' : 'colours')).toEqual([]);
      await picture(`${language}-${name}-${wanted}`);
    }
    await look('light');
    for (const [width, height] of SIZES) {
      await size(width, height);
      expect(await faults('structure')).toEqual([]);
      await picture(`${language}-${name}-${width}`);
    }
  });
});

describe('by keyboard alone', () => {
  const focused = () => pane.frame.evaluate(() => {
    const element = document.activeElement;
    return {
      tag: element?.tagName ?? '', row: element?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null, text: element?.textContent ?? '',
      region: element?.closest('header') ? 'tabs' : element?.closest('main') ? 'page' : element?.closest('footer') ? 'footer' : 'elsewhere',
    };
  });
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const headingHasFocus = (): Promise<unknown> => pane.frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
  beforeAll(async () => {
    await size(350, 700);
    await look('light');
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().waitFor();
  });

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
    await look(wanted);
    expect(await faults()).toEqual([]);
    await picture(`${pane.locale}-fault-${wanted}`);
  }
  expect(await pane.heading().innerText()).toContain('¥');
});

test('nothing is asked from elsewhere, and no script fails', () => {
  expect(workbench.remote).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
