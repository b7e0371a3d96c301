import type { Frame, Locator } from 'playwright-core';
import type { Locale } from '../../src/messages/locale';
import { type PaneId, sayPane } from '../../src/messages/say-pane';
import { say } from '../../src/messages/say';
import type { Tab } from '../../src/session/state';
import type { WorkbenchPage } from './workbench-page';

/** Longest wait for a check of the sample on a slow machine, in milliseconds. */
const LONG = 60_000;

/** The running pane as its user has it: by role and by the words of its language. */
export class PanePage {
  private constructor(readonly frame: Frame, public locale: Locale) {}

  /** The pane of a workbench, once its first page stands. */
  static async of(workbench: WorkbenchPage, locale: Locale = 'zh-CN'): Promise<PanePage> {
    const frame = await workbench.pane();
    await frame.getByRole('heading', { level: 1 }).waitFor({ timeout: LONG });
    return new PanePage(frame, locale);
  }

  t(id: PaneId, values: Readonly<Record<string, string | number>> = {}): string {
    return sayPane(this.locale, id, values);
  }

  /** A text of rules, plays and letters. */
  say(id: string): string {
    return say(this.locale, { id });
  }

  button(id: PaneId, values: Readonly<Record<string, string | number>> = {}): Locator {
    return this.frame.getByRole('button', { name: this.t(id, values), exact: true });
  }

  heading(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }

  /** Rows of the list with this name. */
  rows(label: PaneId): Locator {
    return this.frame.getByRole('list', { name: this.t(label), exact: true }).getByRole('button');
  }

  async open(tab: Tab): Promise<void> {
    if (tab === 'settings') await this.frame.locator('#tab-settings').click();
    else await this.frame.getByRole('tab', { name: this.t(`pane.tab.${tab}`), exact: true }).click();
  }

  async openSection(section: string): Promise<void> {
    await this.open('settings');
    const header = this.frame.getByRole('button', { name: new RegExp(`^${this.t(`pane.set.${section}` as PaneId)}`) });
    if (await header.getAttribute('aria-expanded') !== 'true') await header.click();
  }

  /** Waits until nothing runs and the last write can be undone. */
  async idle(timeout = LONG): Promise<void> {
    await this.frame.locator('footer button:not([aria-disabled="true"])').filter({ hasText: this.t('pane.undo') }).waitFor({ timeout });
  }

  /** The first check, from the first page. */
  async firstCheck(): Promise<void> {
    await this.button('pane.first.check').click();
    await this.idle();
  }

  /** Another language, chosen in the settings; answers when the pane speaks it. */
  async speak(locale: Locale): Promise<void> {
    await this.openSection('language');
    await this.frame.getByRole('radiogroup', { name: this.t('pane.set.language.pane') }).getByRole('radio', { name: this.t(`pane.language.${locale}`) }).click();
    this.locale = locale;
    await this.frame.getByRole('tab', { name: this.t('pane.tab.overview'), exact: true }).waitFor();
    await this.idle();
  }
}
