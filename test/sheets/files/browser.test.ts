import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import vm from 'node:vm';
import { openFile } from '../../../src/sheets/files/open-file';
import { richWorkbook } from './support/rich-package';

const FOLDER = path.resolve(__dirname, '../../../src/sheets/files');

test('nothing here asks for Node: the files open in a browser\'s worker too', () => {
  const wrong = readdirSync(FOLDER).filter((name) => /from 'node:|require\(|\bBuffer\b|\bprocess\./.test(readFileSync(path.join(FOLDER, name), 'utf8')));
  expect(wrong).toEqual([]);
});

test('bundled for a browser, it opens and saves in a context without Node', async () => {
  const bundle = await build({ entryPoints: [path.join(FOLDER, 'open-file.ts')], bundle: true, platform: 'browser', format: 'iife', globalName: 'files', write: false, logLevel: 'silent' });
  const worker = vm.createContext({ TextDecoder, TextEncoder, setTimeout, clearTimeout, performance });
  worker.self = worker;
  vm.runInContext(bundle.outputFiles[0]?.text ?? '', worker);
  worker.bytes = vm.runInContext('Uint8Array', worker).from(richWorkbook()) as Uint8Array;
  const saved = await (vm.runInContext(`(async () => {
    const workbook = await files.openFile('a.xlsx', bytes);
    await workbook.apply([{ kind: 'cells', sheet: '台账', cells: [{ row: 2, column: 2, value: 7 }] }], 'x');
    return workbook.save();
  })()`, worker) as Promise<Uint8Array>);
  const [sheet] = await (await openFile('b.xlsx', Uint8Array.from(saved))).read(['台账']);
  expect(sheet?.values[1]?.[1]).toBe(7);
});
