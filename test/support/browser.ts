import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const CANDIDATES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => (process.env[name]
    ? [`${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`, `${process.env[name]}\\Microsoft\\Edge\\Application\\msedge.exe`] : [])),
];

/** What to do when there is no browser. */
const HELP = `No Chromium, Chrome or Edge was found, and none could be installed.
Install one and run npm test again:
  Debian/Ubuntu   sudo apt-get install chromium fonts-noto-cjk
  any system      npx playwright-core install --with-deps chromium
  or set CHROME_PATH to the program of a browser you have.`;

/**
 * A browser that is on this machine: CHROME_PATH, the usual places, one that playwright installed before. Installs one when there is none.
 * Throws with what to do when that fails too; a browser test never passes without a browser.
 */
export function browserPath(): string {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, which does not exist.`);
  }
  const installed = () => [...CANDIDATES, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
  const found = installed();
  if (found) return found;
  spawnSync(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium'], { stdio: 'inherit' });
  const now = installed();
  if (!now) throw new Error(HELP);
  return now;
}

/** Starts the browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--force-color-profile=srgb', '--lang=zh-CN'] });
}
