import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A package whose code is in the build. `licence` is what its package.json says (SPDX), `text` its licence file, '' without one. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences that let anybody ship the code as long as the notice goes with it. */
const PERMISSIVE = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'Unlicense', 'CC0-1.0', 'BlueOak-1.0.0']);

/**
 * True when an SPDX expression can be met with permissive licences alone: of alternatives one is enough, of several that apply all must be.
 * @example isPermissive('(MIT OR GPL-3.0-or-later)') === true; isPermissive('MIT AND GPL-3.0-only') === false; isPermissive('') === false
 */
export function isPermissive(expression: string): boolean {
  return expression.replace(/[()]/g, '').split(' AND ').every((part) => part.split(' OR ').some((licence) => PERMISSIVE.has(licence.trim())));
}

/** The package that a file of node_modules belongs to, null for a file of ours. */
export function packageOf(file: string): BundledPackage | null {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const root = at + '/node_modules/'.length;
  const [scope = '', plain = ''] = file.slice(root).split(path.sep);
  const folder = path.join(file.slice(0, root), scope, scope.startsWith('@') ? plain : '');
  const described = path.join(folder, 'package.json');
  if (!existsSync(described)) return null;
  const { name, version, license } = JSON.parse(readFileSync(described, 'utf8')) as { name: string; version: string; license?: string | { type?: string } };
  const notice = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return {
    name, version,
    licence: (typeof license === 'object' ? license.type : license) ?? '',
    text: notice === undefined ? '' : readFileSync(path.join(folder, notice), 'utf8').trim(),
  };
}

/** The notices of packages as one text, by name. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const line = '-'.repeat(80);
  return [...packages]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n${text === '' ? '' : `\n${text}\n`}`)
    .join(`\n${line}\n\n`);
}
