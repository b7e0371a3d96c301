import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.xml': 'application/xml; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.map': 'application/json', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.gif': 'image/gif',
};

/** Scripts of office.js, wherever a page takes them from. */
const OFFICE_SCRIPT = /(<script[^>]*\bsrc\s*=\s*["'])(?:https?:)?\/\/[^"']*?\/(office(?:\.debug)?\.js)(["'])/gi;

/**
 * A page with its office.js taken from this server instead of Microsoft's CDN, so that nothing leaves the machine.
 * Any address that ends in /office.js or /office.debug.js counts.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replace(OFFICE_SCRIPT, '$1/office-js/$2$3');
}

/** Sends a file of a folder; answers false when there is none. Paths that leave the folder do not exist. */
export async function sendFile(response: ServerResponse, folder: string, requested: string): Promise<boolean> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${requested}`)}`);
  if (file !== folder && !file.startsWith(folder + path.sep)) return false;
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) return false;
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (type.startsWith('text/html')) {
    send(response, 200, type, withLocalOfficeJs(await readFile(file, 'utf8')));
    return true;
  }
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': info.size, 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
  return true;
}

/** Sends a whole text. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-cache' });
  response.end(body);
}
