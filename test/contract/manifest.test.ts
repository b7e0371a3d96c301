import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Element as XmlElement } from '@xmldom/xmldom';

const ROOT = path.resolve(__dirname, '..', '..');
const xml = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as XmlElement;
const elements = Array.from(root.getElementsByTagName('*')) as XmlElement[];
const named = (name: string) => elements.filter((element) => element.localName === name);
const ids = new Set(['Image', 'Url', 'String'].flatMap(named).map((element) => element.getAttribute('id')));
const urls = elements.flatMap((element) => ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => element.getAttribute(name) ?? '')).filter((value) => /^https?:/.test(value));

/** Width and height of a PNG, from its header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test('is read by office-addin-manifest', () => {
    // In a process of its own: the package is half CommonJS, half ES modules, which Node loads and the test runner does not.
    const script = "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))";
    const info = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Record<string, unknown>;
    expect(info).toMatchObject({ officeAppType: 'TaskPaneApp', hosts: ['Workbook'], permissions: 'ReadWriteDocument', defaultLocale: 'en-US' });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('every resid resolves, and none is left unused', () => {
    const used = new Set(elements.map((element) => element.getAttribute('resid')).filter((id): id is string => Boolean(id)));
    expect([...used].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id !== null && !used.has(id))).toEqual([]);
    for (const id of ids) expect((id ?? '').length).toBeLessThanOrEqual(32);
  });

  test('one page for pane, function file and custom functions, in a shared runtime that lives long', () => {
    const runtime = named('Runtime')[0];
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    const resid = runtime?.getAttribute('resid');
    const page = named('Page')[0]?.getElementsByTagName('*')[0]?.getAttribute('resid');
    const pane = named('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane').map((action) => Array.from(action.getElementsByTagName('*')).find((each) => each.localName === 'SourceLocation')?.getAttribute('resid'));
    expect([page, named('FunctionFile')[0]?.getAttribute('resid'), ...pane]).toEqual([resid, resid, resid]);
  });

  test('asks for no more than Excel LTSC 2021 has', () => {
    expect(named('Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`)).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.14']);
  });

  test('all addresses are https', () => {
    expect(urls.filter((url) => !url.startsWith('https://') && !url.startsWith('http://schemas.'))).toEqual([]);
  });

  test('names, group and every text are there in Chinese', () => {
    const texts = named('String').filter((element) => element.getAttribute('id') !== 'Functions.Namespace');
    expect(texts.filter((element) => !Array.from(element.getElementsByTagName('*')).some((each) => each.nodeName === 'bt:Override' && each.getAttribute('Locale') === 'zh-CN')).map((each) => each.getAttribute('id'))).toEqual([]);
    const group = named('String').find((element) => element.getAttribute('id') === 'Group.Label');
    expect(group?.getElementsByTagName('*')[0]?.getAttribute('Value')).toBe('回款');
    expect(named('String').find((element) => element.getAttribute('id') === 'Functions.Namespace')?.getAttribute('DefaultValue')).toBe('HUIKUAN');
  });

  test.each([16, 32, 64, 80])('icon of %i pixels has that size', (size) => {
    expect(pngSize(path.join(ROOT, 'assets', 'icons', `icon-${size}.png`))).toEqual([size, size]);
  });

  test.each(['check', 'next', 'letter', 'formulas'])('button icon %s has its sizes', (name) => {
    for (const size of [16, 32, 80]) expect(pngSize(path.join(ROOT, 'assets', 'icons', `${name}-${size}.png`))).toEqual([size, size]);
  });

  test('every address points to something that the build emits', () => {
    // The browser tests build into dist-workbench/addin; npm run build makes the same files in dist.
    const built = [path.join(ROOT, 'dist-workbench', 'addin'), path.join(ROOT, 'dist')].find((folder) => existsSync(path.join(folder, 'taskpane.html')));
    if (!built) throw new Error('Nothing is built: run npm run build (npm test does it first).');
    const missing = urls.filter((url) => url.startsWith('https://localhost:3000/')).map((url) => new URL(url).pathname).filter((file) => !existsSync(path.join(built, file)));
    expect(missing).toEqual([]);
  });
});
