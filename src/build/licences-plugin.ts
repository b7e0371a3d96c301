import { Compilation, WebpackError, sources } from 'webpack';
import type { Compiler, Module } from 'webpack';
import { isPermissive, licencesText, packageOf } from './licences';
import type { BundledPackage } from './licences';

/**
 * Writes licenses.txt: every package in the bundles with its version, licence and notice. The build fails on a licence that is not permissive.
 */
export class LicencesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const packages = new Map<string, BundledPackage>();
        for (const file of filesOf(compilation.modules)) {
          const found = packageOf(file);
          if (found) packages.set(`${found.name}@${found.version}`, found);
        }
        for (const { name, licence } of packages.values()) {
          if (!isPermissive(licence)) compilation.errors.push(new WebpackError(`${name}: the licence «${licence}» is not known to be permissive`));
        }
        compilation.emitAsset('licenses.txt', new sources.RawSource(licencesText([...packages.values()])));
      });
    });
  }
}

/** Files of modules, those that webpack has put into one scope included. */
function filesOf(modules: Iterable<Module>): Set<string> {
  const files = new Set<string>();
  for (const module of modules) {
    const { resource, modules: inner } = module as { readonly resource?: string; readonly modules?: Iterable<Module> };
    if (resource !== undefined) files.add(resource.split('?')[0] ?? '');
    if (inner) for (const file of filesOf(inner)) files.add(file);
  }
  return files;
}
