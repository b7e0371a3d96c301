import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PanePage } from './pane-page';
import type { WorkbenchPage } from './workbench-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures to look at; not part of the verdict. */
const PICTURES = path.join(tmpdir(), 'huikuan-pages');
/** What stands above and below the pane in the workbench's window, and beside it. */
const AROUND = { width: 650, height: 174 };

/** Light, dark, or a contrast theme. */
export const LOOKS = ['light', 'dark', 'forced-colors'] as const;
export type Look = (typeof LOOKS)[number];

/** All rules of axe; only what a look can change; only what a size can change. */
type Rules = 'all' | 'colours' | 'structure';

/** The pane's size and colours, what is wrong with the page as it stands, and its picture. */
export class PaneLooks {
  private constructor(private readonly workbench: WorkbenchPage, private readonly pane: PanePage) {}

  /** Looks at a running pane, with everything at rest. */
  static async of(workbench: WorkbenchPage, pane: PanePage): Promise<PaneLooks> {
    mkdirSync(PICTURES, { recursive: true });
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    await pane.frame.evaluate(AXE);
    return new PaneLooks(workbench, pane);
  }

  /** Gives the pane itself this size. */
  async size(width: number, height: number): Promise<void> {
    await this.workbench.page.setViewportSize({ width: AROUND.width + width, height: AROUND.height + height });
    await this.workbench.page.evaluate((pixels) => { document.documentElement.style.setProperty('--pane-width', `${pixels}px`); }, width);
    await this.pane.frame.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
  }

  /** Colours. In an iframe dark is the colour scheme that the page around it has. */
  async look(wanted: Look): Promise<void> {
    await this.workbench.page.emulateMedia({ forcedColors: wanted === 'forced-colors' ? 'active' : 'none', colorScheme: wanted === 'dark' ? 'dark' : 'light' });
    await this.workbench.page.evaluate((scheme) => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
      if (frame) frame.style.colorScheme = scheme;
    }, wanted === 'dark' ? 'dark' : 'light');
    await this.pane.frame.waitForFunction((dark) => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider !== null && (getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() !== '#ffffff') === dark;
    }, wanted === 'dark');
    // Colours have come once two frames are drawn and what glides from one colour to the other has arrived.
    await this.pane.frame.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); }));
    await this.pane.frame.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity));
  }

  /** What a reader could stumble over on the page as it stands: serious findings of axe, what is cut at the side, ids in place of words. */
  async faults(rules: Rules = 'all'): Promise<string[]> {
    return this.pane.frame.evaluate(async (wanted) => {
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
        if (!element || element.scrollWidth <= element.clientWidth) continue;
        const out = [...element.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > innerWidth && each.children.length === 0);
        found.push(`wider than the pane: ${element.tagName} ${element.scrollWidth} > ${element.clientWidth}: ${out.slice(0, 3).map((each) => each.outerHTML.slice(0, 200)).join(' ')}`);
      }
      const ids = /\b(pane|rule|play|playbook|fault|results|reading|checklist|letters|field|domain)\.[a-z]\S*/g;
      const names = [...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((each) => ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''));
      for (const id of [document.body.innerText, ...names].join('\n').match(ids) ?? []) found.push(`a text is missing: ${id}`);
      return found;
    }, rules);
  }

  /** Puts a picture of the pane where it can be looked at. */
  async picture(name: string): Promise<void> {
    await this.workbench.page.locator('#pane-frame').screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
}
