import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json';

/** In code: at the beginning of a line or of a piece of code. Elsewhere “npm package” is prose. */
const COMMAND = /(?:^|`)npm (?:run )?([a-z][a-z:]*)/gm;

const pages = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter(
  (name) => name.endsWith('.md'),
);

describe('what the documents tell to type', () => {
  const scripts = new Set([...Object.keys(packageFile.scripts), 'install', 'ci']);
  const told = pages.map((page) => {
    const commands = readFileSync(page, 'utf8').matchAll(COMMAND);
    return [page, [...commands].map((match) => match[1] ?? '')] as const;
  });

  it('is found', () => {
    expect(told.flatMap(([, commands]) => commands)).toEqual(
      expect.arrayContaining(['start', 'build', 'package', 'bench']),
    );
  });

  it.each(told)('is there: %s', (_, commands) => {
    expect(commands.filter((command) => !scripts.has(command))).toEqual([]);
  });
});
