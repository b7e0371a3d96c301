import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'huikuan-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist', 'taskpane.html'), '<p>页</p>');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = createServer(serveFolder(path.join(folder, 'dist')));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
afterAll(() => { server.close(); rmSync(folder, { recursive: true, force: true }); });

/** Sends the path as it is: clients tidy up `..` before they ask. */
function ask(address: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: address, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: String(response.headers['content-type']), body }));
    }).on('error', reject).end();
  });
}

test('gives a page with its type, whatever stands behind the question mark', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>页</p>' });
  expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/taskpane.html%00.txt', '/', '/no.js'])('%s is not there', async (address) => {
  expect(await ask(address)).toMatchObject({ status: 404, body: 'not found' });
});

test('nothing can be sent to it', async () => {
  expect(await ask('/taskpane.html', 'POST')).toMatchObject({ status: 404 });
});
