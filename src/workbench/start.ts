import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWorkbench } from './server/build';
import { serveWorkbench } from './server/serve';

const HELP = `npm start -- [options]
  --pane URL|FILE   another add-in's page in place of ours, with office.js served to it the same way
  --book FILE       open this .xlsx instead of the sample workbook
  --port N          first port to try (3000)
  --no-build        use what was built before`;

/** Builds the add-in and the workbench, serves them on localhost and says where. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pane: { type: 'string' }, book: { type: 'string' }, port: { type: 'string', default: '3000' }, 'no-build': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) { console.log(HELP); return; }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port：${values.port} 不是端口号 is not a port number`);
  if (values.book !== undefined && !existsSync(values.book)) throw new Error(`--book：找不到文件 No such file: ${values.book}`);
  const root = path.resolve(__dirname, '..', '..');
  if (!values['no-build']) {
    console.log('正在构建 Building …');
    await buildWorkbench(root);
  }
  const serving = await serveWorkbench({
    root, port,
    ...(values.pane ? { pane: values.pane } : {}),
    ...(values.book ? { book: path.resolve(values.book) } : {}),
  });
  if (new URL(serving.url).port !== String(port)) console.log(`端口 ${port} 已被占用 Port ${port} is taken`);
  console.log(`回款助手工作台 Workbench: ${serving.url}  （Ctrl+C 结束 ends it）`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
