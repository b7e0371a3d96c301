import path from 'node:path';
import { buildWorkbench } from '../../src/workbench/server/build';
import { browserPath } from '../support/browser';

/** Once before all browser tests: a browser must be there, and what they look at is built from the sources as they are. */
export default async function globalSetup(): Promise<void> {
  browserPath();
  await buildWorkbench(path.resolve(__dirname, '..', '..'));
}
