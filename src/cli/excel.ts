import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { LOCALES } from '../messages/locale';
import { say } from '../messages/say';
import type { Message } from '../domain/message';
import { serveFolder } from './serve-folder';

const ROOT = path.resolve(__dirname, '..', '..');
/** Microsoft's tool that tells Excel about an add-in under development; fetched when needed, as only this command uses it. */
const DEBUGGING = 'office-addin-debugging@7.0.0';

/** Says a message in both languages: who runs this has not chosen one. */
function tell(message: Message): void {
  for (const locale of LOCALES) console.log(say(locale, message));
}

/** Runs a command with its output on ours; rejects when it ends with anything but 0. */
function run(step: string, command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(say('zh-CN', { id: 'cli.excel.failed', values: { step, code: code ?? -1 } })));
    });
  });
}

/** Origin that the manifest names for its pages. */
async function manifestOrigin(): Promise<URL> {
  const manifest = await readFile(path.join(ROOT, 'manifest.xml'), 'utf8');
  const source = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (source === undefined) throw new Error('manifest.xml: SourceLocation');
  return new URL(source);
}

/** `npm run excel`: the add-in in the desktop Excel of this machine. */
async function main(): Promise<void> {
  tell({ id: 'cli.excel.intro' });
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    tell({ id: 'cli.excel.platform' });
    process.exitCode = 2;
    return;
  }
  const origin = await manifestOrigin();
  tell({ id: 'cli.excel.step.certificates' });
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const certificates = await getHttpsServerOptions();
  tell({ id: 'cli.excel.step.build', values: { url: origin.origin } });
  await run('npm run build', 'npm', ['run', 'build']);
  const server = createServer(certificates, serveFolder(path.join(ROOT, 'dist')));
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(Number(origin.port || 443), 'localhost', resolve);
  });
  tell({ id: 'cli.excel.step.sideload' });
  await run('office-addin-debugging start', 'npx', ['--yes', DEBUGGING, 'start', 'manifest.xml', 'desktop', '--no-debug', '--no-live-reload']);
  process.once('SIGINT', () => {
    server.close();
    run('office-addin-debugging stop', 'npx', ['--yes', DEBUGGING, 'stop', 'manifest.xml']).finally(() => process.exit());
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
