import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInThreads } from '../../../src/cli/rollup/threads';
import type { RolledFile } from '../../../src/domain/tally/rollUp';

/** A thread that dies of some files, and finds fault with large ones unless it has plenty of memory. */
const THREAD = `
import { parentPort, resourceLimits } from 'node:worker_threads';
parentPort.on('message', ({ name, shownPath }) => {
  if (name === 'dies') process.exit(1);
  if (name === 'throws') throw new Error('a defect');
  const cramped = resourceLimits.maxOldGenerationSizeMb < 10_000;
  const state = name.startsWith('large') && cramped ? 'findings' : 'clean';
  parentPort.postMessage({ path: shownPath, state, sentence: '' });
});
`;
const [, script] = process.argv;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-threads-'));
  process.argv[1] = join(folder, 'thread.mjs');
  await writeFile(process.argv[1], THREAD);
});
afterAll(async () => {
  process.argv[1] = script!;
  await rm(folder, { recursive: true });
});

async function statesOf(names: readonly string[], threads: number): Promise<string[]> {
  const files = names.map((name, at) => ({
    ...{ name, path: join(folder, name), shownPath: `${at}`, folders: [] },
  }));
  const counted: RolledFile[] = [];
  await countInThreads(files, [], threads, (file) => void counted.push(file));
  counted.sort((a, b) => Number(a.path) - Number(b.path));
  expect(counted.map(({ path }) => path)).toEqual(files.map(({ shownPath }) => shownPath));
  for (const { state, sentence } of counted) {
    if (state === 'unreadable') expect(sentence).toContain('线程意外终止');
  }
  return counted.map(({ state }) => state);
}

describe('threads over the files of a folder', () => {
  it.each([1, 2, 5])('%i of them count every file once, whichever of them die', async (threads) => {
    const names = ['', 'dies', '', '', 'throws', 'throws', '', 'dies'];
    const expected = names.map((name) => (name === '' ? 'clean' : 'unreadable'));
    expect(await statesOf(names, threads)).toEqual(expected);
  });

  it.each([
    ['large.CSV', 24 * 2 ** 20, 'findings'],
    ['large.csv', 24 * 2 ** 20 + 1, 'clean'],
    ['large.xlsx', 4 * 2 ** 20, 'findings'],
    ['large.xlsx', 4 * 2 ** 20 + 1, 'clean'],
  ])('have plenty of memory for %s of %i bytes: %s', async (name, bytes, state) => {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), bytes);
    expect(await statesOf(['', name, ''], 2)).toEqual(['clean', state, 'clean']);
  });

  it('are not begun for no files', async () => {
    expect(await statesOf([], 2)).toEqual([]);
  });
});
