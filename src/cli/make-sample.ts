import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { sampleWorkbook } from './sample/sample-workbook';

/**
 * Bytes of the sample workbook, equal on every run: the package is zipped again with fixed times, which its writer stamps with the clock.
 * @example (await sampleBytes()).length > 0
 */
export async function sampleBytes(): Promise<Uint8Array> {
  const written = await sampleWorkbook().xlsx.writeBuffer();
  const parts = Object.entries(unzipSync(new Uint8Array(written))).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2026, 5, 30) });
}

if (require.main === module) {
  const target = resolve(__dirname, '../../assets/sample.xlsx');
  void sampleBytes().then((bytes) => writeFile(target, bytes)).then(() => console.log(target));
}
