import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { serveFolder } from '../../src/cli/serve-folder';
import { buildWorkbench } from '../../src/workbench/server/build';
import type { Bench } from './bench';
import { median } from './bench';
import { QuietBrowser } from './quiet-browser';

const ROOT = path.resolve(__dirname, '..', '..');
const ADD_IN = path.join(ROOT, 'dist-workbench', 'addin');
const ROUNDS = 15;
/** Milliseconds after which a page that shows nothing is given up. */
const PATIENCE = 60_000;
/** Aims: content after at most so many times the bare page's time, and so many KB of JavaScript before it, gzipped. */
const AIM = 1.8;
const AIM_KB = 200;

/** Stands in for office.js, which is the same for every add-in: there at once, in Excel, so that what is measured is the pane. */
const OFFICE = `
  var enums = new Proxy({}, { get: (_, name) => String(name) });
  var Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }), HostType: enums, PlatformType: enums, DocumentMode: enums, AsyncResultStatus: enums,
    actions: { associate() {} }, context: { displayLanguage: 'zh-CN', platform: 'OfficeOnline', document: { mode: 'ReadWrite', settings: { get: () => null } } },
  };
  var Excel = { run: () => Promise.reject(new Error('no workbook')) };
  var CustomFunctions = { associate() {} };
`;

const BARE = "import { createRoot } from 'react-dom/client'; createRoot(document.getElementById('root')).render(<h1>Hello</h1>);";

/**
 * Tells the server once a heading made by React stands and a frame has been drawn, and when anything was painted first. The shell of the pane has
 * no heading: it does not count as content.
 */
const WATCH = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      const content = performance.now();
      setTimeout(() => { fetch('/shown?' + [content, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? content]); }, 100);
    }));
  }).observe(document, { childList: true, subtree: true });
`;

async function bareScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: BARE, loader: 'jsx', resolveDir: ROOT }, bundle: true, minify: true, write: false, jsx: 'automatic', format: 'iife', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

const kilobytes = (text: Uint8Array | string): number => gzipSync(text, { level: 9 }).length / 1024;

/**
 * First content of the pane against a bare React page from the same server, in turn, each without cache, at full speed and with the main thread
 * four times slower (other threads of the browser are not slowed).
 */
export const bench: Bench = {
  name: 'start-up',
  run: async () => {
    await buildWorkbench(ROOT);
    const bare = await bareScript();
    const files = serveFolder(ADD_IN);
    let shown: (times: readonly [number, number]) => void = () => undefined;
    const server = createServer((request, response) => {
      const send = (type: string, body: string): void => { response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body); };
      if (request.url?.startsWith('/shown?') === true) {
        const [content = NaN, paint = NaN] = request.url.slice('/shown?'.length).split(',').map(Number);
        shown([content, paint]);
        response.writeHead(204).end();
      } else if (request.url === '/bare.html') send('text/html', '<!doctype html><html><body><div id="root"></div><script defer src="bare.js"></script></body></html>');
      else if (request.url === '/bare.js') send('text/javascript', bare);
      else if (request.url === '/office-js/office.js') send('text/javascript', OFFICE);
      else files(request, response);
    });
    await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = QuietBrowser.start();
    /** Milliseconds until the page shows its content, and until anything is painted (the static shell). */
    const firstContent = async (page: string, slowdown: number): Promise<readonly [number, number]> => {
      const times = new Promise<readonly [number, number]>((resolve, reject) => {
        shown = resolve;
        setTimeout(() => reject(new Error(`${page} shows nothing`)), PATIENCE).unref();
      });
      const close = await browser.open(`${origin}/${page}`, slowdown, WATCH);
      const answer = await times;
      await close();
      return answer;
    };
    const [pane, functions] = ['taskpane.js', 'functions.js'].map((name) => kilobytes(readFileSync(path.join(ADD_IN, name))));
    const lines = [
      `JavaScript gzipped: bare React ${kilobytes(bare).toFixed(0)} KB; pane ${pane?.toFixed(0)} KB before its content (aim ${AIM_KB}); functions.js ${functions?.toFixed(0)} KB after it`,
    ];
    try {
      for (const slowdown of [1, 4]) {
        const times: Record<'bare.html' | 'taskpane.html', number[]> = { 'bare.html': [], 'taskpane.html': [] };
        const shell: number[] = [];
        for (let round = -1; round < ROUNDS; round += 1) {
          const order = ['bare.html', 'taskpane.html'] as const;
          for (const page of round % 2 === 0 ? order : [...order].reverse()) {
            const [content, paint] = await firstContent(page, slowdown);
            // The first round warms the browser up.
            if (round < 0) continue;
            times[page].push(content);
            if (page === 'taskpane.html') shell.push(paint);
          }
        }
        const [base, ours] = [median(times['bare.html']), median(times['taskpane.html'])];
        lines.push(`main thread ${slowdown} × slower: bare React ${base.toFixed(0)} ms, pane ${ours.toFixed(0)} ms = ${(ours / base).toFixed(2)} × (aim ${AIM}); the shell is painted after ${median(shell).toFixed(0)} ms`);
      }
    } finally {
      await browser.close();
      server.close();
    }
    return lines;
  },
};
