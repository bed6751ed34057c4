import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = `${ROOT}node_modules/.cache/anju-bench/`;

const bundled = new Map<string, string>();

/**
 * Makes one file of a task and of what it uses of the product, and says where it lies. Measured is what ships:
 * tsx would wrap every function to keep its name, which costs more than many of them do. Libraries stay outside.
 */
export function bundleTask(task: string): string {
  const known = bundled.get(task);
  if (known !== undefined) return known;
  const outfile = `${OUTPUT}${task}.mjs`;
  buildSync({
    entryPoints: [`${ROOT}bench/tasks/${task}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  bundled.set(task, outfile);
  return outfile;
}
