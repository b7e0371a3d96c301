import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.png': 'image/png', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Answers requests with the files of a folder and nothing outside it. Excel reads pages and function metadata from here, on the web
 * from another origin, so anybody may read them: they are the same for everybody.
 */
export function serveFolder(folder: string): RequestListener {
  const root = path.resolve(folder);
  return (request, response) => {
    const respond = (status: number, type: string, body: Uint8Array | string): void => {
      response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const file = fileOf(root, request.url ?? '/');
    if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      respond(404, 'text/plain', 'not found');
      return;
    }
    readFile(file).then(
      (bytes) => respond(200, TYPES[path.extname(file)] ?? 'application/octet-stream', bytes),
      () => respond(404, 'text/plain', 'not found'),
    );
  };
}

/** File that an address names, null when it leads out of the folder or cannot be decoded. */
function fileOf(root: string, address: string): string | null {
  try {
    const { pathname } = new URL(address, 'https://localhost');
    const file = path.join(root, decodeURIComponent(pathname));
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}
