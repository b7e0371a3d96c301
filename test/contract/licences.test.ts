import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isPermissive, licencesText, packageOf } from '../../src/build/licences';

const ROOT = path.resolve(__dirname, '..', '..');

interface Described { readonly dependencies?: Readonly<Record<string, string>> }
const read = (folder: string): Described => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Described;

/** Folders of everything that the product installs, dependencies of dependencies included. */
function installed(folder: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    let place = folder;
    while (!existsSync(path.join(place, 'node_modules', name, 'package.json')) && place !== path.dirname(place)) place = path.dirname(place);
    const target = path.join(place, 'node_modules', name);
    if (found.has(target)) continue;
    found.add(target);
    installed(target, found);
  }
  return found;
}

describe('licences', () => {
  const packages = [...installed(ROOT)].map((folder) => packageOf(path.join(folder, 'index.js')));

  test('every package that the product depends on is permissive', () => {
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.flatMap((each) => (each && isPermissive(each.licence) ? [] : [`${each?.name}: ${each?.licence}`]))).toEqual([]);
  });

  test.each([
    ['MIT', true], ['(MIT OR GPL-3.0-or-later)', true], ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false], ['MIT AND GPL-3.0-only', false], ['', false], ['SEE LICENSE IN LICENSE.md', false],
  ])('%s: %s', (expression, expected) => expect(isPermissive(expression)).toBe(expected));

  test('the list names version, licence and notice', () => {
    const react = packageOf(require.resolve('react'));
    expect(react).toMatchObject({ name: 'react', licence: 'MIT' });
    expect(licencesText(react ? [react] : [])).toMatch(/^react \d+\.\d+\.\d+\nMIT\n\n.*MIT License/s);
    expect(packageOf(__filename)).toBeNull();
  });
});
