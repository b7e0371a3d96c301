import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { readManifest } from './add-in';
import type { AddIn } from './add-in';
import { openPane } from './foreign-pane';
import type { Pane } from './foreign-pane';
import { send, sendFile } from './static-files';

/** What to serve. Folders are absolute. */
export interface ServeOptions {
  readonly root: string;
  /** First port to try; taken ones are passed over. */
  readonly port: number;
  /** Another add-in's page (address or file) in place of ours. */
  readonly pane?: string;
  /** A workbook to open at the start instead of the sample. */
  readonly book?: string;
}

/** A running workbench. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** What the page asks for first. */
export interface WorkbenchConfig {
  readonly addIn: AddIn;
  /** Origin that serves the add-in. */
  readonly origin: string;
  readonly book: { readonly name: string; readonly path: string };
}

/**
 * office.js shows this page to ask whether a plain-http host may be trusted; on localhost the answer is yes.
 * It is served in place of Microsoft's page, which would ask the user.
 */
const TRUST_PAGE = '<!doctype html><meta charset="utf-8"><script>addEventListener("message",function(e){e.source.postMessage(JSON.stringify({hostUserTrusted:true}),e.origin)})</script>';

/** Serves the workbench page, the add-in and office.js on localhost. Nothing is fetched from elsewhere. */
export async function serveWorkbench(options: ServeOptions): Promise<Serving> {
  const { root } = options;
  const built = path.join(root, 'dist-workbench');
  const office = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  const servers: Server[] = [];

  const sendOffice = async (response: ServerResponse, pathname: string): Promise<void> => {
    const file = pathname.slice('/office-js/'.length);
    if (/^agaveerrorux\/index\.html$/i.test(file)) send(response, 200, 'text/html; charset=utf-8', TRUST_PAGE);
    else if (!(await sendFile(response, office, file)) && !(await sendFile(response, office, file.toLowerCase()))) send(response, 404, 'text/plain', 'Not found');
  };
  const pane = options.pane === undefined ? null : await openPane(options.pane);
  const paneServer = pane ? await listen(paneHandler(pane, sendOffice), options.port + 1, servers) : null;

  const main = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/office-js/')) return sendOffice(response, pathname);
    if (pathname === '/workbench/config.json') {
      const locale = searchParams.get('locale') ?? 'zh-CN';
      const addIn = pane ? await pane.addIn(locale) : readManifest(await readFile(path.join(root, 'manifest.xml'), 'utf8'), locale);
      const config: WorkbenchConfig = {
        addIn, origin: paneServer ?? '',
        book: options.book ? { name: path.basename(options.book), path: '/workbench/book' } : { name: 'sample.xlsx', path: '/workbench/sample.xlsx' },
      };
      return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(config));
    }
    if (pathname === '/workbench/book' && options.book) return send(response, 200, 'application/octet-stream', await readFile(options.book));
    if (pathname === '/workbench/sample.xlsx' && (await sendFile(response, path.join(root, 'assets'), 'sample.xlsx'))) return;
    if (pathname === '/' && (await sendFile(response, path.join(built, 'page'), 'index.html'))) return;
    if (await sendFile(response, path.join(built, 'page'), decodeURIComponent(pathname))) return;
    if (await sendFile(response, path.join(built, 'addin'), decodeURIComponent(pathname))) return;
    send(response, 404, 'text/plain', 'Not found');
  }, options.port, servers);

  return {
    url: `${main}/`,
    close: async () => { await Promise.all(servers.map((server) => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }))); },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function paneHandler(pane: Pane, sendOffice: (response: ServerResponse, pathname: string) => Promise<void>): Handler {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // The workbench page reads the metadata of another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    return pathname.startsWith('/office-js/') ? sendOffice(response, pathname) : pane.serve(request, response);
  };
}

/** Starts a server on the first free port from `port` on; answers its origin. */
async function listen(handler: Handler, port: number, servers: Server[]): Promise<string> {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const server = createServer((request, response) => {
      handler(request, response).catch((error: unknown) => {
        if (!response.headersSent) send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
      });
    });
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(candidate, 'localhost', () => resolve(true));
    });
    if (free) { servers.push(server); return `http://localhost:${candidate}`; }
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}
