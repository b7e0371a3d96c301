import { sources } from 'webpack';
import type { Compiler } from 'webpack';

/**
 * Writes generated text files beside the bundle.
 * @example new EmitPlugin(() => ({ 'help/functions.html': functionHelpPage() }))
 */
export class EmitPlugin {
  constructor(private readonly generate: () => Readonly<Record<string, string>>) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('EmitPlugin', (compilation) => {
      compilation.hooks.additionalAssets.tap('EmitPlugin', () => {
        for (const [name, text] of Object.entries(this.generate())) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}
