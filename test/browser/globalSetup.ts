import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../tools/ensureBrowser.mjs';
import { ensureSiteBuilt } from '../../tools/ensureBuilt.mjs';
import { startServer } from '../../tools/site/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served: `http://localhost:40123`. */
    readonly origin: string;
    /** Path of the browser. */
    readonly chromium: string;
  }
}

/** Once for all files: a browser, a fresh build, and a server for it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', ensureBrowser());
  ensureSiteBuilt();
  const server = await startServer({ folder: join('dist', 'site'), port: 0 });
  provide('origin', server.origin);
  return () => server.stop();
}
