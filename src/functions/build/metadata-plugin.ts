import { WebpackError, sources } from 'webpack';
import type { Compiler } from 'webpack';
import { generateMetadata } from './metadata';

/**
 * Writes functions.json and functions-zh-CN.json beside the bundle. The build fails when a doc comment or a translation is missing.
 * @example new FunctionMetadataPlugin({ folder: path.resolve(__dirname, 'src/functions') })
 */
export class FunctionMetadataPlugin {
  constructor(private readonly options: { readonly folder: string }) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FunctionMetadataPlugin', (compilation) => {
      compilation.contextDependencies.add(this.options.folder);
      compilation.hooks.additionalAssets.tapPromise('FunctionMetadataPlugin', async () => {
        const { files, errors } = await generateMetadata(this.options.folder);
        for (const error of errors) compilation.errors.push(new WebpackError(`custom functions: ${error}`));
        for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}
