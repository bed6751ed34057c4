import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the root folder, showing its output. Returns its exit code. */
export function run(program, words, options = {}) {
  const shell = process.platform === 'win32';
  const result = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell, ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Installs what package-lock.json names, unless exactly that is installed already. */
export function ensureInstalled() {
  refuseOldNode();
  if (isLinked()) return;
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('正在安装依赖（仅首次）… installing dependencies (first run only)…');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', ...quiet], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) {
    console.error('依赖没有装上，请检查网络或 npm 设置后重试。npm ci failed.');
    process.exit(2);
  }
  writeFileSync(stamp, wanted);
}

/** A linked node_modules belongs to another tree, and `npm ci` would empty it there. */
function isLinked() {
  const folder = join(root, 'node_modules');
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}。`);
  process.exit(2);
}
