import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserPath } from '../support/browser';

/** Milliseconds that the browser has for its own window before a page begins. */
const SETTLE = 600;

/** Answer of the browser to a command of the DevTools protocol. */
interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, string>>;
  readonly error?: { readonly message: string };
}

/**
 * A browser without a debugger. Playwright watches what scripts do, for which V8 parses a page's scripts again and again; a page that starts
 * under it shows two to three times the work it has for a user. Here the browser only opens pages, and pages tell their times to their server.
 */
export class QuietBrowser {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private last = 0;

  private constructor(private readonly child: ChildProcess, private readonly profile: string) {
    let rest = '';
    const input = child.stdio[4] as Readable;
    input.setEncoding('utf8');
    input.on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
      }
    });
  }

  /** Starts the browser of the browser tests, without a window and with a profile of its own. */
  static start(): QuietBrowser {
    const profile = mkdtempSync(path.join(tmpdir(), 'huikuan-bench-'));
    const flags = ['--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--lang=zh-CN', `--user-data-dir=${profile}`];
    return new QuietBrowser(spawn(browserPath(), flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }), profile);
  }

  /** Opens an address in a page of its own, without cookies and cache of earlier ones, on a main thread so many times slower; answers with how to close it. */
  async open(url: string, slowdown: number, script: string): Promise<() => Promise<void>> {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank', browserContextId, width: 350, height: 700 });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    // With a page the browser makes a window, whose address bar is a page too and takes the processors for a while.
    await new Promise((settled) => { setTimeout(settled, SETTLE); });
    await this.send('Page.enable', {}, sessionId);
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId);
    await this.send('Emulation.setCPUThrottlingRate', { rate: slowdown }, sessionId);
    await this.send('Page.navigate', { url }, sessionId);
    return async () => { await this.send('Target.disposeBrowserContext', { browserContextId }); };
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => { this.child.once('exit', resolve); });
    await this.send('Browser.close');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async send(method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, string>>> {
    const id = ++this.last;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      (this.child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
    this.waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  }
}
