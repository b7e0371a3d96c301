import type { Locator } from 'playwright-core';
import { LETTER_PLACES } from './letter-places';
import type { PanePage } from './pane-page';

/** How to get to each page of a checked workbook from any other; resolves when the page stands. */
export const PANE_PLACES: readonly (readonly [string, (pane: PanePage) => Promise<void>])[] = [
  ['overview', async (pane) => {
    await pane.open('overview');
    await pane.frame.getByText(pane.t('pane.reconcile.ok')).waitFor();
  }],
  ['reconcile', async (pane) => {
    await pane.open('overview');
    await pane.button('pane.reconcile.ok').click();
    await pane.frame.getByRole('heading', { name: pane.t('pane.reconcile.title') }).waitFor();
  }],
  ['bucket', async (pane) => {
    await pane.open('overview');
    await pane.rows('pane.aging').nth(5).click();
    await pane.rows('pane.items').first().waitFor();
  }],
  ['findings', async (pane) => {
    await pane.open('overview');
    await pane.frame.getByRole('button', { name: pane.t('pane.rest', { parts: '' }).trim() }).click();
    await pane.frame.getByRole('heading', { name: pane.t('pane.findings.title') }).waitFor();
  }],
  ['readiness', async (pane) => {
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().waitFor();
  }],
  ['deal', async (pane) => {
    await pane.open('readiness');
    await pane.rows('pane.tab.readiness').first().click();
    await pane.button('pane.letter.write').waitFor();
  }],
  ['next', async (pane) => {
    await pane.open('next');
    await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.next.today')} `) }).click();
    await pane.rows('pane.tab.next').first().waitFor();
  }],
  ['week', async (pane) => {
    await pane.open('next');
    await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.next.week')} `) }).click();
    await pane.rows('pane.tab.next').filter({ hasText: pane.t('pane.words') }).first().click();
    await pane.button('pane.copy').waitFor();
  }],
  ['customer', async (pane) => {
    await pane.open('next');
    await pane.rows('pane.tab.next').first().click();
    await pane.button('pane.log').waitFor();
  }],
  ...(['done', 'promise', 'snooze', 'handOver'] as const).map((kind): readonly [string, (pane: PanePage) => Promise<void>] => [`log ${kind}`, async (pane) => {
    await openFirst(pane, 'next');
    await pane.button('pane.log').click();
    await pane.frame.getByRole('menuitem', { name: pane.t(`pane.log.${kind}`) }).click();
    await pane.frame.getByRole('form', { name: pane.t(`pane.log.${kind}`) }).waitFor();
  }]),
  ['letters', async (pane) => {
    await pane.open('letters');
    await pane.frame.getByRole('tab', { name: pane.t('pane.letters.write') }).click();
    await pane.frame.getByRole('list', { name: pane.t('pane.letters.choose') }).waitFor();
  }],
  ['register', async (pane) => {
    await pane.open('letters');
    await pane.frame.getByRole('tab', { name: pane.t('pane.letters.register') }).click();
    await pane.frame.getByRole('searchbox', { name: pane.t('pane.register.search') }).waitFor();
  }],
  ['filters', async (pane) => {
    await pane.open('readiness');
    await pane.button('pane.filter.more').click();
    await pane.frame.getByRole('combobox', { name: pane.t('pane.filter.rule') }).waitFor();
  }],
  ['acceptance', async (pane) => {
    await openFirst(pane, 'readiness');
    await pane.button('pane.accept').first().click();
    await pane.frame.getByRole('form', { name: pane.t('pane.accept.form') }).waitFor();
  }],
  ['all rules', async (pane) => {
    await openFirst(pane, 'readiness');
    await pane.frame.getByRole('button', { name: new RegExp(`^${pane.t('pane.deal.all', { count: '' }).trim()}`) }).click();
    await pane.frame.locator('[data-help]').first().click();
    await pane.frame.getByRole('note').first().waitFor();
  }],
  ['nature', async (pane) => {
    await openFirst(pane, 'next');
    await pane.button('pane.nature.why').click();
    await pane.frame.getByRole('form', { name: pane.t('pane.nature') }).waitFor();
  }],
  ['ways', async (pane) => {
    await openFirst(pane, 'next');
    await pane.frame.locator('main h2 button').first().click();
    await pane.frame.locator('main h2 button[aria-expanded="true"]').waitFor();
  }],
  ['formula preview', async (pane) => {
    await pane.openSection('sheets');
    await pane.button('pane.formulas.insert').click();
    await pane.button('pane.preview.see').waitFor();
  }],
  ['import', async (pane) => {
    await pane.openSection('backup');
    const rows = [['basis', 'invoice']];
    await pane.frame.setInputFiles('input[type="file"]', { name: 'huikuan-settings.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'huikuan-settings', rows })) });
    await pane.frame.getByRole('list', { name: pane.t('pane.import.list') }).waitFor();
  }],
  ['help', async (pane) => {
    await pane.open('overview');
    if (await pane.button('pane.help').getAttribute('aria-expanded') === 'false') await pane.button('pane.help').click();
    await pane.frame.locator('#help-title').waitFor();
  }],
  ['help of a deal', async (pane) => {
    await openFirst(pane, 'readiness');
    if (await pane.button('pane.help').getAttribute('aria-expanded') === 'false') await pane.button('pane.help').click();
    await pane.frame.locator('#help-title').waitFor();
  }],
  section('sheets', (pane) => pane.button('pane.formulas.insert')),
  section('aging', (pane) => pane.frame.getByLabel(pane.t('pane.set.buckets'))),
  section('matching', (pane) => pane.frame.getByRole('radiogroup')),
  section('customers', (pane) => pane.frame.getByRole('combobox')),
  section('thresholds', (pane) => pane.frame.getByRole('textbox')),
  section('company', (pane) => pane.frame.getByRole('textbox')),
  section('language', (pane) => pane.frame.getByRole('radiogroup')),
  section('backup', (pane) => pane.button('pane.backup.export')),
  section('sample', (pane) => pane.button('pane.sample.add')),
  section('about', (pane) => pane.frame.getByText(pane.t('pane.about.privacy'))),
  ['mapping', async (pane) => {
    await pane.openSection('sheets');
    await pane.button('pane.columns.review').click();
    await pane.button('pane.mapping.check').waitFor();
  }],
  ...LETTER_PLACES,
];

/** A row of a list opened, the list being that of a tab. */
async function openFirst(pane: PanePage, tab: 'readiness' | 'next'): Promise<void> {
  await pane.open(tab);
  await pane.rows(`pane.tab.${tab}`).first().click();
}

/** A section of the settings, and what is there when it stands open. */
function section(name: string, there: (pane: PanePage) => Locator): readonly [string, (pane: PanePage) => Promise<void>] {
  return [`settings ${name}`, async (pane) => {
    await pane.openSection(name);
    await there(pane).first().waitFor();
  }];
}
