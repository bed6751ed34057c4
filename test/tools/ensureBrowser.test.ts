import { describe, expect, it } from 'vitest';
import type { Machine } from '../../tools/ensureBrowser.mjs';
import { findBrowser } from '../../tools/ensureBrowser.mjs';

/** A Linux machine with these files. */
function machine(files: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    home: '/home/clerk',
    exists: (file) => files.includes(file),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0]!),
      ),
    ],
  };
}

const playwright = (build: string, part = 'chrome-linux') =>
  `/home/clerk/.cache/ms-playwright/${build}/${part}/chrome`;

describe('finding a browser', () => {
  it.each([
    ['on the search path', ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['Chrome', ['/usr/local/bin/google-chrome'], '/usr/local/bin/google-chrome'],
    [
      'on the path before Playwright’s',
      [playwright('chromium-1200'), '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    [
      'Playwright’s newest, by number',
      [playwright('chromium-999'), playwright('chromium-1200', 'chrome-linux64')],
      playwright('chromium-1200', 'chrome-linux64'),
    ],
    ['none', [playwright('firefox-1200'), '/opt/other'], undefined],
  ])('%s', (_, files, expected) => {
    expect(findBrowser(machine(files))).toBe(expected);
  });

  it('takes what ANJU_CHROMIUM names, and says when it is not there', () => {
    const env = { ANJU_CHROMIUM: '/opt/mine' };
    expect(findBrowser(machine(['/opt/mine', '/usr/bin/chromium'], env))).toBe('/opt/mine');
    expect(() => findBrowser(machine(['/usr/bin/chromium'], env))).toThrow('/opt/mine');
    expect(findBrowser(machine(['/usr/bin/chromium'], { ANJU_CHROMIUM: '' }))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('knows the usual place on Windows and Mac', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser({ ...machine([edge]), platform: 'win32' })).toBe(edge);
    expect(findBrowser(machine([edge]))).toBeUndefined();
  });
});
