import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const INSTALLED_ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
/** Debian's browser, and a Chinese face: without one the pane measures and shows boxes. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** What finding a browser depends on. */
const THIS_MACHINE = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/**
 * Path of a Chromium: `ANJU_CHROMIUM`, one on the search path, a usual place, or Playwright's. On Debian as root one is
 * installed when there is none. Throws a sentence on what to install otherwise.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (canInstall()) installFromDebian();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    '没有找到浏览器。请安装 Chromium、Chrome 或 Edge，或用环境变量 ANJU_CHROMIUM 写明它的路径。\n' +
      `No browser found. Install Chromium (Debian: apt-get install ${DEBIAN_PACKAGES.join(' ')}) or set ANJU_CHROMIUM.`,
  );
}

/** Path of a Chromium that is there; undefined when there is none. Throws when `ANJU_CHROMIUM` names a missing file. */
export function findBrowser(machine = THIS_MACHINE) {
  const { env, platform, exists } = machine;
  const named = env.ANJU_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`ANJU_CHROMIUM 指的文件不存在：${named}`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  const elsewhere = INSTALLED_ELSEWHERE[platform] ?? [];
  return [...onPath, ...elsewhere, ...playwrightBrowsers(machine)].find((file) => exists(file));
}

/** Browsers that Playwright has installed for this user, newest first. */
function playwrightBrowsers({ env, home, list }) {
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(home, '.cache', 'ms-playwright');
  const build = (name) => Number(/^chromium-(\d+)$/.exec(name)?.[1]);
  return list(folder)
    .filter((name) => build(name) > 0)
    .sort((one, other) => build(other) - build(one))
    .flatMap((name) =>
      ['chrome-linux', 'chrome-linux64'].map((part) => join(folder, name, part, 'chrome')),
    );
}

function canInstall() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian() {
  console.error('正在安装浏览器（仅首次）… installing a browser for the tests (first run only)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  spawnSync('apt-get', ['update', '-qq'], { stdio, env });
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES];
  spawnSync('apt-get', words, { stdio, env });
}

/** Flags for tests: no sandbox for root in containers, and nothing that phones home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
