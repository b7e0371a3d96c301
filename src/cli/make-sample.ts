import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { fromIso } from '../domain/day';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { openFile } from '../sheets/files/open-file';
import { settingsImage } from '../sheets/settings-sheet';
import { SAMPLE_AS_OF } from './sample/sample-rows';
import { sampleWorkbook } from './sample/sample-workbook';

/** Our side in the sample's story; letters print it. The day is the one on which the story makes sense. */
const SAMPLE_SETTINGS = {
  ...DEFAULT_SETTINGS,
  asOf: fromIso(SAMPLE_AS_OF),
  company: {
    name: '华澄自动化设备（苏州）有限公司', address: '苏州工业园区示例路 18 号', contact: '周敏', phone: '0512-00000000', email: '', bankName: '', bankAccount: '', taxNo: '',
  },
};

/**
 * Bytes of the sample workbook, equal on every run: the package is zipped again with fixed times, which its writer stamps with the clock.
 * @example (await sampleBytes()).length > 0
 */
export async function sampleBytes(): Promise<Uint8Array> {
  const written = await sampleWorkbook().xlsx.writeBuffer();
  const workbook = await openFile('sample.xlsx', new Uint8Array(written));
  await workbook.apply([{ kind: 'image', image: settingsImage(SAMPLE_SETTINGS, null, 'zh-CN') }], 'sample');
  const parts = Object.entries(unzipSync(await workbook.save())).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2026, 5, 30) });
}

if (require.main === module) {
  const target = resolve(__dirname, '../../assets/sample.xlsx');
  void sampleBytes().then((bytes) => writeFile(target, bytes)).then(() => console.log(target));
}
