import { rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';

/** What a clerk waits for: `anju lists`, from the file to all generated sheets in a copy of it; memory of that process. */
export const task: Task = async ([rows = '0']) => {
  const path = await bigWorkbook(Number(rows));
  const out = join(tmpdir(), 'anju-bench', `out-${rows}.xlsx`);
  return async () => {
    const words = ['dist/anju.mjs', 'lists', path, '--day', '2024-10-08', '--out', out];
    const ran = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (ran.status !== 1) throw new Error(ran.stderr);
    await rm(out);
    const households = /读到 (\d+) 户/.exec(ran.stdout)?.[1];
    return { households: Number(households) };
  };
};
