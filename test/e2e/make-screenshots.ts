import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/messages/locale';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

/**
 * Takes the pictures of the README from the running product: `npx tsx test/e2e/make-screenshots.ts` after `npm start` has built it once.
 * The sample is fictitious; nothing else is shown.
 */
const FOLDER = path.resolve(__dirname, '..', '..', 'assets', 'screenshots');
const WIDE = { width: 1400, height: 860 };

async function open(language: Locale): Promise<{ workbench: WorkbenchPage; pane: PanePage }> {
  const workbench = await WorkbenchPage.open({ ...WIDE, language });
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  const pane = await PanePage.of(workbench, language);
  await pane.firstCheck();
  return { workbench, pane };
}

/** The pane alone, without a pointer or a tip over it. */
async function take(workbench: WorkbenchPage, name: string, what = '#pane'): Promise<void> {
  await workbench.page.mouse.move(700, WIDE.height - 6);
  await workbench.page.waitForTimeout(500);
  await workbench.page.locator(what).screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function chinese(): Promise<void> {
  const { workbench, pane } = await open('zh-CN');
  await take(workbench, 'workbench-zh', 'body');
  await take(workbench, 'overview-zh');
  await pane.open('readiness');
  await pane.rows('pane.tab.readiness').first().click();
  await pane.button('pane.letter.write').waitFor();
  await take(workbench, 'readiness-zh');
  await pane.open('next');
  await pane.rows('pane.tab.next').first().click();
  await pane.button('pane.log').waitFor();
  await take(workbench, 'next-zh');
  await pane.open('readiness');
  await pane.rows('pane.tab.readiness').first().click();
  await pane.button('pane.letter.write').click();
  await pane.heading().filter({ hasText: pane.t('pane.letters.reviewOne') }).waitFor();
  await pane.idle();
  await take(workbench, 'letters-zh');
  await workbench.close();
}

async function english(): Promise<void> {
  const { workbench } = await open('en-US');
  await take(workbench, 'overview-en');
  await workbench.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await chinese();
  await english();
}

void main();
