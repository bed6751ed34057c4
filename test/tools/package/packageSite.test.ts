import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintManifest } from '../../../tools/manifest/lintManifest';
import { siteFilesOf } from '../../../tools/manifest/siteFiles';
import { pathOf, urlsOf } from '../../../tools/manifest/urls';
import { parseXml } from '../../../tools/manifest/xmlTree';
import { packageSite } from '../../../tools/package/packageSite';
import type { OfficeJsChoice } from '../../../tools/site/officeJs.mjs';
import { OFFICE_JS_FILES } from '../../../tools/site/officeJs.mjs';

const ORIGIN = 'https://anju.example.gov.cn:8443';

/** A built site: its files by name, with the text they hold. */
const BUILT = new Map<string, string>(
  [
    ...[
      'taskpane.html',
      'taskpane.js',
      'taskpane.0123abcd.js',
      'guard.js',
      'help.html',
      'help.css',
    ],
    ...['functions.js', 'functions.tables.js', 'functions.json', 'functions.en.json'],
    ...['index.html', 'workbench.js', 'workbench.css', 'workbench.0123abcd.js', 'manifest.xml'],
    ...['samples/sample.xlsx', 'samples/脏数据.xlsx', 'examples/本镇方案.json'],
    ...OFFICE_JS_FILES.map(({ to }) => to),
  ].map((name) => [name, `${name} as built`]),
);

const OF_THE_WORKBENCH = [
  ...['index.html', 'workbench.js', 'workbench.css', 'workbench.0123abcd.js', 'manifest.xml'],
  'samples/脏数据.xlsx',
];

let folder: string;
let site: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-package-'));
  [site, out] = [join(folder, 'built'), join(folder, 'out')];
  for (const [name, text] of BUILT) await write(name, text);
  await cp('assets', join(site, 'assets'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, name)), { recursive: true });
  await writeFile(join(site, name), text);
}

const read = (name: string) => readFile(join(out, name), 'utf8');
const packaged = (officeJs: OfficeJsChoice) => packageSite({ origin: ORIGIN, officeJs, site, out });

describe('the folder to deploy', () => {
  it('holds a manifest that passes the linter, with every file that it names', async () => {
    const files = await packaged('self');
    const manifest = await read('manifest.xml');
    expect(lintManifest(manifest, siteFilesOf(join(out, 'site')))).toEqual([]);
    const named = urlsOf(parseXml(manifest)).map(({ url }) => pathOf(url));
    const pages = named.filter((path) => path !== '');
    expect(pages.length).toBeGreaterThan(50);
    for (const path of pages) expect(files).toContain(`site/${path}`);
  });

  it('holds the site without the workbench, steps, licences, and nothing else', async () => {
    const assets = await readdir('assets', { recursive: true, withFileTypes: true });
    const icons = assets
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const expected = [...BUILT.keys(), ...icons]
      .filter((name) => !OF_THE_WORKBENCH.includes(name))
      .map((name) => `site/${name}`);
    const beside = [
      'LICENSE',
      'THIRD_PARTY_NOTICES.md',
      'manifest.xml',
      'nginx.conf',
      '部署说明.md',
    ];
    expect([...(await packaged('self'))].sort()).toEqual([...expected, ...beside].sort());
  });

  it.each(['self', 'microsoft', '21vianet'] as const)(
    'names nobody’s own machine, office.js from %s',
    async (officeJs) => {
      for (const name of await packaged(officeJs)) {
        if (name.endsWith('NOTICES.md')) continue;
        expect([name, await read(name)].join('\n')).not.toMatch(/localhost|127\.0\.0\.1/);
      }
    },
  );
});

describe('where the pane gets office.js from', () => {
  it.each([
    ['microsoft', 'https://appsforoffice.microsoft.com'],
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn'],
  ] as const)(
    '%s: its address in the page, allowed by the policy, no copy',
    async (choice, from) => {
      const files = await packaged(choice);
      const page = await read('site/taskpane.html');
      expect(page).toContain(`src="${from}/`);
      expect(page).toMatch(new RegExp(`script-src 'self' ${from};`));
      expect(files.filter((name) => name.includes('office-js/'))).toEqual([]);
      expect(await read('部署说明.md')).toContain(new URL(from).host);
    },
  );

  it('self: a copy beside the pane, nothing else allowed', async () => {
    const files = await packaged('self');
    const page = await read('site/taskpane.html');
    expect(page).toContain('src="office-js/office.js"');
    expect(page).toContain("script-src 'self';");
    expect(files).toContain('site/office-js/LICENSE.md');
  });
});

describe('the nginx example', () => {
  it('serves the origin, with the headers of the local server', async () => {
    await packaged('self');
    const example = await read('nginx.conf');
    expect(example).toContain('listen 8443 ssl;');
    expect(example).toContain('server_name anju.example.gov.cn;');
    expect(example).toContain('frame-ancestors');
    expect(example).toContain('immutable');
    expect(example).not.toContain('{{');
  });

  it('takes the usual port when the origin names none', async () => {
    await packageSite({ origin: 'https://10.1.2.3', officeJs: 'self', site, out });
    expect(await read('nginx.conf')).toContain('listen 443 ssl;');
  });
});

describe('refusals', () => {
  it.each([
    ['http://anju.example.gov.cn', '只加载 https'],
    ['https://anju.example.gov.cn/', '末尾不要斜杠'],
    ['anju.example.gov.cn', '不是完整的网址'],
  ])('%s: says why and makes no folder', async (origin, reason) => {
    await expect(packageSite({ origin, officeJs: 'self', site, out })).rejects.toThrow(reason);
    await expect(readFile(join(out, 'manifest.xml'))).rejects.toThrow('ENOENT');
  });

  it('a folder with other things in it stays as it is', async () => {
    await mkdir(out);
    await writeFile(join(out, '重要.txt'), 'a');
    await expect(packaged('self')).rejects.toThrow('已有别的东西');
    expect(await read('重要.txt')).toBe('a');
  });

  it('a folder made before is made anew, without what is no longer built', async () => {
    await packaged('self');
    await rm(join(site, 'functions.tables.js'));
    expect(await packaged('self')).not.toContain('site/functions.tables.js');
  });
});
