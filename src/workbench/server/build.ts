import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration, MultiStats } from 'webpack';

/** Builds add-in and workbench page into dist-workbench. Rejects with webpack's messages. A warm cache makes it a matter of seconds. */
export async function buildWorkbench(root: string): Promise<void> {
  const require = createRequire(path.join(root, 'package.json'));
  const webpack = require('webpack') as (configs: Configuration[]) => { run(callback: (error: Error | null, stats?: MultiStats) => void): void; close(callback: () => void): void };
  const configure = require(path.join(root, 'webpack.config.js')) as (env: object, argv: object) => Configuration[];
  const compiler = webpack(configure({ workbench: true }, { mode: 'production' }));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true, colors: false })));
        else resolve();
      });
    });
  });
}
