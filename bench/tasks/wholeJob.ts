import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { bigWorkbook } from '../bigWorkbook';
import type { Task } from '../measure';

/** What a clerk waits for: `anju lists`, from the file to all generated sheets in a copy of it; or `anju check`. */
export const task: Task = async ([rows = '0', verb = 'lists']) => {
  const path = await bigWorkbook(Number(rows));
  const out = join(tmpdir(), 'anju-bench', `out-${rows}.xlsx`);
  const words = [verb, path, '--day', '2024-10-08', ...(verb === 'lists' ? ['--out', out] : [])];
  return async () => {
    await rm(out, { force: true });
    const printed: string[] = [];
    const { log } = console;
    console.log = (text: string) => printed.push(text);
    const code = await main(words);
    console.log = log;
    const households = /读到 (\d+) 户/.exec(printed.join('\n'))?.[1];
    if (code !== 1) throw new Error(`anju ${verb} ended with ${code}`);
    return { households: Number(households) };
  };
};
