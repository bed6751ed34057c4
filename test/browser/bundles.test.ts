import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { newPage } from './harness/browser';
import { openWorkbenchOn } from './harness/workbench';

const SITE = join('dist', 'site');
const KILOBYTE = 1024;

async function gzipped(names: readonly string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => readFile(join(SITE, name))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0) / KILOBYTE;
}

describe('bundles stay small, in KB after gzip', () => {
  it('what Excel loads for custom functions alone: 60', async () => {
    expect(await gzipped(['functions.js'])).toBeLessThanOrEqual(60);
  });

  it('what the pane loads before anything is pressed: 300', async () => {
    await using open = await newPage();
    const requested: string[] = [];
    open.page.on('request', (request) => requested.push(new URL(request.url()).pathname.slice(1)));
    await openWorkbenchOn(open);
    const pane = requested.filter((name) => /^taskpane\..*js$/.test(name));
    expect(pane).toContain('taskpane.js');
    expect(await gzipped(pane)).toBeLessThanOrEqual(300);
  });
});

/** What the oldest engine that must run a script would not understand. */
function syntaxErrors(source: string, ecmaVersion: 5 | 2020): string[] {
  const found = new Linter().verify(source, {
    languageOptions: { ecmaVersion, sourceType: 'script' },
    linterOptions: { noInlineConfig: true },
  });
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('scripts speak the language of the engines that run them', () => {
  it('the guard: that of Internet Explorer, which Excel 2016 and 2019 show', async () => {
    expect(syntaxErrors(await readFile(join(SITE, 'guard.js'), 'utf8'), 5)).toEqual([]);
  });

  it('pane and functions: ES2020', async () => {
    const scripts = (await readdir(SITE)).filter((name) =>
      /^(taskpane|functions)\..*js$/.test(name),
    );
    expect(scripts).toContain('functions.js');
    for (const name of scripts) {
      expect([name, ...syntaxErrors(await readFile(join(SITE, name), 'utf8'), 2020)]).toEqual([
        name,
      ]);
    }
  });

  it('the checks above see newer syntax', () => {
    expect(syntaxErrors('const a = 1;', 5)).toHaveLength(1);
    expect(syntaxErrors('a ||= 1;', 2020)).toHaveLength(1);
    expect(syntaxErrors('a ?? 1;', 2020)).toEqual([]);
  });
});
