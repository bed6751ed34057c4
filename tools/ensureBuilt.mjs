import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './ensureInstalled.mjs';

const SHARED_INPUTS = [
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
const COMMAND_LINE = {
  outputs: ['dist/anju.mjs'],
  inputs: SHARED_INPUTS,
  configurations: ['command-line'],
};
const SITE = {
  outputs: ['dist/site/functions.js', 'dist/site/taskpane.js', 'dist/site/workbench.js'],
  inputs: [
    ...SHARED_INPUTS,
    ...['assets', 'docs', 'functions', 'manifest.xml', 'samples', 'taskpane', 'tools', 'workbench'],
  ],
  configurations: ['custom-functions', 'task-pane', 'workbench'],
};

/** Installs and builds the command line, unless it is newer than everything it is built from. */
export function ensureBuilt() {
  ensure(COMMAND_LINE);
}

/** Installs and builds what browsers load, unless it is newer than everything it is built from. */
export function ensureSiteBuilt() {
  ensure(SITE);
}

function ensure({ outputs, inputs, configurations }) {
  ensureInstalled();
  if (oldest(outputs) > newest(inputs.map((input) => join(root, input)))) return;
  console.error('正在编译… building…');
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const names = configurations.flatMap((name) => ['--config-name', name]);
  const code = run(process.execPath, [webpack, ...names], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) {
    console.error('编译失败，请运行 npx webpack 查看原因。The build failed; run npx webpack.');
    process.exit(2);
  }
}

/** Modification time of the oldest of these files; 0 when one is missing. */
function oldest(files) {
  return Math.min(
    ...files.map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
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
