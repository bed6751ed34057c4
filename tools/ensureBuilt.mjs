import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './ensureInstalled.mjs';

const OUTPUT = join(root, 'dist', 'anju.mjs');
const INPUTS = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** Installs and builds the command line, unless it is newer than everything it is built from. */
export function ensureBuilt() {
  ensureInstalled();
  if (newest([OUTPUT]) > newest(INPUTS.map((input) => join(root, input)))) return;
  console.error('正在编译… building…');
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const code = run(process.execPath, [webpack, '--config-name', 'command-line'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) {
    console.error('编译失败，请运行 npx webpack 查看原因。The build failed; run npx webpack.');
    process.exit(2);
  }
}

/** Latest modification time of files and of all files in folders; 0 when there are none. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    const time = found.isDirectory()
      ? newest(readdirSync(path).map((name) => join(path, name)))
      : found.mtimeMs;
    latest = Math.max(latest, time);
  }
  return latest;
}
